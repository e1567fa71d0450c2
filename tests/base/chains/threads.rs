//! Chains on several threads.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Condvar, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use wasm_link::Chain;

use super::{DEADLOCK, ask, pair, strangers};
use crate::support::{DEFAULT_STACK, Head, no_host, watched};

/// Asks for these functions of these plugins at the same time, each on its own thread.
fn at_once<const N: usize>(head: &Head, asked: [(&str, &str); N]) -> Vec<String> {
    thread::scope(|scope| {
        let threads = asked.map(|(id, function)| scope.spawn(move || ask(head, id, function)));
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

#[test]
fn tree_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Head>();
}

#[test]
fn calls_to_one_plugin_wait_for_each_other() {
    const CALLS: usize = 6;
    let answers = watched(DEFAULT_STACK, || {
        let (asking, inside) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
        let others = Arc::clone(&asking);
        let head = pair(no_host(), strangers(), move |_, _| {
            let found = inside.fetch_add(1, Ordering::SeqCst);
            // Whoever is in keeps the plugin until all the others have come to ask for it.
            while others.load(Ordering::SeqCst) < CALLS {
                thread::yield_now();
            }
            inside.fetch_sub(1, Ordering::SeqCst);
            format!("{found} others")
        });
        thread::scope(|scope| {
            let threads = [(); CALLS].map(|()| {
                scope.spawn(|| {
                    asking.fetch_add(1, Ordering::SeqCst);
                    ask(&head, "a", "run")
                })
            });
            threads.map(|thread| thread.join().unwrap())
        })
    });
    assert_eq!(answers, ["0 others"; CALLS]);
}

/// A place where two threads wait for each other, for some time.
#[derive(Default)]
struct Meeting {
    here: Mutex<usize>,
    came: Condvar,
}

impl Meeting {
    fn attend(&self) -> String {
        let mut here = self.here.lock().unwrap();
        *here += 1;
        self.came.notify_all();
        let patience = Duration::from_secs(10);
        let waited = self
            .came
            .wait_timeout_while(here, patience, |here| *here < 2);
        let (_here, waited) = waited.unwrap();
        if waited.timed_out() { "alone" } else { "met" }.to_owned()
    }
}

#[test]
fn calls_to_different_plugins_run_in_parallel() {
    let answers = watched(DEFAULT_STACK, || {
        let meeting = Meeting::default();
        let head = pair(no_host(), strangers(), move |_, _| meeting.attend());
        at_once(&head, [("a", "run"), ("b", "run")])
    });
    assert_eq!(answers, ["met", "met"]);
}

#[test]
fn plugins_that_call_each_other_through_the_host_never_hang() {
    const CALLS: usize = 500;
    let answers = watched(DEFAULT_STACK, || {
        let both_are_in = Barrier::new(2);
        let head = pair(no_host(), strangers(), move |head, caller| {
            both_are_in.wait();
            ask(head, if caller == "a" { "b" } else { "a" }, "get")
        });
        // Whoever was answered does not come back before the other one was.
        let (head, both_are_out) = (&head, &Barrier::new(2));
        thread::scope(|scope| {
            let threads = ["a", "b"].map(|id| {
                let call = move |_| {
                    both_are_out.wait();
                    ask(head, id, "run")
                };
                scope.spawn(move || (0..CALLS).map(call).collect::<Vec<_>>())
            });
            threads.map(|thread| thread.join().unwrap())
        })
    });
    // `a` was loaded first: who holds `b` may wait for it, and who holds `a` only tries.
    assert_eq!(answers, [vec![DEADLOCK; CALLS], vec!["answer"; CALLS]]);
}

#[test]
fn one_of_two_chains_that_want_what_the_other_holds_is_told_so_and_the_other_answered() {
    let answers = watched(DEFAULT_STACK, || {
        let meeting = Arc::new(Meeting::default());
        let head = pair(no_host(), strangers(), move |head, caller| {
            // Both hold their plugin now.
            meeting.attend();
            ask(head, if caller == "a" { "b" } else { "a" }, "get")
        });
        at_once(&head, [("a", "run"), ("b", "run")])
    });
    // `a` was loaded first: who holds `b` may wait for it, and who holds `a` only tries.
    assert_eq!(answers, [DEADLOCK, "answer"]);
}

#[test]
fn chain_of_no_call_that_runs_within_one_waits_for_nothing_that_the_thread_holds() {
    let answer = watched(DEFAULT_STACK, || {
        let outside = Chain::current();
        let head = pair(no_host(), strangers(), move |head, caller| {
            outside.run(|| ask(head, caller, "get"))
        });
        ask(&head, "a", "run")
    });
    assert_eq!(answer, DEADLOCK);
}

#[test]
fn work_of_one_chain_on_a_thread_of_another_waits_for_neither() {
    let answers = watched(DEFAULT_STACK, || {
        type Job = Box<dyn FnOnce(&Head) -> String + Send>;
        let (give, jobs) = mpsc::channel::<Job>();
        let (done, ended) = mpsc::channel();
        let (jobs, ended) = (Mutex::new(jobs), Mutex::new(ended));
        let head = pair(no_host(), strangers(), move |head, caller| {
            if caller == "b" {
                let chain = Chain::current();
                give.send(Box::new(move |head| chain.run(|| ask(head, "a", "get"))))
                    .unwrap();
                // The plugin is held for as long as the job runs.
                return ended.lock().unwrap().recv().unwrap();
            }
            let job = jobs.lock().unwrap().recv().unwrap();
            let answer = job(head);
            done.send(answer.clone()).unwrap();
            answer
        });
        at_once(&head, [("a", "run"), ("b", "run")])
    });
    assert_eq!(answers, [DEADLOCK, DEADLOCK]);
}
