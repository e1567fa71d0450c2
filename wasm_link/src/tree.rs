//! The loaded tree: its sockets, and the plugins that fill them.

mod reach;
mod roots;
mod within;

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

pub(crate) use roots::{NoRoot, Roots};
pub(crate) use within::Within;

use crate::audit::Notes;
use crate::describe::{AdaptedInterface, PluginData};
use crate::outline::{Outline, OutlineInterface, OutlinePlugin};
use crate::resource::{HostHandles, Kinds};
use crate::slot::Occupant;
use crate::socket::{Member, SocketNode};

/// A loaded tree.
pub(crate) struct TreeCore<P: PluginData + 'static> {
    pub(crate) roots: Roots<P>,
    pub(crate) plugins: IndexMap<P::Id, Occupant<P>, RandomState>,
    /// Dependencies before their consumers.
    pub(crate) sockets: Vec<Arc<SocketNode<P>>>,
    pub(crate) kinds: Arc<Kinds>,
    /// What the host holds of plugins' resources.
    pub(crate) host: HostHandles,
    /// All plugins in the order in which they were loaded, where some are linked to others and not only to sockets.
    order: Vec<Occupant<P>>,
    /// What each plugin imports of the host.
    imports: HashMap<P::Id, Arc<[Box<str>]>, RandomState>,
    /// The interfaces that plugins have in another version.
    pub(crate) adapted: Arc<[AdaptedInterface]>,
    pub(crate) notes: Arc<Notes>,
}

/// What there is in a tree beside sockets, where plugins are linked to a part of one.
pub(crate) struct TreeParts<P: PluginData + 'static> {
    /// The parts of sockets.
    pub(crate) sockets: Vec<Arc<SocketNode<P>>>,
    /// All plugins, in the order in which they were loaded.
    pub(crate) plugins: Vec<Occupant<P>>,
}

impl<P: PluginData + 'static> TreeCore<P> {
    pub(crate) fn new(
        roots: Vec<Arc<SocketNode<P>>>,
        sockets: Vec<Arc<SocketNode<P>>>,
        parts: TreeParts<P>,
        kinds: Arc<Kinds>,
        imports: HashMap<P::Id, Arc<[Box<str>]>, RandomState>,
        notes: Arc<Notes>,
    ) -> Self {
        let mut plugins = IndexMap::default();
        // A plugin may be linked to one whose socket could not be filled.
        for socket in sockets.iter().chain(&parts.sockets) {
            for member in socket.members().list() {
                if let Some(plugin) = member.occupant() {
                    plugins.insert(member.id().clone(), plugin);
                }
            }
        }
        Self {
            roots: Roots::new(roots),
            plugins,
            sockets,
            kinds,
            host: HostHandles::new(),
            order: parts.plugins,
            imports,
            adapted: Arc::default(),
            notes,
        }
    }

    /// Notes the interfaces that plugins have in another version.
    pub(crate) fn with_adapted(mut self, adapted: Arc<[AdaptedInterface]>) -> Self {
        self.adapted = adapted;
        self
    }
}

impl<P: PluginData + 'static> Drop for TreeCore<P> {
    /// Drops consumers before what they depend on: the other way round, each drop would begin in
    /// the middle of the one before, as deep as the tree.
    fn drop(&mut self) {
        self.host.clear();
        self.roots.clear();
        self.plugins.clear();
        if !self.order.is_empty() {
            self.sockets.clear();
            while self.order.pop().is_some() {}
        }
        while self.sockets.pop().is_some() {}
    }
}

impl<P: PluginData + 'static> TreeCore<P> {
    /// Returns a picture of the tree.
    pub(crate) fn outline(&self) -> Outline {
        let is_root = |socket| {
            self.roots
                .list()
                .iter()
                .any(|root| Arc::ptr_eq(root, socket))
        };
        // Roots first, then consumers before what they depend on: that is how people read a tree.
        let inner = self.sockets.iter().rev().filter(|socket| !is_root(socket));
        let interfaces = self.roots.list().iter().chain(inner);
        let interfaces = interfaces.map(|socket| OutlineInterface {
            id: socket.id.to_string(),
            cardinality: Some(socket.cardinality),
            is_root: is_root(socket),
            plugins: socket
                .members()
                .list()
                .iter()
                .map(|member| self.outline_of(member))
                .collect(),
        });
        Outline {
            interfaces: interfaces.collect(),
        }
    }

    fn outline_of(&self, member: &Member<P>) -> OutlinePlugin {
        let mut outline = member.outline();
        if let Some(imports) = self.imports.get(member.id()) {
            outline.host = imports.iter().map(ToString::to_string).collect();
        }
        outline
    }
}
