//! The limits of a plugin at work: what runs while it is in a call, and can be reached beside its lock.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use wasmtime::{Store, StoreContextMut, UpdateDeadline};

use super::call_handle::is_interrupted;
use super::chain::{Callee, Chain};
use super::clock::{self, Clock, Watched};
use crate::describe::Limits;
use crate::error::{Interrupted, Limit, LimitHit};

/// When a plugin is in no call.
const IDLE: u64 = u64::MAX;

/// What ends calls to a plugin that exceed a limit, or that are interrupted, and what tells the plugin apart.
///
/// What each call looks at comes first, together.
#[repr(C)]
pub(crate) struct Control {
    /// There is none where no limit needs it.
    clock: Option<Arc<Clock>>,
    callee: Callee,
    /// The number of the plugin that called it last.
    caller: AtomicU32,
    /// How many plugins may lead to a call, and the bytes that it may be given; as many as there can be where that is not
    /// bounded.
    depth: u32,
    received: usize,
    /// When the call under way began.
    began: AtomicU64,
    /// When it has to end.
    deadline: AtomicU64,
    /// How long a call may last, in ticks.
    call_ticks: u64,
    /// The number of what can end the call from outside; zero where nothing can.
    run_by: AtomicU32,
    has_fuel: bool,
    is_interrupted: AtomicBool,
    /// Whether the engine counts fuel.
    is_fuelled: bool,
    /// How many ticks the plugin's own code ran in the call under way.
    ran: AtomicU64,
    /// The id of the plugin, as text.
    plugin: Arc<str>,
    /// Those that a call looks at are beside.
    limits: Arc<Limits>,
    /// How long its own code may run in a call, and how long a start may last, in ticks.
    guest_ticks: u64,
    start_ticks: u64,
    /// How many ticks all calls lasted, and how many the plugin's own code ran in them.
    total: AtomicU64,
    total_ran: AtomicU64,
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

/// When a call began, and by when it has to end, in ticks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    began: u64,
    pub(super) deadline: u64,
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
    /// Makes what holds a plugin to its limits, on an engine that counts fuel or does not.
    pub(super) fn new(
        plugin: Arc<str>,
        callee: Callee,
        limits: Arc<Limits>,
        clock: Option<Arc<Clock>>,
        is_fuelled: bool,
    ) -> Self {
        let ticks = |time: Option<Duration>| time.map_or(IDLE, clock::ticks);
        let handed_over = limits.handed_over.unwrap_or(usize::MAX);
        Self {
            plugin,
            callee,
            caller: AtomicU32::new(0),
            depth: limits.depth.unwrap_or(u32::MAX),
            received: limits.received.unwrap_or(usize::MAX),
            has_fuel: limits.fuel.is_some(),
            call_ticks: ticks(limits.call_time),
            guest_ticks: ticks(limits.guest_time),
            start_ticks: ticks(limits.start_time),
            limits,
            clock,
            is_fuelled,
            began: AtomicU64::new(IDLE),
            deadline: AtomicU64::new(IDLE),
            ran: AtomicU64::new(0),
            total: AtomicU64::new(0),
            total_ran: AtomicU64::new(0),
            is_interrupted: AtomicBool::new(false),
            run_by: AtomicU32::new(0),
            destructed: AtomicU64::new(IDLE),
            destructors_end: AtomicU64::new(0),
            handed_over: AtomicUsize::new(handed_over),
        }
    }

    /// Has the clock go on while the plugin is in a call.
    pub(super) fn keep_clock_awake(self: &Arc<Self>) {
        if let Some(clock) = &self.clock {
            let watched: std::sync::Weak<Self> = Arc::downgrade(self);
            clock.watch(watched);
        }
    }

    pub(super) fn plugin(&self) -> &Arc<str> {
        &self.plugin
    }

    #[inline]
    pub(super) fn callee(&self) -> Callee {
        self.callee
    }

    #[inline]
    pub(super) fn caller(&self) -> &AtomicU32 {
        &self.caller
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Has the engine's epochs end what exceeds a limit in this store.
    pub(super) fn attend<P: 'static>(self: &Arc<Self>, store: &mut Store<P>) {
        if let Some(bytes) = self.limits.handed_over {
            store.set_hostcall_fuel(bytes);
        }
        // An engine that counts fuel, or epochs, stops at once what was given none. To offer fuel to others is to have
        // an error worded for each instance. The loader refuses plugins whose limits need what the engine does not count.
        if self.is_fuelled {
            let _ = store.set_fuel(self.limits.fuel.unwrap_or(u64::MAX));
        }
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

    /// Returns when a call begins that is made now, and by when it has to end: with those that led to it, and within
    /// its own time.
    #[inline]
    pub(super) fn times(&self, chain: Chain) -> Times {
        self.times_within(chain, self.call_ticks)
    }

    #[inline]
    fn times_within(&self, chain: Chain, ticks: u64) -> Times {
        let deadline = chain.deadline();
        match &self.clock {
            Some(clock) => {
                let began = clock.enter();
                let deadline = deadline.min(began.saturating_add(ticks));
                Times { began, deadline }
            }
            None => Times {
                began: IDLE,
                deadline,
            },
        }
    }

    /// Times a call, until what is returned is dropped.
    #[inline]
    pub(super) fn time(&self, chain: Chain, times: Times) -> Timed<'_> {
        if self.clock.is_none() {
            return Timed(None);
        }
        self.deadline.store(times.deadline, Ordering::Relaxed);
        self.ran.store(0, Ordering::Relaxed);
        // What was meant for an earlier call ends no other.
        self.is_interrupted.store(false, Ordering::Relaxed);
        self.run_by.store(chain.run_by(), Ordering::Relaxed);
        self.began.store(times.began, Ordering::Relaxed);
        Timed(Some(self))
    }

    /// Times a destructor. Those that follow each other at once have to end together in the time that one has:
    /// whoever gives up many handles waits for all.
    pub(super) fn time_destructor(&self, chain: Chain) -> TimedDestructor<'_> {
        let timed = self.clock.as_ref().map(|clock| {
            let began = clock.enter();
            let last = self.destructed.load(Ordering::Relaxed);
            if began.abs_diff(last) > 1 {
                let end = began.saturating_add(self.start_ticks);
                self.destructors_end.store(end, Ordering::Relaxed);
            }
            let end = self.destructors_end.load(Ordering::Relaxed);
            let deadline = end.min(chain.deadline());
            Chain::current_until(deadline);
            self.time(chain, Times { began, deadline })
        });
        TimedDestructor {
            control: self,
            timed,
        }
    }

    /// Times the start of an instance. What is called meanwhile has to end by then, too.
    pub(super) fn time_start(&self, chain: Chain) -> Timed<'_> {
        let times = self.times_within(chain, self.start_ticks);
        Chain::current_until(times.deadline);
        self.time(chain, times)
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
        if chain.depth() >= self.depth {
            return Err(self.too_deep());
        }
        Ok(())
    }

    #[cold]
    fn too_deep(&self) -> LimitHit {
        LimitHit::new(Limit::Depth, format_args!("{} plugins", self.depth))
    }

    /// Makes sure that the plugin may be given arguments of this many bytes.
    ///
    /// # Errors
    /// Fails when it may not.
    #[inline]
    pub(super) fn admit_bytes(&self, bytes: usize) -> Result<(), LimitHit> {
        if bytes > self.received {
            return Err(self.too_much());
        }
        Ok(())
    }

    #[cold]
    fn too_much(&self) -> LimitHit {
        LimitHit::new(Limit::Received, format_args!("{} bytes", self.received))
    }

    /// Returns how much fuel each call has, where that is limited.
    #[inline]
    pub(super) fn fuel(&self) -> Option<u64> {
        if self.has_fuel {
            self.limits.fuel
        } else {
            None
        }
    }

    /// Looks, at each tick in which the plugin's own code runs, whether it may go on.
    fn tick(&self) -> wasmtime::Result<UpdateDeadline> {
        let ran = self.ran.load(Ordering::Relaxed).saturating_add(1);
        self.ran.store(ran, Ordering::Relaxed);
        self.total_ran.fetch_add(1, Ordering::Relaxed);
        if let Some(time) = self.limits.guest_time
            && ran > self.guest_ticks.saturating_add(1)
        {
            return Err(LimitHit::new(Limit::GuestTime, format!("{time:?}")).into());
        }
        self.may_go_on()?;
        Ok(UpdateDeadline::Continue(1))
    }

    /// Tells whether calls are timed.
    pub(super) fn is_timed(&self) -> bool {
        self.clock.is_some()
    }

    /// Tells whether the call under way may go on.
    ///
    /// # Errors
    /// Fails when it was interrupted, or lasts for longer than it may.
    pub(super) fn may_go_on(&self) -> wasmtime::Result<()> {
        let run_by = self.run_by.load(Ordering::Relaxed);
        if self.is_interrupted.swap(false, Ordering::AcqRel) || is_interrupted(run_by) {
            return Err(wasmtime::Error::new(Interrupted));
        }
        let now = self.clock.as_ref().map_or(0, |clock| clock.now());
        let deadline = self.deadline.load(Ordering::Relaxed);
        if now > deadline {
            let began = self.began.load(Ordering::Relaxed);
            let time = clock::duration(deadline.saturating_sub(began));
            return Err(LimitHit::new(Limit::CallTime, format!("{time:?}")).into());
        }
        Ok(())
    }

    /// Returns when the call under way began, to a tick; where calls are not timed, before all of them.
    #[cold]
    pub(super) fn call_began(&self) -> Instant {
        clock::instant(match self.began.load(Ordering::Relaxed) {
            IDLE => 0,
            began => began,
        })
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
        let own = now.saturating_add(self.call_ticks);
        let until = own.min(until);
        (until != IDLE).then(|| clock::duration(until.saturating_sub(now)))
    }
}
