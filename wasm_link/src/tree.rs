//! The plugin tree before it is loaded: plugins grouped by the interface that they implement.
//!
//! Every interface and every plugin that goes in ends up once, in the tree or in an error.

mod error;
mod outline;

pub use error::PluginTreeError;
pub use outline::{Outline, OutlineInterface, OutlineLinks, OutlinePlugin};

use std::collections::HashSet;

use indexmap::IndexMap;
use wasmtime::Engine;
use wasmtime::component::Linker;

use crate::load::{self, LoadError, Loading};
use crate::slot::chain::StackReserve;
use crate::{InterfaceData, PluginData, PluginTreeHead};

/// Interfaces and the plugins that implement them, ready to be loaded.
pub struct PluginTree<I: InterfaceData, P: PluginData> {
    pub(crate) roots: Vec<I::Id>,
    pub(crate) sockets: IndexMap<I::Id, SocketPlan<I, P>>,
    pub(crate) stack: StackReserve,
}

/// An interface, and the plugins that implement it, in the order in which they were given.
pub(crate) struct SocketPlan<I, P> {
    pub(crate) interface: I,
    pub(crate) plugins: Vec<P>,
}

/// What a phase that may succeed in part returns: the value, and all that went wrong.
pub type PartialSuccess<T, E> = (T, Vec<E>);

/// What a phase returns that may succeed in part or fail: the value or the error that prevented it,
/// and all else that went wrong.
pub type PartialResult<T, F, E> = Result<(T, Vec<E>), (F, Vec<E>)>;

impl<I, P> PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    /// Groups `plugins` by the one of `interfaces` that they implement.
    ///
    /// `root_interface_id` is the interface that the host calls. Plugins whose interface is missing,
    /// and all that cannot be read or is given twice, are left out and reported.
    ///
    /// # Examples
    /// The example of the [crate] shows a whole tree.
    pub fn new(
        root_interface_id: I::Id,
        interfaces: impl IntoIterator<Item = I>,
        plugins: impl IntoIterator<Item = P>,
    ) -> PartialSuccess<Self, PluginTreeError<I, P>> {
        let mut errors = Vec::new();
        let mut sockets = group_interfaces(interfaces, &mut errors);
        let missing = group_plugins(&mut sockets, plugins, &mut errors);
        let mut missing: IndexMap<_, _> = missing;
        if !sockets.contains_key(&root_interface_id) {
            missing.entry(root_interface_id.clone()).or_default();
        }
        let missing =
            missing.into_iter().map(
                |(interface_id, plugins)| PluginTreeError::MissingInterface {
                    interface_id,
                    plugins,
                },
            );
        errors.extend(missing);
        let tree = Self {
            roots: vec![root_interface_id],
            sockets,
            stack: StackReserve::default(),
        };
        (tree, errors)
    }

    /// Adds an interface that the host calls.
    #[must_use]
    pub fn with_root(mut self, interface_id: I::Id) -> Self {
        if !self.roots.contains(&interface_id) {
            self.roots.push(interface_id);
        }
        self
    }

    /// Says how much stack the engine lets a plugin take, in bytes, where its
    /// [`Config::max_wasm_stack`](wasmtime::Config::max_wasm_stack) is not wasmtime's default.
    #[must_use]
    pub fn with_max_wasm_stack(mut self, bytes: usize) -> Self {
        self.stack = StackReserve::for_wasm_stack(bytes);
        self
    }

    /// Compiles, links and instantiates the plugins that the roots need, dependencies first.
    ///
    /// `exports` holds the functions of the host. As much as possible is loaded: a plugin that
    /// fails is left out, with those that cannot do without it, and the cardinality of each socket
    /// is held against the plugins that did load.
    ///
    /// # Errors
    /// Fails when a root cannot be filled as its cardinality demands. The first error is the cause,
    /// bare; the others are wrapped in [`LoadError::InContext`], which tells where each happened and
    /// what was lost with it.
    pub fn load(
        self,
        engine: &Engine,
        exports: &Linker<P>,
    ) -> PartialResult<PluginTreeHead<P>, LoadError<I, P>, LoadError<I, P>>
    where
        P: 'static,
    {
        let Loading {
            head, mut failures, ..
        } = load::load(self, engine, exports);
        match head {
            Ok(head) => {
                let errors = failures.into_iter().map(LoadError::in_context);
                Ok((head, errors.collect()))
            }
            Err(primary) => {
                let primary = failures.remove(primary).cause;
                let errors = failures.into_iter().map(LoadError::in_context);
                Err((primary, errors.collect()))
            }
        }
    }
}

fn group_interfaces<I: InterfaceData, P: PluginData>(
    interfaces: impl IntoIterator<Item = I>,
    errors: &mut Vec<PluginTreeError<I, P>>,
) -> IndexMap<I::Id, SocketPlan<I, P>> {
    let mut sockets = IndexMap::new();
    for interface in interfaces {
        let id = match interface.id() {
            Ok(id) => id.clone(),
            Err(error) => {
                errors.push(PluginTreeError::InterfaceDataError(error));
                continue;
            }
        };
        if sockets.contains_key(&id) {
            errors.push(PluginTreeError::DuplicateInterface {
                interface_id: id,
                interface,
            });
            continue;
        }
        let plan = SocketPlan {
            interface,
            plugins: Vec::new(),
        };
        sockets.insert(id, plan);
    }
    sockets
}

/// Puts the plugins into their sockets, and returns those without one, by interface.
fn group_plugins<I, P>(
    sockets: &mut IndexMap<I::Id, SocketPlan<I, P>>,
    plugins: impl IntoIterator<Item = P>,
    errors: &mut Vec<PluginTreeError<I, P>>,
) -> IndexMap<I::Id, Vec<P>>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    let mut known = HashSet::new();
    let mut missing: IndexMap<I::Id, Vec<P>> = IndexMap::new();
    for data in plugins {
        let ids = data
            .id()
            .and_then(|id| Ok((id.clone(), data.plug()?.clone())));
        let (id, plug) = match ids {
            Ok(ids) => ids,
            Err(error) => {
                errors.push(PluginTreeError::PluginDataError(error));
                continue;
            }
        };
        if !known.insert(id.clone()) {
            errors.push(PluginTreeError::DuplicatePlugin {
                plugin_id: id,
                plugin: data,
            });
            continue;
        }
        match sockets.get_mut(&plug) {
            Some(socket) => socket.plugins.push(data),
            None => missing.entry(plug).or_default().push(data),
        }
    }
    missing
}
