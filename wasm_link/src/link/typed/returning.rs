//! Typed links of functions that take no handles and return one: constructors, above all.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::{LinkerInstance, ResourceDynamic};

use super::carrying::Failed;
use super::reply::{Failure, TypedForm};
use super::{Defined, ReturningFunction};
use crate::link::call::Link;
use crate::link::failure::AllCases;
use crate::link::shape::{Container, Reply};
use crate::resource::keep_returned;
use crate::slot::Fault;
use crate::{DispatchError, PluginData};

/// Defines the import of a function that goes to one plugin.
pub(super) fn define<P: PluginData + 'static, R: ReturningFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    match (link.shape.container, &link.shape.reply) {
        (Container::Bare, Reply::Plain) => define_plain::<P, R>(instance, link),
        (Container::Bare, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => define_or::<P, R, ()>(instance, link),
            Some(TypedForm::Text) => define_or::<P, R, String>(instance, link),
            Some(TypedForm::AllCases) => define_or::<P, R, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn define_plain<P: PluginData + 'static, R: ReturningFunction>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, lifted: R::Lifted| {
            let result = link.ask_for_handle::<R>(&mut caller, &lifted)?;
            let result = result.map_err(|(who, error)| link.failure_of(who.as_deref(), error))?;
            Ok((result,))
        },
    )?;
    Ok(Defined::Yes)
}

fn define_or<P: PluginData + 'static, R: ReturningFunction, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |mut caller: StoreContextMut<'_, P>, lifted: R::Lifted| {
            let result = link.ask_for_handle::<R>(&mut caller, &lifted)?;
            Ok((result.map_err(|(_, error)| E::of(&error)),))
        },
    )?;
    Ok(Defined::Yes)
}

impl<P: PluginData + 'static> Link<P> {
    /// Calls the only plugin, and keeps what it returns for the caller. The outer error is that of arguments
    /// which cannot be lifted.
    fn ask_for_handle<R: ReturningFunction>(
        &self,
        caller: &mut StoreContextMut<'_, P>,
        lifted: &R::Lifted,
    ) -> wasmtime::Result<Result<ResourceDynamic, Failed>> {
        let Some(member) = self.socket.members().first() else {
            return Ok(Err((None, self.nobody())));
        };
        let slot = &member.slot;
        let arguments = R::prepare(lifted, caller)?;
        let carried = slot.enter(|live| {
            let (functions, store) =
                live.typed::<R::Functions>(&slot.exports, &self.socket.path)?;
            let handle = R::call(functions, store, &arguments).map_err(Fault::Call)?;
            Ok(slot.lift_returned(live, handle)?)
        });
        drop(arguments);
        let kept = carried.and_then(|carried| keep_returned(carried, &self.proxies, caller));
        Ok(kept.map_err(|error: DispatchError| (Some(Arc::clone(&slot.name)), error)))
    }
}
