//! Rust values that implement interfaces: what `interface!` generates traits for.
//!
//! A call comes with the values that are on the wire. They are received as the application receives results, with the
//! handles among them; what the method returns is sent as the application sends arguments.

mod arguments;
mod caller;
mod closure;
mod entry;
mod implementing;
mod resources;

pub use caller::Caller;
pub use implementing::{ImplementedBy, Implements};
pub(crate) use implementing::{Origin, Recipe, native};
pub use resources::{Lent, LentHandle, Own};
