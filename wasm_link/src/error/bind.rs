//! What can go wrong when an interface is bound to types, and when values are converted to them.

use std::error::Error;

use super::resource::ResourceReceiveError;
use crate::describe::InterfaceCardinality;
use crate::text::{escaped, listed, quoted};
use crate::value::ValError;
use crate::wit::Difference;

/// Why an interface cannot be called with the types that were generated for it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BindError {
    /// The interface is not one of the roots of the tree.
    #[error("`{path}` is not a root of this tree: its roots are {}", quoted(roots))]
    NotARoot {
        /// The path of the interface.
        path: &'static str,
        /// The paths of the roots.
        roots: Vec<String>,
    },
    /// The interface is not one of the sockets of the plugin that wants to call it.
    #[error(
        "`{path}` is not a socket of this plugin, which has {}: name it with `Plugin::with_sockets`",
        quoted(sockets)
    )]
    NotASocket {
        /// The path of the interface.
        path: &'static str,
        /// The paths of the sockets that it has.
        sockets: Vec<String>,
    },
    /// Several roots of the tree have the path of the interface.
    #[error(
        "several roots of this tree have the path `{path}`: bind one of them by its id, with `bind_id`: {}",
        quoted(roots)
    )]
    Ambiguous {
        /// The path of the interface.
        path: &'static str,
        /// The ids of the roots, as text.
        roots: Vec<String>,
    },
    /// The tree has the interface with another cardinality.
    #[error(
        "`{path}` was generated for the cardinality `{expected}`, and the tree has it with `{found}`: \
         set the `cardinality` of `interface!` to what the application uses"
    )]
    Cardinality {
        /// The path of the interface.
        path: &'static str,
        /// What the handle was generated for.
        expected: InterfaceCardinality,
        /// What the tree was loaded with.
        found: InterfaceCardinality,
    },
    /// A plugin's functions have other types.
    #[error(
        "the plugin `{}` does not implement `{path}`: {}",
        escaped(plugin),
        listed("; ", differences)
    )]
    Mismatch {
        /// The path of the interface.
        path: &'static str,
        /// The plugin, as text.
        plugin: String,
        /// All differences.
        differences: Vec<Difference>,
    },
}

/// Why one function cannot be bound.
#[derive(Debug, thiserror::Error)]
#[error("`{function}` cannot be bound")]
pub struct BindFunctionError {
    function: String,
    source: Box<dyn Error + Send + Sync>,
}

impl BindFunctionError {
    pub(crate) fn new(function: &str, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            function: function.to_owned(),
            source: cause.into(),
        }
    }

    /// Returns the name of the function in WIT.
    #[must_use]
    pub fn function(&self) -> &str {
        &self.function
    }
}

/// Why a dynamic value was not converted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// It is of another type.
    #[error(transparent)]
    Value(#[from] ValError),
    /// The host does not hold what a handle in it stands for.
    #[error(transparent)]
    Handle(#[from] ResourceReceiveError),
}
