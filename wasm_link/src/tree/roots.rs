//! The sockets that the host calls, by their names.
//!
//! A root is named by the path of its interface, by another on the same semver track, and by its id. Of several on one
//! track, the newest is meant where none has the very path. A name that stands for several roots stands for none of them.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::describe::PluginData;
use crate::path;
use crate::path::ROOT;
use crate::socket::{FEW, SocketNode};

/// The roots of a tree, in the order in which the application named them.
pub(crate) struct Roots<P: PluginData + 'static> {
    list: Vec<Arc<SocketNode<P>>>,
    /// By their paths and ids.
    names: IndexMap<Arc<str>, Named, RandomState>,
    /// Those of the newest path, by what the paths on one semver track have in common.
    tracks: HashMap<Box<str>, usize, RandomState>,
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
        let mut tracks: HashMap<Box<str>, usize, _> = HashMap::default();
        for (position, root) in list.iter().enumerate() {
            let one = Named::One(position);
            for name in [&root.path, &root.id] {
                let known = names.entry(Arc::clone(name)).or_insert(one);
                *known = known.and(position);
            }
            let newest = tracks.entry(path::key(&root.path)).or_insert(position);
            let known = list.get(*newest);
            if known.is_some_and(|known| path::is_newer(&root.path, &known.path)) {
                *newest = position;
            }
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
        if let Some(named) = self.named(name) {
            return self.only(named, name);
        }
        let newest = self.tracks.get(&path::key(name));
        let newest = newest.and_then(|newest| self.list.get(*newest));
        let path = &newest.ok_or(NoRoot::Unknown)?.path;
        self.only(self.named(path).ok_or(NoRoot::Unknown)?, path)
    }

    #[inline]
    fn only(&self, named: Named, name: &str) -> Result<&Arc<SocketNode<P>>, NoRoot> {
        match named {
            Named::One(position) => self.list.get(position).ok_or(NoRoot::Unknown),
            Named::Several => Err(self.ambiguous(name)),
        }
    }

    /// Finds the root of an interface with this path, which has this id by default: what worlds export themselves has one
    /// path, and is found by its id where there are several.
    ///
    /// # Errors
    /// Fails as [`find`](Self::find) does.
    pub(crate) fn of_interface(&self, path: &str, id: &str) -> Result<&Arc<SocketNode<P>>, NoRoot> {
        let found = self.find(path);
        if path == ROOT && matches!(found, Err(NoRoot::Ambiguous(_))) {
            return self.of_id(id).map_or(found, Ok);
        }
        found
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
        let named = |root: &&Arc<SocketNode<P>>| *root.path == *name || *root.id == *name;
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
