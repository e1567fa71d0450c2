//! Calls to many plugins, side by side where the application asks for it.
//!
//! The threads are a pool of the tree's own. Work is pulled, not pushed: every thread takes the next
//! plugin until there are none left, the caller among them. A fan-out asks for as many threads as are
//! idle, and for no more: it would otherwise wait for one that is busy with another socket. A thread of
//! the pool that holds a plugin already (a host function may use the same library, whose threads take up
//! other work while they wait) takes no plugin: it would try for it while it holds another.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::slot::chain::Chain;

/// The stack of each thread, in bytes: plugins call each other on it.
const STACK: usize = 8 << 20;

/// What calls plugins side by side.
pub(crate) struct FanOut {
    threads: NonZeroUsize,
    /// How many threads of the pool are not asked for by a fan-out.
    idle: AtomicUsize,
    /// Made with the first fan-out. There is none where there are no threads to be had.
    pool: OnceLock<Option<ThreadPool>>,
}

impl FanOut {
    /// Plans for this many threads, the caller's included.
    pub(crate) fn new(threads: NonZeroUsize) -> Self {
        Self {
            threads,
            idle: AtomicUsize::new(threads.get() - 1),
            pool: OnceLock::new(),
        }
    }

    /// Asks each of `items`, and returns what they answer in their order.
    pub(crate) fn each<I: Sync, T: Send>(
        &self,
        items: &[I],
        ask: impl Fn(&I) -> T + Sync,
    ) -> Vec<T> {
        // Whoever holds a plugin only tries for others, and must not let someone else do so for it.
        let chain = Chain::current();
        let reserved = if chain.is_empty() {
            self.reserve(items.len().saturating_sub(1))
        } else {
            Vec::new()
        };
        let pool = (!reserved.is_empty()).then(|| self.pool());
        let Some(pool) = pool.flatten() else {
            return items.iter().map(ask).collect();
        };
        let answers: Vec<_> = items.iter().map(|_| Mutex::new(None)).collect();
        let next = AtomicUsize::new(0);
        let take_turns = || {
            loop {
                let turn = next.fetch_add(1, Ordering::Relaxed);
                let (Some(item), Some(answer)) = (items.get(turn), answers.get(turn)) else {
                    return;
                };
                let answered = ask(item);
                *answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(answered);
            }
        };
        pool.in_place_scope(|scope| {
            for thread in reserved {
                scope.spawn(|_| {
                    if Chain::current().is_empty() {
                        chain.run(take_turns);
                    }
                    drop(thread);
                });
            }
            take_turns();
        });
        let answers = answers.into_iter();
        let answers =
            answers.map(|answer| answer.into_inner().unwrap_or_else(PoisonError::into_inner));
        // Each has one: a thread that panicked would have ended all this.
        answers.flatten().collect()
    }

    /// Reserves idle threads of the pool, as many as `wanted` at most.
    fn reserve(&self, wanted: usize) -> Vec<Reserved<'_>> {
        let take = |idle: usize| Some(idle - idle.min(wanted));
        let before = self
            .idle
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, take);
        let taken = before.unwrap_or_else(|idle| idle).min(wanted);
        (0..taken).map(|_| Reserved(&self.idle)).collect()
    }

    fn pool(&self) -> Option<&ThreadPool> {
        let made = self.pool.get_or_init(|| {
            let pool = ThreadPoolBuilder::new()
                .num_threads(self.threads.get() - 1)
                .thread_name(|number| format!("wasm_link {number}"))
                .stack_size(STACK);
            pool.build().ok()
        });
        made.as_ref()
    }
}

/// A thread of the pool that a fan-out asks for; idle again when this is dropped.
struct Reserved<'a>(&'a AtomicUsize);

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::slot::chain::Callee;

    const SEVENTH: Callee = Callee { rank: 7, number: 0 };

    fn four() -> FanOut {
        FanOut::new(NonZeroUsize::new(4).unwrap_or(NonZeroUsize::MIN))
    }

    #[test]
    fn answers_are_in_order_whoever_gave_them() {
        let items: Vec<_> = (0..100).collect();
        let all_are_here = Barrier::new(4);
        let answers = four().each(&items, |item| {
            if *item < 4 {
                all_are_here.wait();
            }
            (*item, thread::current().id())
        });
        let order: Vec<_> = answers.iter().map(|(item, _)| *item).collect();
        let threads: HashSet<_> = answers.iter().map(|(_, thread)| *thread).collect();
        assert_eq!((order, threads.len()), (items, 4));
    }

    #[test]
    fn chain_that_holds_a_plugin_asks_by_itself() {
        let _held = Chain::current().hold(SEVENTH);
        let this = thread::current().id();
        let answers = four().each(&[(); 10], |()| thread::current().id());
        assert!(answers.iter().all(|thread| *thread == this));
    }

    #[test]
    fn thread_that_is_in_a_call_takes_no_turn() {
        let fan_out = FanOut::new(NonZeroUsize::new(3).unwrap_or(NonZeroUsize::MIN));
        let (is_stolen, is_over) = (flag(), flag());
        thread::scope(|scope| {
            // One thread of the pool is in a call, and waits in the pool's own way for the other one.
            // Two items make one job, so that the other one is free to come.
            scope.spawn(|| {
                fan_out.each(&[(); 2], |()| {
                    if rayon::current_thread_index().is_none() {
                        wait_for(&is_stolen);
                        return;
                    }
                    let _held = Chain::current().hold(SEVENTH);
                    let stolen = || {
                        is_stolen.store(true, Relaxed);
                        wait_for(&is_over);
                    };
                    rayon::join(|| wait_for(&is_stolen), stolen);
                })
            });
            wait_for(&is_stolen);
            let answers = fan_out.each(&[(); 20], |()| {
                thread::sleep(Duration::from_millis(1));
                Chain::current().is_empty()
            });
            is_over.store(true, Relaxed);
            assert_eq!(answers, [true; 20]);
        });
    }

    #[test]
    fn fan_out_does_not_wait_for_threads_that_are_busy_with_another() {
        let fan_out = FanOut::new(NonZeroUsize::new(2).unwrap_or(NonZeroUsize::MIN));
        let all_are_busy = Barrier::new(3);
        let is_over = flag();
        thread::scope(|scope| {
            scope.spawn(|| {
                fan_out.each(&[(); 2], |()| {
                    all_are_busy.wait();
                    wait_for(&is_over);
                })
            });
            all_are_busy.wait();
            // This ends while the other fan-out has the only thread of the pool.
            let answers = fan_out.each(&[1, 2, 3], |item| *item);
            is_over.store(true, Relaxed);
            assert_eq!(answers, [1, 2, 3]);
        });
    }

    fn flag() -> AtomicBool {
        AtomicBool::new(false)
    }

    fn wait_for(flag: &AtomicBool) {
        while !flag.load(Relaxed) {
            thread::yield_now();
        }
    }
}
