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
}
