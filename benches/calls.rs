//! What a call costs, beside hand-written wasmtime code that does the same work in the same run:
//! compare the medians of each group, not its figures with those of another run.

mod by_hand;
mod guests;

use std::error::Error;
use std::hint::black_box;

use criterion::Criterion;
use wasm_link::wasmtime::component::TypedFunc;
use wasm_link::{App, LoadedApp, Plugin, Val};

use by_hand::ByHand;
use guests::{MATH, REPEAT};

wasm_link::interface!({
    inline: "package bench:calls;
        interface math {
            nothing: func();
            add: func(a: u32, b: u32) -> u32;
            length: func(text: string) -> u32;
        }
        interface repeat {
            add-up: func(times: u32) -> u32;
        }",
});

mod many {
    //! The same interface, filled by any number of plugins.

    wasm_link::interface!({
        inline: "package bench:calls;
            interface math {
                add: func(a: u32, b: u32) -> u32;
            }",
        cardinality: { "math": Any },
    });
}

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let mut criterion = Criterion::default().configure_from_args();
    host_to_plugin(&mut criterion)?;
    plugin_to_plugin(&mut criterion)?;
    fan_out(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

fn app() -> Result<LoadedApp, Box<dyn Error>> {
    let app = App::new()
        .root::<repeat::Interface>()
        .root::<math::Interface>()
        .plugin(Plugin::from_bytes("math", MATH))
        .plugin(Plugin::from_bytes("repeat", REPEAT))
        .load()?;
    Ok(app)
}

fn host_to_plugin(criterion: &mut Criterion) -> Outcome {
    let engine = wasm_link::engine()?;
    let mut hand = ByHand::math(&engine)?;
    let add = hand.function("bench:calls/math", "add")?;
    let typed_add: TypedFunc<(u32, u32), (u32,)> = add.typed(&hand.store)?;
    let nothing = hand.function("bench:calls/math", "nothing")?;
    let nothing: TypedFunc<(), ()> = nothing.typed(&hand.store)?;
    let length = hand.function("bench:calls/math", "length")?;
    let length: TypedFunc<(&str,), (u32,)> = length.typed(&hand.store)?;
    let app = app()?;
    let bound = app.bind::<math::Interface>()?;
    let arguments = [Val::U32(1), Val::U32(2)];
    let text = "sixteen letters!";

    let mut group = criterion.benchmark_group("host to plugin, no-op");
    group.bench_function("typed, by hand", |b| {
        b.iter(|| nothing.call(&mut hand.store, ()));
    });
    group.bench_function("typed", |b| b.iter(|| bound.nothing()));
    group.finish();

    let mut group = criterion.benchmark_group("host to plugin, add");
    group.bench_function("typed, by hand", |b| {
        b.iter(|| typed_add.call(&mut hand.store, (black_box(1), 2)));
    });
    group.bench_function("typed", |b| b.iter(|| bound.add(black_box(1), 2)));
    group.bench_function("dynamic, by hand", |b| {
        b.iter(|| hand.add(&add, black_box(&arguments)));
    });
    group.bench_function("dynamic", |b| {
        b.iter(|| app.dispatch("bench:calls/math", "add", true, black_box(&arguments)));
    });
    group.finish();

    let mut group = criterion.benchmark_group("host to plugin, 16 B of string");
    group.bench_function("typed, by hand", |b| {
        b.iter(|| length.call(&mut hand.store, (black_box(text),)));
    });
    group.bench_function("typed", |b| b.iter(|| bound.length(black_box(text))));
    group.finish();
    Ok(())
}

/// How many calls of a plugin to a plugin are measured at once.
const CALLS: u32 = 1_000;

fn plugin_to_plugin(criterion: &mut Criterion) -> Outcome {
    let engine = wasm_link::engine()?;
    let app = app()?;
    let bound = app.bind::<repeat::Interface>()?;
    let mut group = criterion.benchmark_group("plugin to plugin, 1,000 adds");
    for (name, mut hand) in [
        ("dynamic, by hand", ByHand::repeat_dynamic(&engine)?),
        ("typed, by hand", ByHand::repeat_typed(&engine)?),
    ] {
        let add_up = hand.function("bench:calls/repeat", "add-up")?;
        let add_up: TypedFunc<(u32,), (u32,)> = add_up.typed(&hand.store)?;
        group.bench_function(name, |b| {
            b.iter(|| add_up.call(&mut hand.store, (CALLS,)));
        });
    }
    group.bench_function("dynamic", |b| b.iter(|| bound.add_up(CALLS)));
    group.finish();
    Ok(())
}

fn fan_out(criterion: &mut Criterion) -> Outcome {
    let engine = wasm_link::engine()?;
    for plugins in [1, 100] {
        let mut hand = (0..plugins)
            .map(|_| ByHand::math(&engine))
            .collect::<Result<Vec<_>, _>>()?;
        let add = hand
            .iter_mut()
            .map(|hand| {
                let add = hand.function("bench:calls/math", "add")?;
                add.typed::<(u32, u32), (u32,)>(&hand.store)
            })
            .collect::<Result<Vec<_>, _>>()?;
        let mut app = App::new().root::<many::math::Interface>();
        for plugin in 0..plugins {
            app = app.plugin(Plugin::from_bytes(&plugin.to_string(), MATH));
        }
        let app = app.load()?;
        let bound = app.bind::<many::math::Interface>()?;
        let mut group = criterion.benchmark_group(format!("add, by each of {plugins}"));
        group.bench_function("typed, by hand", |b| {
            b.iter(|| {
                let calls = hand.iter_mut().zip(&add);
                let results = calls.map(|(hand, add)| add.call(&mut hand.store, (1, 2)));
                results.collect::<Vec<_>>()
            });
        });
        group.bench_function("typed", |b| b.iter(|| bound.add(1, 2)));
        group.finish();
    }
    Ok(())
}
