//! The same calls in hand-written wasmtime code, on the same kind of engine.

use std::sync::{Arc, Mutex};

use wasm_link::wasmtime::component::{Component, Func, Instance, Linker, TypedFunc, Val};
use wasm_link::wasmtime::{Engine, Result, Store};

use crate::guests::{MATH, REPEAT};

/// A component in a store of its own.
pub(crate) struct ByHand {
    pub(crate) store: Store<()>,
    instance: Instance,
}

impl ByHand {
    pub(crate) fn math(engine: &Engine) -> Result<Self> {
        Self::new(MATH, &Linker::new(engine))
    }

    /// `REPEAT` over a `MATH` behind a lock, connected with dynamic values.
    pub(crate) fn repeat_dynamic(engine: &Engine) -> Result<Self> {
        let mut math = Self::math(engine)?;
        let add = math.function("bench:calls/math", "add")?;
        let math = Arc::new(Mutex::new(math));
        let mut linker = Linker::new(engine);
        linker
            .instance("bench:calls/math")?
            .func_new("add", move |_, _, arguments, results| {
                let mut math = math.lock().map_err(|error| failed(&error))?;
                add.call(&mut math.store, arguments, results)
            })?;
        Self::new(REPEAT, &linker)
    }

    /// `REPEAT` over a `MATH` behind a lock, connected with typed functions.
    pub(crate) fn repeat_typed(engine: &Engine) -> Result<Self> {
        let mut math = Self::math(engine)?;
        let add = math.function("bench:calls/math", "add")?;
        let add: TypedFunc<(u32, u32), (u32,)> = add.typed(&math.store)?;
        let math = Arc::new(Mutex::new(math));
        let mut linker = Linker::new(engine);
        linker.instance("bench:calls/math")?.func_wrap(
            "add",
            move |_, arguments: (u32, u32)| {
                let mut math = math.lock().map_err(|error| failed(&error))?;
                add.call(&mut math.store, arguments)
            },
        )?;
        Self::new(REPEAT, &linker)
    }

    fn new(text: &str, linker: &Linker<()>) -> Result<Self> {
        let component = Component::new(linker.engine(), text)?;
        let mut store = Store::new(linker.engine(), ());
        let instance = linker.instantiate(&mut store, &component)?;
        Ok(Self { store, instance })
    }

    pub(crate) fn function(&mut self, interface: &str, name: &str) -> Result<Func> {
        let missing = || wasm_link::wasmtime::Error::msg(format!("no `{interface}#{name}`"));
        let instance = &self.instance;
        let interface = instance.get_export_index(&mut self.store, None, interface);
        let function = instance.get_export_index(&mut self.store, interface.as_ref(), name);
        let function = instance.get_func(&mut self.store, function.ok_or_else(missing)?);
        function.ok_or_else(missing)
    }

    /// Calls `add` with dynamic values.
    pub(crate) fn add(&mut self, add: &Func, arguments: &[Val]) -> Result<Val> {
        let mut results = [Val::Bool(false)];
        add.call(&mut self.store, arguments, &mut results)?;
        let [result] = results;
        Ok(result)
    }
}

fn failed(error: &dyn std::fmt::Display) -> wasm_link::wasmtime::Error {
    wasm_link::wasmtime::Error::msg(error.to_string())
}
