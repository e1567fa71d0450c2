//! Who calls a method of the application's.

use std::fmt;

use crate::describe::PluginData;

/// Who calls a method that is implemented in Rust: a plugin, or the application.
pub struct Caller<'a, P> {
    data: Option<&'a mut P>,
}

impl<'a, P: PluginData> Caller<'a, P> {
    pub(super) fn new(data: Option<&'a mut P>) -> Self {
        Self { data }
    }

    /// Returns the id of the plugin that calls; nothing if the application does, or a plugin in Rust.
    #[must_use]
    pub fn plugin(&self) -> Option<&P::Id> {
        self.data.as_ref()?.id().ok()
    }

    /// Returns the data of the plugin that calls; nothing if the application does, or a plugin in Rust.
    #[must_use]
    pub fn data(&mut self) -> Option<&mut P> {
        self.data.as_deref_mut()
    }
}

impl<P: PluginData> fmt::Debug for Caller<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Caller").field(&self.plugin()).finish()
    }
}
