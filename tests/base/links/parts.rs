//! Plugins that see a part of a socket: one plugin by its id, some, or those that a predicate takes.

use wasm_link::InterfaceCardinality::{Any, AtLeastOne, AtMostOne, ExactlyOne};
use wasm_link::{InterfaceCardinality, Link, Socket, Val};

use crate::support::interface::path;
use crate::support::plugin::BROKEN;
use crate::support::{
    Head, Interface, Plugin, Wat, attempt, call, engine, load, no_host, texts, tree,
};

pub(super) fn get(value: u32) -> String {
    let body = format!("i32.const {value}");
    let wat = Wat::new().function("get", "(result u32)", "(result i32)", &body);
    wat.export(&path("b")).text()
}

/// A component that exports `relay`, which returns what `get` returns.
pub(super) fn relay() -> String {
    Wat::new()
        .import_function(&path("b"), "get", "(result u32)", "(result i32)")
        .function("relay", "(result u32)", "(result i32)", "call $get")
        .export(&path("a"))
        .text()
}

/// The same for a `get` that returns a list.
pub(super) fn relay_all() -> String {
    Wat::new()
        .import_function(&path("b"), "get", "(result (list u32))", "(param i32)")
        .function(
            "relay",
            "(result (list u32))",
            "(result i32)",
            "(call $get (i32.const 16)) i32.const 16",
        )
        .export(&path("a"))
        .text()
}

pub(super) fn interfaces(cardinality: InterfaceCardinality) -> [Interface; 2] {
    [
        Interface::new("a"),
        Interface::new("b").holding(cardinality),
    ]
}

/// A consumer of `b` with a link.
pub(super) fn consumer(component: String, link: Link) -> Plugin {
    Plugin::new("consumer", "a", component).linked(&path("b"), link)
}

pub(super) fn three() -> [Plugin; 3] {
    [("one", 1), ("two", 2), ("three", 3)].map(|(id, value)| Plugin::new(id, "b", get(value)))
}

fn with_three(consumer: Plugin) -> [Plugin; 4] {
    let [one, two, last] = three();
    [consumer, one, two, last]
}

pub(super) fn relayed(head: &Head) -> Result<Val, String> {
    call(head, &path("a"), "relay", &[])
}

pub(super) fn list(values: &[u32]) -> Val {
    Val::List(values.iter().copied().map(Val::U32).collect())
}

#[test]
fn one_plugin_of_many_is_called_as_if_it_was_alone() {
    for cardinality in [Any, AtLeastOne] {
        for (id, value) in [("one", 1), ("two", 2), ("three", 3)] {
            let plugins = with_three(consumer(relay(), Link::to("b").plugin(id)));
            let head = load("a", interfaces(cardinality), plugins);
            assert_eq!(relayed(&head), Ok(Val::U32(value)), "{id}");
        }
    }
}

#[test]
fn some_plugins_are_called_in_the_order_of_the_application() {
    let link = || Link::to("b");
    for (link, values) in [
        (link(), &[1, 2, 3][..]),
        (link().plugins(["three", "one"]), &[1, 3]),
        (link().plugins(["two", "two"]), &[2]),
        (link().plugins([""; 0]), &[]),
        (link().plugins_where(|id| id.starts_with('t')), &[2, 3]),
        (link().plugins_where(|_| false), &[]),
    ] {
        let shown = format!("{link:?}");
        let head = load(
            "a",
            interfaces(Any),
            with_three(consumer(relay_all(), link)),
        );
        assert_eq!(relayed(&head), Ok(list(values)), "{shown}");
    }
}

#[test]
fn plugins_that_nobody_sees_are_not_needed() {
    let plugins = with_three(consumer(relay(), Link::to("b").plugin("two")));
    let head = load("a", interfaces(ExactlyOne), plugins);
    assert_eq!(relayed(&head), Ok(Val::U32(2)));
    // Nobody needs the socket as a whole, so that it matters to nobody that there are too many for it.
    assert_eq!(
        head.to_string(),
        "a (exactly one, root)\n└─ consumer → b [two]\nb (exactly one)\n└─ two\n"
    );
    assert!(head.status(&"two".to_owned()).is_some());
}

#[test]
fn part_is_there_though_its_socket_cannot_be_filled() {
    let plugins = with_three(consumer(relay(), Link::to("b").plugin("two")));
    let rooted = tree("a", interfaces(ExactlyOne), plugins).with_root("b".to_owned());
    let (_, errors) = rooted.load(engine(), &no_host()).err().unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());

    let [a, b] = interfaces(ExactlyOne);
    let whole = Plugin::new("whole", "a", relay()).needing(["b"]);
    let [one, two, last] = three();
    let linked = consumer(relay(), Link::to("b").plugin("two"));
    let attempt = attempt("a", [a.holding(Any), b], [whole, linked, one, two, last]);
    assert_eq!(
        attempt.others(),
        [
            "interface `b`: the interface takes exactly one plugin, and 3 were loaded for it: `one`, `two`, \
             `three`; lost with it: plugin `whole` (it needs `b`)"
        ]
    );
    let head = attempt.head();
    let Socket::Any(relayed) = head.dispatch(&path("a"), "relay", true, &[]) else {
        panic!("any number of plugins answer with a map");
    };
    assert!(matches!(relayed["consumer"], Ok(Val::U32(2))));
    // It can be reached as every plugin of the tree.
    assert!(head.status(&"two".to_owned()).is_some());
}

#[test]
fn several_consumers_see_parts_of_their_own() {
    let consumers = [("x", "one"), ("y", "two"), ("z", "one")];
    let consumers = consumers
        .map(|(id, of)| Plugin::new(id, "a", relay()).linked(&path("b"), Link::to("b").plugin(of)));
    let [a, b] = interfaces(Any);
    let plugins = consumers.into_iter().chain(three());
    let head = load("a", [a.holding(Any), b], plugins);
    let Socket::Any(relayed) = head.dispatch(&path("a"), "relay", true, &[]) else {
        panic!("any number of plugins answer with a map");
    };
    let relayed: Vec<_> = relayed
        .into_iter()
        .map(|(id, value)| (id, value.unwrap()))
        .collect();
    let expected = [("x", 1), ("y", 2), ("z", 1)];
    assert_eq!(
        relayed,
        expected.map(|(id, value)| (id.to_owned(), Val::U32(value)))
    );
}

#[test]
fn consumer_is_lost_with_the_plugin_that_it_is_linked_to() {
    let missing = "invalid socket: there is no interface `nothing`";
    for (lost, cause) in [
        (Plugin::broken("lost", "b"), BROKEN),
        (Plugin::empty("lost", "b").needing(["nothing"]), missing),
    ] {
        let other =
            Plugin::new("other", "a", relay()).linked(&path("b"), Link::to("b").plugin("one"));
        let plugins = [
            consumer(relay(), Link::to("b").plugin("lost")),
            other,
            lost,
            Plugin::new("one", "b", get(1)),
        ];
        let [a, b] = interfaces(Any);
        let attempt = attempt("a", [a.holding(Any), b], plugins);
        assert_eq!(
            attempt.others(),
            [format!(
                "plugin `lost` of `b`: {cause}; lost with it: plugin `consumer` (it needs `b`)"
            )]
        );
        assert_eq!(
            attempt.head().to_string(),
            "a (any number, root)\n└─ other → b [one]\nb (any number)\n└─ one\n"
        );
    }
}

#[test]
fn part_with_too_few_or_too_many_plugins_is_an_error() {
    let link = || Link::to("b");
    for (cardinality, link, expected) in [
        (
            AtLeastOne,
            link().plugins_where(|id| id == "nobody"),
            "the interface `b` takes at least one plugin, and of those that are linked none was loaded",
        ),
        (
            ExactlyOne,
            link().plugins(["one", "three"]),
            "the interface `b` takes exactly one plugin, and of those that are linked `one`, `three` were loaded",
        ),
        (
            AtMostOne,
            link().plugins(["one", "three"]),
            "the interface `b` takes at most one plugin, and of those that are linked `one`, `three` were loaded",
        ),
    ] {
        let plugins = with_three(consumer(relay_all(), link));
        let error = attempt("a", interfaces(cardinality), plugins).primary();
        assert_eq!(
            error.unwrap(),
            format!("invalid link: the link of `test:b/api`: {expected}")
        );
    }
}

#[test]
fn plugin_that_is_broken_is_no_more_missing_in_a_part_of_any_number() {
    let plugins = [
        consumer(relay_all(), Link::to("b").plugins(["broken", "one"])),
        Plugin::broken("broken", "b"),
        Plugin::new("one", "b", get(1)),
    ];
    let attempt = attempt("a", interfaces(Any), plugins);
    assert_eq!(
        attempt.others(),
        [format!("plugin `broken` of `b`: {BROKEN}")]
    );
    assert_eq!(relayed(&attempt.head()), Ok(list(&[1])));
}

#[test]
fn handles_of_plugins_that_a_consumer_does_not_see_cannot_be_called() {
    let plugins = [
        Plugin::new("consumer", "a", user()).linked("test:things/api", Link::to("b").plugin("one")),
        Plugin::new("one", "b", maker(1)),
        Plugin::new("two", "b", maker(2)),
    ];
    let interfaces = [
        Interface::new("a"),
        Interface::new("b")
            .package_named("test:things/api")
            .holding(Any),
    ];
    let tree = tree("a", interfaces, plugins).with_root("b".to_owned());
    let (head, errors) = tree.load(engine(), &no_host()).unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    let things = head.dispatch("b", "[constructor]thing", true, &[]);
    let Socket::Any(things) = things else {
        panic!("any number of plugins answer with a map");
    };
    let mut things = things.into_iter().map(|(_, thing)| thing.unwrap());
    let (one, two) = (things.next().unwrap(), things.next().unwrap());
    let value = call(&head, &path("a"), "value-of", &[one]);
    assert_eq!(value, Ok(Val::U32(1)));
    let value = call(&head, &path("a"), "value-of", &[two]).unwrap_err();
    assert!(
        value.contains("the plugin that owns the resource does not fill this socket"),
        "{value}"
    );
}

/// A component whose interface has a resource, whose value is this number.
fn maker(value: u32) -> String {
    format!(
        r#"(component
    (type $thing (resource (rep i32)))
    (core func $new (canon resource.new $thing))
    (core module $m
        (import "own" "new" (func $new (param i32) (result i32)))
        (func (export "make") (result i32) (call $new (i32.const {value})))
        (func (export "value") (param i32) (result i32) local.get 0))
    (core instance $m (instantiate $m (with "own" (instance (export "new" (func $new))))))
    (func $make (result (own $thing)) (canon lift (core func $m "make")))
    (func $value (param "self" (borrow $thing)) (result u32) (canon lift (core func $m "value")))
    (component $shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (result (own $thing))))
        (import "value" (func $value (param "self" (borrow $thing)) (result u32)))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (result (own $exported))))
        (export "[method]thing.value" (func $value)
            (func (param "self" (borrow $exported)) (result u32))))
    (instance $api (instantiate $shim
        (with "thing" (type $thing)) (with "make" (func $make)) (with "value" (func $value))))
    (export "test:things/api" (instance $api)))"#
    )
}

/// A component that is lent a thing, and asks it for its value.
fn user() -> String {
    format!(
        r#"(component
    (import "test:things/api" (instance $b
        (export "thing" (type $thing (sub resource)))
        (export "[method]thing.value" (func (param "self" (borrow $thing)) (result u32)))))
    (alias export $b "thing" (type $thing))
    (core func $value (canon lower (func $b "[method]thing.value")))
    (core func $drop (canon resource.drop $thing))
    (core module $m
        (import "b" "value" (func $value (param i32) (result i32)))
        (import "b" "drop" (func $drop (param i32)))
        (func (export "value-of") (param i32) (result i32)
            (call $value (local.get 0))
            (call $drop (local.get 0))))
    (core instance $m (instantiate $m (with "b" (instance
        (export "value" (func $value)) (export "drop" (func $drop))))))
    (func $value-of (param "thing" (borrow $thing)) (result u32) (canon lift (core func $m "value-of")))
    (instance $a (export "value-of" (func $value-of)))
    (export "{}" (instance $a)))"#,
        path("a")
    )
}
