//! Calls to many plugins, side by side where the application asks for it.
//!
//! The threads are a pool of the tree's own. What is shared out is not jobs but turns: each thread takes
//! the next plugin until there are none left, the caller among them. So a fan-out ends however few
//! threads come to help, and none has to wait for another's job. A thread of the pool that is in a call
//! already (a host function may use the same library, whose threads take up other work while they wait)
//! takes no turn: it would try for plugins while it holds one.

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
    /// Made with the first fan-out. There is none where there are no threads to be had.
    pool: OnceLock<Option<ThreadPool>>,
}

impl FanOut {
    /// Plans for this many threads, the caller's included.
    pub(crate) fn new(threads: NonZeroUsize) -> Self {
        Self {
            threads,
            pool: OnceLock::new(),
        }
    }

    /// Asks each of `items`, and returns what they answer in their order.
    pub(crate) fn each<I: Sync, T: Send>(
        &self,
        items: &[I],
        ask: impl Fn(&I) -> T + Sync,
    ) -> Vec<T> {
        let others = (self.threads.get() - 1).min(items.len().saturating_sub(1));
        // Whoever holds a plugin only tries for others, and must not let someone else do so for it.
        let pool = (others > 0 && Chain::current().is_empty()).then(|| self.pool());
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
            for _ in 0..others {
                scope.spawn(|_| {
                    if Chain::current().is_empty() {
                        take_turns();
                    }
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
    use std::thread;
    use std::time::Duration;

    use super::*;

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
        let _held = Chain::current().hold(7);
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
                    let _held = Chain::current().hold(7);
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

    fn flag() -> AtomicBool {
        AtomicBool::new(false)
    }

    fn wait_for(flag: &AtomicBool) {
        while !flag.load(Relaxed) {
            thread::yield_now();
        }
    }
}
