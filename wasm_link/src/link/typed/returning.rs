//! Typed links of functions that take no handles and return one: constructors, above all.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::{LinkerInstance, ResourceDynamic};

use super::defined::Defined;
use super::function::ReturningFunction;
use super::one;
use super::one::Asked;
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::link::call::Link;
use crate::resource::keep_returned;
use crate::slot::{Fault, Live, Slot};

/// Defines the import of a function that goes to one plugin.
pub(super) fn define<P: PluginData + 'static, R: ReturningFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    one::define(
        instance,
        link,
        |link: &Link<P>, caller: &mut StoreContextMut<'_, P>, lifted: R::Lifted| {
            link.ask_for_handle::<R>(caller, &lifted)
        },
    )
}

impl<P: PluginData + 'static> Link<P> {
    /// Calls the only plugin, and keeps what it returns for the caller.
    fn ask_for_handle<R: ReturningFunction>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: &R::Lifted,
    ) -> Asked<(ResourceDynamic,)> {
        let Some(member) = self.socket.members().list().first() else {
            return Ok(Err((None, self.nobody())));
        };
        let arguments = R::prepare(lifted, caller)?;
        let carried = member.call(|slot: &Slot<P>, live: &mut Live<P>| {
            let (functions, store) =
                live.typed::<R::Functions>(&slot.exports, &self.socket.path)?;
            let handle = R::call(functions, store, &arguments).map_err(Fault::Call)?;
            Ok(slot.lift_returned(live, handle)?)
        });
        drop(arguments);
        let kept = carried.and_then(|carried| keep_returned(carried, &self.proxies, caller));
        let kept = kept.map(|handle| (handle,));
        Ok(kept.map_err(|error: DispatchError| (Some(Arc::clone(member.name())), error)))
    }
}
