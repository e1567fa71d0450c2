//! Handles that outlive what they stand for.

use std::sync::Arc;
use std::thread;

use wasm_link::DispatchError;
use wasm_link::error::ResourceReceiveError;

use super::{Counting, LANGUAGES, in_each_language};
use crate::wit::counters::counters::Counter;

fn is_stale<T: std::fmt::Debug>(outcome: Result<T, DispatchError>) {
    match outcome {
        Err(DispatchError::ResourceReceiveError(ResourceReceiveError::Stale)) => {}
        other => panic!("not stale: {other:?}"),
    }
}

#[test]
fn a_handle_of_an_earlier_instance_is_stale() {
    for languages in LANGUAGES {
        let counting = Counting::load(languages);
        let old = counting.counters.new_counter(1).unwrap();
        let held = counting.counters.new_counter(2).unwrap();
        counting.relay.hold(held).unwrap();
        counting.app.restart("counters").unwrap();
        let new = counting.counters.new_counter(3).unwrap();
        is_stale(old.value());
        is_stale(old.increment(1));
        is_stale(counting.counters.lend_own(&old));
        is_stale(counting.counters.counter_merge(old, &new));
        assert_eq!(new.value().unwrap(), 3);
        drop(new);
        assert_eq!(counting.live(), 0);
    }
}

#[test]
fn a_handle_of_an_owner_that_trapped_is_an_error() {
    for languages in LANGUAGES {
        let counting = Counting::load(languages);
        let counter = counting.counters.new_counter(1).unwrap();
        counting.counters.crash().unwrap_err();
        let error = counter.value().unwrap_err();
        assert!(
            matches!(&error, DispatchError::PluginDown { plugin, .. } if **plugin == *"counters"),
            "{error}"
        );
        counting.app.restart("counters").unwrap();
        is_stale(counter.value());
        drop(counter);
        assert_eq!(counting.live(), 0);
    }
}

#[test]
fn a_handle_outlives_its_application() {
    let counting = Counting::load(LANGUAGES[0]);
    let counter = counting.counters.new_counter(1).unwrap();
    drop(counting);
    is_stale(counter.value());
    drop(counter);
}

#[test]
fn a_plugin_that_traps_gives_up_what_it_was_given() {
    for languages in LANGUAGES {
        let counting = Counting::load(languages);
        let given = counting.counters.new_counter(1).unwrap();
        let lent = counting.counters.new_counter(2).unwrap();
        counting.relay.crash_holding(given).unwrap_err();
        assert_eq!(counting.live(), 1);
        assert_eq!(lent.value().unwrap(), 2);
    }
}

#[test]
fn handles_go_to_other_threads() {
    in_each_language(|counting| {
        let shared = Arc::new(counting.counters.new_counter(0).unwrap());
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let counter: Arc<Counter> = Arc::clone(&shared);
                thread::spawn(move || {
                    for _ in 0..100 {
                        counter.increment(1).unwrap();
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(shared.value().unwrap(), 400);
        thread::spawn(move || drop(shared)).join().unwrap();
    });
}
