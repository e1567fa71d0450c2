//! Why the application's own code fails a plugin that calls it.

use std::error::Error;

/// Why a method of the application fails the plugin that called it, or the application's own call.
///
/// It is no `result` of WIT's: the caller is not told, it is stopped, as by a trap. `?` makes one of every error, and
/// `into` of a text.
pub type Failure = Box<dyn Error + Send + Sync>;
