//! Calls of methods on resources that the host holds.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::ResourceAny;

use super::held::HeldResource;
use super::transfer::{Receiving, Sending};
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::{Carried, OwnerKey, Wire};
use crate::slot::Slot;
use crate::slot::bind::BindFunctions;

impl HeldResource {
    /// Calls a method of the resource that takes no other handle, at the plugin that owns it.
    ///
    /// # Errors
    /// Fails when the owner is gone, went down or was restarted since, and as every call does.
    pub fn call_alone<P, F, R, T>(
        &self,
        path: &'static str,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, ResourceAny) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError>
    where
        P: PluginData + 'static,
        F: BindFunctions,
    {
        let owner = self.owner::<P>()?;
        owner.call_method(path, self.handle().original(), call, receive)
    }

    /// Calls a method of the resource, at the plugin that owns it.
    ///
    /// `send` puts the arguments on the wire, this handle first; `receive` takes the result from it.
    ///
    /// # Errors
    /// Fails when the owner is gone, went down or was restarted since, when a handle among the arguments is of
    /// another plugin than it has to be, and as every call does.
    pub fn call<P, F, A, R, T>(
        &self,
        path: &'static str,
        send: impl FnOnce(&mut Sending<P>) -> Result<A, ResourceReceiveError>,
        call: impl FnOnce(&F, StoreContextMut<'_, P>, A) -> wasmtime::Result<R>,
        receive: impl FnOnce(R, &mut Receiving<'_, P>) -> Result<T, ResourceReceiveError>,
    ) -> Result<T, DispatchError>
    where
        P: PluginData + 'static,
        F: BindFunctions,
        A: Wire,
    {
        let owner = self.owner::<P>()?;
        let mut sending = Sending::into_tree_of(&owner.kinds);
        let arguments = send(&mut sending)?;
        let carried = sending.into_carried();
        belong_to(&owner, path, &carried)?;
        owner.call_typed(path, arguments, carried, call, receive)
    }
}

/// Makes sure that all handles of the interface's own resources are of the plugin that is called.
fn belong_to<P: PluginData + 'static>(
    owner: &Arc<Slot<P>>,
    path: &str,
    carried: &[Carried],
) -> Result<(), ResourceReceiveError> {
    let this = OwnerKey::of(owner);
    let others = carried.iter().map(Carried::known);
    let mut others = others.filter(|known| known.owner != this);
    let is_misplaced = others.any(|known| {
        let mut own = owner.exports.resources_of(path);
        own.any(|kind| kind == known.kind)
    });
    if is_misplaced {
        return Err(ResourceReceiveError::SeveralOwners);
    }
    Ok(())
}
