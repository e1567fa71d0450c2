//! Interfaces that `interface!` generated typed functions for.

use super::bound::Bound;
use crate::describe::{InterfaceCardinality, InterfaceData, PluginData, TypedLink};
use crate::socket::Cardinality;

/// An interface that `interface!` generated typed functions for. It is for that macro to implement.
pub trait TypedInterface: InterfaceData + Default + 'static {
    /// The path of the interface, as `ns:pkg/name@version`.
    const PATH: &'static str;
    /// The id that the interface has by default: its path, but for what a world has itself. That has the id of the world,
    /// since all worlds have it under one path, `$root`.
    const ID: &'static str = Self::PATH;
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
