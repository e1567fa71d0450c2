//! Whether a typed link defined an import.

use crate::describe::PluginData;
use crate::link::call::Link;

/// Whether an import was defined.
pub(crate) enum Defined<P: PluginData + 'static> {
    Yes,
    /// There is no typed form of its shape: here is the link again, for a dynamic one.
    No(Link<P>),
}
