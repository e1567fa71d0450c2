//! How a plugin is linked to a socket, for the picture of a tree.

use std::sync::Arc;

/// How the functions that a plugin imports of a socket are linked.
#[derive(Clone, Debug)]
pub(crate) struct SocketLinks {
    /// The id of the socket, as text.
    pub(crate) socket: Arc<str>,
    /// How many with their own types.
    pub(crate) typed: usize,
    /// How many with dynamic values.
    pub(crate) dynamic: usize,
}

impl SocketLinks {
    pub(crate) fn none(socket: &Arc<str>) -> Self {
        Self {
            socket: Arc::clone(socket),
            typed: 0,
            dynamic: 0,
        }
    }
}
