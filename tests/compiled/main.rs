//! Plugins that were compiled before. With the compiler, the tests compile and load them; without it (no feature
//! `cranelift`), they run what the same tests compiled before, with the compiler, in the same target folder.

#![deny(warnings, missing_docs)]
#![expect(
    unsafe_code,
    reason = "the tests say where the code comes from that they load: from themselves"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[cfg(all(feature = "cranelift", feature = "macros", feature = "wat"))]
mod engines;
#[cfg(all(feature = "cranelift", feature = "macros", feature = "wat"))]
mod foreign;
#[cfg(feature = "macros")]
mod shipped;
#[cfg(all(feature = "cranelift", feature = "macros", feature = "wat"))]
mod sources;

use std::path::{Path, PathBuf};

/// A component that exports `example:compiled/answer@1.0.0`, whose function returns 42.
#[cfg(all(feature = "cranelift", feature = "macros", feature = "wat"))]
const ANSWER: &str = r#"(component
    (core module $code (func (export "answer") (result i32) (i32.const 42)))
    (core instance $code (instantiate $code))
    (func $answer (result u32) (canon lift (core func $code "answer")))
    (instance $answer (export "answer" (func $answer)))
    (export "example:compiled/answer@1.0.0" (instance $answer)))"#;

#[cfg(feature = "macros")]
wasm_link::interface!({
    inline: "
        package example:compiled@1.0.0;
        interface answer { answer: func() -> u32; }
        interface twice { answer: func() -> u32; }
    ",
    cardinality: { "answer": Any, "twice": Any },
});

/// A folder of the tests, of which each has one of its own.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
