//! The steps of loading, and what is known of each socket before the first of them.

use std::sync::Arc;

use super::facts::SocketFacts;
use super::found::Found;
use super::ledger::{FailureIndex, PluginName};
use crate::describe::{InterfaceCardinality, PluginData};
use crate::socket::SocketContract;

/// One thing to do.
pub(crate) enum Step<P: PluginData> {
    /// Load a plugin.
    Plugin(Candidate<P>),
    /// Fill the socket at this position: all its plugins were dealt with.
    Socket(usize),
}

impl<P: PluginData> Step<P> {
    /// Returns the plugin that is to be loaded, if it is such a step.
    pub(super) fn candidate(&mut self) -> Option<&mut Candidate<P>> {
        match self {
            Self::Plugin(candidate) => Some(candidate),
            Self::Socket(_) => None,
        }
    }
}

/// A plugin on its way from the tree that was given to the loaded one.
pub(crate) struct Candidate<P: PluginData> {
    pub(crate) data: P,
    pub(crate) place: PluginPlace<P::Id>,
    /// What came of reading its component.
    pub(crate) found: Found,
}

/// Where a plugin belongs in its tree. Sockets are known by their positions in it.
pub(crate) struct PluginPlace<Id> {
    pub(crate) name: PluginName<Id>,
    /// How many plugins the application gave before it.
    pub(crate) order: usize,
    /// The sockets that it fills. The first is that of its plug.
    pub(crate) plugs: Vec<usize>,
    /// The sockets that it depends on, which its imports find by their paths.
    pub(crate) sockets: Vec<usize>,
    /// Where single imports of it come from.
    pub(crate) links: Box<[PlacedLink]>,
}

impl<Id> PluginPlace<Id> {
    /// Returns one after the other what it depends on: sockets, as a whole or in part.
    pub(super) fn need(&self, number: usize) -> Option<(usize, &Part)> {
        if let Some(socket) = self.sockets.get(number) {
            return Some((*socket, &Part::Whole));
        }
        let link = self.links.get(number.checked_sub(self.sockets.len())?)?;
        Some((link.socket, &link.part))
    }

    /// Tells whether it depends on other plugins, and not only on their sockets.
    pub(super) fn needs_plugins(&self) -> bool {
        let mut links = self.links.iter();
        links.any(|link| link.part != Part::Whole)
    }
}

/// Where one import of a plugin comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PlacedLink {
    /// The import, as the application names it.
    pub(crate) import: Box<str>,
    /// The socket that it comes from.
    pub(crate) socket: usize,
    pub(crate) part: Part,
    /// The function that it calls, where that has another name.
    pub(crate) function: Option<Arc<str>>,
}

/// The plugins of a socket that an import comes from, by their positions among all plugins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    Whole,
    One(usize),
    Some(Box<[usize]>),
}

impl Part {
    /// Returns what a socket is made of that shows the part: one plugin is called as where there is exactly one.
    pub(super) fn contract<Id>(&self, facts: &SocketFacts<Id>) -> SocketContract {
        let contract = facts.contract();
        match self {
            Self::One(_) => SocketContract {
                cardinality: InterfaceCardinality::ExactlyOne,
                ..contract
            },
            Self::Whole | Self::Some(_) => contract,
        }
    }

    /// Tells whether a plugin is one of them.
    pub(super) fn sees(&self, plugin: usize) -> bool {
        *self == Self::Whole || self.plugins().contains(&plugin)
    }

    /// Returns the plugins, if they are a part.
    pub(super) fn plugins(&self) -> &[usize] {
        match self {
            Self::Whole => &[],
            Self::One(plugin) => std::slice::from_ref(plugin),
            Self::Some(plugins) => plugins,
        }
    }
}

/// An interface that the host calls.
pub(crate) enum Root<Id> {
    /// The position of its socket.
    Socket(usize),
    /// It was not given.
    Missing(Id),
}

/// What the walk found out about a socket.
pub(crate) struct SocketOrder<Id> {
    pub(crate) id: Id,
    /// Its description, where it was needed and could be read.
    pub(crate) facts: Option<SocketFacts<Id>>,
    /// Why it cannot be filled at all.
    pub(crate) failed: Option<FailureIndex>,
    /// Why plugins of it cannot be loaded.
    pub(crate) failed_plugins: Vec<FailureIndex>,
    pub(super) visit: Visit,
    /// How many plugins of it are being walked because of another of their plugs, or in it.
    pub(super) underway: usize,
}

/// How far the walk is with a socket.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Visit {
    NotYet,
    Underway,
    Done,
}
