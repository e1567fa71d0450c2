//! Host to plugin: typed and by name.

use std::hint::black_box;

use wasm_link::wasmtime::component::{Func, ResourceAny, TypedFunc, Val};
use wasm_link::wasmtime::{Result, Store};
use wasm_link::{App, LoadedApp, Plugin, Socket};

use crate::by_hand::ByHand;
use crate::guests::work::{self, Entry};
use crate::guests::{WORK, WORKER};
use crate::table::{Goal, in_round};
use crate::{Bench, Outcome, ROUNDS};

pub(crate) const MEBIBYTE: u32 = 1 << 20;
pub(crate) const RECORDS: u32 = 1_000;

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let engine = wasm_link::engine()?;
    let app = App::new()
        .root::<work::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER))
        .load()?;
    let mut calls = Calls {
        bench,
        hand: ByHand::worker(&engine)?,
        work: app.bind::<work::Interface>()?,
        app,
    };
    calls.small()?;
    calls.large()?;
    calls.counter()
}

struct Calls<'a> {
    bench: &'a mut Bench,
    hand: ByHand,
    app: LoadedApp,
    work: work::Handle<Plugin>,
}

impl Calls<'_> {
    fn small(&mut self) -> Outcome {
        let goal = Goal::ratio(1.10).and_nanoseconds(20.0);
        let nothing: TypedFunc<(), ()> = self.hand.typed(WORK, "nothing")?;
        self.typed(
            "no-op",
            goal,
            |store| nothing.call(store, ()),
            work::Handle::nothing,
        );
        self.dynamic("no-op", "nothing", &[])?;

        let add: TypedFunc<(u32, u32), (u32,)> = self.hand.typed(WORK, "add")?;
        self.typed(
            "add",
            goal,
            |store| add.call(store, (black_box(1), 2)),
            |work| work.add(black_box(1), 2),
        );
        self.dynamic("add", "add", &[Val::U32(1), Val::U32(2)])?;

        let length: TypedFunc<(&str,), (u32,)> = self.hand.typed(WORK, "length")?;
        for (name, size, goal) in [
            ("16 B of string", 16, goal),
            ("1 KiB of string", 1 << 10, goal),
        ] {
            let text = "x".repeat(size);
            self.typed(
                name,
                goal,
                |store| length.call(store, (black_box(&text),)),
                |work| work.length(black_box(&text)),
            );
            self.dynamic(name, "length", &[Val::String(text.clone())])?;
        }
        Ok(())
    }

    fn large(&mut self) -> Outcome {
        let goal = Goal::ratio(1.03);
        let bytes = vec![7; MEBIBYTE as usize];
        let take: TypedFunc<(&[u8],), (u32,)> = self.hand.typed(WORK, "take")?;
        self.typed(
            "1 MiB in",
            goal,
            |store| take.call(store, (black_box(&bytes),)),
            |work| work.take(black_box(&bytes)),
        );
        let values = Val::List(bytes.iter().map(|byte| Val::U8(*byte)).collect());
        self.dynamic("1 MiB in", "take", &[values])?;

        let give: TypedFunc<(u32,), (Vec<u8>,)> = self.hand.typed(WORK, "give")?;
        self.typed(
            "1 MiB out",
            goal,
            |store| give.call(store, (MEBIBYTE,)),
            |work| work.give(MEBIBYTE),
        );
        self.dynamic("1 MiB out", "give", &[Val::U32(MEBIBYTE)])?;

        let entries: Vec<Entry> = self.work.give_records(RECORDS)?;
        let take: TypedFunc<(&[Entry],), (u32,)> = self.hand.typed(WORK, "take-records")?;
        self.typed(
            "1,000 records in",
            goal,
            |store| take.call(store, (black_box(&entries),)),
            |work| work.take_records(black_box(&entries)),
        );
        let values = Val::List(entries.into_iter().map(Val::from).collect());
        self.dynamic("1,000 records in", "take-records", &[values])?;

        let give: TypedFunc<(u32,), (Vec<Entry>,)> = self.hand.typed(WORK, "give-records")?;
        self.typed(
            "1,000 records out",
            goal,
            |store| give.call(store, (RECORDS,)),
            |work| work.give_records(RECORDS),
        );
        self.dynamic("1,000 records out", "give-records", &[Val::U32(RECORDS)])
    }

    fn counter(&mut self) -> Outcome {
        let name = "host to plugin: a counter made, used and dropped";
        let new = self.hand.function(WORK, "[constructor]counter")?;
        let increment = self.hand.function(WORK, "[method]counter.increment")?;
        let Self {
            bench,
            hand,
            app,
            work,
        } = self;
        count_by_hand(hand, &new, &increment)?;
        count(app)?;
        let mut group = bench.criterion.benchmark_group(name);
        for round in 0..ROUNDS {
            group.bench_function(in_round("dynamic by hand", round), |b| {
                b.iter(|| count_by_hand(hand, &new, &increment));
            });
            group.bench_function(in_round("dynamic", round), |b| b.iter(|| count(app)));
        }
        group.finish();
        bench.table.dynamic(name, Goal::ratio(1.15), 1);

        let new: TypedFunc<(u32,), (ResourceAny,)> = new.typed(&hand.store)?;
        let increment: TypedFunc<(ResourceAny, u32), (u32,)> = increment.typed(&hand.store)?;
        let mut group = bench.criterion.benchmark_group(name);
        for round in 0..ROUNDS {
            group.bench_function(in_round("typed by hand", round), |b| {
                b.iter(|| {
                    let (counter,) = new.call(&mut hand.store, (1,))?;
                    let count = increment.call(&mut hand.store, (counter, 2))?;
                    counter.resource_drop(&mut hand.store)?;
                    Ok::<_, wasm_link::wasmtime::Error>(count)
                });
            });
            group.bench_function(in_round("typed", round), |b| {
                b.iter(|| work.new_counter(1)?.increment(2));
            });
        }
        group.finish();
        bench.table.typed(name, Goal::ratio(1.15), 1);
        Ok(())
    }

    fn typed<T, U>(
        &mut self,
        name: &str,
        goal: Goal,
        mut by_hand: impl FnMut(&mut Store<()>) -> T,
        mut ours: impl FnMut(&work::Handle<Plugin>) -> U,
    ) {
        let name = format!("host to plugin: {name}");
        let mut group = self.bench.criterion.benchmark_group(&name);
        let store = &mut self.hand.store;
        for round in 0..ROUNDS {
            group.bench_function(in_round("typed by hand", round), |b| {
                b.iter(|| by_hand(store));
            });
            group.bench_function(in_round("typed", round), |b| b.iter(|| ours(&self.work)));
        }
        group.finish();
        self.bench.table.typed(&name, goal, 1);
    }

    fn dynamic(&mut self, name: &str, function: &str, arguments: &[Val]) -> Outcome {
        let name = format!("host to plugin: {name}");
        let by_hand = self.hand.function(WORK, function)?;
        let has_return = function != "nothing";
        let mut result = [Val::Bool(false)];
        let results = if has_return { &mut result[..] } else { &mut [] };
        let mut group = self.bench.criterion.benchmark_group(&name);
        let store = &mut self.hand.store;
        let app = &self.app;
        for round in 0..ROUNDS {
            group.bench_function(in_round("dynamic by hand", round), |b| {
                b.iter(|| by_hand.call(&mut *store, black_box(arguments), results));
            });
            group.bench_function(in_round("dynamic", round), |b| {
                b.iter(|| app.dispatch(WORK, function, has_return, black_box(arguments)));
            });
        }
        group.finish();
        self.bench.table.dynamic(&name, Goal::ratio(1.15), 1);
        Ok(())
    }
}

fn count_by_hand(hand: &mut ByHand, new: &Func, increment: &Func) -> Result<Val> {
    let counter = hand.call(new, &[Val::U32(1)])?;
    let count = hand.call(increment, &[counter.clone(), Val::U32(2)])?;
    if let Val::Resource(counter) = counter {
        counter.resource_drop(&mut hand.store)?;
    }
    Ok(count)
}

fn count(app: &LoadedApp) -> Outcome<Val> {
    let counter = app.dispatch(WORK, "[constructor]counter", true, &[Val::U32(1)]);
    let counter = one(counter)?;
    let arguments = [counter.clone(), Val::U32(2)];
    let count = app.dispatch(WORK, "[method]counter.increment", true, &arguments);
    app.release(&counter)?;
    one(count)
}

fn one<T, E: std::error::Error + 'static, Id: std::hash::Hash + Eq>(
    socket: Socket<std::result::Result<T, E>, Id>,
) -> Outcome<T> {
    match socket {
        Socket::ExactlyOne(value) => Ok(value?),
        _ => Err("the socket holds exactly one plugin".into()),
    }
}
