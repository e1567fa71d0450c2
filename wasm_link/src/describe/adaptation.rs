//! What becomes of plugins whose interface is of another version.

use std::fmt;

use crate::text::{escaped, listed, quoted};
use crate::wit::{Change, Verdict};

/// What becomes of a plugin that has an interface in another version than the application, or than the plugin that
/// it is plugged into.
///
/// The versions are of one semver track, so the interface is the same one. Where all types are equal, this says
/// nothing. Where they are not, values are matched by name, in the direction in which they flow.
/// `docs/versions.md` has a table of all kinds of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Adaptation {
    /// It is not loaded, whatever differs.
    Strict,
    /// It is loaded if all values pass, and nothing is lost but what the receiver does not ask for.
    #[default]
    Lossless,
    /// It is loaded if some values pass, too: a call with another one fails, and only that call. An enum that got
    /// a new case, for example, passes with all others.
    Partial,
}

impl Adaptation {
    /// Tells whether a plugin is loaded in spite of differences with this verdict.
    #[must_use]
    pub fn admits(self, verdict: Verdict) -> bool {
        verdict
            <= match self {
                Self::Strict => Verdict::Same,
                Self::Lossless => Verdict::Adapted,
                Self::Partial => Verdict::Partial,
            }
    }
}

/// An interface that a plugin has in another version than those that it is connected to, and that is adapted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AdaptedInterface {
    /// The id of the plugin, as text.
    pub plugin: String,
    /// The id of the interface as text, or the path of what the application offers.
    pub interface: String,
    /// What the interface is to the plugin.
    pub role: InterfaceRole,
    /// What differs, and how values pass: what is expected is what the others have, what is found is the plugin's.
    pub changes: Vec<Change>,
    /// The names of the functions that the plugin lacks, which [`Presence`](super::Presence) allows: a call of one fails.
    pub lacking: Vec<String>,
}

/// What an interface is to a plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InterfaceRole {
    /// The plugin implements it.
    Plug,
    /// The plugin depends on it.
    Socket,
}

impl fmt::Display for AdaptedInterface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let role = match self.role {
            InterfaceRole::Plug => "implements",
            InterfaceRole::Socket => "imports",
        };
        let (plugin, interface) = (escaped(&self.plugin), escaped(&self.interface));
        write!(f, "the plugin `{plugin}` {role} ")?;
        if self.changes.is_empty() {
            write!(f, "`{interface}`")?;
        } else {
            let changes = listed("; ", &self.changes);
            write!(
                f,
                "another version of `{interface}`, and is adapted: {changes}"
            )?;
        }
        if self.lacking.is_empty() {
            return Ok(());
        }
        write!(f, "; it lacks {}", quoted(&self.lacking))
    }
}
