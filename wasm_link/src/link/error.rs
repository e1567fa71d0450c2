//! What keeps a plugin from being linked.

use crate::wit::{Difference, Verdict};

/// Why a plugin could not be linked.
pub(crate) enum LinkError {
    /// The socket as a whole.
    Interface(wasmtime::Error),
    /// One function of it, or several.
    Function(String, wasmtime::Error),
    /// What the application offers in Rust is imported with other types.
    Mismatches(Vec<Mismatch>),
}

/// An interface that the application offers in Rust and that is imported with other types.
pub(crate) struct Mismatch {
    /// The path of the interface.
    pub(crate) path: String,
    pub(crate) differences: Vec<Difference>,
    /// What would become of them, if all that can be adapted were.
    pub(crate) verdict: Verdict,
}
