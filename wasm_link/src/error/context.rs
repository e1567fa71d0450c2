//! Which plugin was doing what when a call failed.

use std::fmt;
use std::sync::Arc;

use crate::text::escaped;

/// Which plugin was doing what when a call failed.
///
/// It is a context of the [`wasmtime::Error`] in
/// [`DispatchError::RuntimeException`](crate::DispatchError::RuntimeException), where
/// [`downcast_ref`](wasmtime::Error::downcast_ref) finds it.
/// [`DispatchError::context`](crate::DispatchError::context) does that, too.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallContext {
    /// The plugin, as text.
    pub plugin: Arc<str>,
    /// What it was doing.
    pub work: Work,
}

/// What a plugin was doing when a call failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Work {
    /// A function was called.
    Call {
        /// The name of the function in WIT, such as `get-value` or `[method]counter.increment`.
        function: Box<str>,
    },
    /// It was bound to the types of an interface.
    Bind,
    /// It was instantiated: for the first time, or again.
    Start,
}

impl CallContext {
    /// Says that `plugin` was doing `work`.
    #[must_use]
    pub fn new(plugin: Arc<str>, work: Work) -> Self {
        Self { plugin, work }
    }

    /// Returns the name of the function that was called, if one was.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        match &self.work {
            Work::Call { function } => Some(function),
            Work::Bind | Work::Start => None,
        }
    }
}

impl fmt::Display for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plugin = escaped(&self.plugin);
        match &self.work {
            Work::Call { function } => {
                write!(f, "`{}` of the plugin `{plugin}` failed", escaped(function))
            }
            Work::Bind => write!(f, "the plugin `{plugin}` could not be bound"),
            Work::Start => write!(f, "the plugin `{plugin}` could not be started"),
        }
    }
}
