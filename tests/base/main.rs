//! The base of the runtime, as those use it who write their own descriptions: no provided method of
//! a trait is overridden here, except where a test is about that method.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support;

mod chains;
mod dispatch;
mod links;
mod loading;
mod seed;
mod tree;
