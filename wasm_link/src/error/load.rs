//! What can go wrong while a tree is loaded, and where it happened.

use std::fmt;
use std::io;

use thiserror::Error;

use super::with_causes;
use crate::describe::{InterfaceCardinality, InterfaceData, PluginData};
use crate::wit::{Difference, listed};

/// Why a plugin or a socket was not loaded.
#[derive(Error)]
pub enum LoadError<I: InterfaceData, P: PluginData> {
    /// A plugin depends on an interface that was not given.
    #[error("invalid socket: there is no interface `{0}`")]
    InvalidSocket(I::Id),
    /// A plugin depends, through its sockets, on itself.
    #[error("loop detected: the socket `{0}` needs itself to be loaded")]
    LoopDetected(I::Id),
    /// Not as many plugins were loaded for an interface as it demands.
    #[error("failed cardinality requirements: expected {0}, found {1}")]
    FailedCardinalityRequirements(InterfaceCardinality, usize),
    /// An interface's description cannot be read.
    #[error("corrupted interface manifest: {0}")]
    CorruptedInterfaceManifest(I::Error),
    /// A plugin's description, or the component that it makes itself, cannot be read.
    #[error("corrupted plugin manifest: {0}")]
    CorruptedPluginManifest(P::Error),
    /// A component cannot be compiled, or not be instantiated.
    #[error("failed to load component: {}", with_causes(.0))]
    FailedToLoadComponent(wasmtime::Error),
    /// A component's bytes cannot be read.
    #[error("failed to read wasm: {0}")]
    FailedToReadWasm(io::Error),
    /// A socket cannot be linked as a whole.
    #[error("failed to link interface: {}", with_causes(.0))]
    FailedToLinkInterface(wasmtime::Error),
    /// The named function of a socket cannot be linked, and perhaps others.
    #[error("failed to link `{0}`: {cause}", cause = with_causes(.1))]
    FailedToLink(String, wasmtime::Error),
    /// A plugin does not implement its plug: what it exports differs from the interface.
    #[error(
        "plug mismatch: the plugin is not what `{path}` demands: {}",
        listed(differences)
    )]
    PlugMismatch {
        /// The path of the interface.
        path: String,
        /// All differences.
        differences: Vec<Difference>,
    },
    /// One of the above, with where it happened and what was lost with it.
    #[error("{0}")]
    InContext(Box<LoadFailure<I, P>>),
}

/// Something that was not loaded, with all that is known of it.
pub struct LoadFailure<I: InterfaceData, P: PluginData> {
    /// The interface that failed, or that the failed plugin implements.
    pub interface: I::Id,
    /// The plugin that failed; `None` where the interface itself did.
    pub plugin: Option<P::Id>,
    /// Why it failed.
    pub cause: LoadError<I, P>,
    /// For a loop: the ids of the plugins along it as text, the first of them again at the end.
    pub path: Vec<String>,
    /// What could not be loaded because of it, in the order in which it was found.
    pub lost: Vec<Lost<I::Id, P::Id>>,
    /// The plugin's id as text.
    pub(crate) plugin_text: String,
}

/// Something that was not loaded because something else was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost<InterfaceId, PluginId> {
    /// A plugin, since an interface that it needs failed.
    Plugin {
        /// The plugin.
        id: PluginId,
        /// Its id as text.
        text: String,
        /// The interface that it needs.
        socket: InterfaceId,
    },
    /// A socket, since the plugin that was to fill it failed.
    Interface(InterfaceId),
}

impl<I: InterfaceData, P: PluginData> LoadError<I, P> {
    pub(crate) fn in_context(failure: LoadFailure<I, P>) -> Self {
        Self::InContext(Box::new(failure))
    }

    /// Returns the error itself, without its context.
    pub fn cause(&self) -> &Self {
        match self {
            Self::InContext(failure) => failure.cause.cause(),
            bare => bare,
        }
    }
}

impl<I: InterfaceData, P: PluginData> LoadFailure<I, P> {
    /// Says what failed.
    pub(crate) fn subject(&self) -> String {
        match &self.plugin {
            Some(_) => format!("plugin `{}`", self.plugin_text),
            None => format!("interface `{}`", self.interface),
        }
    }

    /// Says why, with the path of a loop.
    pub(crate) fn why(&self) -> String {
        if self.path.is_empty() {
            return self.cause.to_string();
        }
        format!("{}: {}", self.cause, self.path.join(" → "))
    }
}

impl<I: InterfaceData, P: PluginData> fmt::Display for LoadFailure<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.subject())?;
        if self.plugin.is_some() {
            write!(f, " of `{}`", self.interface)?;
        }
        write!(f, ": {}", self.why())?;
        if !self.lost.is_empty() {
            let lost: Vec<_> = self.lost.iter().map(ToString::to_string).collect();
            write!(f, "; lost with it: {}", lost.join(", "))?;
        }
        Ok(())
    }
}

impl<I: fmt::Display, P> fmt::Display for Lost<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plugin { text, socket, .. } => {
                write!(f, "plugin `{text}` (it needs `{socket}`)")
            }
            Self::Interface(id) => write!(f, "interface `{id}`"),
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
            Self::FailedToLoadComponent(error) => tuple("FailedToLoadComponent", &[error]),
            Self::FailedToReadWasm(error) => tuple("FailedToReadWasm", &[error]),
            Self::FailedToLinkInterface(error) => tuple("FailedToLinkInterface", &[error]),
            Self::FailedToLink(function, error) => tuple("FailedToLink", &[function, error]),
            Self::PlugMismatch { path, differences } => tuple("PlugMismatch", &[path, differences]),
            Self::InContext(failure) => tuple("InContext", &[failure]),
        }
    }
}
