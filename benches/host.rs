//! Host to plugin: typed and by name.

use std::hint::black_box;

use wasm_link::wasmtime::component::{Func, ResourceAny, TypedFunc, Val};
use wasm_link::wasmtime::{Result, Store};
use wasm_link::{DispatchError, LoadedApp, Plugin, Socket};

use crate::bench::Bench;
use crate::by_hand::ByHand;
use crate::engine::engine;
use crate::goal::Goal;
use crate::guests::work::{self, Entry};
use crate::guests::{MEBIBYTE, RECORDS, WORK};
use crate::ours::{count_by_name, worker};
use crate::outcome::Outcome;
use crate::row::{Row, Way};

const TYPED: Goal = Goal::nanoseconds(10.0);
const BY_NAME: Goal = Goal::ratio(1.15);
const LARGE: Goal = Goal::ratio(1.03);

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let engine = engine()?;
    let app = worker()?;
    let mut host = Host {
        bench,
        hand: ByHand::worker(&engine)?,
        work: app.bind::<work::Interface>()?,
        app,
    };
    host.small()?;
    host.counter_typed()?;
    host.counter_by_name()?;
    host.large()
}

struct Host<'a> {
    bench: &'a mut Bench,
    hand: ByHand,
    app: LoadedApp,
    work: work::Client<Plugin>,
}

impl Host<'_> {
    fn small(&mut self) -> Outcome {
        let nothing: TypedFunc<(), ()> = self.hand.typed(WORK, "nothing")?;
        self.typed(
            "no-op",
            TYPED,
            |store| nothing.call(store, ()),
            work::Client::nothing,
        )?;
        self.by_name("no-op", "nothing", &[])?;

        let add: TypedFunc<(u32, u32), (u32,)> = self.hand.typed(WORK, "add")?;
        self.typed(
            "add",
            TYPED,
            |store| add.call(store, (black_box(1), 2)),
            |work| work.add(black_box(1), 2),
        )?;
        self.by_name("add", "add", &[Val::U32(1), Val::U32(2)])?;
        self.found_once("add", "add", &[Val::U32(1), Val::U32(2)])?;

        let length: TypedFunc<(&str,), (u32,)> = self.hand.typed(WORK, "length")?;
        for (name, size) in [("16 B of string", 16), ("1 KiB of string", 1 << 10)] {
            let text = "x".repeat(size);
            self.typed(
                name,
                TYPED,
                |store| length.call(store, (black_box(&text),)),
                |work| work.length(black_box(&text)),
            )?;
            self.by_name(name, "length", &[Val::String(text.clone())])?;
            self.found_once(name, "length", &[Val::String(text.clone())])?;
        }
        Ok(())
    }

    fn large(&mut self) -> Outcome {
        let bytes = vec![7; MEBIBYTE as usize];
        let take: TypedFunc<(&[u8],), (u32,)> = self.hand.typed(WORK, "take")?;
        self.typed(
            "1 MiB in",
            LARGE,
            |store| take.call(store, (black_box(&bytes),)),
            |work| work.take(black_box(&bytes)),
        )?;
        let values = Val::List(bytes.iter().map(|byte| Val::U8(*byte)).collect());
        self.by_name("1 MiB in", "take", &[values])?;

        let give: TypedFunc<(u32,), (Vec<u8>,)> = self.hand.typed(WORK, "give")?;
        self.typed(
            "1 MiB out",
            LARGE,
            |store| give.call(store, (MEBIBYTE,)),
            |work| work.give(MEBIBYTE),
        )?;
        self.by_name("1 MiB out", "give", &[Val::U32(MEBIBYTE)])?;

        let entries: Vec<Entry> = self.work.give_records(RECORDS)?;
        let take: TypedFunc<(&[Entry],), (u32,)> = self.hand.typed(WORK, "take-records")?;
        self.typed(
            "1,000 records in",
            LARGE,
            |store| take.call(store, (black_box(&entries),)),
            |work| work.take_records(black_box(&entries)),
        )?;
        let values = Val::List(entries.into_iter().map(Val::from).collect());
        self.by_name("1,000 records in", "take-records", &[values])?;

        let give: TypedFunc<(u32,), (Vec<Entry>,)> = self.hand.typed(WORK, "give-records")?;
        self.typed(
            "1,000 records out",
            LARGE,
            |store| give.call(store, (RECORDS,)),
            |work| work.give_records(RECORDS),
        )?;
        self.by_name("1,000 records out", "give-records", &[Val::U32(RECORDS)])
    }

    fn counter_typed(&mut self) -> Outcome {
        let Self {
            bench, hand, work, ..
        } = self;
        let new = hand.typed(WORK, "[constructor]counter")?;
        let increment = hand.typed(WORK, "[method]counter.increment")?;
        bench.run(Row::new(
            "host to plugin: a counter made, used and dropped, typed",
            Goal::ratio(1.20),
            Way::call(|| count_typed(&mut hand.store, &new, &increment).is_ok()),
            Way::call(|| {
                let count = work.new_counter(1).and_then(|counter| counter.increment(2));
                count.is_ok()
            }),
        ))
    }

    fn counter_by_name(&mut self) -> Outcome {
        let Self {
            bench, hand, app, ..
        } = self;
        let new = hand.function(WORK, "[constructor]counter")?;
        let increment = hand.function(WORK, "[method]counter.increment")?;
        bench.run(Row::new(
            "host to plugin: a counter made, used and dropped, by name",
            Goal::ratio(1.30),
            Way::call(|| count_by_hand(hand, &new, &increment).is_ok()),
            Way::call(|| count_by_name(app).is_ok()),
        ))
    }

    fn typed<T, U>(
        &mut self,
        name: &str,
        goal: Goal,
        mut by_hand: impl FnMut(&mut Store<()>) -> Result<T>,
        mut ours: impl FnMut(&work::Client<Plugin>) -> std::result::Result<U, DispatchError>,
    ) -> Outcome {
        let store = &mut self.hand.store;
        let work = &self.work;
        self.bench.run(Row::new(
            &format!("host to plugin: {name}, typed"),
            goal,
            Way::call(|| by_hand(store).is_ok()),
            Way::call(|| ours(work).is_ok()),
        ))
    }

    fn by_name(&mut self, name: &str, function: &str, arguments: &[Val]) -> Outcome {
        let by_hand = self.hand.function(WORK, function)?;
        let has_return = function != "nothing";
        let mut result = [Val::Bool(false)];
        let results = if has_return { &mut result[..] } else { &mut [] };
        let store = &mut self.hand.store;
        let app = &self.app;
        self.bench.run(Row::new(
            &format!("host to plugin: {name}, by name"),
            BY_NAME,
            Way::call(|| {
                by_hand
                    .call(&mut *store, black_box(arguments), results)
                    .is_ok()
            }),
            Way::call(|| {
                let answer = app.dispatch(WORK, function, has_return, black_box(arguments));
                matches!(answer, Socket::ExactlyOne(Ok(_)))
            }),
        ))
    }

    /// Calls a function that has a result, and that was looked up before.
    fn found_once(&mut self, name: &str, function: &str, arguments: &[Val]) -> Outcome {
        let by_hand = self.hand.function(WORK, function)?;
        let ours = self.app.function(WORK, function)?;
        let (mut floor, mut result) = ([Val::Bool(false)], [Val::Bool(false)]);
        let store = &mut self.hand.store;
        self.bench.run(Row::new(
            &format!("host to plugin: {name}, found once"),
            Goal::nanoseconds(20.0),
            Way::call(|| {
                let called = by_hand.call(&mut *store, black_box(arguments), &mut floor);
                called.is_ok()
            }),
            Way::call(|| ours.call_into(black_box(arguments), &mut result).is_ok()),
        ))
    }
}

fn count_typed(
    store: &mut Store<()>,
    new: &TypedFunc<(u32,), (ResourceAny,)>,
    increment: &TypedFunc<(ResourceAny, u32), (u32,)>,
) -> Result<u32> {
    let (counter,) = new.call(&mut *store, (1,))?;
    let (count,) = increment.call(&mut *store, (counter, 2))?;
    counter.resource_drop(store)?;
    Ok(count)
}

fn count_by_hand(hand: &mut ByHand, new: &Func, increment: &Func) -> Result<Val> {
    let counter = hand.call(new, &[Val::U32(1)])?;
    let count = hand.call(increment, &[counter.clone(), Val::U32(2)])?;
    if let Val::Resource(counter) = counter {
        counter.resource_drop(&mut hand.store)?;
    }
    Ok(count)
}
