//! Typed dispatch: the functions of an interface, bound once to each instance.
//!
//! After that a call is: lock the plugin, call the typed function, unlock.

mod carrying;
mod convert;
mod dynamic;
mod held;
pub(crate) mod transfer;
mod wire;

pub use convert::{ConvertError, ConvertResources};
pub use dynamic::{DynamicFunc, receive_val};
pub use held::{HeldResource, TypedResource};
pub use wire::Wire;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use thiserror::Error;
use wasmtime::component::{ComponentNamedList, Func, Lift, Lower, TypedFunc};
use wasmtime::{Store, StoreContextMut};

use crate::head::TreeCore;
use crate::members::{Member, SocketNode};
use crate::slot::Fault;
use crate::slot::exports::{Exports, FunctionIndex};
use crate::wit::{Difference, listed};
use crate::{DispatchError, InterfaceCardinality, InterfaceData, Map, PluginData};

/// An interface that `interface!` generated typed functions for.
pub trait TypedInterface: InterfaceData + Default {
    /// The path of the interface, as `ns:pkg/name@version`.
    const PATH: &'static str;
    /// The cardinality that the return types of the handle's methods are made for.
    const CARDINALITY: InterfaceCardinality;
    /// The typed functions of one instance.
    type Functions: BindFunctions;
    /// What calls the interface through a loaded tree.
    type Handle<P: PluginData + 'static>;

    /// Makes a handle.
    fn handle<P: PluginData + 'static>(bound: Bound<P, Self::Functions>) -> Self::Handle<P>;
}

/// The typed functions of one instance of an interface.
pub trait BindFunctions: Sized + Send + Sync + 'static {
    /// Binds all functions.
    ///
    /// # Errors
    /// Fails when a function is missing or has another type.
    fn bind<P: PluginData + 'static>(binder: &mut Binder<'_, P>)
    -> Result<Self, BindFunctionError>;
}

/// Why an interface cannot be called with the types that were generated for it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BindError {
    /// The interface is not one of the roots of the tree.
    #[error("`{path}` is not a root of this tree: its roots are {}", quoted(roots))]
    NotARoot {
        /// The path of the interface.
        path: &'static str,
        /// The paths of the roots.
        roots: Vec<String>,
    },
    /// The tree has the interface with another cardinality.
    #[error(
        "`{path}` was generated for the cardinality `{expected}`, and the tree has it with `{found}`: \
         set the `cardinality` of `interface!` to what the application uses"
    )]
    Cardinality {
        /// The path of the interface.
        path: &'static str,
        /// What the handle was generated for.
        expected: InterfaceCardinality,
        /// What the tree was loaded with.
        found: InterfaceCardinality,
    },
    /// A plugin's functions have other types.
    #[error(
        "the plugin `{plugin}` does not implement `{path}`: {}",
        listed(differences)
    )]
    Mismatch {
        /// The path of the interface.
        path: &'static str,
        /// The plugin, as text.
        plugin: String,
        /// All differences.
        differences: Vec<Difference>,
    },
    /// A plugin's functions cannot be bound.
    #[error("`{path}` of the plugin `{plugin}` cannot be bound")]
    Function {
        /// The path of the interface.
        path: &'static str,
        /// The plugin, as text.
        plugin: String,
        /// Why.
        #[source]
        source: DispatchError,
    },
}

fn quoted(paths: &[String]) -> String {
    let paths: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
    paths.join(", ")
}

/// Why one function cannot be bound.
#[derive(Debug, Error)]
#[error("`{function}` cannot be bound: {reason}")]
pub struct BindFunctionError {
    function: String,
    reason: String,
}

/// Binds the functions of one instance.
pub struct Binder<'a, P: 'static> {
    store: &'a mut Store<P>,
    functions: &'a [Func],
    exports: &'a Exports,
    path: &'a str,
}

impl<'a, P: 'static> Binder<'a, P> {
    pub(crate) fn new(
        store: &'a mut Store<P>,
        functions: &'a [Func],
        exports: &'a Exports,
        path: &'a str,
    ) -> Self {
        Self {
            store,
            functions,
            exports,
            path,
        }
    }

    /// Binds the function of this name.
    ///
    /// # Errors
    /// Fails when there is no such function, or when it has another type.
    pub fn function<Params, Results>(
        &mut self,
        name: &str,
    ) -> Result<TypedFunc<Params, Results>, BindFunctionError>
    where
        Params: ComponentNamedList + Lower,
        Results: ComponentNamedList + Lift,
    {
        let function = self.find(name)?;
        let typed = function.typed(&*self.store);
        typed.map_err(|error| failed(name, crate::dispatch::with_causes(&error)))
    }

    /// Binds the function of this name, to be called with dynamic values.
    ///
    /// # Errors
    /// Fails when there is no such function.
    pub fn dynamic(&mut self, name: &str) -> Result<DynamicFunc, BindFunctionError> {
        self.find(name).map(DynamicFunc)
    }

    fn find(&self, name: &str) -> Result<Func, BindFunctionError> {
        let found = self.exports.find(self.path, name);
        let index: FunctionIndex = found.map_err(|error| failed(name, error.to_string()))?;
        let function = self.functions.get(index).copied();
        function.ok_or_else(|| failed(name, "the instance lacks it".to_owned()))
    }
}

fn failed(function: &str, reason: String) -> BindFunctionError {
    BindFunctionError {
        function: function.to_owned(),
        reason,
    }
}

impl<P: 'static> fmt::Debug for Binder<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binder")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
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
        for member in socket.members() {
            let slot = &member.slot;
            let bound = slot.enter(|live| {
                live.typed::<F>(&slot.exports, path)?;
                Ok(())
            });
            match bound {
                // A plugin that is down or busy now is bound when it is called.
                Ok(()) | Err(DispatchError::PluginDown { .. } | DispatchError::Deadlock) => {}
                Err(source) => {
                    return Err(BindError::Function {
                        path,
                        plugin: slot.name.to_string(),
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
        match self.socket.members().first() {
            Some(member) => self.call(member, &call),
            None => Err(DispatchError::InvalidInterface(self.path.to_owned())),
        }
    }

    /// Calls the plugin of the socket, if there is one.
    pub fn at_most_one<T>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T>,
    ) -> Option<Result<T, DispatchError>> {
        let member = self.socket.members().first()?;
        Some(self.call(member, &call))
    }

    /// Calls all plugins of the socket, in their order or side by side.
    pub fn each<T: Send>(
        &self,
        call: impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T> + Sync,
    ) -> Map<P::Id, Result<T, DispatchError>> {
        self.socket.each(|member| self.call(member, &call))
    }

    fn call<T>(
        &self,
        member: &Member<P>,
        call: &impl Fn(&F, StoreContextMut<'_, P>) -> wasmtime::Result<T>,
    ) -> Result<T, DispatchError> {
        let slot = &member.slot;
        slot.enter(|live| {
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
        let names: Vec<_> = members.iter().map(|member| &member.slot.name).collect();
        f.debug_struct("Bound")
            .field("path", &self.path)
            .field("plugins", &names)
            .finish_non_exhaustive()
    }
}
