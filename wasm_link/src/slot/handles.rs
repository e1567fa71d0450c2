//! The dropping of handles that others gave up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, MutexGuard};

use super::Slot;
use super::chain::Chain;
use super::state::State;
use crate::describe::PluginData;
use crate::error::DownCause;
use crate::resource::{Kinds, Original, Owner};

impl<P: PluginData + 'static> Slot<P> {
    /// Drops what others gave up meanwhile, and unlocks.
    #[inline]
    pub(super) fn unlock<'a>(&'a self, mut state: MutexGuard<'a, State<P>>) {
        if !self.dropped.is_empty() && !self.drop_given_up(&mut state) {
            return;
        }
        let are_abroad = self.owns_resources && self.proxies.are_any_abroad();
        drop(state);
        if are_abroad {
            self.look_again();
        }
    }

    /// Drops what others gave up since the last look before the lock was given back: whoever brought it
    /// found the lock taken.
    fn look_again(&self) {
        while !self.dropped.is_still_empty() {
            let Ok(mut state) = self.state.try_lock() else {
                return;
            };
            if !self.drop_given_up(&mut state) {
                return;
            }
        }
    }

    /// Drops what was given up. Returns whether that was possible: there may be too little stack.
    fn drop_given_up(&self, state: &mut State<P>) -> bool {
        while !self.dropped.is_empty() {
            let mut waiting = self.dropped.take().into_iter();
            while let Some(dropped) = waiting.next() {
                if !self.drop_one(state, dropped) {
                    self.dropped.put_back(dropped, waiting);
                    return false;
                }
            }
        }
        true
    }

    /// Drops one handle. Returns whether that was possible: there may be too little stack.
    fn drop_one(&self, state: &mut State<P>, dropped: Original) -> bool {
        let State::Live(live) = state else {
            return true;
        };
        // Another generation's handle would destroy an object of this one's.
        if !live.owns(dropped) {
            return true;
        }
        let Ok(_entered) = Chain::current().enter(self.rank, self.stack) else {
            return false;
        };
        self.proxies.came_back();
        // A destructor that traps takes its owner down, and is nobody else's error. Nor is a panic: who
        // drops may be in the middle of one.
        let ended = catch_unwind(AssertUnwindSafe(|| live.drop_resource(dropped)));
        let cause = match ended {
            Ok(Ok(())) => return true,
            Ok(Err(error)) => DownCause::of(&error),
            Err(_) => DownCause::said("a host function panicked"),
        };
        self.go_down(state, cause);
        true
    }
}

impl<P: PluginData + 'static> Owner for Slot<P> {
    fn give_up(&self, dropped: Original) {
        if let Ok(mut state) = self.state.try_lock() {
            if !self.drop_one(&mut state, dropped) {
                self.dropped.push(dropped);
            }
            self.unlock(state);
            return;
        }
        // Either this sees the lock free, or whoever frees it sees what was pushed.
        self.dropped.push(dropped);
        if let Ok(state) = self.state.try_lock() {
            self.unlock(state);
        }
    }

    fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }
}
