//! Many plugins, called one after the other.

use std::hint::black_box;
use std::sync::{Mutex, PoisonError};

use wasm_link::wasmtime::component::{Component, Linker, TypedFunc, Val};
use wasm_link::wasmtime::{Engine, Error, Result, Store};

use crate::guests::{ADDER, SUM};

type Add = TypedFunc<(u32, u32), (u32,)>;

/// Many instances of one component, each in a store of its own, ready to be called.
pub(crate) struct Adders(Vec<(Store<()>, Add)>);

impl Adders {
    pub(crate) fn new(engine: &Engine, plugins: u32) -> Result<Self> {
        Self::of(engine, ADDER.as_bytes(), plugins)
    }

    /// Makes instances of a component that is compiled once.
    pub(crate) fn of(engine: &Engine, component: &[u8], plugins: u32) -> Result<Self> {
        let component = Component::new(engine, component)?;
        let linker = Linker::new(engine);
        let pre = linker.instantiate_pre(&component)?;
        let interface = component.get_export_index(None, SUM);
        let add = component.get_export_index(interface.as_ref(), "add");
        let add = add.ok_or_else(|| Error::msg("no `add`"))?;
        let adders = (0..plugins).map(|_| {
            let mut store = Store::new(engine, ());
            let instance = pre.instantiate(&mut store)?;
            let add = instance.get_typed_func(&mut store, add)?;
            Ok((store, add))
        });
        Ok(Self(adders.collect::<Result<_>>()?))
    }

    pub(crate) fn add_typed(&mut self) -> Vec<Result<(u32,)>> {
        let adders = self.0.iter_mut();
        let results = adders.map(|(store, add)| add.call(store, (black_box(1), 2)));
        results.collect()
    }

    pub(crate) fn add_dynamic(&mut self, arguments: &[Val]) -> Vec<Result<Val>> {
        let adders = self.0.iter_mut();
        let results = adders.map(|(store, add)| {
            let mut result = [Val::Bool(false)];
            let add = add.func();
            add.call(store, black_box(arguments), &mut result)?;
            let [result] = result;
            Ok(result)
        });
        results.collect()
    }
}

/// Adders each of which may be called by several threads.
pub(crate) struct LockedAdders(Vec<Mutex<(Store<()>, Add)>>);

impl LockedAdders {
    pub(crate) fn new(engine: &Engine, plugins: u32) -> Result<Self> {
        let Adders(adders) = Adders::new(engine, plugins)?;
        Ok(Self(adders.into_iter().map(Mutex::new).collect()))
    }

    pub(crate) fn add_typed(&self) -> Vec<Result<(u32,)>> {
        let results = self.0.iter().map(|adder| {
            let mut adder = adder.lock().unwrap_or_else(PoisonError::into_inner);
            let (store, add) = &mut *adder;
            add.call(store, (black_box(1), 2))
        });
        results.collect()
    }
}
