//! Handles that were given up while their owner was busy.
//!
//! Whoever holds the owner's lock drops them before it unlocks. A handle that arrives after that is
//! seen by whoever brought it: it tries the lock after it has put the handle in.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use wasmtime::component::ResourceAny;

/// A handle in an owner's store, and the generation of that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dropped {
    pub(crate) generation: u64,
    pub(crate) handle: ResourceAny,
}

/// The handles that an owner has yet to drop.
#[derive(Debug, Default)]
pub(crate) struct DropQueue {
    waiting: Mutex<Vec<Dropped>>,
    /// How many are waiting: read on every unlock, without the lock.
    count: AtomicUsize,
}

impl DropQueue {
    pub(crate) fn push(&self, dropped: Dropped) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(dropped);
        self.count.store(waiting.len(), Ordering::SeqCst);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count.load(Ordering::SeqCst) == 0
    }

    pub(crate) fn take(&self) -> Vec<Dropped> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        self.count.store(0, Ordering::SeqCst);
        std::mem::take(&mut *waiting)
    }
}
