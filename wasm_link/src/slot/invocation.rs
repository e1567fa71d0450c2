//! What is done with a plugin while it is locked.

use super::place::Slot;
use super::state::Live;
use crate::describe::PluginData;
use crate::error::{DispatchError, LimitHit};

/// Something that a plugin is asked to do.
///
/// It says what is asked, and not how the plugin is reached: a slot locks the plugin, and runs the
/// invocation on its instance.
pub(crate) trait Invocation<P: PluginData + 'static> {
    /// What comes of it.
    type Reply;

    /// Runs the invocation on the plugin's instance.
    ///
    /// # Errors
    /// Fails with what takes the plugin down, or with what leaves it as it is.
    fn run(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<Self::Reply, Fault>;
}

impl<P, T, F> Invocation<P> for F
where
    P: PluginData + 'static,
    F: FnOnce(&Slot<P>, &mut Live<P>) -> Result<T, Fault>,
{
    type Reply = T;

    #[inline]
    fn run(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<T, Fault> {
        self(slot, live)
    }
}

/// Why what was done with a locked plugin failed.
///
/// It is small, whatever it is about: it is handed on a few times on the way of each call that does not fail.
pub(crate) enum Fault {
    /// The call that was made. The plugin goes down.
    Call(wasmtime::Error),
    /// Nothing was called, or the call went well and what came of it could not be taken.
    Other(Box<DispatchError>),
}

impl<E: Into<DispatchError>> From<E> for Fault {
    #[cold]
    fn from(error: E) -> Self {
        Self::Other(Box::new(error.into()))
    }
}

impl Fault {
    #[cold]
    pub(super) fn into_error(self) -> DispatchError {
        match self {
            Self::Call(error) => match error.downcast_ref::<LimitHit>() {
                Some(hit) => DispatchError::LimitExceeded(hit.clone()),
                None => DispatchError::RuntimeException(error),
            },
            Self::Other(error) => *error,
        }
    }
}
