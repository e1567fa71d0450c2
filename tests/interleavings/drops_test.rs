//! No handle that is given up is forgotten, whoever gives it up when.

use loom::model::Builder;
use loom::sync::Arc;
use loom::sync::atomic::{AtomicUsize, Ordering};
use loom::thread;

use crate::drops::{DropQueue, Dropping, give_up, unlock};
use crate::sync::{Look, look_with};

/// An owner, whose lock is an atomic number as that of the standard library is.
struct Owner {
    queue: DropQueue<()>,
    lock: AtomicUsize,
    /// How many handles it dropped.
    dropped: AtomicUsize,
}

impl Owner {
    /// Makes an owner that is in use.
    fn busy() -> Self {
        Self {
            queue: DropQueue::default(),
            lock: AtomicUsize::new(1),
            dropped: AtomicUsize::new(0),
        }
    }
}

/// Unlocks its owner when it is dropped.
struct Guard<'a>(&'a Owner);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.lock.store(0, Ordering::Release);
    }
}

impl Dropping for Owner {
    type Handle = ();
    type Guard<'a> = Guard<'a>;

    fn queue(&self) -> &DropQueue<()> {
        &self.queue
    }

    fn try_lock(&self) -> Option<Guard<'_>> {
        let (order, otherwise) = (Ordering::Acquire, Ordering::Relaxed);
        let locked = self.lock.compare_exchange(0, 1, order, otherwise);
        locked.ok().map(|_| Guard(self))
    }

    fn are_any_abroad(&self) -> bool {
        true
    }

    fn drop_one(&self, _: &mut Guard<'_>, (): ()) -> bool {
        self.dropped.fetch_add(1, Ordering::Relaxed);
        true
    }
}

/// Runs an owner that is unlocked, and so many threads that give up a handle each meanwhile.
fn all_is_dropped(look: Look, givers: usize) {
    look_with(look);
    let mut orders = Builder::new();
    // One giver is tried in all orders; for more, in all in which threads are interrupted three times at most.
    orders.preemption_bound = (givers > 1).then_some(3);
    orders.check(move || {
        let owner = Arc::new(Owner::busy());
        let threads: Vec<_> = (0..givers)
            .map(|_| {
                let owner = Arc::clone(&owner);
                thread::spawn(move || give_up(&*owner, ()))
            })
            .collect();
        unlock(&*owner, Guard(&owner));
        for thread in threads {
            thread.join().unwrap();
        }
        let dropped = owner.dropped.load(Ordering::Relaxed);
        assert_eq!(dropped, givers, "a handle was forgotten");
    });
}

#[test]
fn handle_that_is_given_up_while_its_owner_is_unlocked_is_dropped() {
    all_is_dropped(Look::CompareExchange, 1);
}

#[test]
fn handles_that_two_give_up_while_their_owner_is_unlocked_are_dropped() {
    all_is_dropped(Look::CompareExchange, 2);
}

#[test]
#[should_panic(expected = "a handle was forgotten")]
fn without_another_look_a_handle_is_forgotten() {
    all_is_dropped(Look::Nothing, 1);
}

#[test]
#[should_panic(expected = "a handle was forgotten")]
fn with_a_load_as_the_look_a_handle_is_forgotten() {
    all_is_dropped(Look::Load, 1);
}
