//! What a call fails with whose values do not pass from one version of an interface to another.

use std::sync::Arc;

use thiserror::Error;

use super::DispatchError;
use crate::value::ValError;
use crate::wit::adapt::Adapter;

/// A value that does not pass from one version of an interface to another.
///
/// Only plugins that are loaded with [`Adaptation::Partial`](crate::describe::Adaptation::Partial) have such values. Where it
/// is among the arguments, the plugin was not called; in either case it goes on.
/// [`DispatchError::adapt_error`] finds it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "the plugin has `{function}` in another version, which this value does not pass to: {error}"
)]
pub struct AdaptError {
    function: Arc<str>,
    error: Box<ValError>,
}

impl AdaptError {
    pub(crate) fn new(adapter: &Adapter, error: Box<ValError>) -> Self {
        Self {
            function: Arc::clone(&adapter.function),
            error,
        }
    }

    /// Returns the name of the function in WIT.
    #[must_use]
    pub fn function(&self) -> &str {
        &self.function
    }

    /// Returns which value it is, and what the receiver knows instead.
    #[must_use]
    pub fn value(&self) -> &ValError {
        &self.error
    }
}

impl From<AdaptError> for DispatchError {
    fn from(error: AdaptError) -> Self {
        Self::RuntimeException(wasmtime::Error::new(error))
    }
}
