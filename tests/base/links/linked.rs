//! Imports that are linked by their names: to functions of other names, to interfaces of other paths, and what is said of
//! links that lead nowhere.

use wasm_link::{InterfaceCardinality, Link, Val};

use super::{U32, consumer_of};
use crate::support::interface::path;
use crate::support::{
    Attempt, Head, Interface, Plugin, Wat, attempt, attempt_with, call, load, load_with, no_host,
};

/// A component whose world exports a function of this name, which returns 42.
fn leaf(function: &str) -> String {
    format!(
        r#"(component
            (core module $m (func (export "f") (result i32) i32.const 42))
            (core instance $m (instantiate $m))
            (func $f (result u32) (canon lift (core func $m "f")))
            (export "{function}" (func $f)))"#
    )
}

/// A component whose world imports functions of these types, and that returns from `relay` what the first returns.
fn relay(imports: &[(&str, &str)]) -> String {
    let outer = imports.iter();
    let outer = outer.map(|(name, ty)| format!("(import \"{name}\" (func ${name} {ty}))\n"));
    let outer: String = outer.collect();
    let first = imports[0].0;
    format!(
        r#"(component {outer}
            (core func $lowered (canon lower (func ${first})))
            (core module $m
                (import "world" "f" (func $f (result i32)))
                (func (export "relay") (result i32) call $f))
            (core instance $m (instantiate $m
                (with "world" (instance (export "f" (func $lowered))))))
            (func $relay (result u32) (canon lift (core func $m "relay")))
            (instance $a (export "relay" (func $relay)))
            (export "{}" (instance $a)))"#,
        path("a")
    )
}

fn worlds() -> [Interface; 3] {
    [
        Interface::new("a"),
        Interface::new("leaves").package_named("$root"),
        Interface::new("b"),
    ]
}

fn relayed(head: &Head) -> Result<Val, String> {
    call(head, &path("a"), "relay", &[])
}

#[test]
fn function_of_a_world_is_linked_to_one_of_another_name() {
    let component = relay(&[("toplevel-import", "(result u32)")]);
    let link = || Link::to("leaves").function("toplevel-export");
    for (link, seen) in [
        (link(), ""),
        (link().plugin("leaf"), " [leaf]"),
        (link().plugins(["leaf"]), " [leaf]"),
    ] {
        let plugins = [
            Plugin::new("consumer", "a", component.clone()).linked("toplevel-import", link),
            Plugin::new("leaf", "leaves", leaf("toplevel-export")),
        ];
        let head = load("a", worlds(), plugins);
        assert_eq!(relayed(&head), Ok(Val::U32(42)));
        assert_eq!(
            head.to_string(),
            format!(
                "a (exactly one, root)\n└─ consumer → leaves{seen}\nleaves (exactly one)\n└─ leaf\n"
            )
        );
    }
}

#[test]
fn function_of_a_world_is_linked_to_one_of_an_interface() {
    let leaf = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("b"))
        .text();
    let import = [("toplevel-import", "(result u32)")];
    let link = Link::to("b").function("get");
    let plugins = [
        Plugin::new("consumer", "a", relay(&import)).linked("toplevel-import", link),
        Plugin::new("leaf", "b", leaf.clone()),
    ];
    assert_eq!(relayed(&load("a", worlds(), plugins)), Ok(Val::U32(7)));
    // The name is the same where none is given.
    let plugins = [
        Plugin::new("consumer", "a", relay(&[("get", "(result u32)")]))
            .linked("get", Link::to("b")),
        Plugin::new("leaf", "b", leaf),
    ];
    assert_eq!(relayed(&load("a", worlds(), plugins)), Ok(Val::U32(7)));
}

#[test]
fn interface_is_linked_to_one_of_another_path() {
    let get = |value: &str, at: &str| {
        let wat = Wat::new().function("get", "(result u32)", "(result i32)", value);
        wat.export(at).text()
    };
    let interfaces = [
        Interface::new("a"),
        Interface::new("b"),
        Interface::new("c"),
    ];
    let consumer = consumer_of("old:name/api@1.0.0", U32).text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).linked("old:name/api@1.0.0", Link::to("b")),
        Plugin::new("leaf", "b", get("i32.const 1", &path("b"))),
    ];
    let head = load("a", interfaces, plugins);
    assert_eq!(relayed(&head), Ok(Val::U32(1)));
}

/// A component whose interface has a resource, whose value is what it was made of.
fn maker(at: &str) -> String {
    format!(
        r#"(component
    (type $thing (resource (rep i32)))
    (core func $new (canon resource.new $thing))
    (core module $m
        (import "own" "new" (func $new (param i32) (result i32)))
        (func (export "make") (param i32) (result i32) (call $new (local.get 0)))
        (func (export "value") (param i32) (result i32) local.get 0))
    (core instance $m (instantiate $m (with "own" (instance (export "new" (func $new))))))
    (func $make (param "value" u32) (result (own $thing)) (canon lift (core func $m "make")))
    (func $value (param "self" (borrow $thing)) (result u32) (canon lift (core func $m "value")))
    (component $shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (param "value" u32) (result (own $thing))))
        (import "value" (func $value (param "self" (borrow $thing)) (result u32)))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (param "value" u32) (result (own $exported))))
        (export "[method]thing.value" (func $value)
            (func (param "self" (borrow $exported)) (result u32))))
    (instance $api (instantiate $shim
        (with "thing" (type $thing)) (with "make" (func $make)) (with "value" (func $value))))
    (export "{at}" (instance $api)))"#
    )
}

/// What makes a thing of 9 and returns its value, with the two functions and the resource at hand.
fn using(imports: &str) -> String {
    format!(
        r#"(component
    {imports}
    (core func $make (canon lower (func $make-thing)))
    (core func $value (canon lower (func $value-of)))
    (core func $drop (canon resource.drop $thing))
    (core module $m
        (import "b" "make" (func $make (param i32) (result i32)))
        (import "b" "value" (func $value (param i32) (result i32)))
        (import "b" "drop" (func $drop (param i32)))
        (func (export "relay") (result i32) (local i32)
            (local.set 0 (call $make (i32.const 9)))
            (call $value (local.get 0))
            (call $drop (local.get 0))))
    (core instance $m (instantiate $m (with "b" (instance
        (export "make" (func $make)) (export "value" (func $value)) (export "drop" (func $drop))))))
    (func $relay (result u32) (canon lift (core func $m "relay")))
    (instance $a (export "relay" (func $relay)))
    (export "{}" (instance $a)))"#,
        path("a")
    )
}

const THINGS: &str = r#"
    (export "thing" (type $thing (sub resource)))
    (export "[constructor]thing" (func (param "value" u32) (result (own $thing))))
    (export "[method]thing.value" (func (param "self" (borrow $thing)) (result u32)))"#;

#[test]
fn resources_are_those_of_the_interface_that_is_linked() {
    let imports = format!(
        r#"(import "old:name/api" (instance $b {THINGS}))
           (alias export $b "thing" (type $thing))
           (alias export $b "[constructor]thing" (func $make-thing))
           (alias export $b "[method]thing.value" (func $value-of))"#
    );
    let plugins = [
        Plugin::new("consumer", "a", using(&imports)).linked("old:name/api", Link::to("b")),
        Plugin::new("maker", "b", maker(&path("b"))),
    ];
    let interfaces = Interface::each(["a", "b"]);
    assert_eq!(relayed(&load("a", interfaces, plugins)), Ok(Val::U32(9)));
}

#[test]
fn resource_of_a_world_is_linked_with_its_functions() {
    let imports = r#"
        (import "thing" (type $thing (sub resource)))
        (import "[constructor]thing" (func $make-thing (param "value" u32) (result (own $thing))))
        (import "[method]thing.value" (func $value-of (param "self" (borrow $thing)) (result u32)))"#;
    let plugins = [
        Plugin::new("consumer", "a", using(imports)).linked("thing", Link::to("b").plugin("maker")),
        Plugin::new("maker", "b", maker(&path("b"))),
    ];
    let interfaces = Interface::each(["a", "b"]);
    assert_eq!(relayed(&load("a", interfaces, plugins)), Ok(Val::U32(9)));
}

#[test]
fn two_versions_of_one_import_come_from_two_sockets_of_one_path() {
    let imports = ["x:y/z@1.0.0", "x:y/z@1.1.0"];
    let item = r#"(export "get" (func (result u32)))"#;
    let component = format!(
        r#"(component
            (import "{}" (instance $old {item})) (import "{}" (instance $new {item}))
            (core func $old (canon lower (func $old "get")))
            (core func $new (canon lower (func $new "get")))
            (core module $m
                (import "x" "old" (func $old (result i32)))
                (import "x" "new" (func $new (result i32)))
                (func (export "relay") (result i32)
                    (i32.add (i32.mul (call $old) (i32.const 10)) (call $new))))
            (core instance $m (instantiate $m (with "x" (instance
                (export "old" (func $old)) (export "new" (func $new))))))
            (func $relay (result u32) (canon lift (core func $m "relay")))
            (instance $a (export "relay" (func $relay)))
            (export "{}" (instance $a)))"#,
        imports[0],
        imports[1],
        path("a")
    );
    let get = |value: u32| {
        let body = format!("i32.const {value}");
        let wat = Wat::new().function("get", "(result u32)", "(result i32)", &body);
        wat.export(imports[1]).text()
    };
    let interfaces = || {
        [
            Interface::new("a"),
            Interface::new("first").package_named(imports[1]),
            Interface::new("second").package_named(imports[1]),
        ]
    };
    for ((old, new), value) in [(("first", "second"), 12), (("second", "first"), 21)] {
        let plugins = [
            Plugin::new("consumer", "a", component.clone())
                .linked(imports[0], Link::to(old))
                .linked(imports[1], Link::to(new)),
            Plugin::new("one", "first", get(1)),
            Plugin::new("two", "second", get(2)),
        ];
        let head = load("a", interfaces(), plugins);
        assert_eq!(relayed(&head), Ok(Val::U32(value)));
    }
}

#[test]
fn what_is_linked_is_meant_though_the_host_has_it_too() {
    let mut linker = no_host();
    linker
        .root()
        .func_wrap("get", |_, (): ()| Ok((1_u32,)))
        .unwrap();
    let plugins = [
        Plugin::new("consumer", "a", relay(&[("get", "(result u32)")]))
            .linked("get", Link::to("leaves")),
        Plugin::new("leaf", "leaves", leaf("get")),
    ];
    let head = load_with(&linker, "a", worlds(), plugins);
    assert_eq!(relayed(&head), Ok(Val::U32(42)));
}

/// Loads a consumer of `get`, which its world imports, with a link.
fn linked(import: &str, link: Link) -> Attempt {
    let plugins = [
        Plugin::new("consumer", "a", relay(&[("get", "(result u32)")])).linked(import, link),
        Plugin::new("leaf", "leaves", leaf("get")),
        Plugin::new("loaf", "leaves", leaf("got")),
    ];
    let [a, leaves, b] = worlds();
    let leaves = leaves.holding(InterfaceCardinality::Any);
    attempt_with(&no_host(), "a", [a, leaves, b], plugins)
}

#[test]
fn links_that_lead_nowhere_say_what_may_have_been_meant() {
    for (import, link, expected) in [
        (
            "gets",
            Link::to("leaves"),
            "the link of `gets`: the component imports no such thing, but `get`: `get` may be meant",
        ),
        (
            "something-else",
            Link::to("leaves"),
            "the link of `something-else`: the component imports no such thing, but `get`",
        ),
        (
            "get",
            Link::to("leave"),
            "the link of `get`: there is no interface `leave`: `leaves` may be meant",
        ),
        (
            "get",
            Link::to("leaves").plugin("lead"),
            "the link of `get`: no plugin `lead` fills the interface `leaves`, which is filled by `leaf`, \
             `loaf`: `leaf` may be meant",
        ),
        (
            "get",
            Link::to("b").plugins(["leaf"]),
            "the link of `get`: no plugin `leaf` fills the interface `b`, which no plugin was given for",
        ),
        (
            "get",
            Link::to("leaves").plugin("leaf").function("gett"),
            "the link of `get`: the interface `leaves` has no function `gett`: `get` may be meant",
        ),
        (
            "get",
            Link::to("leaves").plugin("loaf"),
            "the link of `get`: the interface `leaves` has no function `get`",
        ),
    ] {
        let error = linked(import, link).primary();
        assert_eq!(error.unwrap(), format!("invalid link: {expected}"));
    }
}

#[test]
fn each_link_of_a_plugin_that_leads_nowhere_is_told() {
    let plugins = [
        Plugin::new("consumer", "a", relay(&[("get", "(result u32)")]))
            .linked("get", Link::to("leaves").plugins(["x", "y"]))
            .linked("got", Link::to("nothing")),
    ];
    let attempt = attempt("a", worlds(), plugins);
    let mut errors = vec![attempt.primary().unwrap()];
    errors.extend(attempt.others());
    let expected = ["no plugin `x`", "no plugin `y`", "no interface `nothing`"];
    assert_eq!(errors.len(), expected.len(), "{errors:?}");
    for (error, expected) in errors.iter().zip(expected) {
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn function_is_named_for_a_function_alone() {
    let plugins = [
        Plugin::new("consumer", "a", consumer_of(&path("b"), U32).text())
            .linked(&path("b"), Link::to("leaves").function("get")),
        Plugin::new("leaf", "leaves", leaf("get")),
    ];
    assert_eq!(
        attempt("a", worlds(), plugins).primary().unwrap(),
        "invalid link: the link of `test:b/api`: the import is no function, so that it cannot come from the \
         function `get` alone"
    );
}

#[test]
fn linked_functions_that_differ_say_in_what() {
    let component = relay(&[("get", "(result u32)"), ("put", r#"(param "at" u8)"#)]);
    let taking = r#"(component
        (core module $m (func (export "f") (param i32)))
        (core instance $m (instantiate $m))
        (func $f (param "at" u32) (canon lift (core func $m "f")))
        (export "take" (func $f)))"#;
    let plugins = [
        Plugin::new("consumer", "a", component)
            .linked("get", Link::to("leaves").plugin("leaf"))
            .linked("put", Link::to("leaves").plugin("taker").function("take")),
        Plugin::new("leaf", "leaves", leaf("get")),
        Plugin::new("taker", "leaves", taking),
    ];
    let [a, leaves, b] = worlds();
    let interfaces = [a, leaves.holding(InterfaceCardinality::Any), b];
    assert_eq!(
        attempt("a", interfaces, plugins).primary().unwrap(),
        "failed to link `put`: the plugin imports `put: func(at: u8)`, and the plugin `taker` exports \
         `take: func(at: u32)`: `take`: parameter `at`: expected u32, found u8; for exactly one plugin(s) the import \
         may return `result<_, E>`, `list<result<_, E>>`, `list<tuple<string, result<_, E>>>`, nothing"
    );
}
