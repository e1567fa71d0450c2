//! Handles that were given up while their owner was busy.
//!
//! Whoever holds the owner's lock drops them before it unlocks. A handle that arrives after that is
//! seen by whoever brought it: it tries the lock after it has put the handle in.
//!
//! For that, the one who unlocks looks at the count again afterwards, where others have handles that they
//! could give up. All that changes or looks at the count then is one atomic read-modify-write: of two of
//! them one is first, and the second knows all that was done before the first. So either the look sees the
//! handle, or whoever brought that sees the lock free.
//!
//! `tests/interleavings` runs this file in all orders that threads can come in.

use super::sync::{AtomicUsize, Mutex, Ordering, PoisonError};

/// An owner of handles: it is locked while it is in use, and drops then what others gave up.
pub(crate) trait Dropping {
    /// A handle of the owner's.
    type Handle: Copy;
    /// Unlocks the owner when it is dropped.
    type Guard<'a>
    where
        Self: 'a;

    /// Returns what others gave up.
    fn queue(&self) -> &DropQueue<Self::Handle>;

    /// Locks the owner, if nobody has.
    fn try_lock(&self) -> Option<Self::Guard<'_>>;

    /// Tells whether others have handles, which they could give up. They have none before they are given one
    /// by whoever has the lock.
    fn are_any_abroad(&self) -> bool;

    /// Drops one handle. Returns whether that was possible.
    fn drop_one(&self, guard: &mut Self::Guard<'_>, handle: Self::Handle) -> bool;
}

/// Drops a handle: at once if its owner is free, else when it is.
pub(crate) fn give_up<O: Dropping>(owner: &O, handle: O::Handle) {
    if let Some(mut guard) = owner.try_lock() {
        if !owner.drop_one(&mut guard, handle) {
            owner.queue().push(handle);
        }
        unlock(owner, guard);
        return;
    }
    // Either this sees the lock free, or whoever frees it sees what was pushed.
    owner.queue().push(handle);
    if let Some(guard) = owner.try_lock() {
        unlock(owner, guard);
    }
}

/// Drops what others gave up meanwhile, and unlocks.
#[expect(
    clippy::inline_always,
    reason = "most owners have nothing to drop: then it is two looks"
)]
#[inline(always)]
pub(crate) fn unlock<O: Dropping>(owner: &O, guard: O::Guard<'_>) {
    if owner.queue().is_empty() && !owner.are_any_abroad() {
        drop(guard);
    } else {
        unlock_with_handles(owner, guard);
    }
}

/// Drops what others gave up meanwhile, and unlocks, where others have handles.
#[inline(never)]
fn unlock_with_handles<O: Dropping>(owner: &O, mut guard: O::Guard<'_>) {
    if !owner.queue().is_empty() && !drop_given_up(owner, &mut guard) {
        return;
    }
    let are_abroad = owner.are_any_abroad();
    drop(guard);
    if are_abroad {
        look_again(owner);
    }
}

/// Drops what others gave up since the last look before the lock was given back: whoever brought it found
/// the lock taken.
fn look_again<O: Dropping>(owner: &O) {
    while !owner.queue().is_still_empty() {
        let Some(mut guard) = owner.try_lock() else {
            return;
        };
        if !drop_given_up(owner, &mut guard) {
            return;
        }
    }
}

/// Drops what was given up. Returns whether that was possible.
fn drop_given_up<O: Dropping>(owner: &O, guard: &mut O::Guard<'_>) -> bool {
    let queue = owner.queue();
    while !queue.is_empty() {
        let mut waiting = queue.take().into_iter();
        while let Some(dropped) = waiting.next() {
            if !owner.drop_one(guard, dropped) {
                queue.put_back(dropped, waiting);
                return false;
            }
        }
    }
    true
}

/// The handles that an owner has yet to drop.
#[derive(Debug)]
pub(crate) struct DropQueue<T> {
    waiting: Mutex<Vec<T>>,
    /// How many are waiting: read on every unlock, without the lock.
    count: AtomicUsize,
}

impl<T> Default for DropQueue<T> {
    fn default() -> Self {
        Self {
            waiting: Mutex::default(),
            count: AtomicUsize::default(),
        }
    }
}

impl<T> DropQueue<T> {
    fn push(&self, dropped: T) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(dropped);
        self.count.swap(waiting.len(), Ordering::AcqRel);
    }

    /// Tells whether nothing is waiting, as far as whoever holds the lock knows.
    #[inline]
    fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// Tells whether nothing is waiting, after the lock was given back.
    #[inline]
    fn is_still_empty(&self) -> bool {
        // A fence and a load would do as well, and cost more.
        let (zero, order) = (0, Ordering::AcqRel);
        let looked = self
            .count
            .compare_exchange(zero, zero, order, Ordering::Acquire);
        looked.is_ok()
    }

    /// Puts back what was taken and not dropped.
    fn put_back(&self, dropped: T, others: impl Iterator<Item = T>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(dropped);
        waiting.extend(others);
        self.count.swap(waiting.len(), Ordering::AcqRel);
    }

    fn take(&self) -> Vec<T> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        self.count.swap(0, Ordering::AcqRel);
        std::mem::take(&mut *waiting)
    }
}
