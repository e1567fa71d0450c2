//! The interruption of calls from outside, by whoever made them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use parking_lot::Mutex;

use super::chain::Chain;
use super::numbered::Numbered;

/// What is run by a handle now. Zero stands for what no handle runs.
static RUNS: LazyLock<Mutex<Numbered<Run>>> = LazyLock::new(Mutex::default);

struct Run {
    is_interrupted: Arc<AtomicBool>,
    /// The number of what it is a part of.
    outer: u32,
}

/// Ends the calls of one piece of work from outside, and no others.
///
/// What is run by [`run`](Self::run) is interrupted by any clone of the handle, on any thread. The call under way
/// fails with [`Interrupted`](crate::error::Interrupted) as soon as a plugin's own code runs, and plugins that were in
/// it are down; so do all further calls of that work. That needs a limit of time ([`Limits`](crate::Limits)), as
/// [`PluginTreeHead::interrupt`](crate::PluginTreeHead::interrupt) does.
///
/// # Examples
/// ```
/// use std::thread;
///
/// use wasm_link::CallHandle;
///
/// let handle = CallHandle::new();
/// let user = handle.clone();
/// let stop_button = thread::spawn(move || user.interrupt());
/// let answer = handle.run(|| {
///     // Calls of plugins in here end when the button is pressed.
///     42
/// });
/// assert_eq!(answer, 42);
/// # stop_button.join().unwrap();
/// ```
#[derive(Clone, Debug, Default)]
pub struct CallHandle {
    is_interrupted: Arc<AtomicBool>,
}

impl CallHandle {
    /// Makes a handle that was not interrupted.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends what the handle runs now, and all that it runs later.
    pub fn interrupt(&self) {
        self.is_interrupted.store(true, Ordering::Release);
    }

    /// Tells whether the handle was interrupted.
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        self.is_interrupted.load(Ordering::Acquire)
    }

    /// Runs `work`, whose calls the handle can end.
    ///
    /// Work of one handle may be a part of another's: both can end it.
    pub fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        let chain = Chain::current();
        let run = Run {
            is_interrupted: Arc::clone(&self.is_interrupted),
            outer: chain.run_by(),
        };
        let running = Running(register(run));
        let _entered = chain.part_of(running.0);
        work()
    }
}

/// Takes the number of what is run out of the table when dropped, be it in a panic.
struct Running(u32);

impl Drop for Running {
    fn drop(&mut self) {
        RUNS.lock().remove(self.0);
    }
}

fn register(run: Run) -> u32 {
    let mut runs = RUNS.lock();
    let number = runs.next();
    runs.insert(number, run);
    number
}

/// Tells whether what is run under this number is to end, or what it is a part of.
#[cold]
fn is_to_end(mut number: u32) -> bool {
    let runs = RUNS.lock();
    while let Some(run) = runs.get(number) {
        if run.is_interrupted.load(Ordering::Acquire) {
            return true;
        }
        number = run.outer;
    }
    false
}

/// Tells whether the calls of a chain that is run under this number are to end.
#[inline]
pub(super) fn is_interrupted(number: u32) -> bool {
    number != 0 && is_to_end(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_interrupted_here() -> bool {
        is_interrupted(Chain::current().run_by())
    }

    #[test]
    fn handle_ends_its_own_work_and_what_is_a_part_of_it() {
        let [outer, inner, other] = [CallHandle::new(), CallHandle::new(), CallHandle::new()];
        outer.run(|| {
            inner.run(|| {
                assert!(!is_interrupted_here());
                other.interrupt();
                assert!(!is_interrupted_here());
                outer.interrupt();
                assert!(is_interrupted_here());
                let chain = Chain::current();
                let elsewhere = std::thread::scope(|scope| {
                    let thread = scope.spawn(|| chain.run(is_interrupted_here));
                    thread.join().ok()
                });
                assert_eq!(elsewhere, Some(true));
            });
            assert!(is_interrupted_here());
        });
        assert!(!inner.is_interrupted());
        assert!(!is_interrupted_here());
        other.run(|| assert!(is_interrupted_here()));
    }
}
