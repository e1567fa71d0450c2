//! The loaded tree: what the host calls.

mod by_name;

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use thiserror::Error;
use wasmtime::component::Val;

use crate::contract;
use crate::members::SocketNode;
use crate::plugin::debug_text;
use crate::resource::{HostHandles, Kinds, ResourceReceiveError};
use crate::slot::Slot;
use crate::tree::Outline;
use crate::typed::{BindError, Bound, TypedInterface};
use crate::version::same_interface;
use crate::{DispatchError, PluginData, Socket};
use by_name::Call;

/// A loaded plugin tree, entered at its roots.
///
/// It can be shared between threads: calls to one plugin wait for each other, calls to different
/// plugins run in parallel. A clone is another handle of the same tree.
pub struct PluginTreeHead<P: PluginData + 'static> {
    core: Arc<TreeCore<P>>,
}

/// A loaded tree.
pub(crate) struct TreeCore<P: PluginData + 'static> {
    roots: Vec<Arc<SocketNode<P>>>,
    /// The positions of the roots by their paths.
    paths: HashMap<Arc<str>, usize, RandomState>,
    slots: IndexMap<P::Id, Arc<Slot<P>>>,
    /// Dependencies before their consumers.
    sockets: Vec<Arc<SocketNode<P>>>,
    pub(crate) kinds: Arc<Kinds>,
    /// What the host holds of plugins' resources.
    pub(crate) host: HostHandles<P>,
}

impl<P: PluginData + 'static> TreeCore<P> {
    pub(crate) fn new(
        roots: Vec<Arc<SocketNode<P>>>,
        sockets: Vec<Arc<SocketNode<P>>>,
        kinds: Arc<Kinds>,
    ) -> Self {
        let mut slots = IndexMap::new();
        for socket in &sockets {
            for member in socket.members() {
                slots.insert(member.slot.id.clone(), Arc::clone(&member.slot));
            }
        }
        let paths = roots.iter().enumerate();
        let paths = paths.map(|(position, root)| (Arc::clone(&root.path), position));
        Self {
            paths: paths.collect(),
            roots,
            slots,
            sockets,
            kinds,
            host: HostHandles::new(),
        }
    }
}

impl<P: PluginData + 'static> Drop for TreeCore<P> {
    /// Drops consumers before what they depend on: the other way round, each drop would begin in
    /// the middle of the one before, as deep as the tree.
    fn drop(&mut self) {
        self.host.clear();
        self.roots.clear();
        self.slots.clear();
        while self.sockets.pop().is_some() {}
    }
}

/// Why a plugin was not restarted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RestartError {
    /// The tree has no such plugin.
    #[error("the tree has no plugin `{plugin}`")]
    UnknownPlugin {
        /// The id, as text.
        plugin: String,
    },
    /// The plugin is busy with the call that asks for its restart, or cannot be instantiated.
    #[error("the plugin `{plugin}` cannot be restarted")]
    Failed {
        /// The plugin, as text.
        plugin: String,
        /// Why.
        source: DispatchError,
    },
}

impl<P: PluginData + 'static> PluginTreeHead<P> {
    pub(crate) fn new(core: TreeCore<P>) -> Self {
        Self {
            core: Arc::new(core),
        }
    }

    /// Calls a function of every plugin of a root, and returns their results in the shape of the
    /// root's cardinality.
    ///
    /// `interface_path` selects the root, and the interface among those that its plugins export; a
    /// path on the same semver track will do. `has_return` says whether the result is wanted: where
    /// it is not, each result is an empty tuple.
    ///
    /// # Errors
    /// Each result is an error by itself: see [`DispatchError`].
    ///
    /// # Examples
    /// The example of the [crate] dispatches.
    #[must_use = "each result may be an error"]
    pub fn dispatch(
        &self,
        interface_path: &str,
        function: &str,
        has_return: bool,
        data: &[Val],
    ) -> Socket<Result<Val, DispatchError>, P::Id> {
        self.core.dispatch(Call {
            path: interface_path,
            function,
            has_return,
            arguments: data,
            position: None,
        })
    }

    /// Gives up the resource handles that a value of [`dispatch`](Self::dispatch) holds.
    ///
    /// A handle that is not given up, or given away as an argument, keeps its resource for as long as
    /// its owner lives.
    ///
    /// # Errors
    /// Fails when a handle was given up or given away before; the others are given up all the same.
    pub fn release(&self, value: &Val) -> Result<(), ResourceReceiveError> {
        self.core.release(value)
    }

    /// Returns a handle that calls a root with the types that `interface!` generated for it.
    ///
    /// # Errors
    /// Fails when the interface is no root of this tree, when the tree has it with another
    /// cardinality, or when a plugin's functions have other types.
    pub fn bind<I: TypedInterface>(&self) -> Result<I::Handle<P>, BindError> {
        let core = &self.core;
        let mut roots = core.roots.iter();
        let root = roots.find(|root| same_interface(&root.path, I::PATH));
        let root = root.ok_or_else(|| BindError::NotARoot {
            path: I::PATH,
            roots: core
                .roots
                .iter()
                .map(|root| root.path.to_string())
                .collect(),
        })?;
        if root.cardinality != I::CARDINALITY {
            return Err(BindError::Cardinality {
                path: I::PATH,
                expected: I::CARDINALITY,
                found: root.cardinality,
            });
        }
        if let Ok(Some(signatures)) = I::default().signatures() {
            for member in root.members() {
                let exports = &member.slot.exports;
                let differences = contract::differences(&signatures, exports, |name| {
                    let function = member.function(root.position(name))?;
                    Some(&*function.signature)
                });
                if !differences.is_empty() {
                    return Err(BindError::Mismatch {
                        path: I::PATH,
                        plugin: member.slot.name.to_string(),
                        differences,
                    });
                }
            }
        }
        let bound = Bound::new(Arc::clone(core), Arc::clone(root), I::PATH)?;
        Ok(I::handle(bound))
    }

    /// Replaces a plugin's instance by a new one, with the plugin's data.
    ///
    /// It brings back a plugin that went down, and begins anew with one that did not.
    ///
    /// # Errors
    /// Fails when there is no such plugin, when the call that asks for it holds the plugin, or when
    /// the plugin cannot be instantiated; in the last case it is down.
    pub fn restart(&self, id: &P::Id) -> Result<(), RestartError> {
        let Some(slot) = self.core.slots.get(id) else {
            return Err(RestartError::UnknownPlugin {
                plugin: debug_text(id),
            });
        };
        slot.restart().map_err(|source| RestartError::Failed {
            plugin: slot.name.to_string(),
            source,
        })
    }

    /// Returns the ids of all loaded plugins, dependencies before their consumers.
    pub fn plugin_ids(&self) -> impl Iterator<Item = &P::Id> {
        self.core.slots.keys()
    }

    /// Returns a picture of the loaded tree.
    #[must_use]
    pub fn outline(&self) -> Outline {
        Outline::of_loaded(&self.core.roots, &self.core.sockets)
    }
}

impl<P: PluginData + 'static> Clone for PluginTreeHead<P> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
        }
    }
}

impl<P: PluginData + 'static> fmt::Display for PluginTreeHead<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outline().fmt(f)
    }
}

impl<P: PluginData + 'static> fmt::Debug for PluginTreeHead<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PluginTreeHead")
            .field("plugins", &self.core.slots.keys())
            .finish_non_exhaustive()
    }
}
