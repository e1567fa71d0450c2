//! The order of loading: a list of steps, dependencies before their consumers.

mod entry;
mod frame;
mod linked;
mod placed;
mod walk;

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use super::facts::SpareFacts;
use super::ledger::{FailureIndex, Ledger};
use super::steps::{Root, SocketOrder, Step};
use crate::describe::{InterfaceData, PluginData};
use crate::plan::PluginTree;
use walk::Walk;

/// What to load, in order, and what cannot be loaded in any.
pub(crate) struct LoadOrder<I: InterfaceData, P: PluginData + 'static> {
    pub(crate) steps: Vec<Step<P>>,
    pub(crate) roots: Vec<Root<I::Id>>,
    /// By the position of the socket in the tree.
    pub(crate) sockets: Vec<SocketOrder<I::Id>>,
    pub(crate) ledger: Ledger<I, P>,
    /// The sockets that plugins are linked to a part of.
    pub(crate) parted: HashSet<usize, RandomState>,
    /// Why plugins cannot be loaded, by their positions.
    pub(crate) failed: HashMap<usize, FailureIndex, RandomState>,
    /// The ids of the plugins that the roots do not need, as text.
    pub(crate) unneeded: Vec<String>,
    /// The interfaces that the roots do not need.
    pub(crate) spare: Vec<SpareFacts>,
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
            spare: walk.spare(),
            steps: walk.steps,
            roots,
            sockets: walk.sockets,
            parted: walk.parted,
            failed: walk.failed,
            ledger: walk.ledger,
        }
    }
}
