//! Plugins that fill several sockets with one instance.

use wasm_link::InterfaceCardinality::{Any, AtMostOne};
use wasm_link::{PluginTree, Socket, Val};

use super::counter;
use crate::support::interface::path;
use crate::support::plugin::BROKEN;
use crate::support::{
    Attempt, DEFAULT_STACK, Interface, InterfacePart, Plugin, PluginPart, Replies, Wat, attempt,
    by_plugin, call, engine, load, no_host, replies, texts, tree, watched,
};

/// A component that exports `bump` of one counter as each of `plugs`.
fn shared_counter<const N: usize>(plugs: [&str; N]) -> String {
    let mut component = Wat::new()
        .core("(global $n (mut i32) (i32.const 0))")
        .function(
            "bump",
            "(result u32)",
            "(result i32)",
            "(global.set $n (i32.add (global.get $n) (i32.const 1))) global.get $n",
        );
    for plug in plugs {
        component = component.export_renamed(&path(plug), "bump", "bump");
    }
    component.text()
}

/// A component that exports nothing of its plugs but their names.
fn empty(plugs: &[&str]) -> String {
    let mut component = Wat::new();
    for plug in plugs {
        component = component.export(&path(plug));
    }
    component.text()
}

/// A plugin that fills all of `plugs`, and has no functions.
fn filling<const N: usize>(id: &str, plug: &str, further: [&str; N]) -> Plugin {
    let mut plugs = vec![plug];
    plugs.extend(further);
    Plugin::new(id, plug, empty(&plugs)).filling(further)
}

/// Loads a tree with the roots `a` and `b`.
fn attempt_two_roots(
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Attempt {
    let tree = tree("a", interfaces, plugins).with_root("b".to_owned());
    match tree.load(engine(), &no_host()) {
        Ok((head, errors)) => Attempt {
            head: Ok(head),
            errors,
        },
        Err((error, errors)) => Attempt {
            head: Err(error),
            errors,
        },
    }
}

#[test]
fn one_instance_fills_several_sockets() {
    let plugins = [Plugin::new("p", "a", shared_counter(["a", "b"])).filling(["b"])];
    let head = attempt_two_roots(Interface::each(["a", "b"]), plugins).head();
    assert_eq!(call(&head, &path("a"), "bump", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("b"), "bump", &[]), Ok(Val::U32(2)));
    assert_eq!(head.plugin_ids().collect::<Vec<_>>(), ["p"]);
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("b"), "bump", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("a"), "bump", &[]), Ok(Val::U32(2)));
}

#[test]
fn consumer_reaches_one_instance_through_two_sockets() {
    let consumer = Wat::new()
        .import_function(&path("b"), "bump", "(result u32)", "(result i32)")
        .outer(&format!(
            "(import \"{}\" (instance $other (export \"bump\" (func (result u32)))))\n\
             (core func $again (canon lower (func $other \"bump\")))\n\
             (core instance $others (export \"bump\" (func $again)))",
            path("c")
        ));
    let consumer = consumer
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(i32.add (i32.mul (call $bump) (i32.const 10)) (call $bump))",
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("top", "a", consumer).needing(["b", "c"]),
        Plugin::new("p", "b", shared_counter(["b", "c"])).filling(["c"]),
    ];
    let head = load("a", Interface::each(["a", "b", "c"]), plugins);
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(12)));
    assert_eq!(
        head.to_string(),
        "a (exactly one, root)\n└─ top → b, c\nc (exactly one)\n└─ p\nb (exactly one)\n└─ p\n"
    );
}

#[test]
fn members_stand_in_the_order_given_whichever_socket_is_loaded_first() {
    let interfaces = [
        Interface::new("a").holding(Any),
        Interface::new("b").holding(Any),
    ];
    let plugins = [
        Plugin::new("x", "b", counter("b")),
        Plugin::new("y", "a", shared_counter(["a", "b"])).filling(["b"]),
        Plugin::new("z", "b", counter("b")),
        Plugin::new("w", "b", shared_counter(["b", "a"])).filling(["a"]),
    ];
    let head = attempt_two_roots(interfaces, plugins).head();
    let reply = |number| Ok(Val::U32(number));
    let all = replies(&head, &path("a"), "bump", &[]);
    assert_eq!(in_order(&all), ["y", "w"]);
    let all = replies(&head, &path("b"), "bump", &[]);
    assert_eq!(in_order(&all), ["x", "y", "z", "w"]);
    let expected = [
        ("x", reply(1)),
        ("y", reply(2)),
        ("z", reply(1)),
        ("w", reply(2)),
    ];
    assert_eq!(all, by_plugin(Any, expected));
    assert_eq!(
        head.plugin_ids().collect::<Vec<_>>(),
        ["y", "w", "x", "z"],
        "as they were loaded"
    );
}

fn in_order(replies: &Replies) -> Vec<&str> {
    match replies {
        Socket::Any(replies) => replies.keys().map(String::as_str).collect(),
        other => panic!("expected a map, found {other:?}"),
    }
}

#[test]
fn graph_shows_one_box_for_a_plugin_of_several_sockets() {
    let plugins = [
        filling("p", "a", ["b"]).needing(["c"]),
        Plugin::empty("q", "c"),
    ];
    let tree = tree("a", Interface::each(["a", "b", "c"]), plugins);
    assert_eq!(
        tree.outline().mermaid(),
        "graph TD\n    \
         host([host])\n    \
         i0{{\"a<br/>exactly one\"}}\n    \
         host --> i0\n    \
         p0[\"p\"]\n    \
         i0 --> p0\n    \
         p0 --> i2\n    \
         i1{{\"b<br/>exactly one\"}}\n    \
         i1 --> p0\n    \
         i2{{\"c<br/>exactly one\"}}\n    \
         p1[\"q\"]\n    \
         i2 --> p1\n"
    );
}

#[test]
fn plugin_of_a_needed_and_an_unneeded_socket_is_loaded_for_the_needed_one() {
    let plugins = [
        filling("p", "b", ["a"]),
        Plugin::empty("idle", "b"),
        Plugin::empty("top", "a"),
    ];
    let interfaces = [Interface::new("a").holding(Any), Interface::new("b")];
    let head = load("a", interfaces, plugins);
    assert_eq!(head.to_string(), "a (any number, root)\n├─ p\n└─ top\n");
}

#[test]
fn need_of_the_second_plug_of_a_plugin_that_is_under_way_is_a_loop() {
    let interfaces = [
        Interface::new("top"),
        Interface::new("a").holding(AtMostOne),
        Interface::new("b").holding(Any),
        Interface::new("c").holding(Any),
    ];
    let plugins = [
        Plugin::empty("root", "top").needing(["a", "b"]),
        filling("x", "a", ["b"]).needing(["c"]),
        Plugin::empty("y", "c").needing(["b"]),
        Plugin::empty("z", "b"),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        ["plugin `y` of `c`: loop detected: the socket `b` needs itself to be loaded: x → y → x"]
    );
    assert_eq!(
        attempt.head().to_string(),
        "top (exactly one, root)\n└─ root → a, b\n\
         b (any number)\n├─ x → c\n└─ z\n\
         a (at most one)\n└─ x → c\n\
         c (any number)\n"
    );
}

#[test]
fn plugin_that_needs_its_own_second_plug_is_a_loop_that_costs_both_sockets() {
    let plugins = [filling("p", "a", ["b"]).needing(["b"])];
    let attempt = attempt_two_roots(Interface::each(["a", "b"]), plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "loop detected: the socket `b` needs itself to be loaded"
    );
    assert_eq!(attempt.others(), Vec::<String>::new());
}

#[test]
fn sockets_that_need_each_other_through_different_plugins_are_no_loop() {
    let interfaces = [
        Interface::new("a").holding(Any),
        Interface::new("b").holding(Any),
    ];
    let plugins = [
        Plugin::empty("w", "a").needing(["b"]),
        filling("x", "a", ["b"]),
    ];
    let head = load("a", interfaces, plugins);
    assert_eq!(
        head.to_string(),
        "a (any number, root)\n├─ w → b\n└─ x\nb (any number)\n└─ x\n"
    );
    assert_eq!(head.plugin_ids().collect::<Vec<_>>(), ["x", "w"]);
}

#[test]
fn failure_is_reported_once_with_all_that_is_lost() {
    let interfaces = [
        Interface::new("top").holding(Any),
        Interface::new("a"),
        Interface::new("b"),
    ];
    let broken = Wat::new()
        .core("(func $start unreachable) (start $start)")
        .export(&path("a"))
        .export(&path("b"))
        .text();
    let plugins = [
        Plugin::empty("u", "top").needing(["a"]),
        Plugin::empty("v", "top").needing(["b"]),
        Plugin::empty("w", "top"),
        Plugin::new("p", "a", broken).filling(["b"]),
    ];
    let attempt = attempt("top", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [format!(
            "plugin `p` of `a`: {BROKEN}; lost with it: interface `a`, plugin `u` (it needs `a`), \
             interface `b`, plugin `v` (it needs `b`)"
        )]
    );
    assert_eq!(attempt.head().to_string(), "top (any number, root)\n└─ w\n");
}

#[test]
fn unreadable_interface_does_not_keep_a_plugin_out_of_its_other_socket() {
    for further in [true, false] {
        let plugin = if further {
            filling("p", "a", ["b"])
        } else {
            filling("p", "b", ["a"])
        };
        let interfaces = [
            Interface::new("a"),
            Interface::new("b").without(InterfacePart::Functions),
            Interface::new("top").holding(Any),
        ];
        let plugins = [
            Plugin::empty("u", "top").needing(["b"]),
            Plugin::empty("v", "top").needing(["a"]),
            Plugin::empty("q", "b"),
            plugin,
        ];
        let attempt = attempt("top", interfaces, plugins);
        assert_eq!(
            attempt.others(),
            [
                "interface `b`: corrupted interface manifest: no Functions in the description; \
             lost with it: plugin `q` (it needs `b`), plugin `u` (it needs `b`)"
            ]
        );
        assert_eq!(
            attempt.head().to_string(),
            "top (any number, root)\n└─ v → a\na (exactly one)\n└─ p\n"
        );
    }
}

#[test]
fn further_plug_that_is_no_interface_leaves_the_plugin_out() {
    let plugins = [filling("p", "a", ["lost"]), Plugin::empty("q", "a")];
    let (tree, errors) = PluginTree::new("a".to_owned(), Interface::each(["a"]), plugins);
    assert_eq!(
        texts(&errors),
        ["missing interface: `lost` was not given, and the plugin `p` implements it"]
    );
    assert_eq!(tree.to_string(), "a (exactly one, root)\n└─ q\n");
}

#[test]
fn plug_that_is_named_twice_leaves_the_plugin_out() {
    let plugins = [filling("p", "a", ["b", "a"])];
    let (tree, errors) = PluginTree::new("a".to_owned(), Interface::each(["a", "b"]), plugins);
    assert_eq!(
        texts(&errors),
        ["duplicate plug: the plugin `p` names `a` twice among its plugs"]
    );
    assert_eq!(
        format!("{:?}", errors[0]),
        r#"DuplicatePlug { interface_id: a, plugin: Ok("p") }"#
    );
    assert_eq!(tree.to_string(), "a (exactly one, root)\nb (exactly one)\n");
}

#[test]
fn plugin_whose_further_plugs_cannot_be_read_is_reported() {
    let plugins = [Plugin::empty("p", "a").without(PluginPart::FurtherPlugs)];
    let (_, errors) = PluginTree::new("a".to_owned(), Interface::each(["a"]), plugins);
    assert_eq!(
        texts(&errors),
        ["a plugin's description cannot be read: no FurtherPlugs in the description"]
    );
}

#[test]
fn deep_chain_of_plugins_with_two_plugs_is_loaded_and_dropped_on_a_small_stack() {
    const DEPTH: usize = 1_000;
    let id = |index: usize, side: &str| format!("{side}{index}");
    watched(DEFAULT_STACK, move || {
        let interfaces =
            (0..DEPTH).flat_map(|index| ["l", "r"].map(|side| Interface::new(&id(index, side))));
        let plugins = (0..DEPTH).map(|index| {
            let (left, right) = (id(index, "l"), id(index, "r"));
            let component = format!(
                r#"(component (instance $i) (export "{}" (instance $i)) (export "{}" (instance $i)))"#,
                path(&left),
                path(&right)
            );
            let plugin = Plugin::new(&left, &left, component).filling([right.as_str()]);
            if index + 1 == DEPTH {
                return plugin;
            }
            let (left, right) = (id(index + 1, "l"), id(index + 1, "r"));
            plugin.needing([right.as_str(), left.as_str()])
        });
        let head = load(&id(0, "l"), interfaces, plugins);
        assert_eq!(head.plugin_ids().count(), DEPTH);
        drop(head);
    });
}
