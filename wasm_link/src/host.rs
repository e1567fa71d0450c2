//! Typed dispatch: the host's calls, with the types that `interface!` generated.
//!
//! A call is: lock the plugin, call the typed function, unlock.

mod answer;
mod binding;
mod bound;
mod containers;
mod convert;
mod held;
mod interface;
mod long;
mod method;
mod names;
mod native;
mod receiving;
mod sending;
mod sockets;
mod value;

pub use answer::{Answer, Output, ValAnswer};
pub(crate) use binding::bind;
pub use bound::Bound;
pub use convert::ConvertResources;
pub use held::{HeldResource, TypedResource};
pub use interface::TypedInterface;
pub use native::{Caller, ImplementedBy, Implements, Lent, LentHandle, Own};
pub(crate) use native::{Origin, Recipe, native};
pub use receiving::Receiving;
pub use sending::Sending;
pub use sockets::Sockets;
pub use value::Value;
