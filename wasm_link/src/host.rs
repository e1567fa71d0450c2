//! Typed dispatch: the host's calls, with the types that `interface!` generated.
//!
//! A call is: lock the plugin, call the typed function, unlock.

mod answer;
mod binding;
mod bound;
mod containers;
mod convert;
mod held;
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
pub use native::{Caller, ImplementedBy, Implements, Lent, LentHandle, Own};
pub(crate) use native::{Origin, Recipe, native};
pub use receiving::Receiving;
pub use sending::Sending;
pub use sockets::Sockets;
pub use value::Value;

use crate::describe::{InterfaceCardinality, InterfaceData, PluginData, TypedLink};
use crate::socket::Cardinality;

/// An interface that `interface!` generated typed functions for. It is for that macro to implement.
pub trait TypedInterface: InterfaceData + Default + 'static {
    /// The path of the interface, as `ns:pkg/name@version`.
    const PATH: &'static str;
    /// The cardinality that the client's methods answer in.
    const CARDINALITY: InterfaceCardinality = <Self::Cardinality as Cardinality>::VALUE;
    /// The same as a type.
    type Cardinality: Cardinality;
    /// What calls the interface through a loaded tree.
    type Client<P: PluginData + 'static>;

    /// Returns how plugins of the type `P` are called with the types of each function.
    #[doc(hidden)]
    fn links<P: PluginData + 'static>() -> &'static [TypedLink];

    /// Makes a client.
    #[doc(hidden)]
    fn client<P: PluginData + 'static>(bound: Bound<P, Self::Cardinality>) -> Self::Client<P>;
}
