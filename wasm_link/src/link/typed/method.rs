//! Typed links of methods that take no handle but the one that they are called on, and return none.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::carrying::Failed;
use super::reply::{Failure, TypedForm};
use super::{Defined, LinkedMethod, Returned};
use crate::link::call::Link;
use crate::link::failure::AllCases;
use crate::link::shape::{Container, Reply};
use crate::slot::Fault;
use crate::wit::Handles;
use crate::{DispatchError, PluginData};

/// Defines the import of a method, which goes to the plugin that owns what it is called on: a plugin of the socket.
pub(super) fn define<P: PluginData + 'static, M: LinkedMethod>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    if link.handles != Handles::Receiver {
        return Ok(Defined::No(link));
    }
    match (link.shape.container, &link.shape.reply) {
        (Container::Nothing | Container::Bare, Reply::Plain) => {
            define_plain::<P, M>(instance, link)
        }
        (Container::Bare, Reply::Result(form)) => match TypedForm::of(form) {
            Some(TypedForm::Nothing) => define_or::<P, M, ()>(instance, link),
            Some(TypedForm::Text) => define_or::<P, M, String>(instance, link),
            Some(TypedForm::AllCases) => define_or::<P, M, AllCases>(instance, link),
            None => Ok(Defined::No(link)),
        },
        _ => Ok(Defined::No(link)),
    }
}

fn define_plain<P: PluginData + 'static, M: LinkedMethod>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |caller: StoreContextMut<'_, P>, lifted: M::Lifted| {
            let arguments = M::prepare(&lifted, &caller)?;
            let result = link.ask_owner::<M>(M::this(&lifted).rep(), &arguments);
            result.map_err(|(who, error)| link.failure_of(who.as_deref(), error))
        },
    )?;
    Ok(Defined::Yes)
}

fn define_or<P: PluginData + 'static, M: LinkedMethod, E: Failure>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    let name = link.function.clone();
    instance.func_wrap(
        &name,
        move |caller: StoreContextMut<'_, P>, lifted: M::Lifted| {
            let arguments = M::prepare(&lifted, &caller)?;
            let result = link.ask_owner::<M>(M::this(&lifted).rep(), &arguments);
            let result = result.map(Returned::into_result);
            Ok((result.map_err(|(_, error)| E::of(&error)),))
        },
    )?;
    Ok(Defined::Yes)
}

impl<P: PluginData + 'static> Link<P> {
    /// Calls the plugin that owns what a proxy of the caller stands for.
    fn ask_owner<M: LinkedMethod>(
        &self,
        proxy: u32,
        arguments: &M::Prepared<'_>,
    ) -> Result<M::Results, Failed> {
        let owner = self.owner_of(proxy);
        let (member, this) = owner.map_err(|error| self.nobody_called(error))?;
        let slot = &member.slot;
        let result = slot.enter_with(this, |live| {
            let (functions, callee) =
                live.typed::<M::Functions>(&slot.exports, &self.socket.path)?;
            M::call(functions, callee, this.handle, arguments).map_err(Fault::Call)
        });
        result.map_err(|error: DispatchError| (Some(Arc::clone(&slot.name)), error))
    }
}
