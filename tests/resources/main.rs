//! Resources across plugins, and between plugins and the host: who has a handle, who gives it up,
//! and what is left of it when somebody goes down.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    clippy::cloned_ref_to_slice_refs,
    clippy::similar_names,
    reason = "calls read alike, whatever they are given"
)]

mod support;

#[path = "../in_rust/mod.rs"]
mod in_rust;

mod wit {
    pub(crate) mod counters {
        wasm_link::interface!({ path: "../fixtures/wit/counters.wit", implement: true });
    }
}

mod deaths;
mod drops;
mod errors;
mod failures;
mod host;
mod kinds;
mod lent;
mod matrix;
mod odd;
mod ownership;
mod random;
mod routing;
mod rows;
mod stale;
mod stress;
mod tables;
mod teardown;
