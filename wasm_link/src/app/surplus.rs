//! Plugins that there are too many of: the first that were given stay, if the application says so.

use std::collections::HashMap;

use super::report::{ReportEntry, ReportKind, of_plugin};
use super::{App, Plugin};
use crate::describe::{AnyInterface, InterfaceCardinality, InterfaceData, PluginData};
use crate::text::escaped;

impl<S: Send + 'static> App<S> {
    /// Keeps the first plugin where there may be one, and leaves out those that were given after it, each with an
    /// entry in the report.
    ///
    /// By default nobody is preferred: an interface that takes one plugin and is given two has none, and what needs
    /// it fails, so that a file more in a folder can bring the application down. Plugins are given in the order in
    /// which the application adds them, those of a folder in the order of their names: so add those first that you
    /// trust most. A plugin that is kept and cannot be loaded is not replaced by one that was left out.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{App, Plugin};
    ///
    /// let app = App::new()
    ///     .first_wins()
    ///     .plugin(Plugin::from_file("trusted/storage.wasm"))
    ///     .plugins("plugins");
    /// # let _ = app;
    /// ```
    pub fn first_wins(mut self) -> Self {
        self.has_first_win = true;
        self
    }

    /// Leaves out plugins that implement an interface which has as many as it takes.
    pub(super) fn leave_out_surplus(&mut self, plugins: &mut Vec<Plugin<S>>) {
        let mut kept: HashMap<String, String> = HashMap::new();
        let single: Vec<_> = self.interfaces.iter().filter_map(single).collect();
        let report = &mut self.report;
        plugins.retain(|plugin| {
            let mut plugs = plugs(plugin);
            plugs.retain(|plug| single.contains(&plug));
            let taken = plugs.iter().find_map(|plug| Some((plug, kept.get(plug)?)));
            if let Some((plug, first)) = taken {
                let cause = format!(
                    "the interface takes one plugin, and `{}` was given before it",
                    escaped(first)
                );
                let entry = ReportEntry::new(ReportKind::Cardinality, cause);
                report.add(of_plugin(entry, plugin).with_interface(plug.clone()));
                return false;
            }
            let name = plugin.name().to_owned();
            kept.extend(plugs.into_iter().map(|plug| (plug, name.clone())));
            true
        });
    }
}

/// Returns the id of an interface that takes one plugin at most.
fn single(interface: &AnyInterface) -> Option<&String> {
    let Ok(cardinality) = interface.cardinality();
    let is_single = matches!(
        cardinality,
        InterfaceCardinality::AtMostOne | InterfaceCardinality::ExactlyOne
    );
    is_single.then(|| {
        let Ok(id) = interface.id();
        id
    })
}

/// Returns the ids of what a plugin implements, as far as they are known.
fn plugs<S: Send + 'static>(plugin: &Plugin<S>) -> Vec<String> {
    let further = plugin.further_plugs().unwrap_or_default();
    plugin
        .plug()
        .ok()
        .cloned()
        .into_iter()
        .chain(further)
        .collect()
}
