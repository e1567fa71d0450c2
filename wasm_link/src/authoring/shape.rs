//! What a plugin may ask of a socket.

use thiserror::Error;

use crate::describe::InterfaceCardinality;

/// What a plugin asks of a socket, beside the interface's own results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocketShape {
    /// What the replies of plugins are put into.
    pub container: SocketContainer,
    /// Whether the plugin is told of failures.
    pub failures: SocketFailures,
}

/// What the replies of a socket's plugins are put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketContainer {
    /// The reply of the one plugin, as it is.
    Bare,
    /// An `option`, since there may be no plugin.
    Option,
    /// A `list`, in the order in which the application gave the plugins.
    List,
    /// A `list` of pairs, each with the id of its plugin.
    Keyed,
}

/// What happens when a plugin of a socket fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketFailures {
    /// The calling plugin traps.
    Trap,
    /// The calling plugin gets a `result` whose `err` says why.
    Told,
}

/// Why the WIT of a socket cannot be written.
#[derive(Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocketWitError {
    /// The cardinality does not admit the container.
    #[error("a socket that holds {cardinality} has no replies in this container: {container:?}")]
    Container {
        /// The cardinality.
        cardinality: InterfaceCardinality,
        /// The container.
        container: SocketContainer,
    },
    /// What has no path of the form `ns:pkg/name` cannot be written as an interface.
    #[error("`{path}` is not the path of an interface in a package, as `ns:pkg/name@version`")]
    Path {
        /// The path.
        path: String,
    },
}

impl SocketShape {
    /// Makes a shape of both.
    #[must_use]
    pub fn new(container: SocketContainer, failures: SocketFailures) -> Self {
        Self {
            container,
            failures,
        }
    }

    /// Returns the shape that tells of all there is under a cardinality: failures, and which plugin
    /// replied, where there may be several.
    #[must_use]
    pub fn telling(cardinality: InterfaceCardinality) -> Self {
        let container = match cardinality {
            InterfaceCardinality::ExactlyOne => SocketContainer::Bare,
            InterfaceCardinality::AtMostOne => SocketContainer::Option,
            InterfaceCardinality::AtLeastOne | InterfaceCardinality::Any => SocketContainer::Keyed,
        };
        Self {
            container,
            failures: SocketFailures::Told,
        }
    }
}

impl SocketContainer {
    pub(super) fn is_admitted_by(self, cardinality: InterfaceCardinality) -> bool {
        match self {
            Self::Bare => cardinality == InterfaceCardinality::ExactlyOne,
            Self::Option => cardinality == InterfaceCardinality::AtMostOne,
            Self::List | Self::Keyed => true,
        }
    }
}

/// The package `wasm-link:socket`, which says what a call through a socket can fail with.
pub const SOCKET_PACKAGE: &str = include_str!("../../wit/socket.wit");
