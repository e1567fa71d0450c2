//! Why a call was refused before a plugin was called: what there is to know of it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::text::{escaped, listed};

/// A plugin that was busy for longer than a call could wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Busy {
    /// The plugin, as text.
    pub plugin: Arc<str>,
    /// How long the call waited.
    pub waited: Duration,
    /// How long the other call has lasted.
    pub busy_for: Duration,
    /// The plugin that made the other call, as text; nothing where the application did.
    pub caller: Option<Arc<str>>,
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plugin, busy_for, waited) = (escaped(&self.plugin), self.busy_for, self.waited);
        write!(f, "the plugin `{plugin}` has been in another call")?;
        if let Some(caller) = &self.caller {
            write!(f, " of the plugin `{}`", escaped(caller))?;
        }
        write!(f, " for {busy_for:?}, and this one waited for {waited:?}")
    }
}

/// A path that names several roots.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AmbiguousInterface {
    /// The path.
    pub path: String,
    /// The ids of the roots, as text.
    pub roots: Vec<String>,
}

impl AmbiguousInterface {
    pub(crate) fn new(path: &str, roots: Vec<String>) -> Self {
        Self {
            path: path.to_owned(),
            roots,
        }
    }
}

impl fmt::Display for AmbiguousInterface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, roots) = (escaped(&self.path), self.roots.iter().map(escaped));
        write!(
            f,
            "several roots have the path `{path}`, name one of them by its id: {}",
            listed(", ", roots)
        )
    }
}
