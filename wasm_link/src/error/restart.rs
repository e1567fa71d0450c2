//! What can go wrong when a plugin is restarted.

use thiserror::Error;

use super::dispatch::DispatchError;
use crate::text::escaped;

/// Why a plugin was not restarted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RestartError {
    /// The tree has no such plugin.
    #[error("the tree has no plugin `{}`", escaped(plugin))]
    UnknownPlugin {
        /// The id, as text.
        plugin: String,
    },
    /// The plugin is busy with the call that asks for its restart, or cannot be instantiated.
    #[error("the plugin `{}` cannot be restarted", escaped(plugin))]
    Failed {
        /// The plugin, as text.
        plugin: String,
        /// Why.
        source: DispatchError,
    },
}
