//! Guests in many languages, every one of them with every other.
//!
//! The components are those of `fixtures/plugins/polyglot`, in Rust and C. With
//! `WASM_LINK_TEST_PLUGINS`, a folder that `fixtures/build-guests` filled, they are those of its
//! folder `polyglot`, and `WASM_LINK_TEST_LANGUAGES` names those that are there: `rust c go js python`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod in_rust;
mod support;

mod pairs;
mod together;
