//! The plugin tree before it is loaded: plugins grouped by the interfaces that they implement.
//!
//! Every interface and every plugin that goes in ends up once, in the tree or in an error.

use crate::error::PluginTreeError;
use crate::outline::Outline;
use crate::outline::OutlineInterface;
use crate::outline::OutlinePlugin;
use std::collections::HashSet;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::describe::{Adaptation, InterfaceData, Native, PluginData};
use crate::slot::Observer;

/// Interfaces and the plugins that implement them, ready to be loaded.
pub struct PluginTree<I: InterfaceData, P: PluginData> {
    pub(crate) roots: Vec<I::Id>,
    pub(crate) sockets: IndexMap<I::Id, SocketPlan<I>, RandomState>,
    /// In the order in which they were given.
    pub(crate) plugins: Vec<PluginPlan<P>>,
    /// How much stack a call takes, if that is more than what the engine says.
    pub(crate) stack: Option<usize>,
    pub(crate) fan_out: Option<NonZeroUsize>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// What the application offers to all plugins in Rust.
    pub(crate) provided: Vec<Native<P>>,
    pub(crate) adaptation: Adaptation,
}

/// An interface, and the positions of the plugins that implement it, in the order in which they were
/// given.
pub(crate) struct SocketPlan<I> {
    pub(crate) interface: I,
    pub(crate) plugins: Vec<usize>,
}

/// A plugin, and the positions of the sockets that it fills. The first is that of its plug.
pub(crate) struct PluginPlan<P> {
    pub(crate) data: P,
    pub(crate) plugs: Vec<usize>,
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
    /// Groups `plugins` by those of `interfaces` that they implement.
    ///
    /// `root_interface_id` is the interface that the host calls. Plugins one of whose interfaces is
    /// missing, and all that cannot be read or is given twice, are left out and reported.
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
        let mut grouping = Grouping {
            sockets: &mut sockets,
            known: HashSet::default(),
            plugins: Vec::new(),
            missing: IndexMap::new(),
        };
        for data in plugins {
            if let Err(error) = grouping.add(data) {
                errors.push(error);
            }
        }
        let Grouping {
            plugins,
            mut missing,
            ..
        } = grouping;
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
            plugins,
            stack: None,
            fan_out: None,
            observer: None,
            provided: Vec::new(),
            adaptation: Adaptation::default(),
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

    /// Says how much stack a call to a plugin takes, in bytes, if that is more than the engine's
    /// [`Config::max_wasm_stack`](wasmtime::Config::max_wasm_stack): where host functions take much, for
    /// example. A call is refused that finds less of it.
    #[must_use]
    pub fn with_max_wasm_stack(mut self, bytes: usize) -> Self {
        self.stack = Some(bytes);
        self
    }

    /// Has the plugins of a socket called side by side, by this many threads, when the host calls all of
    /// them: worth it where one call takes many microseconds. By default they are called one after the
    /// other. Calls made by plugins, or by host functions for them, are always sequential.
    ///
    /// When the tree is loaded, plugins that do not depend on each other are instantiated side by side, too:
    /// worth it where they do much when they start. All of them are compiled side by side in any case.
    ///
    /// The threads are made with the first such call; without them, plugins are called one after the
    /// other. Results are in the same order either way.
    #[must_use]
    pub fn with_parallel_fan_out(mut self, threads: NonZeroUsize) -> Self {
        self.fan_out = Some(threads);
        self
    }

    /// Offers a Rust value to all plugins that import the interface which it implements. It is made when the first of
    /// them is loaded, if it was not given.
    ///
    /// What is imported from it has to be granted, as all of the host.
    #[must_use]
    pub fn with_provided(mut self, native: Native<P>) -> Self {
        self.provided.push(native);
        self
    }

    /// Says what becomes of plugins that have an interface in another version. By default those are loaded whose values
    /// all pass.
    #[must_use]
    pub fn with_adaptation(mut self, adaptation: Adaptation) -> Self {
        self.adaptation = adaptation;
        self
    }

    /// Has the plugins watched by `observer`.
    #[must_use]
    pub fn with_observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }
}

fn group_interfaces<I: InterfaceData, P: PluginData>(
    interfaces: impl IntoIterator<Item = I>,
    errors: &mut Vec<PluginTreeError<I, P>>,
) -> IndexMap<I::Id, SocketPlan<I>, RandomState> {
    let mut sockets = IndexMap::default();
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

/// Plugins on their way into their sockets.
struct Grouping<'a, I: InterfaceData, P: PluginData> {
    sockets: &'a mut IndexMap<I::Id, SocketPlan<I>, RandomState>,
    known: HashSet<P::Id, RandomState>,
    plugins: Vec<PluginPlan<P>>,
    /// Those without a socket, by interface.
    missing: IndexMap<I::Id, Vec<P>>,
}

impl<I, P> Grouping<'_, I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    fn add(&mut self, data: P) -> Result<(), PluginTreeError<I, P>> {
        let ids = data
            .id()
            .and_then(|id| Ok((id.clone(), plugs_of(&data)?)))
            .map_err(PluginTreeError::PluginDataError)?;
        let (id, plugs) = ids;
        if !self.known.insert(id.clone()) {
            return Err(PluginTreeError::DuplicatePlugin {
                plugin_id: id,
                plugin: data,
            });
        }
        let mut positions = Vec::with_capacity(plugs.len());
        for plug in plugs {
            match self.sockets.get_index_of(&plug) {
                None => {
                    self.missing.entry(plug).or_default().push(data);
                    return Ok(());
                }
                Some(position) if positions.contains(&position) => {
                    return Err(PluginTreeError::DuplicatePlug {
                        interface_id: plug,
                        plugin: data,
                    });
                }
                Some(position) => positions.push(position),
            }
        }
        let plugin = self.plugins.len();
        for &position in &positions {
            if let Some((_, socket)) = self.sockets.get_index_mut(position) {
                socket.plugins.push(plugin);
            }
        }
        self.plugins.push(PluginPlan {
            data,
            plugs: positions,
        });
        Ok(())
    }
}

/// Returns the plug of a plugin, then its further ones.
fn plugs_of<P: PluginData>(plugin: &P) -> Result<Vec<P::InterfaceId>, P::Error> {
    let mut plugs = vec![plugin.plug()?.clone()];
    plugs.extend(plugin.further_plugs()?);
    Ok(plugs)
}

impl<I, P> PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    /// Returns a picture of the tree as it was given. What a description does not tell is shown as
    /// a question mark.
    #[must_use]
    pub fn outline(&self) -> Outline {
        let interfaces = self.sockets.iter().map(|(id, socket)| OutlineInterface {
            id: id.to_string(),
            cardinality: socket.interface.cardinality().ok().copied(),
            is_root: self.roots.contains(id),
            plugins: socket
                .plugins
                .iter()
                .filter_map(|&plugin| self.plugins.get(plugin))
                .map(|plugin| outline_plugin(&plugin.data))
                .collect(),
        });
        Outline {
            interfaces: interfaces.collect(),
        }
    }
}

fn outline_plugin<P: PluginData>(plugin: &P) -> OutlinePlugin {
    let sockets = plugin.sockets().and_then(|sockets| {
        let linked = plugin.links()?;
        let linked = linked.iter().map(|(_, link)| link.interface().to_string());
        let sockets = sockets.into_iter().map(ToString::to_string);
        Ok(sockets.chain(linked).collect())
    });
    let sockets = sockets.unwrap_or_else(|_| vec!["?".to_owned()]);
    OutlinePlugin {
        id: plugin.id_text().unwrap_or_else(|_| "?".to_owned()),
        sockets,
        links: Vec::new(),
        host: Vec::new(),
    }
}

impl<I, P> fmt::Display for PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.outline().fmt(f)
    }
}

impl<I, P> fmt::Debug for PluginTree<I, P>
where
    I: InterfaceData,
    P: PluginData<InterfaceId = I::Id>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PluginTree")
            .field("roots", &self.roots)
            .field("interfaces", &self.sockets.keys())
            .finish_non_exhaustive()
    }
}
