//! What limits cost: the same calls with all that are on by default, and with none, on an engine that cannot interrupt
//! anything. What an instance for each call costs, beside one that lasts.

use std::hint::black_box;

use wasm_link::describe::Instances;
use wasm_link::wasmtime::component::Val;
use wasm_link::{App, Limits, LoadedApp, Plugin, Socket};

use crate::bench::Bench;
use crate::engine::{engine, interruptible};
use crate::goal::Goal;
use crate::guests::{ADDER, DRIVER, WORK, WORKER, drive, sum, work};
use crate::outcome::Outcome;
use crate::row::{Row, Way};

const GOAL: Goal = Goal::ratio(1.05);

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let without = App::new().engine(engine()?).limits(Limits::unbounded());
    let (without, with) = (load(without)?, load(App::new().engine(interruptible()?))?);
    typed(bench, &without, &with)?;
    by_name(bench, &without, &with)?;
    between_plugins(bench, &without, &with)?;
    each_call(bench)
}

fn load(app: App) -> Outcome<LoadedApp> {
    let app = app
        .root::<work::Interface>()
        .root::<drive::Interface>()
        .plugin(Plugin::from_bytes("driver", DRIVER))
        .plugin(Plugin::from_bytes("worker", WORKER));
    Ok(app.load()?)
}

fn typed(bench: &mut Bench, without: &LoadedApp, with: &LoadedApp) -> Outcome {
    let (floor, ours) = (
        without.bind::<work::Interface>()?,
        with.bind::<work::Interface>()?,
    );
    let add = |work: &work::Client<Plugin>| work.add(black_box(1), 2).is_ok();
    bench.run(Row::new(
        "limits by default beside none: add, typed",
        GOAL,
        Way::call(|| add(&floor)),
        Way::call(|| add(&ours)),
    ))?;
    let text = "x".repeat(1 << 10);
    let length = |work: &work::Client<Plugin>| work.length(black_box(&text)).is_ok();
    bench.run(Row::new(
        "limits by default beside none: 1 KiB of string, typed",
        GOAL,
        Way::call(|| length(&floor)),
        Way::call(|| length(&ours)),
    ))
}

fn by_name(bench: &mut Bench, without: &LoadedApp, with: &LoadedApp) -> Outcome {
    let add = |app: &LoadedApp| {
        let numbers = [Val::U32(1), Val::U32(2)];
        let answer = app.dispatch(WORK, "add", true, black_box(&numbers));
        matches!(answer, Socket::ExactlyOne(Ok(_)))
    };
    bench.run(Row::new(
        "limits by default beside none: add, by name",
        GOAL,
        Way::call(|| add(without)),
        Way::call(|| add(with)),
    ))
}

fn between_plugins(bench: &mut Bench, without: &LoadedApp, with: &LoadedApp) -> Outcome {
    let times = 1_000;
    let (floor, ours) = (
        without.bind::<drive::Interface>()?,
        with.bind::<drive::Interface>()?,
    );
    bench.run(
        Row::new(
            "limits by default beside none: add, plugin to plugin",
            GOAL,
            Way::call(|| floor.add(times, 1).is_ok()),
            Way::call(|| ours.add(times, 1).is_ok()),
        )
        .times(times),
    )
}

fn each_call(bench: &mut Bench) -> Outcome {
    let load = |instances| -> Outcome<_> {
        let adder = Plugin::from_bytes("adder", ADDER).with_instances(instances);
        let app = App::new().engine(interruptible()?);
        let app = app.root::<sum::Interface>().plugin(adder).load()?;
        Ok(app.bind::<sum::Interface>()?)
    };
    let lasting = load(Instances::default())?;
    let renewed = load(Instances::default().renewed_by_each_call())?;
    let add = |client: &sum::Client<Plugin>| {
        let sums = client.add(black_box(1), 2);
        sums.iter().all(|(_, sum)| sum.is_ok())
    };
    bench.run(Row::new(
        "an instance for each call beside one that lasts: add, typed",
        Goal::NONE,
        Way::call(|| add(&lasting)),
        Way::call(|| add(&renewed)),
    ))
}
