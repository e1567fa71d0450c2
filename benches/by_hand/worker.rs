//! Plugins that call a worker.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use slab::Slab;
use wasm_link::wasmtime::component::{
    Component, ComponentType, Instance, Lift, Linker, LinkerInstance, Lower, Resource, ResourceAny,
    ResourceType, TypedFunc, Val, WasmList, WasmStr,
};
use wasm_link::wasmtime::{Engine, Error, Result, Store};

use super::ByHand;
use crate::guests::work::Entry;
use crate::guests::{ASKER, DRIVER, WORK};

/// What a plugin that calls a worker has in its store: the worker's counters that it holds, by their numbers
/// in its own table.
#[derive(Default)]
pub(crate) struct Held {
    counters: Slab<ResourceAny>,
}

impl Held {
    fn keep(&mut self, counter: ResourceAny) -> Result<Resource<Counter>> {
        let number = self.counters.insert(counter);
        Ok(Resource::new_own(u32::try_from(number)?))
    }

    fn find(&self, proxy: &Resource<Counter>) -> Result<ResourceAny> {
        let counter = self.counters.get(proxy.rep() as usize).copied();
        counter.ok_or_else(|| Error::msg("no such counter"))
    }
}

/// What a worker's counter is to whoever holds it.
struct Counter;

/// A worker that many plugins call.
#[derive(Clone)]
struct Worker(Arc<Mutex<Store<()>>>);

impl Worker {
    fn lock(&self) -> MutexGuard<'_, Store<()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn link_drop(&self, work: &mut LinkerInstance<'_, Held>) -> Result<()> {
        let worker = self.clone();
        let counter = ResourceType::host::<Counter>();
        work.resource("counter", counter, move |mut store, number| {
            let counters = &mut store.data_mut().counters;
            let counter = counters.try_remove(number as usize);
            let counter = counter.ok_or_else(|| Error::msg("no such counter"))?;
            counter.resource_drop(&mut *worker.lock())
        })
    }
}

/// A driver, linked to a worker with dynamic values.
pub(crate) fn driver_dynamic(engine: &Engine) -> Result<ByHand<Held>> {
    let mut hand = ByHand::worker(engine)?;
    let functions = [
        "nothing",
        "add",
        "length",
        "take",
        "give",
        "take-records",
        "give-records",
    ];
    let functions = functions.map(|name| (name, hand.function(WORK, name)));
    let new = hand.function(WORK, "[constructor]counter")?;
    let increment = hand.function(WORK, "[method]counter.increment")?;
    let worker = Worker(Arc::new(Mutex::new(hand.store)));
    let mut linker = Linker::new(engine);
    let mut work = linker.instance(WORK)?;
    for (name, function) in functions {
        let (function, worker) = (function?, worker.clone());
        work.func_new(name, move |_, _, arguments, results| {
            function.call(&mut *worker.lock(), arguments, results)
        })?;
    }
    worker.link_drop(&mut work)?;
    let maker = worker.clone();
    work.func_new(
        "[constructor]counter",
        move |mut store, _, arguments, results| {
            new.call(&mut *maker.lock(), arguments, results)?;
            let [Val::Resource(counter)] = results else {
                return Err(Error::msg("no handle"));
            };
            let proxy = store.data_mut().keep(*counter)?;
            *counter = proxy.try_into_resource_any(store)?;
            Ok(())
        },
    )?;
    work.func_new(
        "[method]counter.increment",
        move |mut store, _, arguments, results| {
            let [Val::Resource(proxy), by] = arguments else {
                return Err(Error::msg("no handle"));
            };
            let proxy = proxy.try_into_resource(&mut store)?;
            let arguments = [Val::Resource(store.data().find(&proxy)?), by.clone()];
            increment.call(&mut *worker.lock(), &arguments, results)
        },
    )?;
    ByHand::new(DRIVER, &linker, Held::default())
}

/// A driver, linked to a worker with typed functions.
pub(crate) fn driver_typed(engine: &Engine) -> Result<ByHand<Held>> {
    ByHand::new(DRIVER, &worker_typed(engine)?, Held::default())
}

/// Drivers, all of them linked to one worker with typed functions.
pub(crate) fn drivers_typed(engine: &Engine, drivers: u32) -> Result<Vec<(Store<Held>, Instance)>> {
    linked(engine, DRIVER, drivers)
}

/// Askers, all of them linked to one worker with typed functions.
pub(crate) fn askers(engine: &Engine, askers: u32) -> Result<Vec<(Store<Held>, Instance)>> {
    linked(engine, ASKER, askers)
}

fn linked(engine: &Engine, text: &str, plugins: u32) -> Result<Vec<(Store<Held>, Instance)>> {
    let linker = worker_typed(engine)?;
    let pre = linker.instantiate_pre(&Component::new(engine, text)?)?;
    let plugins = (0..plugins).map(|_| {
        let mut store = Store::new(engine, Held::default());
        let instance = pre.instantiate(&mut store)?;
        Ok((store, instance))
    });
    plugins.collect()
}

/// A record, as it is read in the caller's memory.
#[derive(ComponentType, Lift)]
#[component(record)]
#[component(wasmtime_crate = wasm_link::wasmtime)]
struct EntryRead {
    id: u32,
    weight: u64,
    name: WasmStr,
}

/// A record, as it is written into the callee's.
#[derive(ComponentType, Lower)]
#[component(record)]
#[component(wasmtime_crate = wasm_link::wasmtime)]
struct EntryLent<'a> {
    id: u32,
    weight: u64,
    name: &'a str,
}

/// Makes a linker with a worker, as typed functions.
fn worker_typed(engine: &Engine) -> Result<Linker<Held>> {
    let mut hand = ByHand::worker(engine)?;
    let nothing = hand.typed::<(), ()>(WORK, "nothing")?;
    let add = hand.typed::<(u32, u32), (u32,)>(WORK, "add")?;
    let length = hand.typed::<(&'static str,), (u32,)>(WORK, "length")?;
    let take = hand.typed::<(&'static [u8],), (u32,)>(WORK, "take")?;
    let give = hand.typed::<(u32,), (Vec<u8>,)>(WORK, "give")?;
    let give_records = hand.typed::<(u32,), (Vec<Entry>,)>(WORK, "give-records")?;
    let counter = Functions::of(&mut hand)?;
    let records = hand.typed(WORK, "take-records")?;
    let worker = Worker(Arc::new(Mutex::new(hand.store)));
    let mut linker = Linker::new(engine);
    let mut work = linker.instance(WORK)?;
    let callee = worker.clone();
    work.func_wrap("nothing", move |_, (): ()| {
        nothing.call(&mut *callee.lock(), ())
    })?;
    let callee = worker.clone();
    work.func_wrap("add", move |_, terms: (u32, u32)| {
        add.call(&mut *callee.lock(), terms)
    })?;
    let callee = worker.clone();
    work.func_wrap("length", move |store, (text,): (WasmStr,)| {
        let text = text.to_str(&store)?;
        length.call(&mut *callee.lock(), (&*text,))
    })?;
    let callee = worker.clone();
    work.func_wrap("take", move |store, (bytes,): (WasmList<u8>,)| {
        take.call(&mut *callee.lock(), (bytes.as_le_slice(&store),))
    })?;
    let callee = worker.clone();
    work.func_wrap("give", move |_, count: (u32,)| {
        give.call(&mut *callee.lock(), count)
    })?;
    let callee = worker.clone();
    work.func_wrap("give-records", move |_, count: (u32,)| {
        give_records.call(&mut *callee.lock(), count)
    })?;
    link_records(&mut work, &worker, records)?;
    counter.link(&mut work, &worker)?;
    worker.link_drop(&mut work)?;
    Ok(linker)
}

/// Links the function that takes records, whose names are not copied on the way.
fn link_records(
    work: &mut LinkerInstance<'_, Held>,
    worker: &Worker,
    take: TypedFunc<(&'static [EntryLent<'static>],), (u32,)>,
) -> Result<()> {
    let worker = worker.clone();
    work.func_wrap(
        "take-records",
        move |store, (entries,): (Vec<EntryRead>,)| {
            let names = entries.iter().map(|entry| entry.name.to_str(&store));
            let names = names.collect::<Result<Vec<_>>>()?;
            let entries = entries.iter().zip(&names).map(|(entry, name)| EntryLent {
                id: entry.id,
                weight: entry.weight,
                name,
            });
            let entries: Vec<_> = entries.collect();
            take.call(&mut *worker.lock(), (&entries,))
        },
    )
}

/// The functions of a worker's counters.
struct Functions {
    new: TypedFunc<(u32,), (ResourceAny,)>,
    increment: TypedFunc<(ResourceAny, u32), (u32,)>,
}

impl Functions {
    fn of(hand: &mut ByHand) -> Result<Self> {
        Ok(Self {
            new: hand.typed(WORK, "[constructor]counter")?,
            increment: hand.typed(WORK, "[method]counter.increment")?,
        })
    }

    fn link(self, work: &mut LinkerInstance<'_, Held>, worker: &Worker) -> Result<()> {
        let Self { new, increment } = self;
        let maker = worker.clone();
        work.func_wrap("[constructor]counter", move |mut store, start: (u32,)| {
            let (counter,) = new.call(&mut *maker.lock(), start)?;
            Ok((store.data_mut().keep(counter)?,))
        })?;
        let worker = worker.clone();
        work.func_wrap(
            "[method]counter.increment",
            move |store, (proxy, by): (Resource<Counter>, u32)| {
                let counter = store.data().find(&proxy)?;
                increment.call(&mut *worker.lock(), (counter, by))
            },
        )
    }
}
