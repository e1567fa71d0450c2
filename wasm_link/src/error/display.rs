//! The texts of dispatch errors, and what they were caused by.

use std::error::Error;
use std::fmt::{self, Display};

use super::causes::{below_backtraces, quoted, with_causes};
use super::dispatch::DispatchError;
use super::last_words::after_last_words;

impl Display for DispatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.clause())?;
        match self {
            Self::RuntimeException(error) => write!(f, ": {}", with_causes(error)),
            Self::ResourceCreationError(error) => write!(f, ": {error}"),
            Self::ResourceReceiveError(error) => write!(f, ": {error}"),
            Self::PluginDown { cause, .. } => write!(f, ": {}", cause.summary()),
            Self::LimitExceeded(_) => f.write_str(&after_last_words(self.last_words())),
            Self::Deadlock
            | Self::InvalidInterface(_)
            | Self::AmbiguousInterface { .. }
            | Self::UnknownPlugin(_)
            | Self::InvalidFunction(_)
            | Self::MissingResponse
            | Self::InvalidArgumentList
            | Self::UnsupportedType(_)
            | Self::Busy { .. }
            | Self::StackExhausted { .. } => Ok(()),
        }
    }
}

impl Error for DispatchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::RuntimeException(error) => below_backtraces(error),
            Self::ResourceCreationError(error) => Some(error),
            Self::ResourceReceiveError(error) => Some(error),
            Self::PluginDown { cause, .. } => Some(&**cause),
            Self::Deadlock
            | Self::InvalidInterface(_)
            | Self::AmbiguousInterface { .. }
            | Self::UnknownPlugin(_)
            | Self::InvalidFunction(_)
            | Self::MissingResponse
            | Self::InvalidArgumentList
            | Self::UnsupportedType(_)
            | Self::LimitExceeded(_)
            | Self::Busy { .. }
            | Self::StackExhausted { .. } => None,
        }
    }
}

/// As derived, but for the error of a call: that would write a backtrace, over many lines.
impl fmt::Debug for DispatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tuple =
            |name: &str, field: &dyn fmt::Debug| f.debug_tuple(name).field(field).finish();
        match self {
            Self::InvalidInterface(path) => tuple("InvalidInterface", path),
            Self::AmbiguousInterface(path) => tuple("AmbiguousInterface", path),
            Self::UnknownPlugin(plugin) => tuple("UnknownPlugin", plugin),
            Self::InvalidFunction(name) => tuple("InvalidFunction", name),
            Self::RuntimeException(error) => tuple("RuntimeException", &quoted(error)),
            Self::UnsupportedType(what) => tuple("UnsupportedType", what),
            Self::ResourceCreationError(error) => tuple("ResourceCreationError", error),
            Self::ResourceReceiveError(error) => tuple("ResourceReceiveError", error),
            Self::PluginDown { plugin, cause } => f
                .debug_struct("PluginDown")
                .field("plugin", plugin)
                .field("cause", cause)
                .finish(),
            Self::LimitExceeded(hit) => tuple("LimitExceeded", hit),
            Self::Busy(busy) => tuple("Busy", busy),
            Self::StackExhausted { needed, left } => f
                .debug_struct("StackExhausted")
                .field("needed", needed)
                .field("left", left)
                .finish(),
            Self::Deadlock => f.write_str("Deadlock"),
            Self::MissingResponse => f.write_str("MissingResponse"),
            Self::InvalidArgumentList => f.write_str("InvalidArgumentList"),
        }
    }
}
