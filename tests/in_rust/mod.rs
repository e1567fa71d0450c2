//! The plugins of `fixtures/wit/counters.wit` in Rust: values that the application makes itself, as the guests have them
//! in components. Each test binary that uses them generates the interfaces, as `crate::wit::counters`.

mod counters;
mod exercise;
mod relay;

pub(crate) use counters::{counters, offered};
pub(crate) use relay::relay;
