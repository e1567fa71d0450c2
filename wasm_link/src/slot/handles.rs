//! The dropping of handles that others gave up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parking_lot::MutexGuard;

use super::chain::Chain;
use super::place::Slot;
use super::state::State;
use crate::describe::PluginData;
use crate::error::DownCause;
use crate::resource::{DropQueue, Dropping, Kinds, Original, Owner, give_up, unlock};

impl<P: PluginData + 'static> Slot<P> {
    /// Drops what others gave up meanwhile, and unlocks.
    #[expect(clippy::inline_always, reason = "it is what it calls")]
    #[inline(always)]
    pub(super) fn unlock<'a>(&'a self, state: MutexGuard<'a, State<P>>) {
        unlock(self, state);
    }
}

impl<P: PluginData + 'static> Dropping for Slot<P> {
    type Handle = Original;
    type Guard<'a> = MutexGuard<'a, State<P>>;

    #[inline]
    fn queue(&self) -> &DropQueue<Original> {
        &self.dropped
    }

    fn try_lock(&self) -> Option<Self::Guard<'_>> {
        self.state.try_lock()
    }

    #[inline]
    fn are_any_abroad(&self) -> bool {
        self.owns_resources && self.proxies.are_any_abroad()
    }

    /// There may be too little stack.
    fn drop_one(&self, state: &mut Self::Guard<'_>, dropped: Original) -> bool {
        let State::Live(live) = &mut **state else {
            return true;
        };
        // Another generation's handle would destroy an object of this one's.
        if !live.owns(dropped) {
            return true;
        }
        let chain = Chain::current();
        let Ok(_entered) = chain.enter(self.callee, self.stack, chain.deadline()) else {
            return false;
        };
        self.proxies.came_back();
        let _timed = self.control.time_destructor(chain);
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
        give_up(self, dropped);
    }

    fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }
}
