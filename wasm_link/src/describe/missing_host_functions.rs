//! What becomes of a plugin that imports what the host does not offer.

/// What becomes of a plugin that imports functions which the host does not offer.
///
/// It is about functions that are not there. One that the host has with other types keeps the plugin out either way, and
/// so does what is not granted.
///
/// # Examples
/// ```
/// use wasm_link::{App, MissingHostFunctions, Plugin};
///
/// let app = App::new()
///     .missing_host_functions(MissingHostFunctions::Trap)
///     .plugin(Plugin::from_file("plugins/shout.wasm"));
/// # let _ = app;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MissingHostFunctions {
    /// It is not loaded.
    #[default]
    Refuse,
    /// It is loaded without them, and the report lists them. Where it calls one, it traps, and the error of the call
    /// names the function ([`MissingHostFunction`](crate::error::MissingHostFunction)).
    Trap,
}
