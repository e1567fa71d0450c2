//! Why what was done with a plugin failed.

use wasmtime::Trap;
use wasmtime::component::ResourceTableError;

use super::control::Control;
use crate::error::{DispatchError, Limit, LimitHit};

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
            Self::Call(error) => failed(error),
            Self::Other(error) => *error,
        }
    }
}

/// Returns the error of a plugin's that exceeded a limit or failed otherwise.
#[cold]
pub(super) fn failed(error: wasmtime::Error) -> DispatchError {
    match error.downcast_ref::<LimitHit>() {
        Some(hit) => hit.clone().within(&error).into(),
        None => DispatchError::RuntimeException(error),
    }
}

/// What wasmtime says of a plugin that hands over more than it may.
const HANDED_OVER: &str = "fuel allocated for hostcalls has been exhausted";

/// What wasmtime says of a store that has as many instances, memories or tables as it may, and what follows.
const TOO_MANY: (&str, &str) = ("resource limit exceeded: ", " count too high at ");

/// Says which limit a plugin exceeded, where only wasmtime's text tells.
#[cold]
pub(super) fn with_limit(error: wasmtime::Error, control: &Control) -> wasmtime::Error {
    let limits = control.limits();
    if error.is::<LimitHit>() {
        return error;
    }
    let hit = if let (Some(fuel), Some(Trap::OutOfFuel)) = (limits.fuel, error.downcast_ref()) {
        LimitHit::new(Limit::Fuel, fuel)
    } else if let (Some(handles), Some(ResourceTableError::Full)) =
        (limits.wasi_handles, error.downcast_ref())
    {
        LimitHit::new(Limit::WasiHandles, handles)
    } else {
        let root = error.root_cause().to_string();
        match (limits.handed_over, limits.instances) {
            (Some(_), _) if root.ends_with(HANDED_OVER) => {
                let bytes = control.handed_over();
                LimitHit::new(Limit::HandedOver, format_args!("{bytes} bytes"))
            }
            (_, Some(instances)) if root.starts_with(TOO_MANY.0) && root.contains(TOO_MANY.1) => {
                LimitHit::new(Limit::Instances, instances)
            }
            _ => return error,
        }
    };
    error.context(hit)
}
