//! How many instances a plugin has.

use std::num::NonZeroUsize;
use std::thread;

/// How many instances a plugin has, and for how long each.
///
/// A plugin is in one call at a time for each instance that it has. One that keeps nothing between calls can have
/// several, which are called side by side. Each has a store, a memory and data of its own; a resource stays with the
/// instance that made it. Limits of memory, time and handles hold for each instance by itself.
///
/// # Examples
/// ```
/// use std::num::NonZeroUsize;
///
/// use wasm_link::describe::Instances;
///
/// let four = NonZeroUsize::new(4).unwrap();
/// assert_eq!(Instances::at_most(four).count(), four);
/// assert_eq!(Instances::default().count(), NonZeroUsize::MIN);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instances {
    count: NonZeroUsize,
    is_per_call: bool,
}

impl Default for Instances {
    /// One instance, which lasts.
    fn default() -> Self {
        Self::at_most(NonZeroUsize::MIN)
    }
}

impl Instances {
    /// This many at most. The first is made when the plugin is loaded, each further one when it is needed.
    #[must_use]
    pub const fn at_most(count: NonZeroUsize) -> Self {
        Self {
            count,
            is_per_call: false,
        }
    }

    /// As many as the machine runs threads side by side.
    #[must_use]
    pub fn per_core() -> Self {
        Self::at_most(thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
    }

    /// A new instance for each call: nothing of one call is left for the next.
    ///
    /// A plugin that exports resources cannot have that: they would end with the call that made them.
    #[must_use]
    pub const fn renewed_by_each_call(mut self) -> Self {
        self.is_per_call = true;
        self
    }

    /// Returns how many there are at most.
    #[must_use]
    pub const fn count(self) -> NonZeroUsize {
        self.count
    }

    /// Tells whether each call has a new instance.
    #[must_use]
    pub const fn is_renewed_by_each_call(self) -> bool {
        self.is_per_call
    }
}
