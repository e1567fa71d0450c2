//! WASI: what plugins are denied, and what they are granted by name. Built with the feature `wasi`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod bounds;
mod denied;
mod granted;
#[cfg(feature = "wasi-http")]
mod http;
mod lines;
mod own_plugins;
mod probe;
mod runtimes;
mod support;
#[path = "../base/support/wat.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod wat;
