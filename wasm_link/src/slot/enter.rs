//! The way into a slot: a plugin is locked while something is done with it.

use std::sync::Arc;
use std::time::Instant;

use parking_lot::MutexGuard;

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::exports::FunctionIndex;
use super::fault::Fault;
use super::guard::PanicGuard;
use super::invocation::Invocation;
use super::lock::interrupted;
use super::observer::ObservedCall;
use super::place::Slot;
use super::state::State;
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
        let mut began = None;
        if self.observer.is_some() {
            began = self.begin_observed(function);
        }
        match self.enter_in(chain, locked, invocation) {
            Ok(reply) => {
                if let Some(began) = began {
                    self.end_observed(function, began, Ok(()));
                }
                Ok(reply)
            }
            Err(fault) => Err(self.fail(function, began, fault)),
        }
    }

    #[cold]
    fn begin_observed(&self, function: FunctionIndex) -> Option<Instant> {
        let call = ObservedCall::of(Chain::current(), &self.name, self.exports.get(function));
        self.observer.as_ref()?.call_began(&call);
        Some(Instant::now())
    }

    /// Tells the observer of the end of a call that it saw begin.
    #[cold]
    fn end_observed(
        &self,
        function: FunctionIndex,
        began: Instant,
        ended: Result<(), &DispatchError>,
    ) {
        if let Some(observer) = &self.observer {
            let call = ObservedCall::of(Chain::current(), &self.name, self.exports.get(function));
            call.end(&**observer, began, ended);
        }
    }

    /// Counts a call that failed, and tells the observer of it.
    #[cold]
    fn fail(&self, function: FunctionIndex, began: Option<Instant>, fault: Fault) -> DispatchError {
        let error = fault.into_error();
        self.counters.count_failure(&error);
        if let Some(began) = began {
            self.end_observed(function, began, Err(&error));
        }
        error
    }

    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn enter_in<I: Invocation<P>>(
        &self,
        chain: Chain,
        locked: Option<MutexGuard<'_, State<P>>>,
        invocation: I,
    ) -> Result<I::Reply, Fault> {
        let mut state = match locked {
            Some(state) => state,
            None => self.lock()?,
        };
        let guard = PanicGuard::over(self, &mut state);
        let result = self.run(chain, guard.state, invocation);
        guard.end();
        self.unlock(state);
        result
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
        admitted.map_err(|hit| hit.of(&self.name))?;
        if is_interrupted(chain.run_by()) {
            return Err(interrupted().into());
        }
        self.control.called_in(chain);
        let mut times = self.control.times(chain);
        let _entered = chain.enter(self.callee, self.stack, times.deadline)?;
        if let State::Down(down) = state {
            self.start_again(chain, down.is_vacant, state)?;
            times = self.control.times(chain);
            Chain::current_until(times.deadline);
        }
        let live = match state {
            State::Live(live) => live,
            State::Down(down) => {
                return Err(Fault::from(DispatchError::PluginDown {
                    plugin: Arc::clone(&self.name),
                    cause: down.cause(),
                }));
            }
        };
        self.counters.count_call();
        let fuel = self.control.fuel();
        let share = chain.share(|| self.control.limits().handed_over);
        if let Some(fuel) = fuel {
            live.set_fuel(fuel)
                .map_err(DispatchError::RuntimeException)?;
        }
        if share.is_some() {
            self.control.share(live.store(), share);
        }
        let called = {
            let _timed = self.control.time(chain, times);
            let called = invocation.run(self, live);
            called.map_err(|fault| self.with_last_words(live, fault))
        };
        if let Some(fuel) = fuel {
            self.counters.count_fuel(fuel.saturating_sub(live.fuel()));
        }
        if share.is_some() {
            self.control.share(live.store(), None);
        }
        match &called {
            Err(Fault::Call(error)) => self.go_down(state, DownCause::of(error)),
            _ if self.is_renewed_by_each_call => self.vacate_locked(state),
            _ => {}
        }
        called
    }
}
