//! Loading: the order, and what ends up in the tree.

#[cfg(feature = "cache")]
mod cache;
mod cardinality;
mod components;
mod deep;
mod grants;
mod host_imports;
mod loops;
mod manifests;
mod plugs;
#[cfg(feature = "pooling")]
mod pool;
mod reads;
mod sockets;
mod wasi;

use wasm_link::InterfaceCardinality::{Any, AtMostOne};
use wasm_link::{Socket, Val};

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, by_plugin, call, load, replies};

/// A component that exports `get`, which returns what `socket` returns, plus one.
fn successor(plug: &str, socket: &str) -> String {
    Wat::new()
        .import_function(&path(socket), "get", "(result u32)", "(result i32)")
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(i32.add (call $get) (i32.const 1))",
        )
        .export(&path(plug))
        .text()
}

/// A component that exports `get`, which returns `value`.
fn constant(plug: &str, value: u32) -> String {
    Wat::new()
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            &format!("i32.const {value}"),
        )
        .export(&path(plug))
        .text()
}

#[test]
fn chain_is_loaded_whatever_order_it_is_given_in() {
    let orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]];
    for order in orders {
        let interfaces = Interface::each(["a", "b", "c"]);
        let interfaces = order.map(|index: usize| interfaces[index].clone());
        let plugin = |index| match index {
            0 => Plugin::new("pa", "a", successor("a", "b")).needing(["b"]),
            1 => Plugin::new("pb", "b", successor("b", "c")).needing(["c"]),
            _ => Plugin::new("pc", "c", constant("c", 40)),
        };
        let head = load("a", interfaces, order.map(plugin));
        assert_eq!(
            head.plugin_ids().collect::<Vec<_>>(),
            ["pc", "pb", "pa"],
            "given as {order:?}"
        );
        assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(42)));
    }
}

/// A component whose `bump` counts in a variable of the instance.
fn counter(plug: &str) -> String {
    Wat::new()
        .core("(global $n (mut i32) (i32.const 0))")
        .function(
            "bump",
            "(result u32)",
            "(result i32)",
            "(global.set $n (i32.add (global.get $n) (i32.const 1))) global.get $n",
        )
        .export(&path(plug))
        .text()
}

/// A component that calls `bump` of the counter under a name of its own.
fn bumper(plug: &str, name: &str) -> String {
    Wat::new()
        .import_function(&path("counter"), "bump", "(result u32)", "(result i32)")
        .function(name, "(result u32)", "(result i32)", "call $bump")
        .export(&path(plug))
        .text()
}

#[test]
fn shared_dependency_of_a_diamond_is_one_instance() {
    let root = Wat::new()
        .import_function(&path("left"), "left", "(result u32)", "(result i32)")
        .import_function(&path("right"), "right", "(result u32)", "(result i32)")
        .function(
            "both",
            "(result u32)",
            "(result i32)",
            "(i32.add (i32.mul (call $left) (i32.const 10)) (call $right))",
        )
        .export(&path("top"))
        .text();
    let plugins = [
        Plugin::new("root", "top", root).needing(["left", "right"]),
        Plugin::new("l", "left", bumper("left", "left")).needing(["counter"]),
        Plugin::new("r", "right", bumper("right", "right")).needing(["counter"]),
        Plugin::new("n", "counter", counter("counter")),
    ];
    let interfaces = Interface::each(["top", "left", "right", "counter"]);
    let head = load("top", interfaces, plugins);
    assert_eq!(
        head.plugin_ids().collect::<Vec<_>>(),
        ["n", "l", "r", "root"]
    );
    assert_eq!(call(&head, &path("top"), "both", &[]), Ok(Val::U32(12)));
    assert_eq!(call(&head, &path("top"), "both", &[]), Ok(Val::U32(34)));
}

#[test]
fn socket_asked_for_twice_is_one_socket() {
    let plugins = [
        Plugin::new("pa", "a", successor("a", "b")).needing(["b", "b"]),
        Plugin::new("pb", "b", constant("b", 1)),
    ];
    let head = load("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(
        head.to_string(),
        "a (exactly one, root)\n└─ pa → b\nb (exactly one)\n└─ pb\n"
    );
}

#[test]
fn further_roots_are_loaded_and_can_be_called() {
    let interfaces = [
        Interface::new("a"),
        Interface::new("b").holding(Any),
        Interface::new("c").holding(AtMostOne),
    ];
    let plugins = [
        Plugin::new("pa", "a", constant("a", 1)),
        Plugin::new("pb", "b", constant("b", 2)),
        Plugin::new("pc", "c", constant("c", 3)),
    ];
    let tree = crate::support::tree("a", interfaces, plugins)
        .with_root("b".to_owned())
        .with_root("a".to_owned());
    let loaded = tree.load(crate::support::engine(), &crate::support::no_host());
    let (head, errors) = loaded.unwrap();
    assert!(errors.is_empty());
    assert_eq!(
        head.to_string(),
        "a (exactly one, root)\n└─ pa\nb (any number, root)\n└─ pb\n"
    );
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(1)));
    assert_eq!(
        replies(&head, &path("b"), "get", &[]),
        by_plugin(Any, [("pb", Ok(Val::U32(2)))])
    );
    // What is no root is not for the host to call.
    let reply = replies(&head, &path("c"), "get", &[]);
    let text = "invalid interface: no plugin of a root exports `test:c/api`";
    assert_eq!(reply, Socket::ExactlyOne(Err(text.to_owned())));
}

#[test]
fn plugins_that_no_root_needs_are_not_loaded() {
    let plugins = [
        Plugin::empty("p", "a"),
        Plugin::broken("q", "idle"),
        Plugin::empty("r", "idle").needing(["unheard-of"]),
    ];
    let head = load("a", Interface::each(["a", "idle"]), plugins);
    assert_eq!(head.plugin_ids().collect::<Vec<_>>(), ["p"]);
}

#[test]
fn package_name_without_interface_means_the_interface_root() {
    for (package, path) in [
        ("my:pkg", "my:pkg/root"),
        ("my:pkg@1.2.0", "my:pkg/root@1.2.0"),
        ("my:pkg/other@1.2.0", "my:pkg/other@1.2.0"),
    ] {
        let component = Wat::new()
            .function("get", "(result u32)", "(result i32)", "i32.const 7")
            .export(path)
            .text();
        let interface = Interface::new("a").package_named(package).declaring("get");
        let head = load("a", [interface], [Plugin::new("p", "a", component)]);
        assert_eq!(call(&head, path, "get", &[]), Ok(Val::U32(7)));
    }
}
