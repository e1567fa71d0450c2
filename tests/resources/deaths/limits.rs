//! Limits that `prepare` sets, for each instance anew.

use super::dies;
use super::mortal::{Limit, Setting, dying};

const FOREVER: &str = r#"(func (export "die") (loop $again (br $again)))"#;

#[test]
fn memory_beyond_the_limit() {
    let core = r#"(func (export "die") (loop $again
        (drop (memory.grow (i32.const 1)))
        (br $again)))"#;
    dies(
        &Setting::new(Limit::Memory(4 << 16)),
        &dying("", core),
        "forcing trap when growing memory to 327680 bytes",
    );
}

#[test]
fn fuel_that_is_used_up() {
    dies(
        &Setting::new(Limit::Fuel(10_000)),
        &dying("", FOREVER),
        "wasm trap: all fuel consumed by WebAssembly",
    );
}

#[test]
fn epoch_deadline_that_passed() {
    // Every instance has a deadline of its own, from when its store was prepared.
    dies(
        &Setting::new(Limit::Epochs(1)),
        &dying(
            "",
            r#"(func (export "die") (loop $again (call $tick) (br $again)))"#,
        ),
        "wasm trap: interrupt",
    );
}
