//! Plugins that were loaded without functions of the host.

use std::fmt;

use crate::error::MissingHostFunction;
use crate::text::{escaped, listed, quoted};

/// A plugin that was loaded without functions that the host does not offer, and traps where it calls one
/// ([`MissingHostFunctions::Trap`](crate::MissingHostFunctions::Trap)).
///
/// Its `Display` names the functions by their interfaces, and what the host has that is near.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LackingPlugin {
    /// The id of the plugin, as text.
    pub plugin: String,
    /// What its component imports and the host does not offer, in the order of the component.
    pub functions: Vec<MissingHostFunction>,
}

impl LackingPlugin {
    pub(crate) fn new(plugin: &str, functions: Vec<MissingHostFunction>) -> Self {
        Self {
            plugin: plugin.to_owned(),
            functions,
        }
    }
}

impl fmt::Display for LackingPlugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plugin = escaped(&self.plugin);
        let functions = self.functions.as_slice();
        let alike = functions
            .chunk_by(|a, b| a.interface == b.interface && a.nearest == b.nearest)
            .map(shown);
        write!(
            f,
            "the plugin `{plugin}` traps where it calls what the host does not offer: {}",
            listed("; ", alike)
        )
    }
}

/// Shows functions of one interface.
fn shown(functions: &[MissingHostFunction]) -> String {
    let names = quoted(functions.iter().map(|missing| &missing.function));
    let first = functions.first();
    let interface = first.and_then(|first| first.interface.as_deref());
    let interface = interface.map(|path| format!(" of `{}`", escaped(path)));
    let near = first.and_then(|first| first.nearest.as_deref());
    let near = near.map(|near| format!(" (there is `{}`)", escaped(near)));
    names + &interface.unwrap_or_default() + &near.unwrap_or_default()
}
