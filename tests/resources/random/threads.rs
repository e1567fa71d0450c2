//! Random steps of several threads at once, on the same plugins.

mod worker;

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use wasm_link::{DispatchError, Socket, Val};

use super::graph::{Graph, MAKERS, RELAYS};
use super::{Random, steps_to_run};
use crate::support::Head;
use worker::Worker;

/// How many threads there are.
const THREADS: usize = 4;

/// How long a run may take that would hang if it failed, for each thousand steps.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the threads do to makers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Makers {
    Live,
    Trap,
}

/// What all threads share.
struct Shared {
    head: Head,
    makers: Makers,
    /// Handles that any thread may use or give up, with the maker's place.
    pool: Mutex<Vec<(usize, Val)>>,
}

#[test]
fn threads_leave_no_counters_when_relays_trap() {
    let shared = run_threads(Makers::Live);
    let head = &shared.head;
    for (_, handle) in shared.pool.lock().unwrap().drain(..) {
        assert_eq!(head.release(&handle), Ok(()));
    }
    for relay in RELAYS {
        head.restart(&relay.to_owned()).unwrap();
    }
    for maker in MAKERS {
        assert_eq!(ask(head, maker, "live", &[]).unwrap(), Val::U32(0));
    }
}

#[test]
fn threads_come_to_an_end_when_makers_trap() {
    let shared = run_threads(Makers::Trap);
    let head = &shared.head;
    for (_, handle) in shared.pool.lock().unwrap().drain(..) {
        assert_eq!(head.release(&handle), Ok(()));
    }
    for id in RELAYS.iter().chain(&MAKERS) {
        head.restart(&(*id).to_owned()).unwrap();
    }
    for maker in MAKERS {
        assert_eq!(ask(head, maker, "live", &[]).unwrap(), Val::U32(0));
        ask(head, maker, "give-own", &[Val::U32(7)]).unwrap();
        assert_eq!(ask(head, maker, "live", &[]).unwrap(), Val::U32(1));
    }
}

/// Has the threads run, and gives up waiting when they hang.
fn run_threads(makers: Makers) -> Arc<Shared> {
    let steps = steps_to_run() / THREADS;
    let shared = Arc::new(Shared {
        head: Graph::load().single,
        makers,
        pool: Mutex::default(),
    });
    let (sender, receiver) = mpsc::channel::<()>();
    let workers = (1..=THREADS).map(|seed| {
        let (shared, sender) = (Arc::clone(&shared), sender.clone());
        thread::spawn(move || {
            let _until_the_end = sender;
            let mut worker = Worker {
                shared: &shared,
                random: Random::new(u64::try_from(seed).unwrap()),
                own: Vec::new(),
            };
            for _ in 0..steps {
                worker.step();
            }
            worker.finish();
        })
    });
    let workers: Vec<_> = workers.collect();
    drop(sender);
    let patience = PATIENCE * u32::try_from(steps.div_ceil(1000)).unwrap();
    let ended = receiver.recv_timeout(patience);
    assert_eq!(ended, Err(mpsc::RecvTimeoutError::Disconnected), "it hangs");
    for worker in workers {
        if let Err(panic) = worker.join() {
            std::panic::resume_unwind(panic);
        }
    }
    shared
}

fn ask(head: &Head, path: &str, function: &str, arguments: &[Val]) -> Result<Val, DispatchError> {
    match head.dispatch(path, function, true, arguments) {
        Socket::ExactlyOne(reply) => reply,
        other => panic!("{other:?}"),
    }
}
