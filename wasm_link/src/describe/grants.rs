//! What of the host a plugin may import.

mod error;
mod pattern;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

pub use error::GrantError;
use pattern::Pattern;

/// What of the host a plugin may import: everything, or what is granted by name.
///
/// # Examples
/// ```
/// use wasm_link::Grants;
///
/// let grants = Grants::none().grants(["acme:host/log", "wasi:clocks/*"]);
/// assert!(grants.admits("acme:host/log@1.0.0"));
/// assert!(grants.admits("wasi:clocks/wall-clock@0.2.6"));
/// assert!(!grants.admits("wasi:sockets/tcp@0.2.6"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Grants {
    /// There is none where everything is granted.
    named: Option<Arc<Vec<Grant>>>,
    /// What cannot be understood of what was to be granted.
    wrong: Vec<GrantError>,
}

impl Grants {
    /// Grants everything that the host offers.
    #[must_use]
    pub const fn all() -> Self {
        Self {
            named: None,
            wrong: Vec::new(),
        }
    }

    /// Grants nothing.
    #[must_use]
    pub fn none() -> Self {
        Self {
            named: Some(Arc::default()),
            wrong: Vec::new(),
        }
    }

    /// Grants one thing more, by name: see [`Grant`].
    ///
    /// A name that cannot be understood grants nothing, and the plugin is not loaded:
    /// [`LoadError::InvalidGrants`](crate::LoadError::InvalidGrants).
    #[must_use]
    pub fn grant(mut self, name: impl AsRef<str>) -> Self {
        match name.as_ref().parse() {
            Ok(grant) => {
                if let Some(named) = &mut self.named {
                    Arc::make_mut(named).push(grant);
                }
            }
            Err(error) => self.wrong.push(error),
        }
        self
    }

    /// Grants more, each as [`grant`](Self::grant) does.
    #[must_use]
    pub fn grants(self, names: impl IntoIterator<Item: AsRef<str>>) -> Self {
        names.into_iter().fold(self, Self::grant)
    }

    /// Tells whether a plugin may import this: the path of an interface, or the name of what a world imports
    /// itself.
    #[must_use]
    pub fn admits(&self, import: &str) -> bool {
        match &self.named {
            None => true,
            Some(named) => named.iter().any(|grant| grant.admits(import)),
        }
    }

    /// Returns what is granted by name. There is nothing where everything is granted.
    #[must_use]
    pub fn named(&self) -> &[Grant] {
        self.named.as_ref().map_or(&[], |named| named.as_slice())
    }

    /// Returns what cannot be understood of what was to be granted.
    #[must_use]
    pub fn wrong(&self) -> &[GrantError] {
        &self.wrong
    }
}

/// A name that grants a part of what the host offers.
///
/// | name | grants |
/// |---|---|
/// | `acme:host/log` | the interface, in any version |
/// | `acme:host/log@1.2.0` | the interface, in the versions that are compatible: `1.0.0`, `1.9.3` |
/// | `acme:host/*`, `acme:host` | all interfaces of the package, in any version |
/// | `acme:host/*@1.2.0`, `acme:host@1.2.0` | all interfaces of the package, in compatible versions |
/// | `wasi:*` | all interfaces of all packages of the namespace |
/// | `tick` | the function, or the resource with its methods, that a world imports itself |
/// | `$root` | everything that worlds import themselves, outside interfaces |
///
/// Versions are compatible that have the same major version, or the same minor one while the major one is 0.
/// `0.0.x` and pre-releases are compatible to themselves alone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Grant {
    text: Box<str>,
    pattern: Pattern,
}

impl Grant {
    /// Tells whether an import is a part of what is granted.
    #[must_use]
    pub fn admits(&self, import: &str) -> bool {
        self.pattern.matches(import)
    }

    /// Returns the name, as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the name that grants this import and as little else as can be, if there is one.
    pub(crate) fn name_of(import: &str) -> Option<&str> {
        let name = pattern::bare_name(import);
        name.parse::<Self>()
            .is_ok_and(|grant| grant.admits(import))
            .then_some(name)
    }
}

impl FromStr for Grant {
    type Err = GrantError;

    fn from_str(text: &str) -> Result<Self, GrantError> {
        let pattern = Pattern::read(text)?;
        Ok(Self {
            text: text.into(),
            pattern,
        })
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grant_admits_what_its_name_says_and_nothing_else() {
        for (grant, import, admits) in [
            ("a:b/c", "a:b/c", true),
            ("a:b/c", "a:b/c@0.0.1-rc", true),
            ("a:b/c", "a:b/cd", false),
            ("a:b/c", "a:bc/c", false),
            ("a:b/c@1.2.0", "a:b/c@1.0.0", true),
            ("a:b/c@1.2.0", "a:b/c@2.0.0", false),
            ("a:b/c@1.2.0", "a:b/c", false),
            ("a:b/c@0.2.0", "a:b/c@0.3.0", false),
            ("a:b/c@0.0.1", "a:b/c@0.0.2", false),
            ("a:b/c@1.0.0-rc", "a:b/c@1.0.0", false),
            ("a:b/*", "a:b/c@3.0.0", true),
            ("a:b", "a:b/c", true),
            ("a:b", "a:bb/c", false),
            ("a:b", "a:b", false),
            ("a:b/*@0.2.1", "a:b/c@0.2.9", true),
            ("a:b@0.2.1", "a:b/c@0.3.0", false),
            ("a:b@0.2.1", "a:b/c", false),
            ("a:*", "a:z/c@1.0.0", true),
            ("a:*", "ab:z/c", false),
            ("a:*", "a", false),
            ("f", "f", true),
            ("f", "g", false),
            ("f", "a:f/f", false),
            ("r", "[method]r.f", true),
            ("r", "[async static]r.f", true),
            ("r", "[constructor]r", true),
            ("r", "[method]rr.f", false),
            ("$root", "f", true),
            ("$root", "[method]r.f", true),
            ("$root", "a:b/c", false),
            ("$root", "url=<https://a.b/c>", false),
        ] {
            let parsed: Result<Grant, _> = grant.parse();
            let admitted = parsed.map(|grant| grant.admits(import));
            assert_eq!(admitted, Ok(admits), "{grant} and {import}");
        }
    }

    #[test]
    fn name_of_an_import_grants_it() {
        for (import, name) in [
            ("a:b/c@1.0.0", Some("a:b/c@1.0.0")),
            ("f", Some("f")),
            ("[method]r.f", Some("r")),
            ("url=<https://a.b/c>", None),
            ("a:b/c/d", None),
        ] {
            assert_eq!(Grant::name_of(import), name);
        }
    }

    #[test]
    fn everything_stays_granted_and_what_is_wrong_is_kept() {
        let grants = Grants::all().grant("a:b/c").grant("a b");
        assert!(grants.admits("x:y/z"));
        assert_eq!(grants.named(), []);
        assert_eq!(grants.wrong().len(), 1);
        assert_eq!(Grants::none().grant("a:b"), Grants::none().grants(["a:b"]));
    }
}
