//! The limits of a plugin at work: what runs while it is in a call, and can be reached beside its lock.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use wasmtime::{Store, StoreContextMut, UpdateDeadline};

use super::call_handle::is_interrupted;
use super::chain::Chain;
use super::clock::{self, Clock, Watched};
use crate::describe::Limits;
use crate::error::{Interrupted, Limit, LimitHit};

/// When a plugin is in no call.
const IDLE: u64 = u64::MAX;

/// What ends calls to a plugin that exceed a limit, or that are interrupted.
pub(crate) struct Control {
    limits: Limits,
    /// There is none where no limit needs it.
    clock: Option<Arc<Clock>>,
    /// When the call under way began.
    began: AtomicU64,
    /// When it has to end.
    deadline: AtomicU64,
    /// How many ticks the plugin's own code ran in it.
    ran: AtomicU64,
    /// How many ticks all calls lasted, and how many the plugin's own code ran in them.
    total: AtomicU64,
    total_ran: AtomicU64,
    is_interrupted: AtomicBool,
    /// The number of what can end the call from outside; zero where nothing can.
    run_by: AtomicU32,
    /// When the last destructor ended, and by when those have to end that follow it at once.
    destructed: AtomicU64,
    destructors_end: AtomicU64,
    /// How many bytes the call under way may hand over.
    handed_over: AtomicUsize,
}

impl Watched for Control {
    fn is_in_call(&self) -> bool {
        self.began.load(Ordering::Relaxed) != IDLE
    }
}

/// A call that is timed until this is dropped.
pub(super) struct Timed<'a>(Option<&'a Control>);

impl Drop for Timed<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(control) = self.0 {
            control.end();
        }
    }
}

/// A destructor that is timed until this is dropped.
pub(super) struct TimedDestructor<'a> {
    control: &'a Control,
    timed: Option<Timed<'a>>,
}

impl Drop for TimedDestructor<'_> {
    fn drop(&mut self) {
        drop(self.timed.take());
        if let Some(clock) = &self.control.clock {
            self.control
                .destructed
                .store(clock.now(), Ordering::Relaxed);
        }
    }
}

/// More epochs than an engine will ever count.
const NEVER: u64 = u64::MAX / 2;

impl Control {
    pub(crate) fn new(limits: Limits, clock: Option<Arc<Clock>>) -> Arc<Self> {
        let control = Arc::new(Self {
            limits,
            clock,
            began: AtomicU64::new(IDLE),
            deadline: AtomicU64::new(IDLE),
            ran: AtomicU64::new(0),
            total: AtomicU64::new(0),
            total_ran: AtomicU64::new(0),
            is_interrupted: AtomicBool::new(false),
            run_by: AtomicU32::new(0),
            destructed: AtomicU64::new(IDLE),
            destructors_end: AtomicU64::new(0),
            handed_over: AtomicUsize::new(limits.handed_over.unwrap_or(usize::MAX)),
        });
        if let Some(clock) = &control.clock {
            let watched: std::sync::Weak<Self> = Arc::downgrade(&control);
            clock.watch(watched);
        }
        control
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Has the engine's epochs end what exceeds a limit in this store.
    pub(super) fn attend<P: 'static>(self: &Arc<Self>, store: &mut Store<P>) {
        if let Some(bytes) = self.limits.handed_over {
            store.set_hostcall_fuel(bytes);
        }
        // An engine that counts fuel, or epochs, stops at once what was given none. Others refuse fuel, and
        // the loader refuses plugins whose limits need what the engine does not count.
        let _ = store.set_fuel(self.limits.fuel.unwrap_or(u64::MAX));
        if self.clock.is_none() {
            store.set_epoch_deadline(NEVER);
            return;
        }
        let control = Arc::clone(self);
        store.set_epoch_deadline(1);
        store.epoch_deadline_callback(move |_| control.tick());
    }

    /// Has the next call hand over this many bytes at most, or as many as the plugin may where nothing is said.
    #[cold]
    pub(super) fn share<P>(&self, mut store: StoreContextMut<'_, P>, bytes: Option<usize>) {
        if let Some(bytes) = bytes.or(self.limits.handed_over) {
            self.handed_over.store(bytes, Ordering::Relaxed);
            store.set_hostcall_fuel(bytes);
        }
    }

    /// Returns how many bytes the call under way may hand over.
    pub(super) fn handed_over(&self) -> usize {
        self.handed_over.load(Ordering::Relaxed)
    }

    /// Times a call, which has to end with those that led to it, and within `time`.
    ///
    /// What is called meanwhile has to end by then, too.
    #[inline]
    pub(super) fn time(&self, chain: Chain, time: Option<Duration>) -> Timed<'_> {
        let Some(clock) = &self.clock else {
            return Timed(None);
        };
        let now = clock.enter();
        let own = time.map_or(IDLE, |time| now.saturating_add(clock::ticks(time)));
        self.begin(chain, now, own)
    }

    /// Times a destructor. Those that follow each other at once have to end together in the time that one has:
    /// whoever gives up many handles waits for all.
    pub(super) fn time_destructor(&self, chain: Chain) -> TimedDestructor<'_> {
        let timed = self.clock.as_ref().map(|clock| {
            let now = clock.enter();
            let last = self.destructed.load(Ordering::Relaxed);
            if now.abs_diff(last) > 1 {
                let time = self.limits.start_time;
                let end = time.map_or(IDLE, |time| now.saturating_add(clock::ticks(time)));
                self.destructors_end.store(end, Ordering::Relaxed);
            }
            self.begin(chain, now, self.destructors_end.load(Ordering::Relaxed))
        });
        TimedDestructor {
            control: self,
            timed,
        }
    }

    #[inline]
    fn begin(&self, chain: Chain, now: u64, own: u64) -> Timed<'_> {
        let deadline = own.min(chain.deadline());
        self.deadline.store(deadline, Ordering::Relaxed);
        self.ran.store(0, Ordering::Relaxed);
        // What was meant for an earlier call ends no other.
        self.is_interrupted.store(false, Ordering::Relaxed);
        self.run_by.store(chain.run_by(), Ordering::Relaxed);
        self.began.store(now, Ordering::Relaxed);
        Chain::current_until(deadline);
        Timed(Some(self))
    }

    /// Counts the call, which ends now.
    #[inline]
    fn end(&self) {
        let began = self.began.load(Ordering::Relaxed);
        self.began.store(IDLE, Ordering::Relaxed);
        let now = self.clock.as_ref().map_or(began, |clock| clock.now());
        if now > began {
            self.total.fetch_add(now - began, Ordering::Relaxed);
        }
    }

    /// Returns for how long the plugin was in calls.
    pub(super) fn call_time(&self) -> Duration {
        clock::duration(self.total.load(Ordering::Relaxed))
    }

    /// Returns for how long its own code ran in them.
    pub(super) fn guest_time(&self) -> Duration {
        clock::duration(self.total_ran.load(Ordering::Relaxed))
    }

    /// Tells whether the chain may go on into the plugin.
    ///
    /// # Errors
    /// Fails when the chain is too deep, or has to end now.
    #[inline]
    pub(super) fn admit(&self, chain: Chain) -> Result<(), LimitHit> {
        match self.limits.depth {
            Some(depth) if chain.depth() >= depth => {
                Err(LimitHit::new(Limit::Depth, format_args!("{depth} plugins")))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Looks, at each tick in which the plugin's own code runs, whether it may go on.
    fn tick(&self) -> wasmtime::Result<UpdateDeadline> {
        let run_by = self.run_by.load(Ordering::Relaxed);
        if self.is_interrupted.swap(false, Ordering::AcqRel) || is_interrupted(run_by) {
            return Err(wasmtime::Error::new(Interrupted));
        }
        let ran = self.ran.load(Ordering::Relaxed).saturating_add(1);
        self.ran.store(ran, Ordering::Relaxed);
        self.total_ran.fetch_add(1, Ordering::Relaxed);
        if let Some(time) = self.limits.guest_time
            && ran > clock::ticks(time).saturating_add(1)
        {
            return Err(LimitHit::new(Limit::GuestTime, format!("{time:?}")).into());
        }
        let now = self.clock.as_ref().map_or(0, |clock| clock.now());
        let deadline = self.deadline.load(Ordering::Relaxed);
        if now > deadline {
            let began = self.began.load(Ordering::Relaxed);
            let time = clock::duration(deadline.saturating_sub(began));
            return Err(LimitHit::new(Limit::CallTime, format!("{time:?}")).into());
        }
        Ok(UpdateDeadline::Continue(1))
    }

    /// Ends the call under way, if there is one, as soon as the plugin's own code runs.
    ///
    /// Returns whether that is possible.
    pub(crate) fn interrupt(&self) -> bool {
        if self.clock.is_none() || !self.is_in_call() {
            return false;
        }
        self.is_interrupted.store(true, Ordering::Release);
        true
    }

    /// Returns for how long the call under way lasts.
    pub(super) fn busy_for(&self) -> Option<Duration> {
        let began = self.began.load(Ordering::Relaxed);
        let now = self.clock.as_ref()?.now();
        (began != IDLE).then(|| clock::duration(now.saturating_sub(began)))
    }

    /// Returns how long a call that has to end by `until` may wait.
    pub(super) fn patience(&self, until: u64) -> Option<Duration> {
        let clock = self.clock.as_ref()?;
        let now = clock.enter();
        let own = self
            .limits
            .call_time
            .map_or(IDLE, |time| now.saturating_add(clock::ticks(time)));
        let until = own.min(until);
        (until != IDLE).then(|| clock::duration(until.saturating_sub(now)))
    }
}
