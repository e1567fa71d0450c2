//! Typed links of functions with handles.
//!
//! Arguments and results are lifted as values of their own, and their handles are exchanged in place on the way:
//! from what they are in one store to what they are in the other.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::defined::Defined;
use super::function::CarryingFunction;
use super::one;
use super::one::Failed;
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::link::call::Link;
use crate::link::shape::Container;
use crate::resource::{Handed, Landing, lift_one_from_guest, lift_one_from_owner, take_out};
use crate::slot::{Fault, Live, Slot};
use crate::socket::{Member, Route};

/// Defines the import of a function that goes to one plugin.
pub(super) fn define<P: PluginData + 'static, C: CarryingFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    if link.shape.container == Container::Nothing && !link.goes_to_one() && !C::IS_METHOD {
        return Ok(Defined::No(link));
    }
    one::define(
        instance,
        link,
        |link: &Link<P>, caller: &mut StoreContextMut<'_, P>, arguments| {
            Ok(link.ask_carrying::<C>(caller, arguments))
        },
    )
}

impl<P: PluginData + 'static> Link<P> {
    /// Calls the plugin that the handles name, or the only one.
    fn ask_carrying<C: CarryingFunction>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        mut arguments: C::Arguments,
    ) -> Result<C::Results, Failed> {
        let members = self.socket.members();
        let carried = take_out(&mut arguments, |handle| {
            lift_one_from_guest(handle, caller, &self.proxies, |_| false)
        });
        let routed = carried.and_then(|carried| members.route(carried));
        let routed = routed.map_err(|error| self.nobody_called(error))?;
        let (member, carried) = match routed {
            Route::One(member, carried) => (member, carried),
            Route::Each(carried) => {
                let first = members.list().first();
                (first.ok_or_else(|| (None, self.nobody()))?, carried)
            }
        };
        let failed = |error| (Some(Arc::clone(member.name())), error);
        let (mut result, carried) = self
            .call_carrying::<C>(member, arguments, carried)
            .map_err(failed)?;
        let landed = Landing::at(&self.proxies)
            .and_then(|mut landing| landing.land_in(&mut result, carried, caller));
        landed.map_err(failed)?;
        Ok(result)
    }

    fn call_carrying<C: CarryingFunction>(
        &self,
        member: &Member<P>,
        mut arguments: C::Arguments,
        carried: Handed,
    ) -> Result<(C::Results, Handed), DispatchError> {
        member.call(|slot: &Slot<P>, live: &mut Live<P>| {
            let mut landing = Landing::at(&slot.proxies)?;
            landing.land_in(&mut arguments, carried, &mut live.store())?;
            let (functions, callee) =
                live.typed::<C::Functions>(&slot.exports, &self.socket.path)?;
            let mut result = C::call(functions, callee, arguments).map_err(Fault::Call)?;
            landing.end_loans(&mut live.store());
            let owner = slot.proxies.holder();
            let owner = owner.ok_or(ResourceReceiveError::InvalidHandle)?;
            let (mut store, own) = live.store_and_resources();
            let carried = take_out(&mut result, |handle| {
                lift_one_from_owner(handle, &mut store, owner, own, &slot.proxies)
            })?;
            Ok((result, carried))
        })
    }
}
