//! Which functions of an interface a plugin may lack, and what becomes of calls of them.

use crate::path::is_older;

/// Whether a plugin must have a function of an interface that it implements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It must.
    #[default]
    Required,
    /// It may lack the function if its version of the interface is older than this one, such as "1.2.0": `@since` says
    /// so in WIT. With [`Adaptation::Strict`](super::Adaptation::Strict), it must have it.
    Since(String),
    /// It may lack the function, whatever its version.
    Optional,
}

impl Presence {
    /// Tells whether a plugin may lack the function that has the interface under this path. Only
    /// [`Adaptation::Strict`](super::Adaptation::Strict) asks for more.
    #[must_use]
    pub fn may_be_lacking(&self, path: &str) -> bool {
        match self {
            Self::Required => false,
            Self::Since(version) => is_older(path, version),
            Self::Optional => true,
        }
    }
}

/// What becomes of a plugin that lacks the function which all plugins of its socket are called with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lacking {
    /// Its answer is an error, [`InvalidFunction`](crate::DispatchError::InvalidFunction).
    #[default]
    Fails,
    /// It is left out, as if it did not fill the socket.
    LeftOut,
}
