//! The slots of a plugin: one for each instance that it may have.
//!
//! Each slot has an instance, a lock and handles of its own. A call goes to a slot that nobody is in. Where there is
//! none, it waits for the first that becomes free.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use parking_lot::{Condvar, Mutex, MutexGuard};

use super::chain::Chain;
use super::place::{Slot, SlotParts};
use super::state::State;
use super::status::PluginStatus;
use super::usage::Usage;
use crate::describe::PluginData;
use crate::error::DispatchError;

/// The slots of a plugin that has several.
pub(crate) struct Pool<P: PluginData + 'static> {
    first: Arc<Slot<P>>,
    others: Box<[Arc<Slot<P>>]>,
    /// How many calls wait.
    waiting: AtomicUsize,
    /// Held while a call looks for a free slot and finds none.
    looking: Mutex<()>,
    freed: Condvar,
}

/// A slot of a pool that was locked for a call. When it is dropped, the call is over.
pub(crate) struct Taken<'a, P: PluginData + 'static>(&'a Pool<P>);

impl<P: PluginData + 'static> Drop for Taken<'_, P> {
    fn drop(&mut self) {
        if self.0.waiting.load(Ordering::SeqCst) > 0 {
            // Whoever looks sees the slot free, or waits already.
            drop(self.0.looking.lock());
            self.0.freed.notify_one();
        }
    }
}

/// A slot that is locked.
type Locked<'a, P> = (&'a Slot<P>, MutexGuard<'a, State<P>>);

impl<P: PluginData + 'static> Pool<P> {
    /// Makes the slots of a plugin, and puts an instance into the first.
    ///
    /// # Errors
    /// Fails when the plugin cannot be instantiated.
    pub(crate) fn start(
        first: SlotParts<P>,
        others: Vec<SlotParts<P>>,
    ) -> Result<Arc<Self>, DispatchError> {
        let first = Slot::start(first)?;
        Ok(Arc::new(Self {
            first,
            others: others.into_iter().map(Slot::vacant).collect(),
            waiting: AtomicUsize::new(0),
            looking: Mutex::new(()),
            freed: Condvar::new(),
        }))
    }

    /// Returns the slot that stands for the plugin where it does not matter which.
    pub(crate) fn first(&self) -> &Arc<Slot<P>> {
        &self.first
    }

    /// Tells whether there is no other.
    pub(crate) fn is_single(&self) -> bool {
        self.others.is_empty()
    }

    /// Returns all slots.
    pub(crate) fn slots(&self) -> impl Iterator<Item = &Arc<Slot<P>>> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// Locks a slot that nobody is in.
    ///
    /// # Errors
    /// Fails as [`Slot::lock`] does, where all are busy.
    pub(crate) fn take(&self) -> Result<(Taken<'_, P>, Locked<'_, P>), DispatchError> {
        let locked = match self.free() {
            Some(locked) => locked,
            None => self.wait(Chain::current())?,
        };
        Ok((Taken(self), locked))
    }

    /// Locks a slot that nobody is in: one that has an instance, if there is one, else one that can have one.
    fn free(&self) -> Option<Locked<'_, P>> {
        let (mut vacant, mut down, mut is_any_busy) = (None, None, false);
        for slot in self.slots() {
            let Some(state) = slot.state.try_lock() else {
                is_any_busy = true;
                continue;
            };
            let known = match &*state {
                State::Live(_) => return Some((slot, state)),
                State::Down(now) if now.is_vacant => &mut vacant,
                State::Down(_) => &mut down,
            };
            *known = known.or(Some(slot));
            slot.unlock(state);
        }
        // One that stays down is called where there is no other: that says why.
        let down = down.filter(|slot| !is_any_busy || slot.restarts.are_any());
        // Somebody may have taken it meanwhile.
        let slot = vacant.or(down)?;
        Some((slot, slot.state.try_lock()?))
    }

    #[cold]
    fn wait(&self, chain: Chain) -> Result<Locked<'_, P>, DispatchError> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let locked = self.first.wait_with(chain, |patience| {
            let until = Instant::now() + patience;
            let mut looking = self.looking.lock();
            loop {
                if let Some(locked) = self.free() {
                    return Some(locked);
                }
                if self.freed.wait_until(&mut looking, until).timed_out() {
                    return self.free();
                }
            }
        });
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        locked.inspect_err(|error| self.first.counters.count_failure(error))
    }

    /// Replaces the instance of each slot that has one. The first is made at once, the others when they are needed.
    ///
    /// # Errors
    /// Fails as [`Slot::restart`] does.
    pub(crate) fn restart(&self) -> Result<(), DispatchError> {
        let mut restarted = self.first.restart();
        for slot in &self.others {
            restarted = restarted.and(slot.vacate());
        }
        restarted
    }

    /// Ends the calls under way. Returns whether there is one that can be ended.
    pub(crate) fn interrupt(&self) -> bool {
        let ended = self.slots().filter(|slot| slot.control.interrupt());
        ended.count() > 0
    }

    /// Tells how the plugin is, without waiting for it: as its most idle slot is.
    pub(crate) fn status(&self) -> PluginStatus {
        let others = self.others.iter().map(|slot| slot.status());
        others.fold(self.first.status(), PluginStatus::beside)
    }

    /// Tells what the plugin did and used, without waiting for it.
    pub(crate) fn usage(&self) -> Usage {
        let others = self.others.iter().map(|slot| slot.usage());
        others.fold(self.first.usage(), |all, one| all.beside(&one))
    }
}
