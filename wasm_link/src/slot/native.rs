//! Rust values that implement interfaces, in the place of plugins or offered to them.
//!
//! Such a value has no store and no lock: its functions are called by reference, from several threads at once and from
//! within each other. It is as much trusted as the application, which it is a part of.

mod call;
mod core;
mod function;
mod owner;
mod plugin;

pub(crate) use core::{Make, NativeCore, NativeParts};
pub use function::NativeFunction;
pub(crate) use function::{NativeCall, TypedEntry, ValEntry};
pub(crate) use owner::NativeOwner;
pub(crate) use plugin::NativeSlot;
