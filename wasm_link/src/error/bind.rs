//! What can go wrong when an interface is bound to types, and when values are converted to them.

use thiserror::Error;

use super::dispatch::DispatchError;
use super::resource::ResourceReceiveError;
use crate::describe::InterfaceCardinality;
use crate::value::ValError;
use crate::wit::{Difference, listed};

/// Why an interface cannot be called with the types that were generated for it.
#[derive(Debug, Error)]
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
        "the plugin `{plugin}` does not implement `{path}`: {}",
        listed(differences)
    )]
    Mismatch {
        /// The path of the interface.
        path: &'static str,
        /// The plugin, as text.
        plugin: String,
        /// All differences.
        differences: Vec<Difference>,
    },
    /// A plugin's functions cannot be bound.
    #[error("`{path}` of the plugin `{plugin}` cannot be bound")]
    Function {
        /// The path of the interface.
        path: &'static str,
        /// The plugin, as text.
        plugin: String,
        /// Why.
        #[source]
        source: DispatchError,
    },
}

fn quoted(paths: &[String]) -> String {
    let paths: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
    paths.join(", ")
}

/// Why one function cannot be bound.
#[derive(Debug, Error)]
#[error("`{function}` cannot be bound: {reason}")]
pub struct BindFunctionError {
    pub(crate) function: String,
    pub(crate) reason: String,
}

/// Why a dynamic value was not converted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// It is of another type.
    #[error(transparent)]
    Value(#[from] ValError),
    /// The host does not hold what a handle in it stands for.
    #[error(transparent)]
    Handle(#[from] ResourceReceiveError),
}
