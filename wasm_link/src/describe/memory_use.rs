//! How much memory a plugin takes, told beside its lock.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many bytes a plugin's linear memories take, now and at most. A clone tells of the same plugin.
///
/// [`Limiter`](crate::Limiter) writes it, and anybody reads it, on any thread and without the plugin's lock.
#[derive(Clone, Debug, Default)]
pub struct MemoryUse(Arc<Bytes>);

#[derive(Debug, Default)]
struct Bytes {
    now: AtomicUsize,
    peak: AtomicUsize,
}

impl MemoryUse {
    /// Returns how many bytes the memories take now.
    #[must_use]
    pub fn now(&self) -> usize {
        self.0.now.load(Ordering::Relaxed)
    }

    /// Returns how many bytes they took at most.
    #[must_use]
    pub fn peak(&self) -> usize {
        self.0.peak.load(Ordering::Relaxed)
    }

    /// Says how many bytes they take now.
    pub(crate) fn set(&self, bytes: usize) {
        self.0.now.store(bytes, Ordering::Relaxed);
        self.0.peak.fetch_max(bytes, Ordering::Relaxed);
    }
}
