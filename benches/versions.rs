//! What it costs to call a plugin whose interface is of another version, beside one that has the caller's own.

use std::hint::black_box;

use wasm_link::{App, Limits, LoadedApp, Plugin};

use crate::bench::Bench;
use crate::engine::engine;
use crate::goal::Goal;
use crate::guests::{RECORDS, WORKER, work};
use crate::outcome::Outcome;
use crate::row::{Row, Way};

/// The interface as a later application knows it: each function differs in a way that loses nothing.
mod later {
    wasm_link::interface!({
        inline: "package bench:guests@1.1.0;
            interface work {
                record entry { id: u32, note: option<string>, weight: u64, name: string }
                add: func(a: u32, b: u32) -> option<u32>;
                length: func(text: string) -> option<u32>;
                take-records: func(records: list<entry>) -> u32;
                give-records: func(count: u32) -> list<entry>;
            }",
    });
}

use later::work as adapted;

pub(crate) fn run(bench: &mut Bench) -> Outcome {
    let equal: LoadedApp = load(App::new().root::<work::Interface>())?;
    let other: LoadedApp = load(App::new().root::<adapted::Interface>())?;
    let (floor, ours) = (
        equal.bind::<work::Interface>()?,
        other.bind::<adapted::Interface>()?,
    );
    bench.run(Row::new(
        "another version beside an equal one: add, typed",
        Goal::NONE,
        Way::call(|| floor.add(black_box(1), 2).is_ok()),
        Way::call(|| ours.add(black_box(1), 2).is_ok()),
    ))?;
    let text = "x".repeat(1 << 10);
    bench.run(Row::new(
        "another version beside an equal one: 1 KiB of string, typed",
        Goal::NONE,
        Way::call(|| floor.length(black_box(&text)).is_ok()),
        Way::call(|| ours.length(black_box(&text)).is_ok()),
    ))?;
    let entries = floor.give_records(RECORDS)?;
    let noted = ours.give_records(RECORDS)?;
    bench.run(Row::new(
        "another version beside an equal one: 1,000 records in, typed",
        Goal::NONE,
        Way::call(|| floor.take_records(black_box(&entries)).is_ok()),
        Way::call(|| ours.take_records(black_box(&noted)).is_ok()),
    ))?;
    bench.run(Row::new(
        "another version beside an equal one: 1,000 records out, typed",
        Goal::NONE,
        Way::call(|| floor.give_records(black_box(RECORDS)).is_ok()),
        Way::call(|| ours.give_records(black_box(RECORDS)).is_ok()),
    ))
}

fn load(app: App) -> Outcome<LoadedApp> {
    let app = app.engine(engine()?).limits(Limits::unbounded());
    Ok(app.plugin(Plugin::from_bytes("worker", WORKER)).load()?)
}
