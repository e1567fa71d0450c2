//! The order of loading: a list of steps, dependencies before their consumers.

mod walk;

use super::facts::SocketFacts;
use super::ledger::{FailureIndex, Ledger, PluginName};
use crate::{InterfaceData, PluginData, PluginTree};
use walk::{Visit, Walk};

/// What to load, in order, and what cannot be loaded in any.
pub(crate) struct LoadOrder<I: InterfaceData, P: PluginData + 'static> {
    pub(crate) steps: Vec<Step<P>>,
    pub(crate) roots: Vec<Root<I::Id>>,
    /// By the position of the socket in the tree.
    pub(crate) sockets: Vec<SocketOrder<I::Id, P>>,
    pub(crate) ledger: Ledger<I, P>,
    /// The ids of the plugins that the roots do not need, as text.
    pub(crate) unneeded: Vec<String>,
}

/// One thing to do.
pub(crate) enum Step<P: PluginData> {
    /// Load a plugin.
    Plugin(PluginStep<P>),
    /// Fill the socket at this position: all its plugins were dealt with.
    Socket(usize),
}

/// A plugin to load.
pub(crate) struct PluginStep<P: PluginData> {
    pub(crate) data: P,
    pub(crate) name: PluginName<P::Id>,
    /// How many plugins the application gave before it.
    pub(crate) place: usize,
    /// The positions of the sockets that it fills.
    pub(crate) plugs: Vec<usize>,
    /// The positions of the sockets that it depends on.
    pub(crate) sockets: Vec<usize>,
}

/// An interface that the host calls.
pub(crate) enum Root<Id> {
    /// The position of its socket.
    Socket(usize),
    /// It was not given.
    Missing(Id),
}

/// What the walk found out about a socket.
pub(crate) struct SocketOrder<Id, P: PluginData + 'static> {
    pub(crate) id: Id,
    /// Its description, where it was needed and could be read.
    pub(crate) facts: Option<SocketFacts<Id, P>>,
    /// Why it cannot be filled at all.
    pub(crate) failed: Option<FailureIndex>,
    /// Why plugins of it cannot be loaded.
    pub(crate) failed_plugins: Vec<FailureIndex>,
    visit: Visit,
    /// How many plugins of it are being walked because of another of their plugs, or in it.
    underway: usize,
}

impl<I, P> LoadOrder<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id> + 'static,
{
    /// Finds the order for all that the roots of `tree` need.
    pub(crate) fn of(tree: PluginTree<I, P>) -> Self {
        let roots: Vec<_> = tree
            .roots
            .into_iter()
            .map(|id| match tree.sockets.get_index_of(&id) {
                Some(position) => Root::Socket(position),
                None => Root::Missing(id),
            })
            .collect();
        let mut walk = Walk::of(tree.sockets, tree.plugins);
        for root in &roots {
            if let Root::Socket(root) = root {
                walk.from(*root);
            }
        }
        walk.lose_unreadable();
        let rest = walk.plugins.iter().flatten();
        Self {
            unneeded: rest.filter_map(|plan| plan.data.id_text().ok()).collect(),
            steps: walk.steps,
            roots,
            sockets: walk.sockets,
            ledger: walk.ledger,
        }
    }
}
