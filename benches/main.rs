//! What `wasm_link` costs, beside hand-written wasmtime code that does the same work with the same
//! guests on the same kind of engine, in the same run.
//!
//! | command | what it does |
//! |---|---|
//! | `cargo bench -p benches` | times all rows, and prints a table |
//! | `BLESS=1 cargo bench -p benches` | writes the table to `docs/benchmarks.md` as well |
//! | `cargo bench -p benches -- fan-out` | times the rows with `fan-out` in their names |
//! | `cargo bench -p benches -- --instructions add` | counts instructions per call, within valgrind |
//! | `cargo test --workspace --bench costs` | runs each way once, so that none fails |
//!
//! Compare times with others of one run only: a machine is not as fast at one time as at another. Instructions
//! do not depend on what else the machine does, and can be compared from one commit to the next. They say
//! nothing of how long each takes: an atomic one is worth some twenty others. What runs in several threads, or takes
//! long, is not counted.
//!
//! Each module uses only those above it in this list: `outcome`, `counting`, `watch`, `goal`, `row`, `timing`,
//! `table`, `bench` (what measures); `engine`, `guests`, `rust_worker`, `untyped`, `by_hand`, `ours` (what is measured);
//! `host`, `links`, `fan_out`, `growth`, `limits`, `versions`, `load`, `memory` (the rows).

mod bench;
mod by_hand;
mod counting;
mod engine;
mod fan_out;
mod goal;
mod growth;
mod guests;
mod host;
mod limits;
mod links;
mod load;
mod memory;
mod ours;
mod outcome;
mod row;
mod rust_worker;
mod table;
mod timing;
mod untyped;
mod versions;
mod watch;

use bench::{Bench, print_counts};
use outcome::Outcome;

fn main() -> Outcome {
    if memory::is_measured_here() {
        return memory::measure();
    }
    let mut bench = Bench::from_arguments();
    if bench.is_to_count() {
        return print_counts();
    }
    host::run(&mut bench)?;
    links::run(&mut bench)?;
    fan_out::run(&mut bench)?;
    growth::run(&mut bench)?;
    limits::run(&mut bench)?;
    versions::run(&mut bench)?;
    load::run(&mut bench)?;
    bench.finish(memory::measured)
}
