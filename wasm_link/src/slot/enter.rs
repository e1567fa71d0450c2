//! The ways into a slot: a plugin is locked while something is done with it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Weak};
use std::time::Instant;

use parking_lot::{Mutex, MutexGuard};

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::clock::TICK;
use super::fault::{Fault, failed};
use super::invocation::Invocation;
use super::observer::Observation;
use super::place::{Slot, SlotParts};
use super::restarts::Restarts;
use super::state::{Live, State};
use super::usage::Counters;
use crate::describe::PluginData;
use crate::error::{DispatchError, DownCause, Interrupted, Work};
use crate::resource::DropQueue;

/// How often a restart interrupts what keeps the plugin busy, before it waits like all others.
const INTERRUPTIONS: u32 = 20;

impl<P: PluginData + 'static> Slot<P> {
    /// Makes a slot and puts the first instance into it.
    ///
    /// # Errors
    /// Fails when the plugin cannot be instantiated.
    pub(crate) fn start(parts: SlotParts<P>) -> Result<Arc<Self>, DispatchError> {
        parts.frame.is_controlled_by(&parts.control);
        let owns_resources = parts.exports.resources().next().is_some();
        let slot = Arc::new(Self {
            id: parts.id,
            name: parts.name,
            callee: parts.frame.callee(),
            frame: parts.frame,
            links: parts.links,
            owns_resources,
            exports: parts.exports,
            kinds: parts.kinds,
            stack: parts.stack,
            restarts: Restarts::new(parts.data.restart_policy()),
            counters: Counters::default(),
            memory: parts.data.memory_use(),
            observer: parts.observer,
            control: parts.control,
            pre: parts.pre,
            proxies: parts.proxies,
            dropped: DropQueue::default(),
            state: Mutex::new(State::new(parts.data)),
        });
        // What the instance calls while it starts may already hand it handles.
        let owner: Weak<Self> = Arc::downgrade(&slot);
        slot.proxies.belong_to(owner);
        slot.restart()?;
        Ok(slot)
    }

    /// Replaces the instance by a new one, with the plugin's data. What the old one held of other
    /// plugins' resources is given up; handles of its own resources become stale.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, or cannot be instantiated; in the
    /// latter case it is down. A call that is under way is interrupted where the plugin's own code runs.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        let chain = Chain::current();
        let mut state = self.lock_and_interrupt(chain)?;
        let guard = PanicGuard::over(self, chain, &mut state);
        let entered = chain.enter(self.callee, self.stack);
        let started = entered.and_then(|_entered| self.start_instance(chain, guard.state));
        guard.end();
        self.unlock(state);
        started
    }

    fn start_instance(&self, chain: Chain, state: &mut State<P>) -> Result<(), DispatchError> {
        self.proxies.begin(state.generation().saturating_add(1));
        let limits = self.control.limits();
        let started = {
            let _timed = self.control.time(chain, limits.start_time);
            state.start(&self.pre, &self.exports, &self.control, || {
                self.context(Work::Start)
            })
        };
        started.map_err(|error| {
            self.is_down(state);
            failed(error)
        })?;
        if let Some(observer) = &self.observer {
            observer.started(&self.name, state.generation());
        }
        Ok(())
    }

    /// Locks the plugin and runs `invocation` on its instance: the one way in for whoever calls it.
    ///
    /// # Errors
    /// Fails when the plugin is down, is busy and must not be waited for, could take more stack than
    /// there is, or when `invocation` fails.
    #[expect(
        clippy::inline_always,
        reason = "each kind of invocation has one caller, and this is most of what a small call costs"
    )]
    #[inline(always)]
    pub(crate) fn enter<I: Invocation<P>>(&self, invocation: I) -> Result<I::Reply, DispatchError> {
        let chain = Chain::current();
        let function = invocation.function();
        let watch = self.observer.as_deref();
        let observed = watch.map(|observer| {
            Observation::begin(observer, chain, &self.name, self.exports.get(function))
        });
        let result = self.enter_in(chain, invocation);
        if let Err(error) = &result {
            self.counters.count_failure(error);
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
        invocation: I,
    ) -> Result<I::Reply, DispatchError> {
        let mut state = self.lock(chain)?;
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
        if matches!(state, State::Down(_)) && self.restarts.admit() {
            self.start_instance(chain, state)?;
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
            let called = match self.control.limits().fuel {
                Some(fuel) => self.run_with_fuel(fuel, live, invocation),
                None => invocation.run(self, live),
            };
            called.map_err(|fault| self.with_last_words(live, fault))
        };
        called.inspect_err(|fault| {
            if let Fault::Call(error) = fault {
                self.go_down(state, DownCause::of(error));
            }
        })
    }

    /// Runs an invocation that may take this much fuel, and counts what it takes.
    fn run_with_fuel<I: Invocation<P>>(
        &self,
        fuel: u64,
        live: &mut Live<P>,
        invocation: I,
    ) -> Result<I::Reply, Fault> {
        live.set_fuel(fuel)
            .map_err(DispatchError::RuntimeException)?;
        let called = invocation.run(self, live);
        self.counters.count_fuel(fuel.saturating_sub(live.fuel()));
        called
    }

    /// Takes the instance down, and gives up what it held of other plugins' resources.
    pub(super) fn go_down(&self, state: &mut State<P>, cause: DownCause) {
        state.go_down(cause);
        self.is_down(state);
    }

    /// Gives up what the instance held that just went down, and says so.
    #[cold]
    fn is_down(&self, state: &State<P>) {
        self.proxies.clear();
        self.restarts.went_down();
        if let (Some(observer), State::Down(down)) = (&self.observer, state) {
            observer.went_down(&self.name, &down.cause);
        }
    }

    /// Locks the plugin, unless it is busy and must not be waited for, or is for longer than the call may last.
    ///
    /// # Errors
    /// Says which of both.
    #[inline]
    pub(super) fn lock(&self, chain: Chain) -> Result<MutexGuard<'_, State<P>>, DispatchError> {
        match self.state.try_lock() {
            Some(state) => Ok(state),
            None if chain.may_wait_for(self.callee.rank) => self.wait(chain),
            None => Err(DispatchError::Deadlock),
        }
    }

    /// Locks the plugin, and interrupts calls that are under way, which may be about to begin just now.
    ///
    /// # Errors
    /// Fails as [`lock`](Self::lock) does.
    fn lock_and_interrupt(&self, chain: Chain) -> Result<MutexGuard<'_, State<P>>, DispatchError> {
        if chain.may_wait_for(self.callee.rank) {
            for _ in 0..INTERRUPTIONS {
                if let Some(state) = self.state.try_lock() {
                    return Ok(state);
                }
                self.control.interrupt();
                if let Some(state) = self.state.try_lock_for(TICK) {
                    return Ok(state);
                }
            }
        }
        self.lock(chain)
    }

    #[cold]
    fn wait(&self, chain: Chain) -> Result<MutexGuard<'_, State<P>>, DispatchError> {
        let patience = self.control.patience(chain.deadline());
        let run_by = chain.run_by();
        let state = match patience {
            None if run_by == 0 => return Ok(self.state.lock()),
            Some(patience) if run_by == 0 => self.state.try_lock_for(patience),
            // Whoever interrupts the call does not know what it waits for.
            Some(_) | None => {
                let began = Instant::now();
                loop {
                    if is_interrupted(run_by) {
                        return Err(interrupted());
                    }
                    if let Some(state) = self.state.try_lock_for(TICK) {
                        break Some(state);
                    }
                    if patience.is_some_and(|patience| began.elapsed() >= patience) {
                        break None;
                    }
                }
            }
        };
        state.ok_or_else(|| DispatchError::Busy {
            plugin: Arc::clone(&self.name),
            waited: patience.unwrap_or_default(),
            busy_for: self.control.busy_for().unwrap_or_default(),
        })
    }
}

/// Says that the call was ended from outside, before a plugin was called.
#[cold]
fn interrupted() -> DispatchError {
    DispatchError::RuntimeException(wasmtime::Error::new(Interrupted))
}

/// Takes a plugin down when a host function that it called panics: a store that stopped in the middle of
/// something is not used again.
struct PanicGuard<'a, P: PluginData + 'static> {
    slot: &'a Slot<P>,
    chain: Chain,
    state: &'a mut State<P>,
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
    fn over(slot: &'a Slot<P>, chain: Chain, state: &'a mut State<P>) -> Self {
        Self {
            slot,
            chain,
            state,
            is_over: false,
        }
    }

    /// Says that no host function panicked.
    #[inline]
    fn end(mut self) {
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
