//! Rust values that are called within each other, from several threads, and while their resources go.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier, OnceLock, mpsc};
use std::thread;

use wasm_link::{App, Caller, DispatchError, LoadedApp, Own, Plugin};

use super::provided::asking;
use crate::wit::text::{filter, statistics};

/// Statistics that ask the filter `next` of the application about each text that begins with its name and a colon.
struct Asking(Arc<OnceLock<LoadedApp>>);

impl statistics::Implementation for Asking {
    fn summarize(&self, _: &mut Caller<'_>, text: String) -> statistics::Summary {
        let longest = match (text.split_once(':'), self.0.get()) {
            (Some((next, rest)), Some(app)) => {
                let filters = app.bind::<filter::Interface>().unwrap();
                let answer = filters.of(next).unwrap().apply(rest);
                answer.unwrap_or_else(|error| error.to_string())
            }
            _ => text,
        };
        statistics::Summary {
            words: 0,
            letters: 0,
            longest,
        }
    }
}

#[test]
fn a_method_may_call_plugins_that_call_it_again() {
    let later = Arc::<OnceLock<_>>::default();
    let app = App::new()
        .root::<filter::Interface>()
        .provide(statistics::Interface::native(Asking(Arc::clone(&later))))
        .plugin(Plugin::from_bytes("a", asking("1.0.0")))
        .plugin(Plugin::from_bytes("b", asking("1.0.0")))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    later.set(app).unwrap();
    let filters = later.get().unwrap().bind::<filter::Interface>().unwrap();
    let ask = |text: &str| filters.of("b").unwrap().apply(text).unwrap();
    assert_eq!(ask("x"), "x");
    assert_eq!(ask("a:x"), "x");
    // `b` is in the call already.
    let deadlock = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(ask("a:b:x"), deadlock);
    assert_eq!(ask("b:x"), deadlock);
}

mod wit {
    //! Counters with what is tried here.
    wasm_link::interface!({
        inline: "
            package demo:meeting;
            interface counters {
                resource counter {
                    constructor(start: u32);
                    increment: func(by: u32) -> u32;
                    value: func() -> u32;
                }
                live: func() -> u32;
                take-list: func(c: list<counter>) -> u32;
                crash: func();
            }
        ",
        implement: true,
    });
}
use wit::counters::{self, Counter};

/// A counter whose method waits.
struct Slow {
    dropped: mpsc::Sender<u32>,
    value: u32,
}

impl Drop for Slow {
    fn drop(&mut self) {
        let _ = self.dropped.send(self.value);
    }
}

/// Counters whose method `value` meets the test twice.
struct Meeting {
    barrier: Arc<Barrier>,
    dropped: mpsc::Sender<u32>,
    calls: AtomicU32,
}

type Given = Own<Counter, Slow>;

impl counters::Implementation for Meeting {
    type Counter = Slow;

    fn new_counter(&self, _: &mut Caller<'_>, start: u32) -> Slow {
        Slow {
            dropped: self.dropped.clone(),
            value: start,
        }
    }

    fn counter_increment(&self, _: &mut Caller<'_>, counter: &Slow, by: u32) -> u32 {
        counter.value + by
    }

    fn counter_value(&self, _: &mut Caller<'_>, counter: &Slow) -> u32 {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.barrier.wait();
        self.barrier.wait();
        counter.value
    }

    fn live(&self, _: &mut Caller<'_>) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    fn take_list(&self, _: &mut Caller<'_>, c: Vec<Given>) -> u32 {
        let values = c.into_iter().map(|given| match given.into_inner() {
            Ok(mut counter) => {
                // It is this one's alone, and changes before it goes.
                counter.value += 1;
                counter.value
            }
            Err(_) => 0,
        });
        values.sum()
    }

    fn crash(&self, _: &mut Caller<'_>) {
        panic!("it was told to")
    }
}

struct Counting {
    app: LoadedApp,
    barrier: Arc<Barrier>,
    dropped: mpsc::Receiver<u32>,
}

fn load(parties: usize) -> Counting {
    let barrier = Arc::new(Barrier::new(parties));
    let (sender, dropped) = mpsc::channel();
    let native = counters::Interface::native(Meeting {
        barrier: Arc::clone(&barrier),
        dropped: sender,
        calls: AtomicU32::new(0),
    });
    let app = App::new()
        .root::<counters::Interface>()
        .plugin(Plugin::from_native("meeting", native))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    Counting {
        app,
        barrier,
        dropped,
    }
}

#[test]
fn two_threads_are_in_one_value_at_a_time() {
    let Counting { app, barrier, .. } = load(3);
    let counters = app.bind::<counters::Interface>().unwrap();
    let [a, b] = [1, 2].map(|start| counters.new_counter(start).unwrap());
    thread::scope(|scope| {
        let both = [&a, &b].map(|counter| scope.spawn(|| counter.value().unwrap()));
        // Both are in the method, or nobody would get past this.
        barrier.wait();
        assert_eq!(counters.live().unwrap(), 2);
        barrier.wait();
        assert_eq!(both.map(|thread| thread.join().unwrap()), [1, 2]);
    });
}

#[test]
fn a_resource_that_is_given_up_while_its_method_runs_goes_when_that_ends() {
    let Counting {
        app,
        barrier,
        dropped,
    } = load(2);
    let counters = app.bind::<counters::Interface>().unwrap();
    let counter = Arc::new(counters.new_counter(7).unwrap());
    thread::scope(|scope| {
        let shared = Arc::clone(&counter);
        let running = scope.spawn(move || {
            let value = shared.value();
            drop(shared);
            value.unwrap()
        });
        barrier.wait();
        drop(counter);
        assert!(dropped.try_recv().is_err(), "a method still has it");
        barrier.wait();
        assert_eq!(running.join().unwrap(), 7);
    });
    assert_eq!(dropped.recv(), Ok(7));
}

#[test]
fn a_value_that_is_given_away_can_be_taken_out_of_its_handle() {
    let Counting { app, dropped, .. } = load(1);
    let counters = app.bind::<counters::Interface>().unwrap();
    let given = [1, 2].map(|start| counters.new_counter(start).unwrap());
    assert_eq!(counters.take_list(Vec::from(given)).unwrap(), 5);
    assert_eq!([dropped.recv(), dropped.recv()], [Ok(2), Ok(3)]);
}

#[test]
fn the_handles_of_a_value_that_went_down_are_stale() {
    let Counting { app, dropped, .. } = load(1);
    let counters = app.bind::<counters::Interface>().unwrap();
    let counter = counters.new_counter(1).unwrap();
    counters.crash().unwrap_err();
    assert_eq!(dropped.recv(), Ok(1), "what it made ends with it");
    let error = counter.increment(1).unwrap_err();
    assert!(matches!(error, DispatchError::PluginDown { .. }), "{error}");
}
