//! What a driver calls where the worker is Rust code of the host's.

use wasm_link::wasmtime::component::{Linker, Resource, ResourceTable, ResourceType};
use wasm_link::wasmtime::{Engine, Result};

use super::ByHand;
use crate::guests::work::Entry;
use crate::guests::{DRIVER, WORK};
use crate::rust_worker as work;

/// A driver whose worker is host functions, one for each function of the interface.
pub(crate) fn driver_of_rust(engine: &Engine) -> Result<ByHand<ResourceTable>> {
    let mut linker = Linker::<ResourceTable>::new(engine);
    let mut instance = linker.instance(WORK)?;
    let counter = ResourceType::host::<work::Counter>();
    instance.resource("counter", counter, |mut store, number| {
        let counter = Resource::<work::Counter>::new_own(number);
        store.data_mut().delete(counter)?;
        Ok(())
    })?;
    instance.func_wrap("nothing", |_, ()| {
        work::nothing();
        Ok(())
    })?;
    instance.func_wrap("add", |_, (a, b): (u32, u32)| Ok((work::add(a, b),)))?;
    instance.func_wrap("length", |_, (text,): (String,)| Ok((work::length(&text),)))?;
    instance.func_wrap("take", |_, (bytes,): (Vec<u8>,)| Ok((work::take(&bytes),)))?;
    instance.func_wrap("give", |_, (count,): (u32,)| Ok((work::give(count),)))?;
    instance.func_wrap("take-records", |_, (records,): (Vec<Entry>,)| {
        Ok((work::take_records(&records),))
    })?;
    instance.func_wrap("give-records", |_, (count,): (u32,)| {
        Ok((work::give_records(count),))
    })?;
    instance.func_wrap("[constructor]counter", |mut store, (start,): (u32,)| {
        Ok((store.data_mut().push(work::Counter::new(start))?,))
    })?;
    instance.func_wrap(
        "[method]counter.increment",
        |store, (counter, by): (Resource<work::Counter>, u32)| {
            Ok((store.data().get(&counter)?.increment(by),))
        },
    )?;
    ByHand::new(DRIVER, &linker, ResourceTable::new())
}
