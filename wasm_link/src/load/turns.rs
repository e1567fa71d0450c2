//! Work on many things, shared out among threads.

use std::sync::{Mutex, PoisonError};

/// Has the threads of rayon's pool take the next of `items` until there are none left, and returns what
/// came of each, in their order.
///
/// The pool is the process's own, because wasmtime compiles the functions of each component on it: with
/// another one there would be twice as many threads as processors. No more items are under way than the
/// pool has threads, even where one takes up other work while it waits for what wasmtime compiles: there
/// are only that many jobs, and each has one item at a time.
pub(crate) fn by_turns<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let jobs = rayon::current_num_threads().min(items.len());
    if jobs < 2 {
        return items.into_iter().map(work).collect();
    }
    let mut results = Vec::with_capacity(items.len());
    let items = Mutex::new(items.into_iter().enumerate());
    let done = Mutex::new(&mut results);
    rayon::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|_| {
                loop {
                    let next = items.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((order, item)) = next else { return };
                    let result = work(item);
                    let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                    done.push((order, result));
                }
            });
        }
    });
    results.sort_unstable_by_key(|(order, _)| *order);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    use rayon::prelude::*;

    use super::*;

    #[test]
    fn results_are_in_order_and_no_more_items_are_under_way_than_there_are_threads() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build();
        let Ok(pool) = pool else { return };
        let (under_way, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let results = pool.install(|| {
            by_turns((0..100).collect(), |item: u64| {
                most.fetch_max(under_way.fetch_add(1, SeqCst) + 1, SeqCst);
                // While a thread waits for this, it may take up what else there is to do.
                let sum: u64 = (0..1000_u64).into_par_iter().sum();
                under_way.fetch_sub(1, SeqCst);
                item + sum
            })
        });
        let expected: Vec<_> = (0..100).map(|item| item + 499_500).collect();
        assert_eq!(results, expected);
        assert!(most.load(SeqCst) <= 3, "{most:?} at once");
    }
}
