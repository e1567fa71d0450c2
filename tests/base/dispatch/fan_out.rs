//! One dispatch to several plugins: in the order in which they were given, each for itself.

use wasm_link::InterfaceCardinality::{self, Any, AtLeastOne, AtMostOne};
use wasm_link::{Socket, Val};

use super::TRAP;
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Replies, Wat, by_plugin, load, replies};

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
