//! Plugins from registries.

use std::sync::Arc;

use super::Plugin;
use crate::app::source::Source;
use crate::oci::{OciSource, Reference};

impl Plugin {
    /// Makes a plugin of a component in a registry: of its name, `registry.example.org/plugins/shout:1.2`, or of an
    /// [`OciSource`], which has all that can be said of it. Its id is the last part of the name, `shout`.
    ///
    /// The component is fetched when the plugin is loaded, and not more bytes of it than
    /// [`LoadLimits::component_bytes`](crate::LoadLimits) admits. The module [`oci`](crate::oci) says what is trusted.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::Plugin;
    ///
    /// let shout = Plugin::from_oci("registry.example.org/plugins/shout:1.2");
    /// assert_eq!(shout.name(), "shout");
    /// ```
    #[must_use]
    pub fn from_oci(source: impl Into<OciSource>) -> Self {
        let source = source.into();
        let id = match Reference::parse(source.reference()) {
            Ok(reference) => last_part(reference.repository()).to_owned(),
            // What is wrong with it is said when it is loaded.
            Err(_) => last_part(source.reference()).to_owned(),
        };
        Self::new(&id, Source::Oci(Arc::new(source)))
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit_once('/').map_or(name, |(_, last)| last)
}
