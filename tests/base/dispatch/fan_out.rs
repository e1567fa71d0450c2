//! One dispatch to several plugins: in the order in which they were given, each for itself.

use std::num::NonZeroUsize;
use std::sync::{Arc, Barrier, Mutex};
use std::thread;

use wasm_link::InterfaceCardinality::{self, Any, AtLeastOne, AtMostOne};
use wasm_link::wasmtime::component::Linker;
use wasm_link::{Socket, Val};

use super::TRAP;
use crate::support::host::{HOST, LateHead, procedure};
use crate::support::interface::path;
use crate::support::{
    DEFAULT_STACK, Head, Interface, Plugin, Replies, Wat, by_plugin, load, no_host, replies, tree,
    watched,
};

/// A plugin whose `get` does this.
fn doing(id: &str, body: &str) -> Plugin {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", body)
        .export(&path("a"))
        .text();
    Plugin::new(id, "a", component)
}

fn filled<const N: usize>(cardinality: InterfaceCardinality, plugins: [Plugin; N]) -> Head {
    load("a", [Interface::new("a").holding(cardinality)], plugins)
}

fn get(head: &Head) -> Replies {
    replies(head, &path("a"), "get", &[])
}

/// Maps are equal whatever their order.
fn order(replies: &Replies) -> Vec<&str> {
    match replies {
        Socket::Any(map) | Socket::AtLeastOne(map) => map.keys().map(String::as_str).collect(),
        other => panic!("expected a map, found {other:?}"),
    }
}

#[test]
fn replies_are_in_the_order_of_the_plugins_and_one_failure_is_one_reply() {
    for cardinality in [Any, AtLeastOne] {
        let plugins = [
            doing("zebra", "i32.const 1"),
            doing("ant", "unreachable"),
            doing("moose", "i32.const 3"),
        ];
        let head = filled(cardinality, plugins);
        let trap = Err(format!("runtime exception: {TRAP}"));
        let got = get(&head);
        assert_eq!(
            got,
            by_plugin(
                cardinality,
                [
                    ("zebra", Ok(Val::U32(1))),
                    ("ant", trap),
                    ("moose", Ok(Val::U32(3))),
                ]
            )
        );
        assert_eq!(order(&got), ["zebra", "ant", "moose"]);
    }
}

#[test]
fn many_replies_are_in_the_order_of_the_plugins() {
    let ids: Vec<_> = (0..40).map(|index| format!("{}", index * 7 % 40)).collect();
    let plugins = ids.iter().map(|id| doing(id, "i32.const 1"));
    let head = load("a", [Interface::new("a").holding(Any)], plugins);
    assert_eq!(order(&get(&head)), ids);
}

#[test]
fn every_cardinality_has_its_shape() {
    let seven = || doing("p", "i32.const 7");
    assert_eq!(get(&filled(AtMostOne, [])), Socket::AtMostOne(None));
    assert_eq!(
        get(&filled(AtMostOne, [seven()])),
        Socket::AtMostOne(Some(Ok(Val::U32(7))))
    );
    assert_eq!(get(&filled(Any, [])), by_plugin(Any, []));
    assert_eq!(
        get(&filled(AtLeastOne, [seven()])),
        by_plugin(AtLeastOne, [("p", Ok(Val::U32(7)))])
    );
}

#[test]
fn values_of_a_socket_become_one_value() {
    let plugins = [doing("b", "i32.const 1"), doing("a", "i32.const 2")];
    let replies = get(&filled(Any, plugins)).map(Result::unwrap);
    assert_eq!(
        Val::from(replies),
        Val::List(vec![Val::U32(1), Val::U32(2)])
    );
}

/// A plugin whose `get` waits until as many plugins are in it as there are threads.
fn meeting(id: &str) -> Plugin {
    let component = Wat::new()
        .import_function(HOST, "meet", "", "")
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(call $meet) i32.const 5",
        )
        .export(&path("a"))
        .text();
    Plugin::new(id, "a", component)
}

const THREADS: NonZeroUsize = NonZeroUsize::new(3).unwrap();

#[test]
fn plugins_are_called_side_by_side_where_that_is_asked_for() {
    let linker = meeting_place();
    let ids = ["f", "b", "d", "a", "c", "e"];
    let interface = Interface::new("a").holding(Any);
    let tree = tree("a", [interface], ids.map(meeting)).with_parallel_fan_out(THREADS);
    let (head, _) = tree.load(linker.engine(), &linker).unwrap();
    let got = watched(DEFAULT_STACK, move || get(&head));
    assert_eq!(order(&got), ids);
    assert_eq!(got, by_plugin(Any, ids.map(|id| (id, Ok(Val::U32(5))))));
}

/// A linker with `meet`, which waits until as many plugins are in it as there are threads.
fn meeting_place() -> Linker<Plugin> {
    let mut linker = no_host();
    let all_are_here = Barrier::new(THREADS.get());
    procedure(&mut linker, "meet", move |_| {
        all_are_here.wait();
        Ok(())
    });
    linker
}

/// A plugin that meets others when it starts.
fn starter(id: &str, then: &str) -> Plugin {
    let component = Wat::new()
        .import_function(HOST, "meet", "", "")
        .core(&format!("(func $begin call $meet {then}) (start $begin)"))
        .function("get", "(result u32)", "(result i32)", "i32.const 5")
        .export(&path("a"))
        .text();
    Plugin::new(id, "a", component)
}

#[test]
fn plugins_are_started_side_by_side_where_that_is_asked_for() {
    let got = watched(DEFAULT_STACK, || {
        let linker = meeting_place();
        let interface = Interface::new("a").holding(Any);
        let plugins = [("x", ""), ("y", "unreachable"), ("z", "")];
        let plugins = plugins.map(|(id, then)| starter(id, then));
        let tree = tree("a", [interface], plugins).with_parallel_fan_out(THREADS);
        let (head, errors) = tree.load(linker.engine(), &linker).unwrap();
        let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
        (get(&head), errors)
    });
    let (got, errors) = got;
    assert_eq!(order(&got), ["x", "z"]);
    let [error] = errors.as_slice() else {
        panic!("{errors:?}");
    };
    assert!(error.contains("`y`"), "{error}");
}

#[test]
fn call_that_holds_a_plugin_calls_others_one_after_the_other() {
    let mut linker = no_host();
    let late = LateHead::default();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (head, threads) = (Arc::clone(&late), Arc::clone(&seen));
    procedure(&mut linker, "all", move |_| {
        let replies = get(head.get().unwrap());
        threads.lock().unwrap().push((None, format!("{replies:?}")));
        Ok(())
    });
    let threads = Arc::clone(&seen);
    procedure(&mut linker, "meet", move |_| {
        let this = thread::current().id();
        threads.lock().unwrap().push((Some(this), String::new()));
        Ok(())
    });
    let outer = Wat::new()
        .import_function(HOST, "all", "", "")
        .function("run", "", "", "(call $all)")
        .export(&path("b"))
        .text();
    let interfaces = [Interface::new("a").holding(Any), Interface::new("b")];
    let ids = ["x", "y", "z"];
    let plugins = ids.map(meeting).into_iter();
    let plugins = plugins.chain([Plugin::new("outer", "b", outer)]);
    let tree = tree("a", interfaces, plugins).with_root("b".to_owned());
    let tree = tree.with_parallel_fan_out(THREADS);
    let (head, _) = tree.load(linker.engine(), &linker).unwrap();
    assert!(late.set(head.clone()).is_ok());
    let _ = head.dispatch(&path("b"), "run", false, &[]);
    let this = Some(thread::current().id());
    let seen = seen.lock().unwrap();
    let (replies, calls) = seen.split_last().unwrap();
    assert!(calls.iter().all(|(thread, _)| *thread == this) && calls.len() == ids.len());
    let expected = by_plugin(Any, ids.map(|id| (id, Ok(Val::U32(5)))));
    assert_eq!(replies.1, format!("{expected:?}"));
}
