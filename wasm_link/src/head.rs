//! The loaded tree: what the host calls.

mod by_name;

use crate::error::RestartError;
use crate::tree::TreeCore;
use std::fmt;
use std::sync::Arc;

use wasmtime::component::Val;

use crate::describe::PluginData;
use crate::describe::debug_text;
use crate::error::BindError;
use crate::error::DispatchError;
use crate::error::ResourceReceiveError;
use crate::host::{Bound, TypedInterface};
use crate::outline::Outline;
use crate::path::same_interface;
use crate::slot::contract;
use crate::socket::Socket;
use by_name::Call;

/// A loaded plugin tree, entered at its roots.
///
/// It can be shared between threads: calls to one plugin wait for each other, calls to different
/// plugins run in parallel. A clone is another handle of the same tree.
pub struct PluginTreeHead<P: PluginData + 'static> {
    core: Arc<TreeCore<P>>,
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
            for member in root.members().list() {
                let exports = member.exports();
                let differences = contract::differences(&signatures, exports, |name| {
                    let function = member.function(root.position(name))?;
                    Some(&*function.signature)
                });
                if !differences.is_empty() {
                    return Err(BindError::Mismatch {
                        path: I::PATH,
                        plugin: member.name().to_string(),
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
        self.core.outline()
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
