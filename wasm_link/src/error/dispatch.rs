//! What a dispatch can fail with.

use super::with_causes;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::{ResourceCreationError, ResourceReceiveError};

/// Why a dispatch to a plugin returned no value.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DispatchError {
    /// The plugin is busy with a call that cannot end before this one does, or might not.
    #[error("deadlock: the plugin is busy, and waiting for it could last forever")]
    Deadlock,
    /// There is no such root, or no plugin that fills it.
    #[error("invalid interface: no plugin of a root exports `{0}`")]
    InvalidInterface(String),
    /// Several roots have the path: each is named by its id.
    #[error(
        "ambiguous interface: several roots have the path `{path}`, name one of them by its id: {}",
        roots.join(", ")
    )]
    AmbiguousInterface {
        /// The path.
        path: String,
        /// The ids of the roots, as text.
        roots: Vec<String>,
    },
    /// The tree has no plugin of this id, or none that fills the root.
    #[error("unknown plugin: there is no plugin `{0}` to call")]
    UnknownPlugin(String),
    /// The plugin's interface has no such function.
    #[error("invalid function: the plugin exports no `{0}`")]
    InvalidFunction(String),
    /// A result was asked for, and the function has none.
    #[error("missing response: the function returns nothing, and a result was asked for")]
    MissingResponse,
    /// The call failed: the arguments do not fit, the plugin trapped, or a host function failed.
    #[error("runtime exception: {}", with_causes(.0))]
    RuntimeException(wasmtime::Error),
    /// The first argument of a method is not a handle of its resource.
    #[error("invalid argument list: the first argument of a method is the handle it is called on")]
    InvalidArgumentList,
    /// The signature holds a type that cannot cross a plugin boundary.
    #[error("unsupported type: {0} cannot cross a plugin boundary")]
    UnsupportedType(String),
    /// A resource handle could not be made for the receiver.
    #[error("resource creation error: {0}")]
    ResourceCreationError(ResourceCreationError),
    /// A resource handle could not be taken.
    #[error("resource receive error: {0}")]
    ResourceReceiveError(ResourceReceiveError),
    /// The plugin trapped earlier, and was not restarted since.
    #[error("the plugin `{plugin}` is down since an earlier call: {}", .cause.summary())]
    PluginDown {
        /// The plugin, as text.
        plugin: Arc<str>,
        /// Why it went down.
        cause: Arc<DownCause>,
    },
    /// The calls that plugins make to each other are nested too deeply for this thread's stack.
    #[error(
        "the call chain is too deep: a plugin may take {needed} bytes of stack, and this thread has {left} left"
    )]
    StackExhausted {
        /// How much stack one plugin may take, in bytes.
        needed: usize,
        /// How much stack is left, in bytes.
        left: usize,
    },
}

impl From<ResourceCreationError> for DispatchError {
    fn from(error: ResourceCreationError) -> Self {
        Self::ResourceCreationError(error)
    }
}

impl From<ResourceReceiveError> for DispatchError {
    fn from(error: ResourceReceiveError) -> Self {
        Self::ResourceReceiveError(error)
    }
}

/// Why a plugin went down.
#[derive(Debug)]
pub struct DownCause {
    summary: Cow<'static, str>,
    details: Cow<'static, str>,
}

impl DownCause {
    pub(crate) fn of(error: &wasmtime::Error) -> Self {
        Self {
            summary: with_causes(error).into(),
            details: format!("{error:?}").into(),
        }
    }

    pub(crate) fn said(summary: &'static str) -> Self {
        Self {
            summary: summary.into(),
            details: summary.into(),
        }
    }

    /// Returns the error and its causes in one line.
    #[must_use]
    pub fn summary(&self) -> &str {
        &self.summary
    }
}

impl fmt::Display for DownCause {
    /// Writes the error with all that is known of it, the WebAssembly backtrace included.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.details)
    }
}
