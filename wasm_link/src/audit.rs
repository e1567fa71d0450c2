//! What the plugins of a loaded tree reach of the host: an audit, as data and as a table.

mod lacking;
mod table;
mod uncallable;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::describe::{Grant, GrantError};
pub use lacking::LackingPlugin;
pub use uncallable::UncallableFunction;

/// What is to be said of plugins that were loaded.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) lacking: Vec<LackingPlugin>,
    pub(crate) uncallable: Vec<UncallableFunction>,
}

/// What the plugins of a loaded tree reach of the host: by themselves, and through the plugins that they call.
///
/// It is what their components import, and no more than was granted. A plugin calls the plugins of its sockets;
/// what a host function calls on its own is not known here.
///
/// Its `Display` is a table for people.
///
/// # Examples
/// A test asserts that no plugin but `sync`, and those that call it, reach the network:
/// ```
/// use wasm_link::{LoadedApp, describe::GrantError};
///
/// fn only_sync_reaches_the_network(app: &LoadedApp) -> Result<(), GrantError> {
///     let capabilities = app.capabilities();
///     assert_eq!(capabilities.reaching_directly("wasi:sockets/*")?, ["sync"]);
///     assert_eq!(capabilities.reaching("wasi:sockets/*")?, ["sync", "editor"]);
///     println!("{capabilities}");
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// Dependencies before their consumers.
    plugins: Vec<Reached>,
}

/// What one plugin reaches by itself, and whom it calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reached {
    /// Its id as text.
    pub(crate) plugin: Arc<str>,
    pub(crate) imports: Arc<[Box<str>]>,
    /// The positions of the plugins that it calls.
    pub(crate) calls: Vec<usize>,
}

impl Capabilities {
    pub(crate) fn of(plugins: Vec<Reached>) -> Self {
        Self { plugins }
    }

    /// Returns what each plugin reaches, dependencies before their consumers.
    #[must_use]
    pub fn plugins(&self) -> impl ExactSizeIterator<Item = PluginCapabilities<'_>> {
        (0..self.plugins.len()).map(|position| PluginCapabilities {
            all: self,
            position,
        })
    }

    /// Returns what a plugin reaches; nothing where the tree has none of this id.
    #[must_use]
    pub fn of_plugin(&self, id: &str) -> Option<PluginCapabilities<'_>> {
        self.plugins().find(|plugin| plugin.plugin() == id)
    }

    /// Returns the ids of the plugins that reach something of the host, by themselves or through others,
    /// dependencies before their consumers. `name` is what would grant it: see [`Grant`].
    ///
    /// # Errors
    /// Fails when the name cannot be understood: that would match nothing, and look safe.
    pub fn reaching(&self, name: &str) -> Result<Vec<&str>, GrantError> {
        let grant: Grant = name.parse()?;
        let mut callers = vec![Vec::new(); self.plugins.len()];
        for (caller, plugin) in self.plugins.iter().enumerate() {
            for called in &plugin.calls {
                if let Some(callers) = callers.get_mut(*called) {
                    callers.push(caller);
                }
            }
        }
        let plugins = self.plugins.iter().enumerate();
        let direct = plugins.filter(|(_, plugin)| plugin.imports(&grant));
        let direct = direct.map(|(position, _)| position).collect();
        let found = closure(direct, |position| callers.get(position));
        Ok(self.ids(found))
    }

    /// Returns the ids of the plugins that import something of the host themselves, as
    /// [`reaching`](Self::reaching) does.
    ///
    /// # Errors
    /// Fails when the name cannot be understood.
    pub fn reaching_directly(&self, name: &str) -> Result<Vec<&str>, GrantError> {
        let grant: Grant = name.parse()?;
        let plugins = self.plugins.iter();
        let direct = plugins.filter(|plugin| plugin.imports(&grant));
        Ok(direct.map(|plugin| &*plugin.plugin).collect())
    }

    fn ids(&self, positions: impl IntoIterator<Item = usize>) -> Vec<&str> {
        let plugins = positions
            .into_iter()
            .filter_map(|position| self.plugins.get(position));
        plugins.map(|plugin| &*plugin.plugin).collect()
    }
}

impl Reached {
    fn imports(&self, grant: &Grant) -> bool {
        self.imports.iter().any(|import| grant.admits(import))
    }
}

/// Returns all that can be reached from `found` by any number of steps, and `found` itself.
fn closure<'a>(
    found: Vec<usize>,
    steps: impl Fn(usize) -> Option<&'a Vec<usize>>,
) -> BTreeSet<usize> {
    let mut open = found.clone();
    let mut found: BTreeSet<_> = found.into_iter().collect();
    while let Some(position) = open.pop() {
        let next = steps(position).into_iter().flatten().copied();
        open.extend(next.filter(|position| found.insert(*position)));
    }
    found
}

/// What one plugin reaches of the host.
#[derive(Clone, Copy, Debug)]
pub struct PluginCapabilities<'a> {
    all: &'a Capabilities,
    position: usize,
}

impl<'a> PluginCapabilities<'a> {
    fn own(&self) -> Option<&'a Reached> {
        self.all.plugins.get(self.position)
    }

    /// Returns the id of the plugin, as text.
    #[must_use]
    pub fn plugin(&self) -> &'a str {
        self.own().map_or("", |own| &own.plugin)
    }

    /// Returns what it imports of the host, in alphabetical order: paths of interfaces, and names of what a
    /// world imports itself.
    pub fn direct(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        let own = self.own().into_iter();
        own.flat_map(|own| own.imports.iter().map(|import| &**import))
    }

    /// Returns the ids of the plugins that it calls, itself or through others, dependencies before their
    /// consumers.
    #[must_use]
    pub fn calls(&self) -> Vec<&'a str> {
        self.all.ids(self.called())
    }

    /// Returns what the plugins import of the host that it calls, itself or through others, in alphabetical
    /// order, each with the ids of those plugins.
    #[must_use]
    pub fn indirect(&self) -> Vec<(&'a str, Vec<&'a str>)> {
        let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let called = self.called();
        let called = called
            .iter()
            .filter_map(|position| self.all.plugins.get(*position));
        for plugin in called {
            for import in plugin.imports.iter() {
                found.entry(import).or_default().push(&plugin.plugin);
            }
        }
        found.into_iter().collect()
    }

    /// Returns the positions of the plugins that it calls, itself or through others.
    fn called(&self) -> BTreeSet<usize> {
        let calls = self.own().map(|own| own.calls.clone());
        closure(calls.unwrap_or_default(), |position| {
            Some(&self.all.plugins.get(position)?.calls)
        })
    }
}
