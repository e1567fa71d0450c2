//! What can be wrong with interfaces and plugins before anything is loaded.

use std::fmt;

use thiserror::Error;

use crate::describe::{InterfaceData, PluginData};

/// Something that was left out of a [`PluginTree`](crate::PluginTree).
#[derive(Error)]
pub enum PluginTreeError<I: InterfaceData, P: PluginData> {
    /// An interface does not tell its id.
    #[error("an interface's description cannot be read: {0}")]
    InterfaceDataError(I::Error),
    /// A plugin does not tell its id or its plug.
    #[error("a plugin's description cannot be read: {0}")]
    PluginDataError(P::Error),
    /// Nobody gave the interface that plugins implement, or that is to be the root.
    #[error(
        "missing interface: `{interface_id}` was not given, and {}",
        needs(plugins)
    )]
    MissingInterface {
        /// The interface.
        interface_id: P::InterfaceId,
        /// The plugins that implement it. There are none where only the root is missing.
        plugins: Vec<P>,
    },
    /// Two interfaces have the same id. The first is kept.
    #[error("duplicate interface: `{interface_id}` was given before, give each an id of its own")]
    DuplicateInterface {
        /// The id of both.
        interface_id: I::Id,
        /// The later one.
        interface: I,
    },
    /// Two plugins have the same id. The first is kept.
    #[error(
        "duplicate plugin: {} was given before, give each an id of its own",
        quoted(plugin)
    )]
    DuplicatePlugin {
        /// The id of both.
        plugin_id: P::Id,
        /// The later one.
        plugin: P,
    },
    /// A plugin names one of its plugs twice.
    #[error(
        "duplicate plug: the plugin {} names `{interface_id}` twice among its plugs",
        quoted(plugin)
    )]
    DuplicatePlug {
        /// The interface that it names twice.
        interface_id: P::InterfaceId,
        /// The plugin.
        plugin: P,
    },
}

fn needs<P: PluginData>(plugins: &[P]) -> String {
    let names: Vec<_> = plugins.iter().map(quoted).collect();
    match names.len() {
        0 => "it is the root".to_owned(),
        1 => format!("the plugin {} implements it", names.concat()),
        _ => format!("the plugins {} implement it", names.join(", ")),
    }
}

fn quoted<P: PluginData>(plugin: &P) -> String {
    match plugin.id_text() {
        Ok(id) => format!("`{id}`"),
        Err(error) => format!("a plugin ({error})"),
    }
}

impl<I: InterfaceData, P: PluginData> fmt::Debug for PluginTreeError<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InterfaceDataError(error) => {
                f.debug_tuple("InterfaceDataError").field(error).finish()
            }
            Self::PluginDataError(error) => f.debug_tuple("PluginDataError").field(error).finish(),
            Self::MissingInterface {
                interface_id,
                plugins,
            } => {
                let plugins: Vec<_> = plugins.iter().map(P::id).collect();
                f.debug_struct("MissingInterface")
                    .field("interface_id", &format_args!("{interface_id}"))
                    .field("plugins", &plugins)
                    .finish()
            }
            Self::DuplicateInterface { interface_id, .. } => f
                .debug_struct("DuplicateInterface")
                .field("interface_id", interface_id)
                .finish_non_exhaustive(),
            Self::DuplicatePlugin { plugin_id, .. } => f
                .debug_struct("DuplicatePlugin")
                .field("plugin_id", plugin_id)
                .finish_non_exhaustive(),
            Self::DuplicatePlug {
                interface_id,
                plugin,
            } => f
                .debug_struct("DuplicatePlug")
                .field("interface_id", &format_args!("{interface_id}"))
                .field("plugin", &plugin.id())
                .finish(),
        }
    }
}
