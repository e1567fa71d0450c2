//! Resources of many plugins: one interface, any number of owners.

use std::sync::Arc;

use wasm_link::{App, ByPlugin, DispatchError, LoadedApp, Plugin};

use crate::support::built;
use crate::wit::many_counters::counters::{Counter, Handle, Interface};

fn load() -> (LoadedApp, Handle) {
    let plugin = |id: &str, language: &str| {
        Plugin::from_file(built(&format!("counters/{language}-counters.wasm"))).with_id(id)
    };
    let app = App::new()
        .root::<Interface>()
        .plugin(plugin("a", "rust"))
        .plugin(plugin("b", "c"))
        .plugin(plugin("c", "rust"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let handle = app.bind::<Interface>().unwrap();
    (app, handle)
}

/// Makes a counter at each plugin.
fn make(handle: &Handle, start: u32) -> Vec<Counter> {
    let made = handle.new_counter(start).into_values();
    made.collect::<Result<_, _>>().unwrap()
}

fn replies<T>(
    replies: ByPlugin<Arc<str>, Result<T, DispatchError>>,
) -> Vec<(String, Result<T, String>)> {
    let replies = replies.into_iter();
    replies
        .map(|(id, reply)| (id.to_string(), reply.map_err(|error| error.to_string())))
        .collect()
}

fn live(handle: &Handle) -> Vec<u32> {
    let live = handle.live().into_values();
    live.map(|live| live.unwrap()).collect()
}

#[test]
fn a_constructor_makes_one_at_each_plugin_and_methods_go_to_their_owners() {
    let (_app, handle) = load();
    let made = handle.new_counter(5);
    let ids: Vec<&str> = made.keys().map(|id| &**id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let counters: Vec<Counter> = made.into_values().map(Result::unwrap).collect();
    for (by, counter) in (1..).zip(&counters) {
        assert_eq!(counter.increment(by).unwrap(), 5 + by);
    }
    let values = counters.iter().map(|counter| counter.value().unwrap());
    assert_eq!(values.collect::<Vec<_>>(), [6, 7, 8]);
    assert_eq!(live(&handle), [1, 1, 1]);
    drop(counters);
    assert_eq!(live(&handle), [0, 0, 0]);
}

#[test]
fn a_call_with_a_handle_goes_to_its_owner_alone() {
    let (_app, handle) = load();
    let mut counters = make(&handle, 5);
    assert_eq!(
        replies(handle.lend_own(&counters[1])),
        [("b".to_owned(), Ok(5))]
    );
    assert_eq!(
        replies(handle.take_own(counters.remove(1))),
        [("b".to_owned(), Ok(5))]
    );
    assert_eq!(live(&handle), [1, 0, 1]);
}

#[test]
fn handles_of_two_owners_in_one_call_are_refused_and_given_up() {
    let (_app, handle) = load();
    let mut counters = make(&handle, 5);
    let refused = || {
        Err("resource receive error: the handles of the call belong to different plugins of the socket"
            .to_owned())
    };
    let answers = replies(handle.counter_merge(counters.remove(2), &counters[0]));
    let answers: Vec<_> = answers
        .into_iter()
        .map(|(id, answer)| (id, answer.map(|_| ())))
        .collect();
    assert_eq!(
        answers,
        ["a", "b", "c"].map(|id| (id.to_owned(), refused()))
    );
    assert_eq!(live(&handle), [1, 1, 0]);
}
