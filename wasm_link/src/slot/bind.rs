//! The typed functions of an interface, bound once to each instance.

use std::fmt;

use wasmtime::component::{ComponentNamedList, Func, Lift, Lower, TypedFunc, Val};
use wasmtime::{AsContextMut, Store, StoreContextMut};

use super::exports::{Exports, FunctionIndex};
use crate::describe::PluginData;
use crate::error::BindFunctionError;
use crate::value::FromVal;

/// The typed functions of one instance of an interface.
pub trait BindFunctions: Sized + Send + Sync + 'static {
    /// Binds all functions.
    ///
    /// # Errors
    /// Fails when a function is missing or has another type.
    fn bind<P: PluginData + 'static>(binder: &mut Binder<'_, P>)
    -> Result<Self, BindFunctionError>;
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
        typed.map_err(|error| BindFunctionError::new(name, error.into_boxed_dyn_error()))
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
        let index: FunctionIndex = found.map_err(|error| BindFunctionError::new(name, error))?;
        let function = self.functions.get(index).copied();
        function.ok_or_else(|| BindFunctionError::new(name, "the instance lacks it"))
    }
}

impl<P: 'static> fmt::Debug for Binder<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binder")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A function that is called with dynamic values, which are known to fit.
#[derive(Clone, Copy, Debug)]
pub struct DynamicFunc(Func);

impl DynamicFunc {
    /// Calls the function, which returns a `T`.
    ///
    /// # Errors
    /// Fails as the call does.
    pub fn call<P: 'static, T: FromVal>(
        &self,
        mut store: StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> wasmtime::Result<T> {
        let mut result = [Val::Bool(false)];
        self.0
            .call(store.as_context_mut(), arguments, &mut result)?;
        let [result] = result;
        T::from_val(result).map_err(wasmtime::Error::new)
    }

    /// Calls the function, which returns nothing.
    ///
    /// # Errors
    /// Fails as the call does.
    pub fn call_for_nothing<P: 'static>(
        &self,
        mut store: StoreContextMut<'_, P>,
        arguments: &[Val],
    ) -> wasmtime::Result<()> {
        self.0.call(store.as_context_mut(), arguments, &mut [])
    }
}
