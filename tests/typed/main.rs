//! Typed dispatch and the ready-made application, with real components: what `interface!` generates,
//! called through what [`wasm_link::App`] loads.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support;
mod values;
mod wit;
