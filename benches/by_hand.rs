//! The same work in hand-written wasmtime code, on the same kind of engine and with the same guests.

use std::hint::black_box;
use std::sync::{Arc, Mutex, MutexGuard};

use slab::Slab;
use wasm_link::wasmtime::component::{
    Component, ComponentNamedList, Func, Instance, Lift, Linker, LinkerInstance, Lower, Resource,
    ResourceAny, ResourceType, TypedFunc, Val,
};
use wasm_link::wasmtime::{Engine, Error, Result, Store};

use crate::guests::work::Entry;
use crate::guests::{ADDER, DRIVER, SUM, WORK, WORKER};

/// A component in a store of its own.
pub(crate) struct ByHand {
    pub(crate) store: Store<()>,
    instance: Instance,
}

impl ByHand {
    pub(crate) fn new(text: &str, linker: &Linker<()>) -> Result<Self> {
        let component = Component::new(linker.engine(), text)?;
        let mut store = Store::new(linker.engine(), ());
        let instance = linker.instantiate(&mut store, &component)?;
        Ok(Self { store, instance })
    }

    pub(crate) fn worker(engine: &Engine) -> Result<Self> {
        Self::new(WORKER, &Linker::new(engine))
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

/// A driver, linked to a worker behind a lock with dynamic values.
pub(crate) fn driver_dynamic(engine: &Engine) -> Result<ByHand> {
    let worker = Worker::new(engine)?;
    let mut linker = Linker::new(engine);
    let mut work = linker.instance(WORK)?;
    for name in [
        "nothing",
        "add",
        "length",
        "take",
        "give",
        "take-records",
        "give-records",
    ] {
        let function = worker.lock()?.function(WORK, name)?;
        let worker = worker.clone();
        work.func_new(name, move |_, _, arguments, results| {
            function.call(&mut worker.lock()?.store, arguments, results)
        })?;
    }
    worker.link_counter(&mut work)?;
    let (new, increment) = worker.counter_functions()?;
    let maker = worker.clone();
    work.func_new(
        "[constructor]counter",
        move |store, _, arguments, results| {
            let made = maker.lock()?.call(&new, arguments)?;
            let Val::Resource(made) = made else {
                return Err(Error::msg("no handle"));
            };
            let proxy = maker.keep(made)?.try_into_resource_any(store)?;
            if let Some(result) = results.first_mut() {
                *result = Val::Resource(proxy);
            }
            Ok(())
        },
    )?;
    work.func_new(
        "[method]counter.increment",
        move |store, _, arguments, results| {
            let [Val::Resource(proxy), by] = arguments else {
                return Err(Error::msg("no handle"));
            };
            let proxy = proxy.try_into_resource(store)?;
            let arguments = [Val::Resource(worker.find(&proxy)?), by.clone()];
            increment.call(&mut worker.lock()?.store, &arguments, results)
        },
    )?;
    ByHand::new(DRIVER, &linker)
}

/// A driver, linked to a worker behind a lock with typed functions.
pub(crate) fn driver_typed(engine: &Engine) -> Result<ByHand> {
    ByHand::new(DRIVER, &worker_typed(engine)?)
}

/// Drivers, all of them linked to one worker behind a lock with typed functions.
pub(crate) fn drivers_typed(engine: &Engine, drivers: u32) -> Result<Vec<(Store<()>, Instance)>> {
    let linker = worker_typed(engine)?;
    let pre = linker.instantiate_pre(&Component::new(engine, DRIVER)?)?;
    let drivers = (0..drivers).map(|_| {
        let mut store = Store::new(engine, ());
        let instance = pre.instantiate(&mut store)?;
        Ok((store, instance))
    });
    drivers.collect()
}

/// A linker with a worker behind a lock, as typed functions.
fn worker_typed(engine: &Engine) -> Result<Linker<()>> {
    let worker = Worker::new(engine)?;
    let mut linker = Linker::new(engine);
    let mut work = linker.instance(WORK)?;
    worker.wrap::<(), ()>(&mut work, "nothing")?;
    worker.wrap::<(u32, u32), (u32,)>(&mut work, "add")?;
    worker.wrap::<(Box<str>,), (u32,)>(&mut work, "length")?;
    worker.wrap::<(Vec<u8>,), (u32,)>(&mut work, "take")?;
    worker.wrap::<(u32,), (Vec<u8>,)>(&mut work, "give")?;
    worker.wrap::<(Vec<Entry>,), (u32,)>(&mut work, "take-records")?;
    worker.wrap::<(u32,), (Vec<Entry>,)>(&mut work, "give-records")?;
    worker.link_counter(&mut work)?;
    let (new, increment) = worker.counter_functions()?;
    let new = new.typed::<(u32,), (ResourceAny,)>(&worker.lock()?.store)?;
    let increment = increment.typed::<(ResourceAny, u32), (u32,)>(&worker.lock()?.store)?;
    let maker = worker.clone();
    work.func_wrap("[constructor]counter", move |_, arguments: (u32,)| {
        let (made,) = new.call(&mut maker.lock()?.store, arguments)?;
        Ok((maker.keep(made)?,))
    })?;
    work.func_wrap(
        "[method]counter.increment",
        move |_, (proxy, by): (Resource<Counter>, u32)| {
            let counter = worker.find(&proxy)?;
            increment.call(&mut worker.lock()?.store, (counter, by))
        },
    )?;
    Ok(linker)
}

/// What a worker's counter is to its driver.
struct Counter;

/// A worker that a driver is linked to, and the counters of it that the driver holds.
#[derive(Clone)]
struct Worker {
    plugin: Arc<Mutex<ByHand>>,
    counters: Arc<Mutex<Slab<ResourceAny>>>,
}

impl Worker {
    fn new(engine: &Engine) -> Result<Self> {
        Ok(Self {
            plugin: Arc::new(Mutex::new(ByHand::worker(engine)?)),
            counters: Arc::default(),
        })
    }

    fn lock(&self) -> Result<MutexGuard<'_, ByHand>> {
        locked(&self.plugin)
    }

    fn wrap<Params, Results>(
        &self,
        work: &mut LinkerInstance<'_, ()>,
        name: &'static str,
    ) -> Result<()>
    where
        Params: ComponentNamedList + Lower + Lift + Send + Sync + 'static,
        Results: ComponentNamedList + Lower + Lift + Send + Sync + 'static,
    {
        let function = self.lock()?.typed::<Params, Results>(WORK, name)?;
        let worker = self.clone();
        work.func_wrap(name, move |_, arguments: Params| {
            function.call(&mut worker.lock()?.store, arguments)
        })
    }

    fn link_counter(&self, work: &mut LinkerInstance<'_, ()>) -> Result<()> {
        let worker = self.clone();
        work.resource(
            "counter",
            ResourceType::host::<Counter>(),
            move |_, number| {
                let counter = locked(&worker.counters)?.try_remove(number as usize);
                let counter = counter.ok_or_else(|| Error::msg("no such counter"))?;
                counter.resource_drop(&mut worker.lock()?.store)
            },
        )
    }

    fn counter_functions(&self) -> Result<(Func, Func)> {
        let mut worker = self.lock()?;
        Ok((
            worker.function(WORK, "[constructor]counter")?,
            worker.function(WORK, "[method]counter.increment")?,
        ))
    }

    fn keep(&self, counter: ResourceAny) -> Result<Resource<Counter>> {
        let number = locked(&self.counters)?.insert(counter);
        Ok(Resource::new_own(u32::try_from(number)?))
    }

    fn find(&self, proxy: &Resource<Counter>) -> Result<ResourceAny> {
        let counters = locked(&self.counters)?;
        let counter = counters.get(proxy.rep() as usize).copied();
        counter.ok_or_else(|| Error::msg("no such counter"))
    }
}

fn locked<T>(mutex: &Mutex<T>) -> Result<MutexGuard<'_, T>> {
    mutex
        .lock()
        .map_err(|_| Error::msg("a call panicked before"))
}

type Add = TypedFunc<(u32, u32), (u32,)>;

/// Many instances of one component, each in a store of its own, ready to be called.
pub(crate) struct Adders(Vec<(Store<()>, Add)>);

impl Adders {
    pub(crate) fn new(engine: &Engine, plugins: u32) -> Result<Self> {
        let component = Component::new(engine, ADDER)?;
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
