//! Whom a component's imports may come from, and what may have been meant by one that nobody has.

use super::survey::Findings;
use super::traps::Lack;
use crate::error::MissingHostFunction;
use crate::link::HostLinker;
use crate::load::nearest::{misspellings, nearest, versions};
use crate::path::{self, base};
use crate::text::{escaped, quoted};
use crate::wit;

/// How many of a component's imports are explained: the others are only counted.
pub(super) const EXPLAINED: usize = 8;

/// The longest name, in bytes, for which others are tried that may have been meant: there are as many of those as it
/// has characters, each as long.
const GUESSED: usize = 200;

/// An interface of the application.
pub(crate) struct Known<'a> {
    pub(crate) id: &'a str,
    pub(crate) path: &'a str,
    /// Where they are known.
    pub(crate) signatures: Option<&'a wit::Interface>,
}

/// Whom a component's imports may come from.
pub(crate) struct Offers<'a, P: 'static> {
    pub(crate) host: &'a mut HostLinker<P>,
    pub(crate) interfaces: &'a [Known<'a>],
}

/// What may have been meant by an import that nobody has.
enum Near {
    /// An interface of the application, by its id.
    Interface(String),
    /// Another version of an interface.
    Version { whose: &'static str, path: String },
    /// Another name.
    Name { whose: &'static str, path: String },
}

/// Who has what may have been meant.
const APPLICATION: &str = "application";
const HOST: &str = "host";

impl<P: 'static> Offers<'_, P> {
    /// Says of an import that nobody has what may have been meant.
    pub(super) fn explain(&mut self, name: &str) -> String {
        if name.len() > GUESSED {
            let begin = name.get(..name.floor_char_boundary(GUESSED));
            let begin = begin.unwrap_or_default();
            let bytes = name.len();
            return format!(
                "it imports `{}…`, a name of {bytes} bytes, which nobody offers",
                escaped(begin)
            );
        }
        let missing = format!("it imports `{}`, which nobody offers", escaped(name));
        match self.near(name) {
            Some(Near::Interface(id)) => format!(
                "it imports `{name}`, which is the interface `{id}` of the application: name that among \
                 the plugin's sockets"
            ),
            Some(Near::Version { whose, path }) => {
                format!("{missing}: the {whose} has `{path}`, {OTHER_VERSION}")
            }
            Some(Near::Name { whose, path }) => format!("{missing}: the {whose} has `{path}`"),
            None => match self.host.known().as_slice() {
                [] => missing,
                offered => format!("{missing}: among what the host has is {}", quoted(offered)),
            },
        }
    }

    /// Finds what may have been meant by an import that nobody has.
    fn near(&mut self, name: &str) -> Option<Near> {
        if name.len() > GUESSED {
            return None;
        }
        let mut interfaces = self.interfaces.iter();
        if let Some(known) = interfaces.find(|known| path::same_interface(known.path, name)) {
            return Some(Near::Interface(known.id.to_owned()));
        }
        let version = |whose, path: &str| {
            let path = path.to_owned();
            Some(Near::Version { whose, path })
        };
        let of_base = |path: &str| base(path) == base(name);
        let paths = self.interfaces.iter().map(|known| known.path);
        if let Some(other) = paths.clone().find(|path| of_base(path)) {
            return version(APPLICATION, other);
        }
        if let Some(other) = self.host.known().into_iter().find(|path| of_base(path)) {
            return version(HOST, other);
        }
        if let Some(other) = self.host.guess(versions(name)) {
            return version(HOST, &other);
        }
        let named = |whose, path: &str| {
            let path = path.to_owned();
            Some(Near::Name { whose, path })
        };
        if let Some(near) = nearest(name, paths) {
            return named(APPLICATION, near);
        }
        if let Some(near) = nearest(name, self.host.known().into_iter()) {
            return named(HOST, near);
        }
        named(HOST, &self.host.guess(misspellings(name))?)
    }

    /// Finds the function of an interface that may have been meant by one that it lacks.
    pub(super) fn near_within(&self, interface: &str, function: &str) -> Option<String> {
        if function.len() > GUESSED {
            return None;
        }
        self.host.guess_within(interface, misspellings(function))
    }

    /// Returns what a plugin does without that is loaded all the same.
    pub(crate) fn lacks(&mut self, findings: Findings) -> Vec<Lack> {
        let mut explained = 0;
        let missing = findings.missing.into_iter().map(|missing| {
            let interface = missing.interface.as_deref();
            let import = interface.map(|_| &*missing.import);
            let whole = if missing.is_in_part || explained >= EXPLAINED {
                None
            } else {
                explained += 1;
                let near = self.near(&missing.import);
                near.and_then(|near| match near {
                    Near::Interface(_) => None,
                    Near::Version { path, .. } | Near::Name { path, .. } => Some(path),
                })
            };
            let functions = missing.functions.iter().map(|(function, _)| {
                let within = interface.filter(|_| missing.is_in_part && explained < EXPLAINED);
                let near = within.and_then(|interface| {
                    explained += 1;
                    self.near_within(interface, function)
                });
                MissingHostFunction::new(import, function, near.or_else(|| whole.clone()))
            });
            Lack {
                functions: functions.collect(),
                interface: missing.interface.clone(),
                resources: missing.resources,
            }
        });
        missing.collect()
    }
}

/// What is said of a version that will not do.
const OTHER_VERSION: &str = "a version that is not compatible";
