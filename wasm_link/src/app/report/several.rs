//! Plugins that implement several interfaces, and what they are loaded for by themselves.

use std::fmt;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::text::quoted;

/// A plugin that implements several interfaces of the application, and was not told which of them it is loaded for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FillingSeveral {
    /// The id of the plugin.
    pub plugin: String,
    /// The ids of the interfaces that it is loaded for.
    pub interfaces: Arc<[String]>,
    /// The ids of those that it is not loaded for, since it imports them as well.
    pub imported: Arc<[String]>,
}

/// What several plugins have in common.
#[derive(PartialEq, Eq, Hash)]
struct Filled<'a> {
    interfaces: &'a [String],
    imported: &'a [String],
}

/// The plugins that implement several interfaces.
#[derive(Clone, Default)]
pub(super) struct Several(pub(super) Vec<FillingSeveral>);

impl Several {
    /// Says what plugins are loaded for: those that fill the same interfaces in one line.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut plugins: IndexMap<Filled<'_>, Vec<&str>> = IndexMap::new();
        for one in &self.0 {
            let filled = Filled {
                interfaces: &one.interfaces,
                imported: &one.imported,
            };
            plugins.entry(filled).or_default().push(&one.plugin);
        }
        let plugins = plugins.into_iter();
        let lines = plugins.map(|(filled, plugins)| format!("- {filled}: {}", quoted(plugins)));
        lines.collect()
    }
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "filling {}", quoted(self.interfaces))?;
        if self.imported.is_empty() {
            return Ok(());
        }
        let imported = quoted(self.imported);
        write!(f, ", but not {imported}, which they import as well")
    }
}
