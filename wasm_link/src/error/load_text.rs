//! The texts of errors of a load.

use std::fmt;
use std::path::Path;

use super::causes::{quoted, with_causes};
use super::load::{LoadError, LoadFailure, Lost};
use crate::describe::{InterfaceData, PluginData};
use crate::path::ROOT;
use crate::text::{escaped, listed};
use crate::wit::Verdict;
use crate::wit::adapt::admitted_with;

impl<I: InterfaceData, P: PluginData> fmt::Display for LoadError<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidSocket(id) => {
                write!(f, "invalid socket: there is no interface `{}`", escaped(id))
            }
            Self::LoopDetected(id) => write!(
                f,
                "loop detected: the socket `{}` needs itself to be loaded",
                escaped(id)
            ),
            Self::FailedCardinalityRequirements(expected, 0) => write!(
                f,
                "the interface needs {expected} plugin, and none was loaded for it"
            ),
            Self::FailedCardinalityRequirements(expected, found) => write!(
                f,
                "the interface takes {expected} plugin, and {found} were loaded for it"
            ),
            Self::CorruptedInterfaceManifest(error) => {
                write!(f, "corrupted interface manifest: {}", escaped(error))
            }
            Self::CorruptedPluginManifest(error) => {
                write!(f, "corrupted plugin manifest: {}", escaped(error))
            }
            Self::FailedToLoadComponent(error) => {
                write!(f, "failed to load component: {}", with_causes(error))
            }
            Self::FailedToReadWasm(error) => write!(f, "failed to read wasm: {}", escaped(error)),
            Self::FailedToLinkInterface(error) => {
                write!(f, "failed to link interface: {}", with_causes(error))
            }
            Self::FailedToLink(function, error) => {
                write!(
                    f,
                    "failed to link `{}`: {}",
                    escaped(function),
                    with_causes(error)
                )
            }
            Self::PlugMismatch {
                path,
                differences,
                verdict,
            } => {
                write!(
                    f,
                    "plug mismatch: the plugin is not what `{}` demands: {}",
                    escaped(path),
                    listed("; ", differences)
                )?;
                advise(f, *verdict)
            }
            Self::ImportMismatch {
                path, differences, ..
            } if path == ROOT => write!(
                f,
                "import mismatch: the plugin's world imports other functions than the application offers: {}",
                listed("; ", differences)
            ),
            Self::ImportMismatch {
                path,
                differences,
                verdict,
            } => {
                write!(
                    f,
                    "import mismatch: the plugin imports another `{}` than the application offers: {}",
                    escaped(path),
                    listed("; ", differences)
                )?;
                advise(f, *verdict)
            }
            Self::InvalidGrants(errors) => write!(f, "invalid grants: {}", listed("; ", errors)),
            Self::NotGranted(denied) => write!(f, "not granted: {denied}"),
            Self::InvalidLink(error) => write!(f, "invalid link: {error}"),
            Self::InContext(failure) => failure.fmt(f),
        }
    }
}

/// Says what the application can do about differences with this verdict, if it can do anything.
fn advise(f: &mut fmt::Formatter<'_>, verdict: Verdict) -> fmt::Result {
    match admitted_with(verdict) {
        Some(advice) => write!(f, "; {advice}"),
        None => Ok(()),
    }
}

impl<I: InterfaceData, P: PluginData> LoadFailure<I, P> {
    /// Says what failed.
    pub(crate) fn subject(&self) -> String {
        match &self.plugin {
            Some(_) => format!("plugin `{}`", escaped(&self.plugin_text)),
            None => format!("interface `{}`", escaped(&self.interface)),
        }
    }

    /// Says why, with the path of a loop, or with the plugins of which there are too many.
    pub(crate) fn why(&self) -> String {
        self.why_in(|_| None)
    }

    /// Says why, with the files that plugins are in.
    pub(crate) fn why_in<'a>(&self, file_of: impl Fn(&str) -> Option<&'a Path>) -> String {
        let candidates = self.candidates.iter().map(|id| match file_of(id) {
            Some(file) => format!("`{}` (`{}`)", escaped(id), escaped(file.display())),
            None => format!("`{}`", escaped(id)),
        });
        let about = listed(", ", candidates) + &listed(" → ", self.path.iter().map(escaped));
        if about.is_empty() {
            return self.cause.to_string();
        }
        format!("{}: {about}", self.cause)
    }
}

impl<I: InterfaceData, P: PluginData> fmt::Display for LoadFailure<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.subject())?;
        if self.plugin.is_some() {
            write!(f, " of `{}`", escaped(&self.interface))?;
        }
        write!(f, ": {}", self.why())?;
        if !self.lost.is_empty() {
            write!(f, "; lost with it: {}", listed(", ", &self.lost))?;
        }
        Ok(())
    }
}

impl<I: fmt::Display, P> fmt::Display for Lost<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plugin { text, socket, .. } => {
                let (text, socket) = (escaped(text), escaped(socket));
                write!(f, "plugin `{text}` (it needs `{socket}`)")
            }
            Self::Interface(id) => write!(f, "interface `{}`", escaped(id)),
        }
    }
}

impl<I: InterfaceData, P: PluginData> fmt::Debug for LoadFailure<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoadFailure")
            .field("interface", &self.interface)
            .field("plugin", &self.plugin)
            .field("cause", &self.cause)
            .field("path", &self.path)
            .field("candidates", &self.candidates)
            .field("lost", &self.lost)
            .finish_non_exhaustive()
    }
}

impl<I: InterfaceData, P: PluginData> fmt::Debug for LoadError<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple = |name: &str, fields: &[&dyn fmt::Debug]| {
            let mut tuple = f.debug_tuple(name);
            for field in fields {
                tuple.field(field);
            }
            tuple.finish()
        };
        match self {
            Self::InvalidSocket(id) => tuple("InvalidSocket", &[id]),
            Self::LoopDetected(id) => tuple("LoopDetected", &[id]),
            Self::FailedCardinalityRequirements(cardinality, found) => {
                tuple("FailedCardinalityRequirements", &[cardinality, found])
            }
            Self::CorruptedInterfaceManifest(error) => {
                tuple("CorruptedInterfaceManifest", &[error])
            }
            Self::CorruptedPluginManifest(error) => tuple("CorruptedPluginManifest", &[error]),
            Self::FailedToLoadComponent(error) => tuple("FailedToLoadComponent", &[&quoted(error)]),
            Self::FailedToReadWasm(error) => tuple("FailedToReadWasm", &[error]),
            Self::FailedToLinkInterface(error) => tuple("FailedToLinkInterface", &[&quoted(error)]),
            Self::FailedToLink(function, error) => {
                tuple("FailedToLink", &[function, &quoted(error)])
            }
            Self::PlugMismatch {
                path,
                differences,
                verdict,
            } => tuple("PlugMismatch", &[path, differences, verdict]),
            Self::ImportMismatch {
                path,
                differences,
                verdict,
            } => tuple("ImportMismatch", &[path, differences, verdict]),
            Self::InvalidGrants(errors) => tuple("InvalidGrants", &[errors]),
            Self::NotGranted(denied) => tuple("NotGranted", &[denied]),
            Self::InvalidLink(error) => tuple("InvalidLink", &[error]),
            Self::InContext(failure) => tuple("InContext", &[failure]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::io;

    use super::*;
    use crate::Plugin;
    use crate::app::PluginError;
    use crate::describe::AnyInterface;

    type Load = LoadError<AnyInterface, Plugin>;

    fn failure(cause: Load) -> Load {
        Load::in_context(LoadFailure {
            interface: "a\nb".to_owned(),
            plugin: Some("\u{1b}[1mp".into()),
            cause,
            path: Vec::new(),
            lost: vec![Lost::Interface("c\td".to_owned())],
            candidates: Vec::new(),
            plugin_text: "\u{1b}[1mp".to_owned(),
        })
    }

    #[test]
    fn causes_are_there_as_values_whatever_stands_around_them() {
        let trap = || wasmtime::Error::from(wasmtime::Trap::OutOfFuel).context("it started");
        let io = || io::Error::from(io::ErrorKind::NotFound);
        let unread = PluginError::Read {
            plugin: "p".into(),
            source: io(),
        };
        let ends: Vec<(Load, &str)> = vec![
            (
                Load::FailedToLoadComponent(trap()),
                "wasm trap: all fuel consumed by WebAssembly",
            ),
            (
                Load::FailedToLinkInterface(trap()),
                "wasm trap: all fuel consumed by WebAssembly",
            ),
            (
                Load::FailedToLink("f".to_owned(), trap()),
                "wasm trap: all fuel consumed by WebAssembly",
            ),
            (Load::FailedToReadWasm(io()), "entity not found"),
            (Load::CorruptedPluginManifest(unread), "entity not found"),
        ];
        for (error, end) in ends {
            let error = failure(error);
            let mut last: &dyn Error = &error;
            while let Some(source) = last.source() {
                last = source;
            }
            assert_eq!(last.to_string(), end, "{error}");
        }
    }

    #[test]
    fn names_are_escaped_and_causes_are_in_one_line() {
        let error = failure(Load::FailedToLoadComponent(wasmtime::Error::msg("x\ny")));
        assert_eq!(
            error.to_string(),
            r"plugin `\u{1b}[1mp` of `a\nb`: failed to load component: x\ny; lost with it: interface `c\td`"
        );
        let error = Load::FailedToLoadComponent(wasmtime::Error::msg("x\ny"));
        assert_eq!(format!("{error:?}"), r#"FailedToLoadComponent("x\ny")"#);
    }
}
