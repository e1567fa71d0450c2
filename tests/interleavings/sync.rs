//! Loom's types by the names of the standard library's, with a look that can be spoilt: what is shown to be needed
//! has to fail without it.

use std::cell::Cell;

pub(crate) use loom::sync::Mutex;
use loom::sync::atomic;
pub(crate) use std::sync::PoisonError;
pub(crate) use std::sync::atomic::Ordering;

/// How whoever unlocks looks again.
#[derive(Clone, Copy)]
pub(crate) enum Look {
    /// As the code says.
    CompareExchange,
    /// With a load instead, which may see what was there before.
    Load,
    /// Not at all.
    Nothing,
}

thread_local! {
    // All threads of a model run on the thread of its test.
    static LOOK: Cell<Look> = const { Cell::new(Look::CompareExchange) };
}

/// Has looks done so on this thread.
pub(crate) fn look_with(look: Look) {
    LOOK.set(look);
}

#[derive(Debug, Default)]
pub(crate) struct AtomicUsize(atomic::AtomicUsize);

impl AtomicUsize {
    pub(crate) fn load(&self, order: Ordering) -> usize {
        self.0.load(order)
    }

    pub(crate) fn swap(&self, value: usize, order: Ordering) -> usize {
        self.0.swap(value, order)
    }

    pub(crate) fn compare_exchange(
        &self,
        current: usize,
        new: usize,
        success: Ordering,
        failure: Ordering,
    ) -> Result<usize, usize> {
        match LOOK.get() {
            Look::CompareExchange => self.0.compare_exchange(current, new, success, failure),
            Look::Load => {
                let value = self.0.load(failure);
                if value == current {
                    Ok(value)
                } else {
                    Err(value)
                }
            }
            Look::Nothing => Ok(current),
        }
    }
}
