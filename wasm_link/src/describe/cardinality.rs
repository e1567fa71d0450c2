//! How many plugins an interface admits.

use std::fmt;

/// How many plugins may or must fill a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InterfaceCardinality {
    /// No plugin, or one.
    AtMostOne,
    /// One plugin.
    ExactlyOne,
    /// One plugin or more.
    AtLeastOne,
    /// Any number of plugins, none included.
    Any,
}

impl InterfaceCardinality {
    /// Tells whether a socket of this cardinality may be filled by `plugins` plugins.
    #[must_use]
    pub fn admits(self, plugins: usize) -> bool {
        match self {
            Self::AtMostOne => plugins <= 1,
            Self::ExactlyOne => plugins == 1,
            Self::AtLeastOne => plugins >= 1,
            Self::Any => true,
        }
    }
}

impl fmt::Display for InterfaceCardinality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AtMostOne => "at most one",
            Self::ExactlyOne => "exactly one",
            Self::AtLeastOne => "at least one",
            Self::Any => "any number",
        })
    }
}
