//! The way into a slot: a plugin is locked while something is done with it.

use parking_lot::MutexGuard;
use std::sync::Arc;

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::fault::Fault;
use super::guard::PanicGuard;
use super::invocation::Invocation;
use super::lock::interrupted;
use super::observer::Observation;
use super::place::Slot;
use super::state::{Live, State};
use crate::describe::PluginData;
use crate::error::{DispatchError, DownCause};

impl<P: PluginData + 'static> Slot<P> {
    /// Locks the plugin, unless it is `locked` already, and runs `invocation` on its instance: the one way in for
    /// whoever calls it.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, could take more stack than
    /// there is, or when `invocation` fails.
    #[expect(
        clippy::inline_always,
        reason = "each kind of invocation has one caller, and this is most of what a small call costs"
    )]
    #[inline(always)]
    pub(crate) fn enter<I: Invocation<P>>(
        &self,
        locked: Option<MutexGuard<'_, State<P>>>,
        invocation: I,
    ) -> Result<I::Reply, DispatchError> {
        let chain = Chain::current();
        let function = invocation.function();
        let watch = self.observer.as_deref();
        let observed = watch.map(|observer| {
            Observation::begin(observer, chain, &self.name, self.exports.get(function))
        });
        let result = self.enter_in(chain, locked, invocation);
        if let Err(error) = &result {
            self.count_failure(error);
        }
        if let Some(observed) = observed {
            observed.end(result.as_ref().map(|_| ()));
        }
        result
    }

    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn enter_in<I: Invocation<P>>(
        &self,
        chain: Chain,
        locked: Option<MutexGuard<'_, State<P>>>,
        invocation: I,
    ) -> Result<I::Reply, DispatchError> {
        let mut state = match locked {
            Some(state) => state,
            None => self.lock(chain)?,
        };
        let guard = PanicGuard::over(self, chain, &mut state);
        let result = self.run(chain, guard.state, invocation);
        guard.end();
        self.unlock(state);
        result.map_err(Fault::into_error)
    }

    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn run<I: Invocation<P>>(
        &self,
        chain: Chain,
        state: &mut State<P>,
        invocation: I,
    ) -> Result<I::Reply, Fault> {
        // A call that there is too little stack for is no reason to restart, and uses up none.
        let admitted = self.control.admit(chain);
        admitted.map_err(|hit| DispatchError::LimitExceeded(hit.of(&self.name)))?;
        if is_interrupted(chain.run_by()) {
            return Err(interrupted().into());
        }
        self.frame.called_in(chain);
        let _entered = chain.enter(self.callee, self.stack)?;
        if let State::Down(down) = state {
            self.start_again(chain, down.is_vacant, state)?;
        }
        let live = match state {
            State::Live(live) => live,
            State::Down(down) => {
                return Err(Fault::from(DispatchError::PluginDown {
                    plugin: Arc::clone(&self.name),
                    cause: Arc::clone(&down.cause),
                }));
            }
        };
        self.counters.count_call();
        let called = {
            let _timed = self.control.time(chain, self.control.limits().call_time);
            let limits = self.control.limits();
            match (limits.fuel, chain.share(limits.handed_over)) {
                (None, None) => invocation.run(self, live),
                (fuel, share) => self.run_within(fuel, share, live, invocation),
            }
        };
        match &called {
            Err(Fault::Call(error)) => self.go_down(state, DownCause::of(error)),
            _ if self.is_renewed_by_each_call => self.vacate_locked(state),
            _ => {}
        }
        called
    }

    #[cold]
    pub(super) fn count_failure(&self, error: &DispatchError) {
        self.counters.count_failure(error);
    }

    /// Runs an invocation that may take this much fuel, and hand over this many bytes, and counts the fuel.
    fn run_within<I: Invocation<P>>(
        &self,
        fuel: Option<u64>,
        share: Option<usize>,
        live: &mut Live<P>,
        invocation: I,
    ) -> Result<I::Reply, Fault> {
        if let Some(fuel) = fuel {
            live.set_fuel(fuel)
                .map_err(DispatchError::RuntimeException)?;
        }
        if let Some(bytes) = share {
            self.control.share(live.store(), Some(bytes));
        }
        let called = invocation.run(self, live);
        if share.is_some() {
            self.control.share(live.store(), None);
        }
        if let Some(fuel) = fuel {
            self.counters.count_fuel(fuel.saturating_sub(live.fuel()));
        }
        called
    }
}
