//! What the name of a grant means, and which imports that is.

use semver::Version;

use super::GrantError;
use crate::path::{ROOT, base, same_interface};

/// What the name of a grant means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Pattern {
    /// The packages of a namespace.
    Namespace(Box<str>),
    /// The interfaces of a package: its name, with the version where there is one.
    Package(Box<str>),
    /// An interface: its path, with the version where there is one.
    Interface(Box<str>),
    /// What worlds import themselves.
    Root,
    /// One thing that worlds import themselves.
    Bare(Box<str>),
}

impl Pattern {
    /// Reads the name of a grant.
    ///
    /// # Errors
    /// Fails when it is none.
    pub(super) fn read(text: &str) -> Result<Self, GrantError> {
        match text {
            "" => return Err(GrantError::Empty),
            "*" => return Err(GrantError::Everything),
            ROOT => return Ok(Self::Root),
            _ => {}
        }
        let (name, version) = match text.split_once('@') {
            Some((name, version)) => (name, Some(version)),
            None => (text, None),
        };
        let is_wrong = |version: &&str| Version::parse(version).is_err();
        if let Some(version) = version.filter(is_wrong) {
            return Err(GrantError::Version {
                grant: text.to_owned(),
                version: version.to_owned(),
            });
        }
        let pattern = Self::of(name, version).map_err(|part| GrantError::Name {
            grant: text.to_owned(),
            name: part.to_owned(),
        })?;
        match pattern {
            Self::Package(_) | Self::Interface(_) => Ok(pattern),
            Self::Namespace(_) | Self::Bare(_) | Self::Root if version.is_none() => Ok(pattern),
            Self::Namespace(_) | Self::Bare(_) | Self::Root => Err(GrantError::NoVersion {
                grant: text.to_owned(),
            }),
        }
    }

    /// # Errors
    /// Fails with the part of `name` that is no name of WIT.
    fn of<'a>(name: &'a str, version: Option<&str>) -> Result<Self, &'a str> {
        let versioned = |name: &str| match version {
            Some(version) => format!("{name}@{version}").into(),
            None => name.into(),
        };
        let (package, interface) = match name.split_once('/') {
            Some((package, interface)) => (package, Some(interface)),
            None => (name, None),
        };
        let Some((namespace, rest)) = package.split_once(':') else {
            label(package)?;
            return match interface {
                None => Ok(Self::Bare(package.into())),
                Some(_) => Err(name),
            };
        };
        label(namespace)?;
        if rest == "*" && interface.is_none() {
            return Ok(Self::Namespace(namespace.into()));
        }
        label(rest)?;
        match interface {
            None | Some("*") => Ok(Self::Package(versioned(package))),
            Some(interface) => {
                label(interface)?;
                Ok(Self::Interface(versioned(name)))
            }
        }
    }

    /// Tells whether an import is a part of it.
    pub(super) fn matches(&self, import: &str) -> bool {
        let Some((package, rest)) = import.split_once('/') else {
            return match self {
                // A name with a colon is no label: `url=<…:…>` is a place that code comes from.
                Self::Root => label(bare_name(import)).is_ok(),
                Self::Bare(name) => **name == *bare_name(import),
                Self::Namespace(_) | Self::Package(_) | Self::Interface(_) => false,
            };
        };
        let version = rest.split_once('@').map(|(_, version)| version);
        match self {
            Self::Root | Self::Bare(_) => false,
            Self::Namespace(namespace) => {
                let of = package.split_once(':');
                of.is_some_and(|(of, _)| *of == **namespace)
            }
            Self::Package(granted) if granted.contains('@') => version
                .is_some_and(|version| same_interface(granted, &format!("{package}@{version}"))),
            Self::Package(granted) => **granted == *package,
            Self::Interface(granted) if granted.contains('@') => same_interface(granted, import),
            Self::Interface(granted) => **granted == *base(import),
        }
    }
}

/// Returns by which name an import of a world's own is granted: that of its resource, if it is of one.
pub(super) fn bare_name(import: &str) -> &str {
    let Some((_, of)) = import
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
    else {
        return import;
    };
    of.split_once('.').map_or(of, |(resource, _)| resource)
}

/// Makes sure that a text is words of one case each with hyphens between them.
///
/// # Errors
/// Fails with the text.
fn label(text: &str) -> Result<(), &str> {
    let is_word = |word: &str| {
        let characters = || word.bytes();
        let one_case = !characters().any(|c| c.is_ascii_uppercase())
            || !characters().any(|c| c.is_ascii_lowercase());
        !word.is_empty() && one_case && characters().all(|c| c.is_ascii_alphanumeric())
    };
    let begins = text.starts_with(|first: char| first.is_ascii_alphabetic());
    if begins && text.split('-').all(is_word) {
        Ok(())
    } else {
        Err(text)
    }
}
