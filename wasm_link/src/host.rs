//! Typed dispatch: the functions of an interface, bound once to each instance.
//!
//! After that a call is: lock the plugin, call the typed function, unlock.

mod carrying;
mod convert;
mod dynamic;
mod held;
mod long;
mod method;
pub(crate) mod transfer;

pub use convert::ConvertResources;
pub use dynamic::receive_val;
pub use held::{HeldResource, TypedResource};

use crate::error::BindError;
use crate::slot::bind::BindFunctions;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use wasmtime::StoreContextMut;

use crate::describe::{InterfaceCardinality, InterfaceData, PluginData};
use crate::error::DispatchError;
use crate::slot::{Fault, Live, Slot};
use crate::socket::ByPlugin;
use crate::socket::{Member, SocketNode};
use crate::tree::TreeCore;

/// An interface that [`interface!`](crate::interface) generated typed functions for.
///
/// Only `interface!` implements it: what else it needs is hidden, and may change.
pub trait TypedInterface: InterfaceData + Default {
    /// The path of the interface, as `ns:pkg/name@version`.
    const PATH: &'static str;
    /// The cardinality that the return types of the handle's methods are made for.
    const CARDINALITY: InterfaceCardinality;
    /// The typed functions of one instance.
    #[doc(hidden)]
    type Functions: BindFunctions;
    /// What calls the interface through a loaded tree.
    type Handle<P: PluginData + 'static>;

    /// Makes a handle.
    #[doc(hidden)]
    fn handle<P: PluginData + 'static>(bound: Bound<P, Self::Functions>) -> Self::Handle<P>;
}

/// A root of a loaded tree, with the typed functions of its interface.
pub struct Bound<P: PluginData + 'static, F> {
    socket: Arc<SocketNode<P>>,
    path: &'static str,
    /// Keeps the tree together, so that it is dropped in its order.
    tree: Arc<TreeCore<P>>,
    functions: PhantomData<fn() -> F>,
}

impl<P: PluginData + 'static, F: BindFunctions> Bound<P, F> {
    /// Binds the functions to the live instances of a socket.
    ///
    /// # Errors
    /// Fails when the functions have other types.
    pub(crate) fn new(
        tree: Arc<TreeCore<P>>,
        socket: Arc<SocketNode<P>>,
        path: &'static str,
    ) -> Result<Self, BindError> {
        for member in socket.members().list() {
            let bound = member.call(|slot: &Slot<P>, live: &mut Live<P>| {
                live.typed::<F>(&slot.exports, path)?;
                Ok(())
            });
            match bound {
                // A plugin that is down or busy now is bound when it is called.
                Ok(()) | Err(DispatchError::PluginDown { .. } | DispatchError::Deadlock) => {}
                Err(source) => {
                    return Err(BindError::Function {
                        path,
                        plugin: member.name().to_string(),
                        source,
                    });
                }
            }
        }
        Ok(Self {
            socket,
            path,
            tree,
            functions: PhantomData,
        })
    }

    /// Calls the one plugin of the socket.
    ///
    /// # Errors
    /// Fails as the call does.
    pub fn exactly_one<T>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T>,
    ) -> Result<T, DispatchError> {
        match self.socket.members().list().first() {
            Some(member) => self.call(member, &call),
            None => Err(DispatchError::InvalidInterface(self.path.to_owned())),
        }
    }

    /// Calls the plugin of the socket, if there is one.
    pub fn at_most_one<T>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T>,
    ) -> Option<Result<T, DispatchError>> {
        let member = self.socket.members().list().first()?;
        Some(self.call(member, &call))
    }

    /// Calls all plugins of the socket, in their order or side by side.
    pub fn each<T: Send>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T> + Sync,
    ) -> ByPlugin<P::Id, Result<T, DispatchError>> {
        self.socket
            .members()
            .each(|member| self.call(member, &call))
    }

    fn call<T>(
        &self,
        member: &Member<P>,
        call: &impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T>,
    ) -> Result<T, DispatchError> {
        member.call(|slot: &Slot<P>, live: &mut Live<P>| {
            let (functions, store) = live.typed::<F>(&slot.exports, self.path)?;
            call(functions, store).map_err(Fault::Call)
        })
    }
}

impl<P: PluginData + 'static, F> Clone for Bound<P, F> {
    fn clone(&self) -> Self {
        Self {
            socket: Arc::clone(&self.socket),
            path: self.path,
            tree: Arc::clone(&self.tree),
            functions: PhantomData,
        }
    }
}

impl<P: PluginData + 'static, F> fmt::Debug for Bound<P, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.socket.members();
        let names: Vec<_> = members.list().iter().map(Member::name).collect();
        f.debug_struct("Bound")
            .field("path", &self.path)
            .field("plugins", &names)
            .finish_non_exhaustive()
    }
}
