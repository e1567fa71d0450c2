//! How a plugin is, and its data.

use std::sync::Arc;

use super::chain::Chain;
use super::fault::Fault;
use super::place::Slot;
use super::state::State;
use super::usage::Usage;
use crate::describe::{MemoryUse, PluginData};
use crate::error::{DispatchError, DownCause};

/// How a plugin of a loaded tree is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PluginStatus {
    /// What it does.
    pub state: PluginState,
    /// How many instances it had, the current ones included.
    pub generation: u64,
    /// How many calls its instances were entered for. It starts anew with the tree, not with an instance.
    pub calls: u64,
}

/// What a plugin does.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PluginState {
    /// Nothing: it can be called.
    Idle,
    /// It is in a call, or is being started.
    Busy,
    /// It went down, and was not started again since.
    Down(Arc<DownCause>),
}

impl PluginStatus {
    /// Adds how another instance of the plugin is: together they can be called if one can.
    pub(super) fn beside(self, other: Self) -> Self {
        let state = match (self.state, other.state) {
            (PluginState::Idle, _) | (_, PluginState::Idle) => PluginState::Idle,
            (PluginState::Busy, _) | (_, PluginState::Busy) => PluginState::Busy,
            (down, PluginState::Down(_)) => down,
        };
        Self {
            state,
            generation: self.generation + other.generation,
            calls: self.calls + other.calls,
        }
    }
}

impl<P: PluginData + 'static> Slot<P> {
    /// Tells how the plugin is, without waiting for it.
    pub(crate) fn status(&self) -> PluginStatus {
        let state = match self.state.try_lock() {
            Some(state) => {
                let now = match &*state {
                    State::Live(_) => PluginState::Idle,
                    // It is started with the next call.
                    State::Down(down) if down.is_vacant => PluginState::Idle,
                    State::Down(down) => PluginState::Down(down.cause()),
                };
                // What others gave up meanwhile is dropped by whoever has the lock.
                self.unlock(state);
                now
            }
            None => PluginState::Busy,
        };
        PluginStatus {
            state,
            generation: self.proxies.generation(),
            calls: self.counters.calls(),
        }
    }

    /// Tells what the plugin did and used, without waiting for it.
    pub(crate) fn usage(&self) -> Usage {
        let memory = self.memory.as_ref();
        Usage {
            call_time: self.control.call_time(),
            guest_time: self.control.guest_time(),
            memory: memory.map_or(0, MemoryUse::now),
            memory_peak: memory.map_or(0, MemoryUse::peak),
            handles_held: self.proxies.held(),
            handles_out: self.proxies.out(),
            ..self.counters.usage()
        }
    }

    /// Locks the plugin, as a call does, and shows its data to `work`, be it down or not.
    ///
    /// # Errors
    /// Fails when the plugin is busy and must not be waited for, and when its data was lost to a panic.
    pub(crate) fn with_data<T>(&self, work: impl FnOnce(&mut P) -> T) -> Result<T, DispatchError> {
        let chain = Chain::current();
        let mut state = self.lock().map_err(Fault::into_error)?;
        let shown = {
            let _entered = chain.hold(self.callee);
            state.data().map(work)
        };
        self.unlock(state);
        shown.ok_or_else(|| {
            let lost = "the plugin's data was lost to an earlier panic";
            DispatchError::RuntimeException(wasmtime::Error::msg(lost))
        })
    }
}
