//! How often a plugin was called.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the calls of a plugin. Who counts holds the plugin's lock.
#[derive(Debug, Default)]
pub(super) struct Calls(AtomicU64);

impl Calls {
    #[inline]
    pub(super) fn count(&self) {
        let calls = self.total();
        self.0.store(calls.wrapping_add(1), Ordering::Relaxed);
    }

    pub(super) fn total(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
