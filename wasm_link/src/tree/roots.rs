//! The sockets that the host calls, by their names.
//!
//! A root is named by the path of its interface, by another on the same semver track, and by its id. A
//! name that stands for several roots stands for none of them.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::describe::PluginData;
use crate::path;
use crate::socket::{FEW, SocketNode};

/// The roots of a tree, in the order in which the application named them.
pub(crate) struct Roots<P: PluginData + 'static> {
    list: Vec<Arc<SocketNode<P>>>,
    /// By their paths and ids.
    names: IndexMap<Arc<str>, Named, RandomState>,
    /// By what the paths on one semver track have in common.
    tracks: HashMap<Box<str>, Named, RandomState>,
}

/// The position that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    One(usize),
    Several,
}

/// Why a name stands for no root.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoRoot {
    Unknown,
    /// It stands for the roots of these ids.
    Ambiguous(Vec<String>),
}

impl Named {
    /// Returns what a name stands for that stands for one more root.
    fn and(self, position: usize) -> Self {
        match self {
            Self::One(known) if known == position => self,
            Self::One(_) | Self::Several => Self::Several,
        }
    }
}

impl<P: PluginData + 'static> Roots<P> {
    pub(crate) fn new(list: Vec<Arc<SocketNode<P>>>) -> Self {
        let mut names: IndexMap<Arc<str>, Named, _> = IndexMap::default();
        let mut tracks: HashMap<Box<str>, Named, _> = HashMap::default();
        for (position, root) in list.iter().enumerate() {
            let one = Named::One(position);
            for name in [&root.path, &root.id] {
                let known = names.entry(Arc::clone(name)).or_insert(one);
                *known = known.and(position);
            }
            let known = tracks.entry(path::key(&root.path)).or_insert(one);
            *known = known.and(position);
        }
        Self {
            list,
            names,
            tracks,
        }
    }

    pub(crate) fn list(&self) -> &[Arc<SocketNode<P>>] {
        &self.list
    }

    /// Finds a root by its path, its id, or a path on the same semver track.
    ///
    /// # Errors
    /// Says whether there is none, or several.
    pub(crate) fn find(&self, name: &str) -> Result<&Arc<SocketNode<P>>, NoRoot> {
        let named = match self.named(name) {
            Some(named) => named,
            None => *self.tracks.get(&path::key(name)).ok_or(NoRoot::Unknown)?,
        };
        match named {
            Named::One(position) => self.list.get(position).ok_or(NoRoot::Unknown),
            Named::Several => Err(self.ambiguous(name)),
        }
    }

    #[inline]
    fn named(&self, name: &str) -> Option<Named> {
        if self.names.len() > FEW {
            return self.names.get(name).copied();
        }
        let mut names = self.names.iter();
        names.find_map(|(known, named)| (**known == *name).then_some(*named))
    }

    #[cold]
    fn ambiguous(&self, name: &str) -> NoRoot {
        let named = |root: &&Arc<SocketNode<P>>| {
            path::same_interface(&root.path, name) || *root.id == *name
        };
        let roots = self.list.iter().filter(named);
        NoRoot::Ambiguous(roots.map(|root| root.id.to_string()).collect())
    }

    /// Finds a root by its id alone.
    pub(crate) fn of_id(&self, id: &str) -> Option<&Arc<SocketNode<P>>> {
        self.list.iter().find(|root| *root.id == *id)
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
    }
}
