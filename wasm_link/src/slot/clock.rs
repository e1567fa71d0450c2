//! The clock that limits of time are counted by: a thread for each engine, which advances the engine's
//! epoch.
//!
//! The thread sleeps while no plugin is in a call. Who enters a plugin looks at one number, and wakes it
//! only where it sleeps. Times of all clocks are ticks since one moment, so that a call that goes from the
//! plugins of one engine to those of another takes its deadline along.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, LazyLock, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use wasmtime::{Engine, EngineWeak};

use super::epochs::has_epochs;

/// How long a tick lasts.
pub(crate) const TICK: Duration = Duration::from_millis(5);

/// How many ticks the thread goes on after the last call.
const AWAKE: u64 = 200;

/// How often the thread looks for calls while it sleeps: what it did not see begin is seen then.
const LOOK: Duration = Duration::from_secs(1);

/// The moment that ticks are counted from.
static BEGINNING: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The clocks of all engines.
static CLOCKS: Mutex<Vec<(EngineWeak, Weak<Clock>)>> = Mutex::new(Vec::new());

/// Tells whether a plugin is in a call: what keeps a clock awake.
pub(super) trait Watched: Send + Sync {
    fn is_in_call(&self) -> bool;
}

/// The clock of an engine.
pub(crate) struct Clock {
    /// The last tick.
    now: AtomicU64,
    is_asleep: AtomicBool,
    watched: Mutex<Vec<Weak<dyn Watched>>>,
    wake: Condvar,
}

impl Clock {
    /// Returns the clock of an engine, which runs for as long as somebody has it and the engine is there.
    ///
    /// # Errors
    /// Fails when the engine has no epochs, and when the thread cannot be started.
    pub(crate) fn of(engine: &Engine) -> wasmtime::Result<Arc<Self>> {
        let mut clocks = CLOCKS.lock().unwrap_or_else(PoisonError::into_inner);
        clocks.retain(|(_, clock)| clock.strong_count() > 0);
        let mut known = clocks.iter();
        let known = known.find_map(|(known, clock)| {
            let known = known.upgrade()?;
            Engine::same(&known, engine).then(|| clock.upgrade())?
        });
        if let Some(clock) = known {
            return Ok(clock);
        }
        if !has_epochs(engine) {
            return Err(wasmtime::Error::msg(
                "limits of time need an engine with `Config::epoch_interruption` on: use that of \
                 `wasm_link::engine`, or bound no time with `Limits`",
            ));
        }
        let clock = Arc::new(Self {
            now: AtomicU64::new(elapsed()),
            is_asleep: AtomicBool::new(false),
            watched: Mutex::new(Vec::new()),
            wake: Condvar::new(),
        });
        let (ticking, weak) = (Arc::downgrade(&clock), engine.weak());
        thread::Builder::new()
            .name("wasm_link clock".to_owned())
            .spawn(move || run(&ticking, &weak))?;
        clocks.push((engine.weak(), Arc::downgrade(&clock)));
        Ok(clock)
    }

    /// Keeps the clock awake while `watched` is in a call.
    pub(super) fn watch(&self, watched: Weak<dyn Watched>) {
        let mut all = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == all.capacity() {
            all.retain(|known| known.strong_count() > 0);
        }
        all.push(watched);
    }

    /// Returns the time, in ticks. It does not go on while no plugin is in a call.
    #[inline]
    pub(crate) fn now(&self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    /// Returns the time at which a plugin is entered, and sees to it that it goes on.
    #[inline]
    pub(super) fn enter(&self) -> u64 {
        if self.is_asleep.load(Ordering::Relaxed) {
            self.wake();
        }
        self.now()
    }

    #[cold]
    fn wake(&self) {
        self.now.store(elapsed(), Ordering::Relaxed);
        self.is_asleep.store(false, Ordering::Relaxed);
        self.wake.notify_all();
    }

    fn is_anybody_in_a_call(&self) -> bool {
        let all = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all = all.iter().filter_map(Weak::upgrade);
        all.any(|watched| watched.is_in_call())
    }

    /// Sleeps until a plugin is entered, or for some time.
    fn sleep(&self) {
        let guard = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_asleep.store(true, Ordering::Relaxed);
        let waited = self
            .wake
            .wait_timeout_while(guard, LOOK, |_| self.is_asleep.load(Ordering::Relaxed));
        drop(waited);
    }
}

/// Ticks until the clock or the engine is gone.
fn run(clock: &Weak<Clock>, engine: &EngineWeak) {
    let mut last_call = elapsed();
    loop {
        thread::sleep(TICK);
        let (Some(clock), Some(engine)) = (clock.upgrade(), engine.upgrade()) else {
            return;
        };
        let now = elapsed();
        clock.now.store(now, Ordering::Relaxed);
        engine.increment_epoch();
        drop(engine);
        if now.saturating_sub(last_call) < AWAKE {
            continue;
        }
        if clock.is_anybody_in_a_call() {
            last_call = now;
        } else {
            clock.sleep();
            if !clock.is_asleep.load(Ordering::Relaxed) {
                last_call = elapsed();
            }
        }
    }
}

/// Returns the time, in ticks, whatever clocks do.
pub(super) fn elapsed() -> u64 {
    ticks_down(BEGINNING.elapsed())
}

fn ticks_down(time: Duration) -> u64 {
    u64::try_from(time.as_nanos() / TICK.as_nanos()).unwrap_or(u64::MAX)
}

/// Returns how many ticks a time is, rounded up.
pub(crate) fn ticks(time: Duration) -> u64 {
    u64::try_from(time.as_nanos().div_ceil(TICK.as_nanos())).unwrap_or(u64::MAX)
}

/// Returns how long some ticks are.
pub(crate) fn duration(ticks: u64) -> Duration {
    TICK.saturating_mul(u32::try_from(ticks).unwrap_or(u32::MAX))
}

/// Returns the moment at which a tick began.
pub(super) fn instant(ticks: u64) -> Instant {
    let beginning = *BEGINNING;
    beginning.checked_add(duration(ticks)).unwrap_or(beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_rounded_up_to_ticks() {
        assert_eq!(ticks(Duration::ZERO), 0);
        assert_eq!(ticks(Duration::from_nanos(1)), 1);
        assert_eq!(ticks(TICK), 1);
        assert_eq!(ticks(TICK * 3 + Duration::from_nanos(1)), 4);
        assert_eq!(ticks(Duration::MAX), u64::MAX);
    }

    #[test]
    fn engine_has_one_clock_that_ticks_and_is_woken_by_an_entry() {
        let mut config = wasmtime::Config::new();
        config.epoch_interruption(true);
        let Ok(engine) = Engine::new(&config) else {
            return;
        };
        let clocks = [Clock::of(&engine), Clock::of(&engine)];
        let [Ok(clock), Ok(same)] = clocks else {
            return assert!(clocks.iter().all(Result::is_ok));
        };
        assert!(Arc::ptr_eq(&clock, &same));
        let patience = Instant::now();
        while !clock.is_asleep.load(Ordering::Relaxed) {
            assert!(patience.elapsed() < Duration::from_mins(1));
            thread::sleep(TICK);
        }
        let before = clock.enter();
        assert!(!clock.is_asleep.load(Ordering::Relaxed));
        while clock.now() < before + 3 {
            assert!(patience.elapsed() < Duration::from_mins(1));
            thread::sleep(TICK);
        }
    }
}
