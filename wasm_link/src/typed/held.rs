//! Resources that the host holds: what is inside of a generated handle type.
//!
//! A handle type does not name the type of the application's plugins, so that records, lists and functions of
//! the application which hold one need not either. What knows that type is found again in each call.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::ResourceAny;

use super::BindFunctions;
use super::transfer::{Receiving, Sending};
use super::wire::Wire;
use crate::resource::{Carried, Lent, Owned};
use crate::slot::Slot;
use crate::{DispatchError, PluginData, ResourceReceiveError};

/// A handle type that `interface!` generated for a WIT resource.
pub trait TypedResource {
    /// The path of the interface that defines the resource.
    const INTERFACE: &'static str;
    /// The name of the resource in there.
    const NAME: &'static str;
}

/// A resource of some plugin, which is given up when this is dropped.
pub struct HeldResource(Arc<dyn Any + Send + Sync>);

impl HeldResource {
    pub(crate) fn new<P: PluginData + 'static>(owned: Owned<P>) -> Self {
        Self(owned.erase())
    }

    pub(crate) fn into_owned<P: PluginData + 'static>(self) -> Option<Owned<P>> {
        Owned::of_erased(self.0)
    }

    pub(crate) fn lend<P: PluginData + 'static>(&self) -> Option<Lent<P>> {
        Lent::of_erased(Arc::clone(&self.0))
    }

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
        let handle = Owned::<P>::handle_of_erased(&*self.0);
        let handle = handle.ok_or(ResourceReceiveError::InvalidHandle)?;
        let owner = handle.owner().ok_or(ResourceReceiveError::Stale)?;
        owner.call_method(path, handle.original(), call, receive)
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
        let lent = self.lend::<P>();
        let lent = lent.ok_or(ResourceReceiveError::InvalidHandle)?;
        let owner = lent.handle().owner();
        let owner = owner.ok_or(ResourceReceiveError::Stale)?;
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
    carried: &[Carried<P>],
) -> Result<(), ResourceReceiveError> {
    let slot = Arc::downgrade(owner);
    let mut others = carried
        .iter()
        .map(Carried::handle)
        .filter(|handle| !handle.is_owned_by(&slot));
    let is_misplaced = others.any(|handle| {
        let mut own = owner.exports.resources_of(path);
        own.any(|kind| kind == handle.kind())
    });
    if is_misplaced {
        return Err(ResourceReceiveError::SeveralOwners);
    }
    Ok(())
}

impl fmt::Debug for HeldResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldResource")
    }
}
