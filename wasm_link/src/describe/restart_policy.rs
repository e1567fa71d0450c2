//! When a plugin that went down is started again by itself.

use std::time::Duration;

/// When a plugin that went down is started again by itself.
///
/// [`PluginTreeHead::restart`](crate::PluginTreeHead::restart) starts it again whatever the policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestartPolicy {
    /// Never: calls fail until the application restarts it.
    #[default]
    Never,
    /// With the next call, unless it was restarted too often of late.
    OnNextCall {
        /// How many times it may be.
        at_most: u32,
        /// Within this time.
        within: Duration,
    },
    /// With the first call after a pause, which begins when it goes down. Calls within the pause are refused as
    /// those of a plugin that is down.
    ///
    /// The first pause is `first`. Each further one is twice the one before, and `longest` at most; when the plugin
    /// stays up for that long, the next is `first` again.
    AfterPause {
        /// The first pause.
        first: Duration,
        /// The longest.
        longest: Duration,
    },
}
