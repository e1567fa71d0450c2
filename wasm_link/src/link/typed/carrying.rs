//! Typed links of functions with handles.
//!
//! Arguments and results are lifted as values of their own, and their handles are exchanged in place on the way:
//! from what they are in one store to what they are in the other.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::reply::{Failure, TypedForm};
use super::{CarryingFunction, Defined, Returned};
use crate::link::call::Link;
use crate::link::failure::AllCases;
use crate::link::shape::{Container, Reply};
use crate::resource::{Carried, Landing, lift_one_from_guest, lift_one_from_owner, take_out};
use crate::slot::{Fault, Slot};
use crate::{DispatchError, PluginData, ResourceReceiveError};

/// Defines the import of a function that goes to one plugin.
pub(super) fn define<P: PluginData + 'static, C: CarryingFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Nothing, Reply::Plain) if link.goes_to_one() || C::IS_METHOD => {
            define_plain::<P, C>(instance, link)
        }
        (Container::Bare, Reply::Plain) => define_plain::<P, C>(instance, link),
        (Container::Bare, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => define_or::<P, C, ()>(instance, link),
            Some(TypedForm::Text) => define_or::<P, C, String>(instance, link),
            Some(TypedForm::AllCases) => define_or::<P, C, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn define_plain<P: PluginData + 'static, C: CarryingFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, arguments: C::Arguments| {
            let result = link.ask_carrying::<C>(&mut caller, arguments);
            result.map_err(|(who, error)| link.failure_of(who.as_deref(), error))
        },
    )?;
    Ok(Defined::Yes)
}

fn define_or<P: PluginData + 'static, C: CarryingFunction, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, arguments: C::Arguments| {
            let result = link.ask_carrying::<C>(&mut caller, arguments);
            let result = result.map(Returned::into_result);
            Ok((result.map_err(|(_, error)| E::of(&error)),))
        },
    )?;
    Ok(Defined::Yes)
}

/// A failure, and the plugin that failed.
pub(super) type Failed = (Option<Arc<str>>, DispatchError);

impl<P: PluginData + 'static> Link<P> {
    /// Calls the plugin that the handles name, or the only one.
    fn ask_carrying<C: CarryingFunction>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        mut arguments: C::Arguments,
    ) -> Result<C::Results, Failed> {
        let members = self.socket.members();
        let carried = take_out(&mut arguments, |handle| {
            lift_one_from_guest(handle, caller, &self.proxies)
        });
        let routed = carried.and_then(|carried| self.socket.route(members, carried));
        let mut targets = routed
            .map_err(|error| self.nobody_called(error))?
            .into_iter();
        let (member, carried) = targets.next().ok_or_else(|| (None, self.nobody()))?;
        let slot = &member.slot;
        let failed = |error| (Some(Arc::clone(&slot.name)), error);
        let (mut result, carried) = self
            .call_carrying::<C>(slot, arguments, carried)
            .map_err(failed)?;
        let landed = Landing::at(&self.proxies)
            .and_then(|mut landing| landing.land_in(&mut result, carried, caller));
        landed.map_err(failed)?;
        Ok(result)
    }

    /// Tells that nobody was called: the first is named, as one of those that could have been.
    pub(super) fn nobody_called(&self, error: ResourceReceiveError) -> Failed {
        let first = self.socket.members().first();
        let name = first.map(|member| Arc::clone(&member.slot.name));
        (name, error.into())
    }

    fn call_carrying<C: CarryingFunction>(
        &self,
        slot: &Slot<P>,
        mut arguments: C::Arguments,
        carried: Vec<Carried<P>>,
    ) -> Result<(C::Results, Vec<Carried<P>>), DispatchError> {
        slot.enter(|live| {
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
