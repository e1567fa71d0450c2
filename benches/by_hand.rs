//! The same work in hand-written wasmtime code, on the same kind of engine and with the same guests: the floor
//! that `wasm_link` is held against. It is the best code that one can write for the work, without unsafe code:
//!
//! - Each plugin has a store of its own, because a trap ends the store. That is what both sides are for.
//! - The host owns its plugins, and calls them through functions that it looked up once, without a lock.
//!   `wasm_link` lets any thread call any plugin: the rows beside it that are *locked* say what that costs.
//! - A plugin that another one calls stands behind one mutex, since many plugins on many threads may call it. What
//!   a plugin holds of another's resources is data of its own store, and needs no lock.
//! - Arguments between plugins are read where they are in the caller's memory, as far as wasmtime allows:
//!   `WasmStr` and `WasmList`. Results are lifted as values of the host's, because the callee frees its own at the end of
//!   the call.
//! - Nothing is restarted, no stack is looked at, no circle of calls is found, no error is worded.

mod adders;
mod rust;
mod worker;

use wasm_link::wasmtime::component::{
    Component, ComponentNamedList, Func, Instance, Lift, Linker, Lower, TypedFunc, Val,
};
use wasm_link::wasmtime::{Engine, Error, Result, Store};

use crate::guests::WORKER;

pub(crate) use adders::{Adders, LockedAdders};
pub(crate) use rust::driver_of_rust;
pub(crate) use worker::{askers, driver_dynamic, driver_typed, drivers_typed};

/// A component in a store of its own, with data of its own.
pub(crate) struct ByHand<T: 'static = ()> {
    pub(crate) store: Store<T>,
    instance: Instance,
}

impl ByHand {
    pub(crate) fn worker(engine: &Engine) -> Result<Self> {
        Self::new(WORKER, &Linker::new(engine), ())
    }
}

impl<T: 'static> ByHand<T> {
    pub(crate) fn new(text: &str, linker: &Linker<T>, data: T) -> Result<Self> {
        let component = Component::new(linker.engine(), text)?;
        let mut store = Store::new(linker.engine(), data);
        let instance = linker.instantiate(&mut store, &component)?;
        Ok(Self { store, instance })
    }

    pub(crate) fn function(&mut self, interface: &str, name: &str) -> Result<Func> {
        let missing = || Error::msg(format!("no `{interface}#{name}`"));
        let instance = &self.instance;
        let interface = instance.get_export_index(&mut self.store, None, interface);
        let function = instance.get_export_index(&mut self.store, interface.as_ref(), name);
        let function = instance.get_func(&mut self.store, function.ok_or_else(missing)?);
        function.ok_or_else(missing)
    }

    pub(crate) fn typed<Params, Results>(
        &mut self,
        interface: &str,
        name: &str,
    ) -> Result<TypedFunc<Params, Results>>
    where
        Params: ComponentNamedList + Lower,
        Results: ComponentNamedList + Lift,
    {
        self.function(interface, name)?.typed(&self.store)
    }

    /// Calls a function that has a result with dynamic values.
    pub(crate) fn call(&mut self, function: &Func, arguments: &[Val]) -> Result<Val> {
        let mut results = [Val::Bool(false)];
        function.call(&mut self.store, arguments, &mut results)?;
        let [result] = results;
        Ok(result)
    }
}
