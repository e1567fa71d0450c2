//! Plugins that are linked to others of the socket that they fill: chains of decorators, and loops.

use std::num::NonZeroUsize;

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{Link, PluginTree, Val};

use super::parts::{consumer, get, interfaces, list, relay, relay_all, relayed, three};
use crate::support::interface::path;
use crate::support::{
    DEFAULT_STACK, Plugin, Wat, attempt, engine, load, no_host, texts, tree, watched,
};

/// A component that returns one more from `get` than what it imports as `get`.
fn decorator() -> String {
    Wat::new()
        .import_function(&path("b"), "get", "(result u32)", "(result i32)")
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(i32.add (call $get) (i32.const 1))",
        )
        .export(&path("b"))
        .text()
}

#[test]
fn decorators_stand_in_the_socket_that_they_decorate() {
    let one = |id: &str, of: &str| {
        Plugin::new(id, "b", decorator()).linked(&path("b"), Link::to("b").plugin(of))
    };
    let plugins = || {
        vec![
            Plugin::new("consumer", "a", relay()).linked(&path("b"), Link::to("b").plugin("d2")),
            one("d2", "d1"),
            one("d1", "leaf"),
            Plugin::new("leaf", "b", get(40)),
        ]
    };
    let in_order = plugins();
    let mut reversed = plugins();
    reversed.reverse();
    for plugins in [in_order, reversed] {
        let head = load("a", interfaces(Any), plugins);
        assert_eq!(relayed(&head), Ok(Val::U32(42)));
    }
    // All of them fill the socket for those who see all.
    let mut plugins = plugins();
    plugins[0] = Plugin::new("consumer", "a", relay_all()).needing(["b"]);
    let head = load("a", interfaces(Any), plugins);
    assert_eq!(relayed(&head), Ok(list(&[42, 41, 40])));
}

#[test]
fn plugins_that_see_each_other_by_a_predicate_do_not_see_themselves() {
    let summing = Wat::new()
        .import_function(&path("b"), "get", "(result (list u32))", "(param i32)")
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(call $get (i32.const 16)) (i32.load (i32.const 20))",
        )
        .export(&path("b"))
        .text();
    // It returns how many plugins it sees.
    let counter = Plugin::new("one-more", "b", summing).linked(
        &path("b"),
        Link::to("b").plugins_where(|id| id.contains('o')),
    );
    let [one, two, last] = three();
    let consumer = consumer(relay(), Link::to("b").plugin("one-more"));
    let head = load("a", interfaces(Any), [consumer, one, counter, two, last]);
    assert_eq!(relayed(&head), Ok(Val::U32(2)));
}

#[test]
fn loops_of_links_are_reported_with_their_paths() {
    let one = |id: &str, of: &str| {
        Plugin::new(id, "b", decorator()).linked(&path("b"), Link::to("b").plugin(of))
    };
    let loops = [
        (
            vec![one("p", "p")],
            "plugin `p` of `b`: loop detected: the socket `b` needs itself to be loaded: p → p",
        ),
        (
            vec![one("p", "q"), one("q", "p")],
            "plugin `q` of `b`: loop detected: the socket `b` needs itself to be loaded: p → q → p; lost with it: \
             plugin `p` (it needs `b`)",
        ),
        (
            vec![
                one("p", "q"),
                Plugin::new("q", "b", decorator()).needing(["b"]),
            ],
            "plugin `q` of `b`: loop detected: the socket `b` needs itself to be loaded: p → q → p; lost with it: \
             plugin `p` (it needs `b`)",
        ),
    ];
    for (mut plugins, expected) in loops {
        plugins.push(Plugin::new("consumer", "a", relay_all()).needing(["b"]));
        let attempt = attempt("a", interfaces(Any), plugins);
        assert_eq!(attempt.others(), [expected]);
        assert_eq!(relayed(&attempt.head()), Ok(list(&[])));
    }
}

#[test]
fn plugins_that_are_started_side_by_side_wait_for_those_that_they_are_linked_to() {
    let one = |id: &str, of: &str| {
        Plugin::new(id, "b", decorator()).linked(&path("b"), Link::to("b").plugin(of))
    };
    let plugins = [
        Plugin::new("consumer", "a", relay()).linked(&path("b"), Link::to("b").plugin("d2")),
        one("d2", "d1"),
        one("d1", "leaf"),
        Plugin::new("leaf", "b", get(40)),
    ];
    let tree: PluginTree<_, _> = tree("a", interfaces(Any), plugins);
    let tree = tree.with_parallel_fan_out(NonZeroUsize::MIN.saturating_add(2));
    let (head, errors) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    assert_eq!(relayed(&head), Ok(Val::U32(42)));
}

#[test]
fn long_chain_within_one_socket_is_loaded_and_dropped_on_a_small_stack() {
    const LINKED: usize = 1_000;
    let head = watched(DEFAULT_STACK, || {
        let decorators = (1..LINKED).map(|index| {
            let link = Link::to("b").plugin(format!("d{}", index - 1));
            Plugin::new(&format!("d{index}"), "b", decorator()).linked(&path("b"), link)
        });
        let last = Plugin::new("d0", "b", get(0));
        let top = Link::to("b").plugin(format!("d{}", LINKED - 1));
        let consumer = Plugin::new("consumer", "a", relay()).linked(&path("b"), top);
        let plugins = decorators.chain([last, consumer]);
        let head = load("a", interfaces(Any), plugins);
        assert_eq!(head.plugin_ids().count(), LINKED + 1);
        head
    });
    watched(64 << 10, move || drop(head));
}
