//! Plugins that need themselves, and those that only seem to.

use wasm_link::InterfaceCardinality::{Any, AtLeastOne, AtMostOne};
use wasm_link::LoadError;

use crate::support::plugin::BROKEN;
use crate::support::{Interface, Plugin, attempt};

#[test]
fn plugin_that_needs_its_own_plug_is_a_loop() {
    let interfaces = [Interface::new("top"), Interface::new("a").holding(Any)];
    let plugins = [
        Plugin::empty("root", "top").needing(["a"]),
        Plugin::empty("narcissus", "a").needing(["a"]),
        Plugin::empty("other", "a"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `narcissus` of `a`: loop detected: the socket `a` needs itself to be loaded: \
             narcissus → narcissus"
        ]
    );
    assert_eq!(
        attempt.head().to_string(),
        "top (exactly one, root)\n└─ root → a\na (any number)\n└─ other\n"
    );
}

#[test]
fn loop_of_two_is_reported_with_its_path_and_the_rest_loads() {
    let interfaces = [
        Interface::new("top"),
        Interface::new("a").holding(AtMostOne),
        Interface::new("b"),
        Interface::new("c"),
    ];
    let plugins = [
        Plugin::empty("root", "top").needing(["a", "c"]),
        Plugin::empty("pa", "a").needing(["b"]),
        Plugin::empty("pb", "b").needing(["a"]),
        Plugin::empty("pc", "c"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `pb` of `b`: loop detected: the socket `a` needs itself to be loaded: \
             pa → pb → pa; lost with it: interface `b`, plugin `pa` (it needs `b`)"
        ]
    );
    let [LoadError::InContext(failure)] = attempt.errors.as_slice() else {
        panic!("{:?}", attempt.errors);
    };
    assert_eq!(failure.interface, "b");
    assert_eq!(failure.plugin.as_deref(), Some("pb"));
    assert_eq!(failure.path, ["pa", "pb", "pa"]);
    assert_eq!(format!("{:?}", failure.cause), r#"LoopDetected("a")"#);
    assert_eq!(
        attempt.head().to_string(),
        "top (exactly one, root)\n└─ root → a, c\nc (exactly one)\n└─ pc\na (at most one)\n"
    );
}

#[test]
fn loop_of_three_is_reported_with_its_path_and_its_way_in_is_not_part_of_it() {
    let interfaces = [
        Interface::new("top"),
        Interface::new("way-in").holding(AtMostOne),
        Interface::new("a"),
        Interface::new("b"),
        Interface::new("c"),
    ];
    let plugins = [
        Plugin::empty("root", "top").needing(["way-in"]),
        Plugin::empty("pw", "way-in").needing(["a"]),
        Plugin::empty("pa", "a").needing(["b"]),
        Plugin::empty("pb", "b").needing(["c"]),
        Plugin::empty("pc", "c").needing(["a"]),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `pc` of `c`: loop detected: the socket `a` needs itself to be loaded: \
             pa → pb → pc → pa; lost with it: interface `c`, plugin `pb` (it needs `c`), \
             interface `b`, plugin `pa` (it needs `b`), interface `a`, \
             plugin `pw` (it needs `a`)"
        ]
    );
    assert_eq!(
        attempt.head().to_string(),
        "top (exactly one, root)\n└─ root → way-in\nway-in (at most one)\n"
    );
}

#[test]
fn loop_through_the_root_is_the_primary_error() {
    let plugins = [
        Plugin::empty("pa", "a").needing(["b"]),
        Plugin::empty("pb", "b").needing(["a"]),
    ];
    let attempt = attempt("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "loop detected: the socket `a` needs itself to be loaded"
    );
    assert_eq!(attempt.others(), Vec::<String>::new());
}

#[test]
fn two_loops_are_two_errors() {
    let interfaces = [
        Interface::new("top").holding(AtLeastOne),
        Interface::new("a").holding(Any),
        Interface::new("b").holding(Any),
    ];
    let plugins = [
        Plugin::empty("root", "top").needing(["a", "b"]),
        Plugin::empty("pa", "a").needing(["a"]),
        Plugin::empty("pb", "b").needing(["b"]),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `pa` of `a`: loop detected: the socket `a` needs itself to be loaded: pa → pa",
            "plugin `pb` of `b`: loop detected: the socket `b` needs itself to be loaded: pb → pb",
        ]
    );
}

#[test]
fn unknown_socket_is_reported_for_every_plugin_and_is_no_loop() {
    let interfaces = [Interface::new("top"), Interface::new("a").holding(Any)];
    let plugins = [
        Plugin::empty("root", "top").needing(["a"]),
        Plugin::empty("x", "a").needing(["unheard-of"]),
        Plugin::empty("y", "a").needing(["unheard-of"]),
        Plugin::empty("z", "a"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `x` of `a`: invalid socket: there is no interface `unheard-of`",
            "plugin `y` of `a`: invalid socket: there is no interface `unheard-of`",
        ]
    );
    assert_eq!(
        attempt.head().to_string(),
        "top (exactly one, root)\n└─ root → a\na (any number)\n└─ z\n"
    );
}

#[test]
fn every_unknown_socket_of_a_plugin_is_reported() {
    let interfaces = [Interface::new("top").holding(Any)];
    let plugins = [Plugin::empty("x", "top").needing(["one", "two"])];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `x` of `top`: invalid socket: there is no interface `one`",
            "plugin `x` of `top`: invalid socket: there is no interface `two`",
        ]
    );
    assert_eq!(attempt.head().to_string(), "top (any number, root)\n");
}

#[test]
fn failed_socket_that_two_plugins_need_is_one_failure_with_both_consequences() {
    let interfaces = [Interface::new("top").holding(Any), Interface::new("shared")];
    let plugins = [
        Plugin::empty("x", "top").needing(["shared"]),
        Plugin::empty("y", "top").needing(["shared"]),
        Plugin::empty("z", "top"),
        Plugin::broken("bad", "shared"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [format!(
            "plugin `bad` of `shared`: {BROKEN}; lost with it: interface `shared`, \
             plugin `x` (it needs `shared`), plugin `y` (it needs `shared`)"
        )]
    );
    assert_eq!(attempt.head().to_string(), "top (any number, root)\n└─ z\n");
}
