//! Sockets that plugins are connected to before they are filled.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::steps::Part;
use crate::describe::PluginData;
use crate::socket::{LoadedPlug, SocketNode};

/// What plugins are connected to of sockets that are filled later: each by the position of the socket and what is seen of it.
pub(crate) struct Late<P: PluginData + 'static> {
    made: HashMap<(usize, Part), Arc<SocketNode<P>>, RandomState>,
}

impl<P: PluginData + 'static> Late<P> {
    pub(crate) fn new() -> Self {
        Self {
            made: HashMap::default(),
        }
    }

    /// Returns what shows a part of a socket, which `make` makes the first time.
    pub(crate) fn part(
        &mut self,
        position: usize,
        part: &Part,
        make: impl FnOnce() -> SocketNode<P>,
    ) -> Arc<SocketNode<P>> {
        let late = self.made.entry((position, part.clone()));
        Arc::clone(late.or_insert_with(|| Arc::new(make())))
    }

    /// Fills what shows parts of a socket with those of its plugins.
    pub(crate) fn fill(&self, position: usize, plugs: &[LoadedPlug<P>]) {
        let made = self.made.iter();
        for ((_, part), socket) in made.filter(|((socket, _), _)| *socket == position) {
            let plugs = plugs.iter();
            let seen = plugs.filter(|plug| part.sees(plug.place)).cloned();
            socket.fill(seen.collect());
        }
    }
}
