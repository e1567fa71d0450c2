//! Functions of plugins that nobody can call.

use std::fmt;

use crate::text::escaped;

/// A function that a loaded plugin has of one of its plugs, and that cannot be called, since something in its signature
/// cannot cross a plugin boundary.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UncallableFunction {
    /// The id of the plugin, as text.
    pub plugin: String,
    /// The path of the interface.
    pub interface: String,
    /// The name of the function.
    pub function: String,
    /// What cannot cross, such as "an async function".
    pub reason: &'static str,
}

impl UncallableFunction {
    /// Says the same of another plugin.
    pub(crate) fn of_plugin(&self, plugin: &str) -> Self {
        Self {
            plugin: plugin.to_owned(),
            ..self.clone()
        }
    }
}

impl fmt::Display for UncallableFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plugin, interface) = (escaped(&self.plugin), escaped(&self.interface));
        write!(
            f,
            "the plugin `{plugin}` was loaded, but its function `{}` of `{interface}` cannot be called: {} cannot \
             cross a plugin boundary",
            escaped(&self.function),
            self.reason
        )
    }
}
