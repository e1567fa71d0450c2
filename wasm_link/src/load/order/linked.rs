//! The plugins of a tree as links name them.

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::describe::{InterfaceData, PluginData};
use crate::plan::{PluginPlan, SocketPlan};

/// The plugins and sockets of a tree, if a plugin has links. The walk takes the plans apart, so this is made before it.
pub(super) struct Linked {
    /// The ids of plugins as text, by their positions.
    names: Vec<String>,
    /// The plugins of each socket.
    members: Vec<Vec<usize>>,
}

impl Linked {
    /// Notes the plugins and sockets of a tree, if a plugin has links.
    pub(super) fn of<I, P>(
        sockets: &IndexMap<I::Id, SocketPlan<I>, RandomState>,
        plugins: &[PluginPlan<P>],
    ) -> Option<Self>
    where
        I: InterfaceData,
        P: PluginData<InterfaceId = I::Id>,
    {
        let has_links =
            |plan: &PluginPlan<P>| !matches!(plan.data.links(), Ok(links) if links.is_empty());
        if !plugins.iter().any(has_links) {
            return None;
        }
        let names = plugins.iter();
        Some(Self {
            names: names
                .map(|plan| plan.data.id_text().unwrap_or_default())
                .collect(),
            members: sockets
                .values()
                .map(|socket| socket.plugins.clone())
                .collect(),
        })
    }

    /// Returns the plugins of a socket, with their ids.
    pub(super) fn members(&self, socket: usize) -> impl Iterator<Item = (usize, &str)> + Clone {
        let members = self.members.get(socket).into_iter().flatten();
        members.filter_map(|&plugin| Some((plugin, self.names.get(plugin)?.as_str())))
    }
}
