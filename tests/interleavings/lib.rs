//! What several threads do at once with the code of `wasm_link`, in all orders that they can come in: loom, a model
//! checker, runs each of them. The code is the file of `wasm_link` itself, with loom's types in place of the standard
//! library's.

#![cfg(test)]

/// What the runtime does with handles that are given up while their owner is busy.
#[path = "../../wasm_link/src/resource/drops.rs"]
mod drops;
mod drops_test;
mod sync;
