//! Plugin to plugin: a driver calls its worker in a loop.

use wasm_link::wasmtime::Store;
use wasm_link::wasmtime::component::{Linker, TypedFunc};
use wasm_link::{App, DispatchError, LoadedApp, Plugin};

use crate::by_hand::{ByHand, driver_dynamic, driver_typed};
use crate::calls::{MEBIBYTE, RECORDS};
use crate::guests::{DRIVE, DRIVER, WORKER, composed, drive, work};
use crate::table::{Goal, in_round};
use crate::untyped::{self, Untyped};
use crate::{Bench, Outcome, ROUNDS};

/// What a driver does: the function it calls, how many times, and with how much.
struct Work {
    name: &'static str,
    function: &'static str,
    times: u32,
    size: u32,
    /// The goal where it is linked with types.
    typed: f64,
}

const fn work(name: &'static str, function: &'static str, times: u32, size: u32) -> Work {
    Work {
        name,
        function,
        times,
        size,
        typed: 1.10,
    }
}

const WORKS: [Work; 10] = [
    work("no-op", "nothing", 1_000, 0),
    work("add", "add", 1_000, 1),
    work("16 B of string", "length", 1_000, 16),
    work("1 KiB of string", "length", 1_000, 1 << 10),
    work("1 MiB in", "take", 1, MEBIBYTE),
    work("1 MiB out", "give", 1, MEBIBYTE),
    work("1,000 records in", "take-records", 1, RECORDS),
    work("1,000 records out", "give-records", 1, RECORDS),
    work("a method", "increment", 1_000, 1),
    Work {
        typed: 1.15,
        ..work("a counter made, used and dropped", "counter", 1_000, 1)
    },
];

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let engine = wasm_link::engine()?;
    let typed = linked(App::new().interface::<work::Interface>())?;
    let dynamic = linked(App::new().interface::<Untyped<untyped::Work>>())?;
    let typed = typed.bind::<drive::Interface>()?;
    let dynamic = dynamic.bind::<drive::Interface>()?;
    let mut by_hand = [
        ("composed", ByHand::new(&composed(), &Linker::new(&engine))?),
        ("typed by hand", driver_typed(&engine)?),
        ("dynamic by hand", driver_dynamic(&engine)?),
    ];
    for work in &WORKS {
        let Work { times, size, .. } = *work;
        let name = format!("plugin to plugin: {}", work.name);
        let mut group = bench.criterion.benchmark_group(&name);
        for round in 0..ROUNDS {
            for (way, hand) in &mut by_hand {
                let function: TypedFunc<(u32, u32), (u32,)> = hand.typed(DRIVE, work.function)?;
                let call = |store: &mut Store<()>| function.call(store, (times, size));
                call(&mut hand.store)?;
                group.bench_function(in_round(way, round), |b| b.iter(|| call(&mut hand.store)));
            }
            for (way, drive) in [("typed", &typed), ("dynamic", &dynamic)] {
                call(drive, work)?;
                group.bench_function(in_round(way, round), |b| b.iter(|| call(drive, work)));
            }
        }
        group.finish();
        bench.table.typed(&name, Goal::ratio(work.typed), times);
        bench.table.dynamic(&name, Goal::ratio(1.15), times);
    }
    Ok(())
}

fn linked(app: App) -> Outcome<LoadedApp> {
    let app = app
        .root::<drive::Interface>()
        .plugin(Plugin::from_bytes("driver", DRIVER))
        .plugin(Plugin::from_bytes("worker", WORKER));
    Ok(app.load()?)
}

fn call(drive: &drive::Handle<Plugin>, work: &Work) -> Result<u32, DispatchError> {
    let Work { times, size, .. } = *work;
    match work.function {
        "nothing" => drive.nothing(times, size),
        "add" => drive.add(times, size),
        "length" => drive.length(times, size),
        "take" => drive.take(times, size),
        "give" => drive.give(times, size),
        "take-records" => drive.take_records(times, size),
        "give-records" => drive.give_records(times, size),
        "increment" => drive.increment(times, size),
        _ => drive.counter(times, size),
    }
}
