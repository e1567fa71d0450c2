//! Functions of generated types that wasmtime has no typed form for: they are called with dynamic values.

use wasmtime::component::Val;

use super::transfer::{Inbound, Receiving};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::value::FromVal;

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
