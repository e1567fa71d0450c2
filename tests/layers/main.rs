//! The crates' modules stand in layers: each uses only what stands below it.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod arrows;
mod benches;
mod circles;
mod macros;
mod paths;
mod runtime;
mod text;
