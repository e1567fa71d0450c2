//! Where single imports of the ready-made plugin come from.

use super::Plugin;
use crate::describe::Link;

impl<S: 'static> Plugin<S> {
    /// Says where one import of the plugin comes from: an interface by its path, or what the world imports under a label
    /// or as a function by its name. All other imports find the sockets of the plugin by their paths.
    ///
    /// # Examples
    /// See [`Link`].
    #[must_use]
    pub fn with_link(mut self, import: impl Into<String>, link: Link) -> Self {
        let import = import.into();
        self.links.retain(|(other, _)| *other != import);
        self.links.push((import, link));
        self
    }
}
