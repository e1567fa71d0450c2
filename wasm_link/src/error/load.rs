//! What can go wrong while a tree is loaded, and where it happened.

use std::error::Error;
use std::io;

use super::causes::below_backtraces;
use super::{InvalidLink, NotGranted};
use crate::describe::{GrantError, InterfaceCardinality, InterfaceData, PluginData};
use crate::wit::{Difference, Verdict};

/// Why a plugin or a socket was not loaded.
///
/// Its text has all causes, in one line.
#[non_exhaustive]
pub enum LoadError<I: InterfaceData, P: PluginData> {
    /// A plugin depends on an interface that was not given.
    InvalidSocket(I::Id),
    /// A plugin depends, through its sockets, on itself.
    LoopDetected(I::Id),
    /// Not as many plugins were loaded for an interface as it demands.
    FailedCardinalityRequirements(InterfaceCardinality, usize),
    /// An interface's description cannot be read.
    ///
    /// What the application's error was caused by is the [`source`](Error::source); the error itself
    /// may borrow, and so is only here.
    CorruptedInterfaceManifest(I::Error),
    /// A plugin's description, or the component that it makes itself, cannot be read.
    ///
    /// What the application's error was caused by is the [`source`](Error::source), as above.
    CorruptedPluginManifest(P::Error),
    /// A component cannot be compiled, or not be instantiated.
    FailedToLoadComponent(wasmtime::Error),
    /// A component's bytes cannot be read.
    FailedToReadWasm(io::Error),
    /// A socket cannot be linked as a whole.
    FailedToLinkInterface(wasmtime::Error),
    /// The named function of a socket cannot be linked, and perhaps others.
    FailedToLink(String, wasmtime::Error),
    /// A plugin does not implement its plug: what it exports differs from the interface.
    PlugMismatch {
        /// The path of the interface.
        path: String,
        /// The differences, of which a thousand are enough.
        differences: Vec<Difference>,
        /// What would become of them if the application admitted it:
        /// [`Verdict::Breaking`] where no call is possible.
        verdict: Verdict,
    },
    /// A component imports an interface that the application offers, with other types, or with functions that are not
    /// offered: what is expected is what is offered.
    ///
    /// Of what the application offers in Rust, and of interfaces whose signatures it knows, both are in WIT; of other host
    /// functions as wasmtime says it, which knows their Rust types.
    ImportMismatch {
        /// The path of the interface; `$root` for functions that the world imports itself.
        path: String,
        /// The differences, of which a thousand are enough.
        differences: Vec<Difference>,
        /// What would become of them if the application admitted it:
        /// [`Verdict::Breaking`] where no call is possible.
        verdict: Verdict,
    },
    /// A grant of a plugin cannot be understood, and perhaps others.
    InvalidGrants(Vec<GrantError>),
    /// A component imports of the host what its plugin is not granted.
    NotGranted(Box<NotGranted>),
    /// A link of a plugin leads nowhere.
    InvalidLink(Box<InvalidLink>),
    /// One of the above, with where it happened and what was lost with it.
    InContext(Box<LoadFailure<I, P>>),
}

impl<I: InterfaceData, P: PluginData> Error for LoadError<I, P> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::CorruptedInterfaceManifest(error) => error.source(),
            Self::CorruptedPluginManifest(error) => error.source(),
            Self::FailedToLoadComponent(error)
            | Self::FailedToLinkInterface(error)
            | Self::FailedToLink(_, error) => below_backtraces(error),
            Self::FailedToReadWasm(error) => Some(error),
            Self::InContext(failure) => failure.cause.source(),
            Self::InvalidSocket(_)
            | Self::LoopDetected(_)
            | Self::FailedCardinalityRequirements(..)
            | Self::InvalidGrants(_)
            | Self::NotGranted(_)
            | Self::InvalidLink(_)
            | Self::PlugMismatch { .. }
            | Self::ImportMismatch { .. } => None,
        }
    }
}

/// Something that was not loaded, with all that is known of it.
#[non_exhaustive]
pub struct LoadFailure<I: InterfaceData, P: PluginData> {
    /// The interface that failed, or that the failed plugin implements.
    pub interface: I::Id,
    /// The plugin that failed; `None` where the interface itself did.
    pub plugin: Option<P::Id>,
    /// Why it failed.
    pub cause: LoadError<I, P>,
    /// For a loop: the ids of the plugins along it as text, the first of them again at the end.
    pub path: Vec<String>,
    /// For a cardinality: the ids of the plugins that were loaded for the interface, as text.
    pub candidates: Vec<String>,
    /// What could not be loaded because of it, in the order in which it was found.
    pub lost: Vec<Lost<I::Id, P::Id>>,
    /// The plugin's id as text.
    pub(crate) plugin_text: String,
}

/// Something that was not loaded because something else was not.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
