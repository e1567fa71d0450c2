//! What takes a plugin down when a host function that it called panics.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::chain::Chain;
use super::place::Slot;
use super::state::State;
use crate::describe::PluginData;
use crate::error::DownCause;

/// Takes a plugin down when a host function that it called panics: a store that stopped in the middle of
/// something is not used again.
pub(super) struct PanicGuard<'a, P: PluginData + 'static> {
    slot: &'a Slot<P>,
    chain: Chain,
    pub(super) state: &'a mut State<P>,
    is_over: bool,
}

impl<P: PluginData + 'static> Drop for PanicGuard<'_, P> {
    #[inline]
    fn drop(&mut self) {
        if !self.is_over {
            self.take_down();
        }
    }
}

impl<'a, P: PluginData + 'static> PanicGuard<'a, P> {
    #[inline]
    pub(super) fn over(slot: &'a Slot<P>, chain: Chain, state: &'a mut State<P>) -> Self {
        Self {
            slot,
            chain,
            state,
            is_over: false,
        }
    }

    /// Says that no host function panicked.
    #[inline]
    pub(super) fn end(mut self) {
        self.is_over = true;
    }

    #[cold]
    fn take_down(&mut self) {
        let _entered = self.chain.hold(self.slot.callee);
        // A second panic that got out of here would end the process.
        let down = catch_unwind(AssertUnwindSafe(|| {
            let cause = DownCause::said("a host function panicked");
            self.slot.go_down(self.state, cause);
        }));
        drop(down);
    }
}
