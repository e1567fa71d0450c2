//! What a plugin did and used, counted as it goes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::error::{DispatchError, Interrupted};

/// What a plugin of a loaded tree did and used since the tree was loaded, restarts included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// How many calls its instances were entered for.
    pub calls: u64,
    /// How many calls failed, by kind.
    pub failures: Failures,
    /// How many times it was started again.
    pub restarts: u64,
    /// How long it was in calls, with all that it called and waited for. It is counted in ticks of 5 ms: that of one
    /// short call is nothing or a tick, that of many is right. Nothing where no limit of time needs the ticks.
    pub call_time: Duration,
    /// How long its own code ran, in the same ticks.
    pub guest_time: Duration,
    /// How much fuel it took, where that is limited.
    pub fuel: u64,
    /// How many bytes its linear memories take now. Nothing where its data does not tell
    /// ([`PluginData::memory_use`](crate::PluginData::memory_use)).
    pub memory: usize,
    /// How many bytes they took at most.
    pub memory_peak: usize,
    /// How many bytes of strings and lists it was given as arguments, those within other values aside.
    pub received: u64,
    /// How many it handed over as results.
    pub handed_over: u64,
    /// How many handles it holds of other plugins' resources.
    pub handles_held: usize,
    /// How many handles others hold of its resources.
    pub handles_out: usize,
}

impl Usage {
    /// Adds what another instance of the plugin did and used.
    pub(super) fn beside(self, other: &Self) -> Self {
        Self {
            calls: self.calls + other.calls,
            failures: self.failures.and(other.failures),
            restarts: self.restarts + other.restarts,
            call_time: self.call_time + other.call_time,
            guest_time: self.guest_time + other.guest_time,
            fuel: self.fuel + other.fuel,
            memory: self.memory + other.memory,
            memory_peak: self.memory_peak + other.memory_peak,
            received: self.received + other.received,
            handed_over: self.handed_over + other.handed_over,
            handles_held: self.handles_held + other.handles_held,
            handles_out: self.handles_out + other.handles_out,
        }
    }
}

/// How many calls of a plugin failed, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failures {
    /// It trapped.
    pub traps: u64,
    /// It exceeded one of its limits.
    pub limits: u64,
    /// The application interrupted it.
    pub interrupted: u64,
    /// It was not called: it was down or busy, or the chain of calls was too deep.
    pub refused: u64,
    /// All others: what it called failed, be it a function of the host's or another plugin.
    pub others: u64,
}

impl Failures {
    fn and(self, other: Self) -> Self {
        Self {
            traps: self.traps + other.traps,
            limits: self.limits + other.limits,
            interrupted: self.interrupted + other.interrupted,
            refused: self.refused + other.refused,
            others: self.others + other.others,
        }
    }

    /// Returns how many calls failed.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.traps + self.limits + self.interrupted + self.refused + self.others
    }
}

/// Counts what a plugin does. Who counts calls holds the plugin's lock.
#[derive(Debug, Default)]
pub(super) struct Counters {
    calls: AtomicU64,
    restarts: AtomicU64,
    fuel: AtomicU64,
    received: AtomicU64,
    handed_over: AtomicU64,
    traps: AtomicU64,
    limits: AtomicU64,
    interrupted: AtomicU64,
    refused: AtomicU64,
    others: AtomicU64,
}

impl Counters {
    #[inline]
    pub(super) fn count_call(&self) {
        let calls = self.calls();
        self.calls.store(calls.wrapping_add(1), Ordering::Relaxed);
    }

    /// Counts a call of a plugin that may be in several at a time.
    #[inline]
    pub(super) fn count_one_of_several(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    #[inline]
    pub(super) fn count_received(&self, bytes: usize) {
        add(&self.received, bytes);
    }

    #[inline]
    pub(super) fn count_handed_over(&self, bytes: usize) {
        add(&self.handed_over, bytes);
    }

    pub(super) fn count_restart(&self) {
        self.restarts.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn count_fuel(&self, fuel: u64) {
        self.fuel.fetch_add(fuel, Ordering::Relaxed);
    }

    #[cold]
    pub(super) fn count_failure(&self, error: &DispatchError) {
        let counter = match error {
            DispatchError::LimitExceeded(_) => &self.limits,
            DispatchError::PluginDown { .. }
            | DispatchError::Busy { .. }
            | DispatchError::Deadlock
            | DispatchError::StackExhausted { .. } => &self.refused,
            DispatchError::RuntimeException(error) if error.is::<Interrupted>() => {
                &self.interrupted
            }
            DispatchError::RuntimeException(error) if error.is::<wasmtime::Trap>() => &self.traps,
            _ => &self.others,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns what was counted; all else that there is to tell is left out.
    pub(super) fn usage(&self) -> Usage {
        let get = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Usage {
            calls: self.calls(),
            fuel: get(&self.fuel),
            received: get(&self.received),
            handed_over: get(&self.handed_over),
            restarts: get(&self.restarts),
            failures: Failures {
                traps: get(&self.traps),
                limits: get(&self.limits),
                interrupted: get(&self.interrupted),
                refused: get(&self.refused),
                others: get(&self.others),
            },
            ..Usage::default()
        }
    }
}

/// Adds to a counter that nobody else changes at the same time.
#[inline]
fn add(counter: &AtomicU64, bytes: usize) {
    let before = counter.load(Ordering::Relaxed);
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    counter.store(before.wrapping_add(bytes), Ordering::Relaxed);
}
