//! Plugin to plugin: a driver calls its worker in a loop.

use wasm_link::wasmtime::component::{Linker, TypedFunc};
use wasm_link::{App, DispatchError, LoadedApp, Plugin};

use crate::bench::Bench;
use crate::by_hand::{ByHand, driver_dynamic, driver_of_rust, driver_typed};
use crate::engine::engine;
use crate::goal::Goal;
use crate::guests::{DRIVE, DRIVER, MEBIBYTE, RECORDS, WORKER, composed, drive, work};
use crate::ours;
use crate::outcome::Outcome;
use crate::row::{Row, Way};
use crate::rust_worker::{Worker, boxed_add};
use crate::untyped::{self, Untyped};

/// What a driver does: the function it calls, how many times, and with how much.
struct Work {
    name: &'static str,
    function: &'static str,
    times: u32,
    size: u32,
    typed: Goal,
    dynamic: Goal,
}

/// A small call, which is made often.
const fn small(name: &'static str, function: &'static str, size: u32) -> Work {
    Work {
        name,
        function,
        times: 1_000,
        size,
        typed: Goal::nanoseconds(10.0),
        dynamic: Goal::ratio(1.15),
    }
}

const fn resource(name: &'static str, function: &'static str) -> Work {
    Work {
        typed: Goal::ratio(1.20),
        dynamic: Goal::ratio(1.30),
        ..small(name, function, 1)
    }
}

const fn large(name: &'static str, function: &'static str, size: u32) -> Work {
    Work {
        times: 1,
        typed: Goal::ratio(1.10),
        ..small(name, function, size)
    }
}

const WORKS: [Work; 10] = [
    small("no-op", "nothing", 0),
    small("add", "add", 1),
    small("16 B of string", "length", 16),
    small("1 KiB of string", "length", 1 << 10),
    resource("a method", "increment"),
    resource("a counter made, used and dropped", "counter"),
    large("1 MiB in", "take", MEBIBYTE),
    large("1 MiB out", "give", MEBIBYTE),
    large("1,000 records in", "take-records", RECORDS),
    large("1,000 records out", "give-records", RECORDS),
];

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let engine = engine()?;
    let typed = linked(ours::app()?.interface::<work::Interface>())?;
    let dynamic = linked(ours::app()?.interface::<Untyped<untyped::Work>>())?;
    let typed = typed.bind::<drive::Interface>()?;
    let dynamic = dynamic.bind::<drive::Interface>()?;
    let mut composed = ByHand::new(&composed(), &Linker::new(&engine), ())?;
    let mut typed_by_hand = driver_typed(&engine)?;
    let mut dynamic_by_hand = driver_dynamic(&engine)?;
    let in_rust = in_rust()?;
    let in_rust = in_rust.bind::<drive::Interface>()?;
    let mut in_rust_by_hand = driver_of_rust(&engine)?;
    for work in &WORKS {
        let name = format!("plugin to Rust: {}", work.name);
        let (floor, ours) = (by_hand(&mut in_rust_by_hand, work)?, ours(&in_rust, work));
        bench.run(Row::new(&name, Goal::ratio(1.10), floor, ours).times(work.times))?;
    }
    rust_to_rust(bench)?;
    for work in &WORKS {
        let times = work.times;
        let name = format!("plugin to plugin: {}, typed", work.name);
        let (floor, ours) = (by_hand(&mut typed_by_hand, work)?, ours(&typed, work));
        let row = Row::new(&name, work.typed, floor, ours).times(times);
        bench.run(row.beside("composed", by_hand(&mut composed, work)?))?;
        let name = format!("plugin to plugin: {}, dynamic", work.name);
        let (floor, ours) = (
            by_hand(&mut dynamic_by_hand, work)?,
            self::ours(&dynamic, work),
        );
        bench.run(Row::new(&name, work.dynamic, floor, ours).times(times))?;
    }
    Ok(())
}

fn by_hand<'a, T: 'static>(hand: &'a mut ByHand<T>, work: &Work) -> Outcome<Way<'a>> {
    let Work { times, size, .. } = *work;
    let function: TypedFunc<(u32, u32), (u32,)> = hand.typed(DRIVE, work.function)?;
    let store = &mut hand.store;
    Ok(Way::call(move || {
        function.call(&mut *store, (times, size)).is_ok()
    }))
}

fn ours<'a>(drive: &'a drive::Client<Plugin>, work: &'a Work) -> Way<'a> {
    Way::call(|| call(drive, work).is_ok())
}

fn linked(app: App) -> Outcome<LoadedApp> {
    let app = app
        .root::<drive::Interface>()
        .plugin(Plugin::from_bytes("driver", DRIVER))
        .plugin(Plugin::from_bytes("worker", WORKER));
    Ok(app.load()?)
}

/// A driver whose worker is offered in Rust.
fn in_rust() -> Outcome<LoadedApp> {
    let app = ours::app()?
        .root::<drive::Interface>()
        .provide(work::Interface::native(Worker))
        .plugin(Plugin::from_bytes("driver", DRIVER));
    Ok(app.load()?)
}

/// A worker in Rust that Rust code calls through a socket.
fn rust_to_rust(bench: &mut Bench) -> Outcome {
    let worker = Plugin::from_native("worker", work::Interface::native(Worker));
    let app = ours::app()?
        .root::<work::Interface>()
        .plugin(worker)
        .load()?;
    let work = app.bind::<work::Interface>()?;
    let add = boxed_add();
    bench.run(Row::new(
        "Rust to Rust: add",
        Goal::nanoseconds(60.0),
        Way::call(|| add(1, 2) == 3),
        Way::call(|| work.add(1, 2).is_ok()),
    ))
}

fn call(drive: &drive::Client<Plugin>, work: &Work) -> Result<u32, DispatchError> {
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
