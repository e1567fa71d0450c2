//! Instances come and go: the plugin is started, restarted and taken down.

use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::chain::Chain;
use super::fault::failed;
use super::guard::PanicGuard;
use super::place::{Slot, SlotParts};
use super::restarts::Restarts;
use super::state::State;
use super::usage::Counters;
use crate::describe::PluginData;
use crate::error::{DispatchError, DownCause, Work};
use crate::resource::DropQueue;

impl<P: PluginData + 'static> Slot<P> {
    /// Makes a slot and puts the first instance into it.
    ///
    /// # Errors
    /// Fails when the plugin cannot be instantiated.
    pub(crate) fn start(parts: SlotParts<P>) -> Result<Arc<Self>, DispatchError> {
        let slot = Self::vacant(parts);
        slot.restart()?;
        Ok(slot)
    }

    /// Makes a slot, whose first call puts the first instance into it.
    pub(super) fn vacant(parts: SlotParts<P>) -> Arc<Self> {
        let owns_resources = parts.exports.resources().next().is_some();
        let slot = Arc::new(Self {
            id: parts.id,
            name: parts.name,
            callee: parts.control.callee(),
            links: parts.links,
            owns_resources,
            exports: parts.exports,
            kinds: parts.kinds,
            stack: parts.stack,
            restarts: Restarts::new(parts.data.restart_policy()),
            counters: Counters::default(),
            memory: parts.data.memory_use(),
            observer: parts.observer,
            is_renewed_by_each_call: parts.is_renewed_by_each_call,
            control: parts.control,
            pre: parts.pre,
            proxies: parts.proxies,
            dropped: DropQueue::default(),
            state: Mutex::new(State::new(parts.data)),
        });
        // What the instance calls while it starts may already hand it handles.
        let owner: Weak<Self> = Arc::downgrade(&slot);
        slot.proxies.belong_to(owner);
        slot
    }

    /// Replaces the instance by a new one, with the plugin's data. What the old one held of other
    /// plugins' resources is given up; handles of its own resources become stale.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, or cannot be instantiated; in the
    /// latter case it is down. A call that is under way and does not end soon is interrupted where the plugin's own code
    /// runs.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        let chain = Chain::current();
        let mut state = self.lock_and_interrupt()?;
        let guard = PanicGuard::over(self, &mut state);
        let entered = chain.enter(self.callee, self.stack, chain.deadline());
        if !matches!(guard.state, State::Down(down) if down.is_vacant) {
            self.counters.count_restart();
        }
        let started = entered.and_then(|_entered| self.start_instance(chain, guard.state));
        guard.end();
        self.unlock(state);
        started
    }

    /// Drops the instance, if there is one: the next call makes a new one.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for. A call that is under way and does not end soon is
    /// interrupted where the plugin's own code runs.
    pub(super) fn vacate(&self) -> Result<(), DispatchError> {
        let mut state = self.lock_and_interrupt()?;
        self.vacate_locked(&mut state);
        self.unlock(state);
        Ok(())
    }

    pub(super) fn vacate_locked(&self, state: &mut State<P>) {
        state.vacate();
        self.end_instance();
    }

    fn start_instance(&self, chain: Chain, state: &mut State<P>) -> Result<(), DispatchError> {
        self.proxies.begin(state.generation().saturating_add(1));
        let started = {
            let _timed = self.control.time_start(chain);
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

    /// Puts a new instance into the slot, if there was none or the policy admits another.
    #[cold]
    pub(super) fn start_again(
        &self,
        chain: Chain,
        is_vacant: bool,
        state: &mut State<P>,
    ) -> Result<(), DispatchError> {
        if is_vacant {
            return self.start_instance(chain, state);
        }
        if self.restarts.admit() {
            self.counters.count_restart();
            return self.start_instance(chain, state);
        }
        Ok(())
    }

    /// Takes the instance down, and gives up what it held of other plugins' resources.
    pub(super) fn go_down(&self, state: &mut State<P>, cause: DownCause) {
        state.go_down(cause);
        self.is_down(state);
    }

    /// Gives up what an instance held that is gone.
    fn end_instance(&self) {
        self.proxies.clear();
        if let Some(memory) = &self.memory {
            memory.set(0);
        }
    }

    /// Gives up what the instance held that just went down, and says so.
    #[cold]
    fn is_down(&self, state: &State<P>) {
        self.end_instance();
        self.restarts.went_down();
        if let (Some(observer), State::Down(down)) = (&self.observer, state) {
            observer.went_down(&self.name, &down.cause());
        }
    }
}
