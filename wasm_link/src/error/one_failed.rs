//! One plugin of many that failed.

use std::error::Error;
use std::fmt;

use crate::describe::debug_text;
use crate::text::escaped;

/// One plugin of many failed: which, and in what.
///
/// [`ByPlugin::into_result`](crate::ByPlugin::into_result) returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OneFailed<Id, E> {
    /// The plugin.
    pub plugin: Id,
    /// What it failed with.
    pub error: E,
}

impl<Id, E> OneFailed<Id, E> {
    /// Says that `plugin` failed with `error`.
    pub(crate) fn new(plugin: Id, error: E) -> Self {
        Self { plugin, error }
    }
}

impl<Id: fmt::Debug, E> fmt::Display for OneFailed<Id, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plugin = debug_text(&self.plugin);
        write!(f, "the plugin `{}` failed", escaped(plugin))
    }
}

impl<Id: fmt::Debug, E: Error + 'static> Error for OneFailed<Id, E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}
