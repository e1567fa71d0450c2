//! Links that lead nowhere.

use thiserror::Error;

use crate::describe::InterfaceCardinality;
use crate::text::{escaped, quoted};

/// Why a link of a plugin leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InvalidLink {
    /// The component imports nothing of that name.
    #[error(
        "the link of `{}`: the component imports {}{}",
        escaped(import),
        all_of(imports),
        meant(nearest.as_deref())
    )]
    UnknownImport {
        /// The import that the link is of.
        import: String,
        /// What the component imports.
        imports: Vec<String>,
        /// The import that may have been meant.
        nearest: Option<String>,
    },
    /// The application has no such interface.
    #[error(
        "the link of `{}`: there is no interface `{}`{}",
        escaped(import),
        escaped(interface),
        meant(nearest.as_deref())
    )]
    UnknownInterface {
        /// The import that the link is of.
        import: String,
        /// The id of the interface, as text.
        interface: String,
        /// The id that may have been meant, as text.
        nearest: Option<String>,
    },
    /// No plugin of that id fills the interface.
    #[error(
        "the link of `{}`: no plugin `{}` fills the interface `{}`, which {}{}",
        escaped(import),
        escaped(plugin),
        escaped(interface),
        filled_by(plugins),
        meant(nearest.as_deref())
    )]
    UnknownPlugin {
        /// The import that the link is of.
        import: String,
        /// The id of the interface, as text.
        interface: String,
        /// The id of the plugin, as text.
        plugin: String,
        /// The plugins that were given for the interface.
        plugins: Vec<String>,
        /// The id that may have been meant.
        nearest: Option<String>,
    },
    /// The interface has no such function.
    #[error(
        "the link of `{}`: the interface `{}` has no function `{}`{}",
        escaped(import),
        escaped(interface),
        escaped(function),
        meant(nearest.as_deref())
    )]
    UnknownFunction {
        /// The import that the link is of.
        import: String,
        /// The id of the interface, as text.
        interface: String,
        /// The function.
        function: String,
        /// The function that may have been meant.
        nearest: Option<String>,
    },
    /// A function is named, and the import is a whole interface.
    #[error(
        "the link of `{}`: the import is no function, so that it cannot come from the function `{}` alone",
        escaped(import),
        escaped(function)
    )]
    NotAFunction {
        /// The import that the link is of.
        import: String,
        /// The function.
        function: String,
    },
    /// Not as many of the linked plugins were loaded as the interface demands.
    #[error(
        "the link of `{}`: the interface `{}` takes {expected} plugin, and of those that are linked {} loaded",
        escaped(import),
        escaped(interface),
        loaded(plugins)
    )]
    Cardinality {
        /// The import that the link is of.
        import: String,
        /// The id of the interface, as text.
        interface: String,
        /// How many plugins it takes.
        expected: InterfaceCardinality,
        /// The plugins that are linked and were loaded.
        plugins: Vec<String>,
    },
    /// The plugin is a Rust value: it imports nothing, and calls the sockets that it has.
    #[error(
        "the link of `{}`: a plugin in Rust imports nothing, and calls the sockets that are named with \
         `Plugin::with_sockets`",
        escaped(import)
    )]
    InRust {
        /// The import that the link is of.
        import: String,
    },
}

fn meant(nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!(": `{}` may be meant", escaped(nearest)),
        None => String::new(),
    }
}

fn all_of(imports: &[String]) -> String {
    match imports {
        [] => "nothing".to_owned(),
        imports => format!("no such thing, but {}", quoted(imports)),
    }
}

fn filled_by(plugins: &[String]) -> String {
    match plugins {
        [] => "no plugin was given for".to_owned(),
        plugins => format!("is filled by {}", quoted(plugins)),
    }
}

fn loaded(plugins: &[String]) -> String {
    match plugins {
        [] => "none was".to_owned(),
        plugins => format!("{} were", quoted(plugins)),
    }
}
