//! A value that is replaced while others read it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// The snapshots of a value, of which the latest counts.
///
/// Reading it is one atomic load, and takes no lock: what was replaced is kept, so that whoever reads it
/// may go on.
pub(super) struct Snapshots<T> {
    first: T,
    later: boxcar::Vec<T>,
    /// How many replaced the first one.
    replaced: AtomicUsize,
}

impl<T> Snapshots<T> {
    pub(super) fn new(first: T) -> Self {
        Self {
            first,
            later: boxcar::Vec::new(),
            replaced: AtomicUsize::new(0),
        }
    }

    /// Returns the latest value.
    #[inline]
    pub(super) fn latest(&self) -> &T {
        match self.replaced.load(Ordering::Acquire) {
            0 => &self.first,
            number => self.later.get(number - 1).unwrap_or(&self.first),
        }
    }

    /// Replaces the value. Who replaces it must be alone in that.
    pub(super) fn replace(&self, next: T) {
        let position = self.later.push(next);
        self.replaced.store(position + 1, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latest_value_counts_and_those_before_stay_readable() {
        let snapshots = Snapshots::new("a");
        let before = snapshots.latest();
        snapshots.replace("b");
        snapshots.replace("c");
        assert_eq!((*before, *snapshots.latest()), ("a", "c"));
    }
}
