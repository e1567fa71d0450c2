//! Where the walk is: a frame of its stack.

use crate::describe::PluginData;
use crate::load::steps::Candidate;

/// Plugins that are being walked: those of a socket, or a part of them.
pub(super) struct Frame<P: PluginData> {
    /// The socket that they are all of.
    pub(super) socket: Option<usize>,
    pub(super) plugins: std::vec::IntoIter<usize>,
    /// The plugin whose sockets are being walked.
    pub(super) candidate: Option<Candidate<P>>,
    /// How many of its sockets were.
    pub(super) walked: usize,
}

impl<P: PluginData> Frame<P> {
    pub(super) fn of(socket: Option<usize>, plugins: Vec<usize>) -> Self {
        Self {
            socket,
            plugins: plugins.into_iter(),
            candidate: None,
            walked: 0,
        }
    }

    /// Tells whether the frame is at one of these plugins.
    pub(super) fn is_at(&self, plugins: &[usize]) -> bool {
        let candidate = self.candidate.as_ref();
        candidate.is_some_and(|candidate| plugins.contains(&candidate.place.order))
    }

    /// Tells whether the frame has to be done before `socket` can be filled.
    pub(super) fn needs(&self, socket: usize) -> bool {
        let candidate = self.candidate.as_ref();
        let fills = candidate.is_some_and(|candidate| candidate.place.plugs.contains(&socket));
        self.socket == Some(socket) || fills
    }
}
