//! What keeps a plugin from being linked.

use crate::wit::Difference;

/// Why a plugin could not be linked.
pub(crate) enum LinkError {
    /// The socket as a whole.
    Interface(wasmtime::Error),
    /// One function of it, or several.
    Function(String, wasmtime::Error),
    /// What the application offers in Rust is imported with other types: of each interface its path and the differences.
    Mismatches(Vec<(String, Vec<Difference>)>),
}
