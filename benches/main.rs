//! What `wasm_link` costs, beside hand-written wasmtime code that does the same work with the same
//! guests on the same kind of engine, in the same run: `cargo bench -p benches`, with a part of a
//! name to run only those groups. At the end it prints a table of what was measured;
//! `BLESS=1 cargo bench -p benches` writes it to `docs/benchmarks.md`.
//!
//! What runs in one thread is measured in processor time: compare the figures of one run with each
//! other, not with those of another. A machine is not as fast at one time as at another, so the ways of
//! doing some work take turns, in several rounds.

mod by_hand;
mod calls;
mod cpu_time;
mod fan_out;
mod guests;
mod links;
mod load;
mod memory;
mod table;
mod untyped;

use std::error::Error;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;

use self::cpu_time::CpuTime;
use table::Table;

/// How many times each way of doing some work is measured, one way after the other.
const ROUNDS: u32 = 5;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// What measures, and what was measured.
struct Bench {
    criterion: Criterion<CpuTime>,
    /// For what runs in several threads.
    wall: Criterion,
    table: Table,
}

fn main() -> Outcome {
    if memory::is_measured_here() {
        return memory::measure();
    }
    let results = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/criterion");
    let criterion = || {
        Criterion::default()
            .output_directory(&results)
            .sample_size(12)
            .nresamples(1_000)
            .warm_up_time(Duration::from_millis(100))
            .measurement_time(Duration::from_millis(250))
    };
    let mut bench = Bench {
        criterion: criterion().with_measurement(CpuTime).configure_from_args(),
        wall: criterion().configure_from_args(),
        table: Table::new(&results),
    };
    calls::run(&mut bench)?;
    links::run(&mut bench)?;
    fan_out::run(&mut bench)?;
    load::run(&mut bench)?;
    bench.criterion.final_summary();
    bench.table.finish()
}
