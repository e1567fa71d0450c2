//! The lock of a plugin, and how long a call waits for it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::MutexGuard;

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::clock::TICK;
use super::fault::Fault;
use super::place::Slot;
use super::state::State;
use crate::describe::PluginData;
use crate::error::{Busy, DispatchError, Interrupted};

/// How long a restart waits for calls under way to end by themselves.
const POLITE: Duration = Duration::from_millis(100);

/// How often a restart interrupts what keeps the plugin busy, before it waits like all others.
const INTERRUPTIONS: u32 = 20;

/// How long one attempt to lock a plugin waits that may wait for ever.
const LONG: Duration = Duration::from_hours(1);

impl<P: PluginData + 'static> Slot<P> {
    /// Locks the plugin for the chain of this thread, unless it is busy and must not be waited for, or is for longer than
    /// the call may last.
    ///
    /// # Errors
    /// Says which of both.
    #[inline]
    pub(super) fn lock(&self) -> Result<MutexGuard<'_, State<P>>, Fault> {
        match self.state.try_lock() {
            Some(state) => Ok(state),
            None => self.wait().map_err(Fault::from),
        }
    }

    /// Locks the plugin, and interrupts calls under way that do not end soon, or may be about to begin just now.
    ///
    /// # Errors
    /// Fails as [`lock`](Self::lock) does.
    pub(super) fn lock_and_interrupt(&self) -> Result<MutexGuard<'_, State<P>>, DispatchError> {
        let chain = Chain::current();
        if chain.may_wait_for(self.callee.rank) {
            if let Some(state) = self.state.try_lock_for(POLITE) {
                return Ok(state);
            }
            for _ in 0..INTERRUPTIONS {
                self.control.interrupt();
                if let Some(state) = self.state.try_lock_for(TICK) {
                    return Ok(state);
                }
            }
        }
        self.lock().map_err(Fault::into_error)
    }

    #[cold]
    fn wait(&self) -> Result<MutexGuard<'_, State<P>>, DispatchError> {
        self.wait_with(Chain::current(), |patience| {
            self.state.try_lock_for(patience)
        })
    }

    /// Makes one attempt after the other, each of which may wait for that long, until one succeeds or the call may
    /// wait no longer.
    ///
    /// # Errors
    /// Fails when the plugin must not be waited for, is busy for longer than the call may last, and when the call is
    /// interrupted.
    pub(super) fn wait_with<T>(
        &self,
        chain: Chain,
        mut attempt: impl FnMut(Duration) -> Option<T>,
    ) -> Result<T, DispatchError> {
        if !chain.may_wait_for(self.callee.rank) {
            return Err(DispatchError::Deadlock);
        }
        let patience = if chain.never_waits() {
            Some(Duration::ZERO)
        } else {
            self.control.patience(chain.deadline())
        };
        let run_by = chain.run_by();
        let began = Instant::now();
        loop {
            if is_interrupted(run_by) {
                return Err(interrupted());
            }
            let waited = began.elapsed();
            let left = patience.map_or(LONG, |patience| patience.saturating_sub(waited));
            // Whoever interrupts the call does not know what it waits for.
            let step = if run_by == 0 { left } else { left.min(TICK) };
            if let Some(got) = attempt(step) {
                return Ok(got);
            }
            if patience.is_some_and(|patience| began.elapsed() >= patience) {
                return Err(DispatchError::Busy(Box::new(Busy {
                    plugin: Arc::clone(&self.name),
                    waited: patience.unwrap_or_default(),
                    caller: self.control.called_by(),
                    busy_for: self.control.busy_for().unwrap_or_default(),
                })));
            }
        }
    }
}

/// Says that the call was ended from outside, before a plugin was called.
#[cold]
pub(super) fn interrupted() -> DispatchError {
    DispatchError::RuntimeException(wasmtime::Error::new(Interrupted))
}
