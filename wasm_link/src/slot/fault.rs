//! Why what was done with a plugin failed.

use crate::error::{CallContext, DispatchError, LimitHit};

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
                Some(hit) => {
                    let hit = hit.clone();
                    let context = error.downcast_ref::<CallContext>();
                    DispatchError::LimitExceeded(match context {
                        Some(context) => hit.of(&context.plugin),
                        None => hit,
                    })
                }
                None => DispatchError::RuntimeException(error),
            },
            Self::Other(error) => *error,
        }
    }
}
