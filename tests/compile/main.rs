//! What `interface!` makes of WIT, and of mistakes, as the compiler sees it.
//!
//! The compiler is called as cargo calls it, with the crates that cargo built for this test: nothing is built twice.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod compiler;
mod cost;
mod fixtures;
mod implemented;
mod mistakes;
mod random;
mod wasi;
