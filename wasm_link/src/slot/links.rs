//! How a plugin is linked to a socket, for the picture of a tree.

use std::sync::Arc;

/// How the functions that a plugin imports of a socket are linked.
#[derive(Clone, Debug)]
pub(crate) struct SocketLinks {
    /// The id of the socket, as text.
    pub(crate) socket: Arc<str>,
    /// The ids of the plugins that it sees of the socket, as text, where that is a part of them.
    pub(crate) part: Option<Box<[Arc<str>]>>,
    /// How many with their own types.
    pub(crate) typed: usize,
    /// How many with dynamic values.
    pub(crate) dynamic: usize,
}

impl SocketLinks {
    /// Tells whether it sees a plugin of the socket.
    pub(crate) fn sees(&self, plugin: &Arc<str>) -> bool {
        self.part.as_ref().is_none_or(|part| part.contains(plugin))
    }

    pub(crate) fn none(socket: &Arc<str>) -> Self {
        Self {
            socket: Arc::clone(socket),
            part: None,
            typed: 0,
            dynamic: 0,
        }
    }
}
