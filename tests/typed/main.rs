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
#![allow(
    clippy::many_single_char_names,
    clippy::redundant_closure_for_method_calls,
    reason = "tables of values and calls read alike"
)]

mod app;
mod bind;
mod conformance;
mod contract;
mod conversions;
mod describe;
mod handles;
mod handwritten;
#[path = "../in_rust/mod.rs"]
mod in_rust;
mod links;
mod native;
mod own_plugins;
mod resources;
mod support;
mod text_app;
mod values;
mod versions;
mod wat;
mod wit;
mod worlds;
