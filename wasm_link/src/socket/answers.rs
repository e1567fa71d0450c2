//! The shape that a cardinality gives to what comes out of a socket.

use std::hash::Hash;

use wasmtime::component::Val;

use super::by_plugin::ByPlugin;

/// One value per plugin of a socket, in the shape of the socket's cardinality.
///
/// Maps are in the order in which the application gave the plugins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Socket<T, Id: Hash + Eq> {
    /// A value where there is a plugin.
    AtMostOne(Option<T>),
    /// The value of the one plugin.
    ExactlyOne(T),
    /// One value or more, by plugin id.
    AtLeastOne(ByPlugin<Id, T>),
    /// Any number of values, by plugin id.
    Any(ByPlugin<Id, T>),
}

impl<T, Id: Hash + Eq> Socket<T, Id> {
    /// Applies `change` to each value.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Socket<U, Id> {
        match self {
            Self::AtLeastOne(values) => Socket::AtLeastOne(values.map(change)),
            Self::Any(values) => Socket::Any(values.map(change)),
            Self::AtMostOne(value) => Socket::AtMostOne(value.map(change)),
            Self::ExactlyOne(value) => Socket::ExactlyOne(change(value)),
        }
    }
}

impl<Id: Hash + Eq> From<Socket<Val, Id>> for Val {
    fn from(socket: Socket<Val, Id>) -> Self {
        match socket {
            Socket::AtMostOne(value) => Val::Option(value.map(Box::new)),
            Socket::ExactlyOne(value) => value,
            Socket::AtLeastOne(values) | Socket::Any(values) => {
                Val::List(values.into_values().collect())
            }
        }
    }
}
