//! The READMEs, whose code blocks are compiled and run as tests.
#![doc = include_str!("../README.md")]

/// The README of the crate.
#[doc = include_str!("../wasm_link/README.md")]
pub mod published {}
