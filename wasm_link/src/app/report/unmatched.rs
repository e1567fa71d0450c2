//! Grants that grant nothing, in the report.

use std::fmt;

use crate::load;
use crate::text::escaped;

/// A grant of a loaded plugin that is of nothing that the plugin imports, and of nothing that the host is known to
/// have: it may be misspelt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnmatchedGrant {
    /// The id of the plugin.
    pub plugin: String,
    /// The grant.
    pub grant: String,
    /// What the host has that may have been meant, if there is something.
    pub nearest: Option<String>,
}

impl From<load::UnmatchedGrant> for UnmatchedGrant {
    fn from(unmatched: load::UnmatchedGrant) -> Self {
        Self {
            plugin: unmatched.plugin,
            grant: unmatched.grant,
            nearest: unmatched.near,
        }
    }
}

impl fmt::Display for UnmatchedGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (grant, plugin) = (escaped(&self.grant), escaped(&self.plugin));
        write!(
            f,
            "the grant `{grant}` of the plugin `{plugin}` is of nothing that the host is known to have"
        )?;
        match &self.nearest {
            Some(nearest) => write!(f, ": it has `{}`", escaped(nearest)),
            None => Ok(()),
        }
    }
}
