//! Parts of sockets: what plugins see that are linked to some plugins of an interface alone.
//!
//! A part is there as soon as its plugins are, whether its socket can be filled or not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::ledger::FailureIndex;
use super::steps::Part;
use crate::describe::PluginData;
use crate::slot::Occupant;
use crate::socket::{LoadedPlug, SocketNode};
use crate::tree::TreeParts;

/// What is known of the plugins of sockets that others are linked to in part.
pub(crate) struct Parts<P: PluginData + 'static> {
    /// The plugins that were loaded, by the positions of those sockets.
    loaded: HashMap<usize, Vec<LoadedPlug<P>>, RandomState>,
    /// Why plugins were not loaded, by their positions; filled where there are such sockets.
    failed: HashMap<usize, FailureIndex, RandomState>,
    /// All plugins of the tree, in the order in which they were loaded.
    order: Vec<Occupant<P>>,
    /// What was made of each part.
    pub(crate) made: HashMap<(usize, Part), Arc<SocketNode<P>>, RandomState>,
}

impl<P: PluginData + 'static> Parts<P> {
    pub(crate) fn new(
        sockets: HashSet<usize, RandomState>,
        failed: HashMap<usize, FailureIndex, RandomState>,
    ) -> Self {
        let sockets = sockets.into_iter();
        Self {
            loaded: sockets.map(|socket| (socket, Vec::new())).collect(),
            failed,
            order: Vec::new(),
            made: HashMap::default(),
        }
    }

    /// Takes note of the next plugin that was loaded.
    pub(crate) fn load(&mut self, plugin: &Occupant<P>) {
        if !self.loaded.is_empty() {
            self.order.push(plugin.clone());
        }
    }

    /// Takes note of a plugin that was loaded for a socket.
    pub(crate) fn note(&mut self, socket: usize, plug: &LoadedPlug<P>) {
        if let Some(loaded) = self.loaded.get_mut(&socket) {
            loaded.push(plug.clone());
        }
    }

    /// Takes note of a plugin that was not loaded.
    pub(crate) fn fail(&mut self, plugin: usize, failure: FailureIndex) {
        if !self.loaded.is_empty() {
            self.failed.insert(plugin, failure);
        }
    }

    /// Returns the sockets that plugins are linked to a part of, in the order of the application.
    pub(crate) fn sockets(&self) -> Vec<usize> {
        let mut sockets: Vec<_> = self.loaded.keys().copied().collect();
        sockets.sort_unstable();
        sockets
    }

    /// Returns the parts and the plugins that a loaded tree keeps.
    pub(crate) fn finish(self) -> TreeParts<P> {
        TreeParts {
            sockets: self.made.into_values().collect(),
            plugins: self.order,
        }
    }

    /// Returns the plugins of a part that were loaded, in the order of the application.
    pub(crate) fn loaded(&self, socket: usize, part: &Part) -> Vec<LoadedPlug<P>> {
        let all = self.loaded.get(&socket).into_iter().flatten();
        let plugins = part.plugins();
        let chosen = all.filter(|plug| plugins.contains(&plug.place));
        let mut chosen: Vec<_> = chosen.cloned().collect();
        chosen.sort_by_key(|plug| plug.place);
        chosen
    }

    /// Returns why a plugin of a part was not loaded, if one was not.
    pub(crate) fn failure(&self, part: &Part) -> Option<FailureIndex> {
        let mut plugins = part.plugins().iter();
        plugins.find_map(|plugin| self.failed.get(plugin).copied())
    }
}
