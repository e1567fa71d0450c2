//! What a dispatch can fail with.

use std::sync::Arc;

use super::limit::LimitHit;
use super::refused::{AmbiguousInterface, Busy};

use super::down::DownCause;
use super::resource::{ResourceCreationError, ResourceReceiveError};
use crate::text::escaped;
use crate::value::ArgumentError;

/// Why a dispatch to a plugin returned no value.
///
/// Its text has all causes, in one line. What it is about can be asked for: [`context`](Self::context),
/// [`trap`](Self::trap), [`argument_error`](Self::argument_error), and what a host function failed with
/// by [`downcast_ref`](Self::downcast_ref).
///
/// # Examples
/// ```
/// use wasm_link::wasmtime::{self, Trap};
/// use wasm_link::DispatchError;
///
/// let error = DispatchError::RuntimeException(wasmtime::Error::from(Trap::OutOfFuel));
/// assert_eq!(error.trap(), Some(Trap::OutOfFuel));
/// assert_eq!(error.to_string(), "runtime exception: wasm trap: all fuel consumed by WebAssembly");
/// ```
#[non_exhaustive]
pub enum DispatchError {
    /// The plugin is busy with a call that cannot end before this one does, or might not.
    Deadlock,
    /// There is no such root, or no plugin that fills it.
    InvalidInterface(String),
    /// Several roots have the path: each is named by its id.
    AmbiguousInterface(Box<AmbiguousInterface>),
    /// The tree has no plugin of this id, or none that fills the root.
    UnknownPlugin(String),
    /// The plugin's interface has no such function.
    InvalidFunction(String),
    /// A result was asked for, and the function has none.
    MissingResponse,
    /// The call failed: the arguments do not fit, the plugin trapped, or a host function failed.
    ///
    /// The error is wasmtime's own, with what the host function returned, the [`Trap`](wasmtime::Trap), or
    /// an [`ArgumentError`], and the backtrace: `downcast_ref` finds each.
    RuntimeException(wasmtime::Error),
    /// The first argument of a method is not a handle of its resource.
    InvalidArgumentList,
    /// The signature holds a type that cannot cross a plugin boundary.
    UnsupportedType(String),
    /// A resource handle could not be made for the receiver.
    ResourceCreationError(ResourceCreationError),
    /// A resource handle could not be taken.
    ResourceReceiveError(ResourceReceiveError),
    /// The plugin trapped earlier, and was not restarted since.
    PluginDown {
        /// The plugin, as text.
        plugin: Arc<str>,
        /// Why it went down.
        cause: Arc<DownCause>,
    },
    /// The plugin exceeded a limit, and went down if it was in a call.
    LimitExceeded(Box<LimitHit>),
    /// The plugin is busy for longer than the call may wait.
    Busy(Box<Busy>),
    /// The calls that plugins make to each other are nested too deeply for this thread's stack.
    StackExhausted {
        /// How much stack one plugin may take, in bytes.
        needed: usize,
        /// How much stack is left, in bytes.
        left: usize,
    },
}

impl DispatchError {
    /// Returns what the error says without its causes.
    pub(super) fn clause(&self) -> String {
        match self {
            Self::Deadlock => {
                "deadlock: the plugin is busy, and waiting for it could last forever".to_owned()
            }
            Self::InvalidInterface(path) => {
                format!(
                    "invalid interface: no plugin of a root exports `{}`",
                    escaped(path)
                )
            }
            Self::AmbiguousInterface(path) => format!("ambiguous interface: {path}"),
            Self::UnknownPlugin(plugin) => format!(
                "unknown plugin: there is no plugin `{}` to call",
                escaped(plugin)
            ),
            Self::InvalidFunction(name) => {
                format!(
                    "invalid function: the plugin exports no `{}`",
                    escaped(name)
                )
            }
            Self::MissingResponse => {
                "missing response: the function returns nothing, and a result was asked for"
                    .to_owned()
            }
            Self::RuntimeException(_) => "runtime exception".to_owned(),
            Self::InvalidArgumentList => {
                "invalid argument list: the first argument of a method is the handle it is called on"
                    .to_owned()
            }
            Self::UnsupportedType(what) => format!(
                "unsupported type: {} cannot cross a plugin boundary",
                escaped(what)
            ),
            Self::ResourceCreationError(_) => "resource creation error".to_owned(),
            Self::ResourceReceiveError(_) => "resource receive error".to_owned(),
            Self::PluginDown { plugin, .. } => {
                format!(
                    "the plugin `{}` is down since an earlier call",
                    escaped(plugin)
                )
            }
            Self::LimitExceeded(hit) => format!("limit exceeded: {hit}"),
            Self::Busy(busy) => format!("busy: {busy}"),
            Self::StackExhausted { needed, left } => format!(
                "the call chain is too deep: a plugin may take {needed} bytes of stack, and this \
                 thread has {left} left"
            ),
        }
    }
}

impl From<LimitHit> for DispatchError {
    fn from(hit: LimitHit) -> Self {
        Self::LimitExceeded(Box::new(hit))
    }
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

impl From<ArgumentError> for DispatchError {
    fn from(error: ArgumentError) -> Self {
        Self::RuntimeException(wasmtime::Error::new(error))
    }
}

// Each call hands one on a few times, be there an error or not.
const _: () = assert!(size_of::<DispatchError>() <= 32);
