//! The clocks of plugins that were not granted the host's.
//!
//! The wall clock stands still at the beginning of 1970. The monotonic clock goes on by a fixed step
//! with each reading, so that nobody waits for it in vain, and at once by as much as a plugin wants to
//! wait: without a grant no plugin can make its callers wait.

use std::time::Duration;

use wasmtime::component::{HasData, Resource, ResourceTable};
use wasmtime_wasi::clocks::WasiClocksCtxView;
use wasmtime_wasi::p2::bindings::clocks::monotonic_clock::{Host, Instant};
use wasmtime_wasi::p2::{DynPollable, Pollable, subscribe};
use wasmtime_wasi::{HostWallClock, async_trait};

/// How far the monotonic clock goes on with each reading, in nanoseconds.
const STEP: u64 = 1_000_000;

/// A wall clock that stands still.
pub(super) struct Stopped;

impl HostWallClock for Stopped {
    fn resolution(&self) -> Duration {
        Duration::from_millis(1)
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }
}

/// Stands for [`MonotonicView`] in a linker.
pub(super) struct Monotonic;

impl HasData for Monotonic {
    type Data<'a> = MonotonicView<'a>;
}

/// The monotonic clock of a plugin.
pub(super) enum MonotonicView<'a> {
    /// That of the host.
    Granted(WasiClocksCtxView<'a>),
    /// One of its own.
    Apart {
        /// In nanoseconds.
        time: &'a mut u64,
        table: &'a mut ResourceTable,
    },
}

impl MonotonicView<'_> {
    /// Goes on to `target`, and returns something that is ready.
    fn skip(
        time: &mut u64,
        target: u64,
        table: &mut ResourceTable,
    ) -> wasmtime::Result<Resource<DynPollable>> {
        *time = target.max(*time);
        let ready = table.push(Ready)?;
        subscribe(table, ready)
    }
}

impl Host for MonotonicView<'_> {
    fn now(&mut self) -> wasmtime::Result<Instant> {
        match self {
            Self::Granted(clocks) => clocks.now(),
            Self::Apart { time, .. } => {
                **time = time.saturating_add(STEP);
                Ok(**time)
            }
        }
    }

    fn resolution(&mut self) -> wasmtime::Result<u64> {
        match self {
            Self::Granted(clocks) => clocks.resolution(),
            Self::Apart { .. } => Ok(STEP),
        }
    }

    fn subscribe_instant(&mut self, when: Instant) -> wasmtime::Result<Resource<DynPollable>> {
        match self {
            Self::Granted(clocks) => clocks.subscribe_instant(when),
            Self::Apart { time, table } => Self::skip(time, when, table),
        }
    }

    fn subscribe_duration(&mut self, wait: u64) -> wasmtime::Result<Resource<DynPollable>> {
        match self {
            Self::Granted(clocks) => clocks.subscribe_duration(wait),
            Self::Apart { time, table } => {
                let target = time.saturating_add(wait);
                Self::skip(time, target, table)
            }
        }
    }
}

/// What is ready at once.
struct Ready;

#[async_trait]
impl Pollable for Ready {
    async fn ready(&mut self) {}
}
