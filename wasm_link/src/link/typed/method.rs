//! Typed links of methods that take no handle but the one that they are called on, and return none.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::LinkerInstance;

use super::defined::Defined;
use super::function::LinkedMethod;
use super::one;
use super::one::Failed;
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::link::call::Link;
use crate::slot::{Fault, Live, Slot};
use crate::wit::Handles;

/// Defines the import of a method, which goes to the plugin that owns what it is called on: a plugin of the socket.
pub(super) fn define<P: PluginData + 'static, M: LinkedMethod>(
    instance: &mut LinkerInstance<'_, P>,
    link: Link<P>,
) -> wasmtime::Result<Defined<P>> {
    if link.handles != Handles::Receiver {
        return Ok(Defined::No(link));
    }
    one::define(
        instance,
        link,
        |link: &Link<P>, caller: &mut StoreContextMut<'_, P>, lifted: M::Lifted| {
            let arguments = M::prepare(&lifted, caller)?;
            Ok(link.ask_owner::<M>(M::this(&lifted).rep(), &arguments))
        },
    )
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
        let result = member
            .slot()
            .enter_with(this, |slot: &Slot<P>, live: &mut Live<P>| {
                let (functions, callee) =
                    live.typed::<M::Functions>(&slot.exports, &self.socket.path)?;
                M::call(functions, callee, this.handle, arguments).map_err(Fault::Call)
            });
        result.map_err(|error: DispatchError| (Some(Arc::clone(member.name())), error))
    }
}
