//! Functions of generated types that wasmtime has no typed form for: they are called with dynamic values.

use wasmtime::component::{Func, Val};
use wasmtime::{AsContextMut, StoreContextMut};

use super::transfer::{Inbound, Receiving};
use crate::{FromVal, PluginData, ResourceReceiveError};

/// A function that is called with dynamic values, which are known to fit.
#[derive(Clone, Copy, Debug)]
pub struct DynamicFunc(pub(super) Func);

impl DynamicFunc {
    /// Calls the function, which returns a `T`.
    ///
    /// # Errors
    /// Fails as the call does.
    pub fn call<P: 'static, T: FromVal>(
        &self,
        mut store: StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> wasmtime::Result<T> {
        let mut result = [Val::Bool(false)];
        self.0
            .call(store.as_context_mut(), arguments, &mut result)?;
        let [result] = result;
        T::from_val(result).map_err(wasmtime::Error::new)
    }

    /// Calls the function, which returns nothing.
    ///
    /// # Errors
    /// Fails as the call does.
    pub fn call_for_nothing<P: 'static>(
        &self,
        mut store: StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> wasmtime::Result<()> {
        self.0.call(store.as_context_mut(), arguments, &mut [])
    }
}

/// Takes the result of a function that is called with dynamic values, and its handles.
///
/// # Errors
/// Fails when a handle cannot be taken.
pub fn receive_val<T, P>(
    val: Val,
    receiving: &mut Receiving<'_, P>,
) -> Result<T, ResourceReceiveError>
where
    T: Inbound,
    T::Wire: FromVal,
    P: PluginData + 'static,
{
    // Types were compared when the function was bound: only a handle can be wrong.
    let wire = T::Wire::from_val(val).map_err(|_| ResourceReceiveError::InvalidHandle)?;
    T::receive(wire, receiving)
}
