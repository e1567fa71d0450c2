//! What can be wrong with a ready-made plugin.

use std::io;
use std::sync::Arc;

use thiserror::Error;

/// What a ready-made plugin cannot tell of itself.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PluginError {
    /// The plug was neither given nor found yet.
    #[error(
        "the plug of the plugin `{plugin}` is not known: give it with `with_plug`, or find it with \
         `infer`"
    )]
    UnknownPlug {
        /// The plugin.
        plugin: Arc<str>,
    },
    /// The component cannot be read.
    #[error("the component of the plugin `{plugin}` cannot be read")]
    Read {
        /// The plugin.
        plugin: Arc<str>,
        /// Why.
        source: io::Error,
    },
    /// The component was compiled before, and cannot be used.
    #[error("the compiled component of the plugin `{plugin}` cannot be used: {reason}")]
    Compiled {
        /// The plugin.
        plugin: Arc<str>,
        /// Why.
        reason: String,
    },
    /// The component cannot be compiled.
    #[error("the component of the plugin `{plugin}` cannot be compiled: {reason}")]
    Compile {
        /// The plugin.
        plugin: Arc<str>,
        /// Why.
        reason: String,
    },
}
