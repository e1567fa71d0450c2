//! Resources of many plugins: one interface, any number of owners.

use wasm_link::{App, DispatchError, LoadedApp, Plugin};

use crate::support::built;
use crate::wit::many_counters::counters::{Client, Counter, Interface};

fn load() -> (LoadedApp, Client) {
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
fn make(handle: &Client, start: u32) -> Vec<Counter> {
    let made = handle.new_counter(start).into_values();
    made.collect::<Result<_, _>>().unwrap()
}

fn live(handle: &Client) -> Vec<u32> {
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
fn a_call_with_a_handle_goes_to_its_owner_alone_and_answers_as_a_method_does() {
    let (_app, handle) = load();
    let mut counters = make(&handle, 5);
    assert_eq!(handle.lend_own(&counters[1]).unwrap(), 5);
    assert_eq!(handle.take_own(counters.remove(1)).unwrap(), 5);
    assert_eq!(live(&handle), [1, 0, 1]);
    let merged = handle.counter_merge(counters.remove(1), &counters[0]);
    assert_eq!(refused(merged), OWNERS_DIFFER);
    assert_eq!(live(&handle), [1, 0, 0]);
}

#[test]
fn handles_of_two_owners_in_one_call_are_refused_and_given_up() {
    let (_app, handle) = load();
    let mut counters = make(&handle, 5);
    let merged = handle.counter_merge(counters.remove(2), &counters[0]);
    assert_eq!(refused(merged), OWNERS_DIFFER);
    assert_eq!(live(&handle), [1, 1, 0]);
}

#[test]
fn one_plugin_of_many_answers_as_if_it_were_the_only_one() {
    let (app, handle) = load();
    let b = handle.of("b").unwrap();
    let counter = b.new_counter(5).unwrap();
    assert_eq!((b.live().unwrap(), live(&handle)), (1, vec![0, 1, 0]));
    assert_eq!(b.lend_own(&counter).unwrap(), 5);
    let c = handle.of("c").unwrap();
    assert_eq!(refused(c.lend_own(&counter)), OWNERS_DIFFER);
    assert_eq!(refused(c.take_list(vec![counter])), OWNERS_DIFFER);
    assert_eq!(live(&handle), [0, 0, 0]);
    assert!(c.crash().is_err());
    assert!(
        c.live()
            .is_err_and(|error| matches!(error, DispatchError::PluginDown { .. }))
    );
    assert_eq!(b.live().unwrap(), 0);
    app.restart("c").unwrap();
    assert_eq!(c.live().unwrap(), 0);
    assert!(handle.of("d").is_none());
    assert!(
        b.of("c").is_some(),
        "a client of one plugin is one of its interface"
    );
}

const OWNERS_DIFFER: &str =
    "resource receive error: the handles of the call belong to different plugins of the socket";

fn refused<T: std::fmt::Debug>(answer: Result<T, DispatchError>) -> String {
    answer.unwrap_err().to_string()
}
