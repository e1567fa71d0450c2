//! Handles that were given up while their owner was busy.
//!
//! Whoever holds the owner's lock drops them before it unlocks. A handle that arrives after that is
//! seen by whoever brought it: it tries the lock after it has put the handle in.
//!
//! For that, the one who unlocks looks at the count again afterwards, where others have handles that they
//! could give up. All that changes or looks at the
//! count then is one atomic read-modify-write: of two of them one is first, and the second knows all
//! that was done before the first. So either the look sees the handle, or whoever brought that sees
//! the lock free.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::owner::Original;

/// The handles that an owner has yet to drop.
#[derive(Debug, Default)]
pub(crate) struct DropQueue {
    waiting: Mutex<Vec<Original>>,
    /// How many are waiting: read on every unlock, without the lock.
    count: AtomicUsize,
}

impl DropQueue {
    pub(crate) fn push(&self, dropped: Original) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(dropped);
        self.count.swap(waiting.len(), Ordering::AcqRel);
    }

    /// Tells whether nothing is waiting, as far as whoever holds the lock knows.
    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Tells whether nothing is waiting, after the lock was given back.
    #[inline]
    pub(crate) fn is_still_empty(&self) -> bool {
        // A fence and a load would do as well, and cost more.
        let (zero, order) = (0, Ordering::AcqRel);
        let looked = self
            .count
            .compare_exchange(zero, zero, order, Ordering::Acquire);
        looked.is_ok()
    }

    /// Puts back what was taken and not dropped.
    pub(crate) fn put_back(&self, dropped: Original, others: impl Iterator<Item = Original>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(dropped);
        waiting.extend(others);
        self.count.swap(waiting.len(), Ordering::AcqRel);
    }

    pub(crate) fn take(&self) -> Vec<Original> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        self.count.swap(0, Ordering::AcqRel);
        std::mem::take(&mut *waiting)
    }
}
