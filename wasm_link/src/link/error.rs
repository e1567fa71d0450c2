//! What keeps a plugin from being linked.

/// Why a plugin could not be linked.
pub(crate) enum LinkError {
    /// The socket as a whole.
    Interface(wasmtime::Error),
    /// One function of it, or several.
    Function(String, wasmtime::Error),
}
