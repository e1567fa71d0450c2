//! What can be wrong with interfaces and plugins before anything is loaded.

use std::error::Error;
use std::fmt;

use crate::describe::{InterfaceData, PluginData};
use crate::text::{escaped, listed};

/// Something that was left out of a [`PluginTree`](crate::PluginTree).
#[non_exhaustive]
pub enum PluginTreeError<I: InterfaceData, P: PluginData> {
    /// An interface does not tell its id.
    ///
    /// What the application's error was caused by is the [`source`](Error::source); the error itself
    /// may borrow, and so is only here.
    InterfaceDataError(I::Error),
    /// A plugin does not tell its id or its plug.
    ///
    /// What the application's error was caused by is the [`source`](Error::source), as above.
    PluginDataError(P::Error),
    /// Nobody gave the interface that plugins implement, or that is to be the root.
    MissingInterface {
        /// The interface.
        interface_id: P::InterfaceId,
        /// The plugins that implement it. There are none where only the root is missing.
        plugins: Vec<P>,
    },
    /// Two interfaces have the same id. The first is kept.
    DuplicateInterface {
        /// The id of both.
        interface_id: I::Id,
        /// The later one.
        interface: I,
    },
    /// Two plugins have the same id. The first is kept.
    DuplicatePlugin {
        /// The id of both.
        plugin_id: P::Id,
        /// The later one.
        plugin: P,
    },
    /// A plugin names one of its plugs twice.
    DuplicatePlug {
        /// The interface that it names twice.
        interface_id: P::InterfaceId,
        /// The plugin.
        plugin: P,
    },
}

impl<I: InterfaceData, P: PluginData> fmt::Display for PluginTreeError<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InterfaceDataError(error) => write!(
                f,
                "an interface's description cannot be read: {}",
                escaped(error)
            ),
            Self::PluginDataError(error) => {
                write!(
                    f,
                    "a plugin's description cannot be read: {}",
                    escaped(error)
                )
            }
            Self::MissingInterface {
                interface_id,
                plugins,
            } => write!(
                f,
                "missing interface: `{}` was not given, and {}",
                escaped(interface_id),
                needs(plugins)
            ),
            Self::DuplicateInterface { interface_id, .. } => write!(
                f,
                "duplicate interface: `{}` was given before, give each an id of its own",
                escaped(interface_id)
            ),
            Self::DuplicatePlugin { plugin, .. } => write!(
                f,
                "duplicate plugin: {} was given before, give each an id of its own",
                quoted(plugin)
            ),
            Self::DuplicatePlug {
                interface_id,
                plugin,
            } => write!(
                f,
                "duplicate plug: the plugin {} names `{}` twice among its plugs",
                quoted(plugin),
                escaped(interface_id)
            ),
        }
    }
}

impl<I: InterfaceData, P: PluginData> Error for PluginTreeError<I, P> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::InterfaceDataError(error) => error.source(),
            Self::PluginDataError(error) => error.source(),
            Self::MissingInterface { .. }
            | Self::DuplicateInterface { .. }
            | Self::DuplicatePlugin { .. }
            | Self::DuplicatePlug { .. } => None,
        }
    }
}

fn needs<P: PluginData>(plugins: &[P]) -> String {
    let names = || listed(", ", plugins.iter().map(quoted));
    match plugins.len() {
        0 => "it is the root".to_owned(),
        1 => format!("the plugin {} implements it", names()),
        _ => format!("the plugins {} implement it", names()),
    }
}

fn quoted<P: PluginData>(plugin: &P) -> String {
    match plugin.id_text() {
        Ok(id) => format!("`{}`", escaped(id)),
        Err(error) => format!("a plugin ({})", escaped(error)),
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
