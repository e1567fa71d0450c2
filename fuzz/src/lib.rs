//! What random input is put through: each target takes bytes, and panics if something is wrong.
//!
//! Each is run by libFuzzer (`fuzz_targets/`, with a nightly compiler: `cargo +nightly fuzz run bytes fuzz/seeds`) and by
//! the workspace's test `fuzz`, which makes its input by itself and needs no more than a stable one.

mod binary;
mod bytes;
mod choices;
mod components;
mod graphs;
#[path = "../../tests/typed/handwritten.rs"]
mod handwritten;
mod interfaces;
mod types;

pub use bytes::{bytes, readers};
pub use choices::Rng;
pub use components::components;
pub use graphs::graphs;
pub use types::types;

/// Components as text, to begin with.
pub const SEEDS: [&str; 4] = [
    include_str!("../seeds/filter.wat"),
    include_str!("../seeds/things.wat"),
    include_str!("../seeds/keeper.wat"),
    include_str!("../seeds/shapes.wat"),
];
