//! Who calls a method of the application's, where plugins are the ready-made ones.

use super::Plugin;
use crate::host;

/// Who calls a method that is implemented in Rust: a plugin, or the application.
pub type Caller<'a, P = Plugin> = host::Caller<'a, P>;

impl<S: Send + 'static> host::Caller<'_, Plugin<S>> {
    /// Returns the application's state of the plugin that calls; nothing if the application does, or a plugin in Rust.
    #[must_use]
    pub fn state(&mut self) -> Option<&mut S> {
        Some(self.data()?.state_mut())
    }
}
