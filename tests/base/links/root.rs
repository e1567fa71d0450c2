//! What worlds import and export themselves, outside any interface: the path `$root`.

use wasm_link::Val;

use crate::support::interface::path;
use crate::support::{
    Attempt, Head, Interface, Plugin, attempt, attempt_with, call, load, load_with, no_host,
};

/// A component that exports `get` itself, and beside it what toolchains do.
const PROVIDER: &str = r#"(component
    (core module $m (func (export "get") (result i32) i32.const 42) (func (export "init")))
    (core instance $m (instantiate $m))
    (func $get (result u32) (canon lift (core func $m "get")))
    (func $init (canon lift (core func $m "init")))
    (export "get" (func $get))
    (export "init" (func $init)))"#;

/// A component that imports `get` itself, which returns `ty`, and returns from `relay` what that does.
/// What is not flat is returned in memory.
fn consumer(ty: &str, extra: &str) -> String {
    let (import, body) = match ty {
        "u32" => ("(result i32)", "call $get"),
        _ => ("(param i32)", "(call $get (i32.const 16)) i32.const 16"),
    };
    format!(
        r#"(component
    (import "get" (func $get (result {ty})))
    {extra}
    (core module $env (memory (export "memory") 1))
    (core instance $env (instantiate $env))
    (alias core export $env "memory" (core memory $memory))
    (core func $get (canon lower (func $get) (memory $memory)))
    (core module $m
        (import "env" "memory" (memory 1))
        (import "world" "get" (func $get {import}))
        (func (export "relay") (result i32) {body}))
    (core instance $m (instantiate $m
        (with "env" (instance $env))
        (with "world" (instance (export "get" (func $get))))))
    (func $relay (result {ty}) (canon lift (core func $m "relay") (memory $memory)))
    (instance $a (export "relay" (func $relay)))
    (export "{}" (instance $a)))"#,
        path("a")
    )
}

fn interfaces() -> [Interface; 2] {
    [
        Interface::new("a"),
        Interface::new("b").package_named("$root"),
    ]
}

fn plugins(consumer: String) -> [Plugin; 2] {
    [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", PROVIDER),
    ]
}

#[test]
fn function_of_a_world_is_plug_and_socket() {
    let head = load("a", interfaces(), plugins(consumer("u32", "")));
    assert_eq!(call(&head, &path("a"), "relay", &[]), Ok(Val::U32(42)));
}

#[test]
fn function_of_a_world_may_be_imported_in_another_shape() {
    let head = load("a", interfaces(), plugins(consumer("(result u32)", "")));
    assert_eq!(
        call(&head, &path("a"), "relay", &[]),
        Ok(Val::Result(Ok(Some(Box::new(Val::U32(42))))))
    );
}

#[test]
fn function_of_a_world_that_fits_no_shape_is_refused() {
    let attempt = attempt("a", interfaces(), plugins(consumer("(option u64)", "")));
    let error = attempt.primary().unwrap();
    let expected = "failed to link `get`: the plugin imports `get: func() -> option<u64>`, and the \
        plugin `p0` exports `get: func() -> u32`: `get`: result: expected u32, found option<u64>; for";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn function_that_no_plugin_has_is_the_hosts() {
    let component = consumer("u32", r#"(import "log" (func))"#);
    let mut linker = no_host();
    linker.root().func_wrap("log", |_, (): ()| Ok(())).unwrap();
    let head: Head = load_with(&linker, "a", interfaces(), plugins(component));
    assert_eq!(call(&head, &path("a"), "relay", &[]), Ok(Val::U32(42)));
}

#[test]
fn function_that_the_host_defines_too_is_an_error() {
    let mut linker = no_host();
    linker
        .root()
        .func_wrap("get", |_, (): ()| Ok((1_u32,)))
        .unwrap();
    let attempt: Attempt = attempt_with(&linker, "a", interfaces(), plugins(consumer("u32", "")));
    let error = attempt.primary().unwrap();
    let expected = "failed to link interface: the host's linker defines `get` too, which is the socket \
        `b`: it can come from the host or from plugins, not from both";
    assert!(error.starts_with(expected), "{error}");
}

/// A component whose world exports a resource, and how many of it live.
const MAKER: &str = r#"(component
    (core module $lives
        (global $live (mut i32) (i32.const 0))
        (func (export "dtor") (param i32) (global.set $live (i32.sub (global.get $live) (i32.const 1))))
        (func (export "born") (global.set $live (i32.add (global.get $live) (i32.const 1))))
        (func (export "live") (result i32) global.get $live))
    (core instance $lives (instantiate $lives))
    (type $own-thing (resource (rep i32) (dtor (core func $lives "dtor"))))
    (export $thing "thing" (type $own-thing))
    (core func $new (canon resource.new $own-thing))
    (core module $m
        (import "lives" "born" (func $born))
        (import "own" "new" (func $new (param i32) (result i32)))
        (func (export "make") (param i32) (result i32) (call $born) (call $new (local.get 0)))
        (func (export "value") (param i32) (result i32) local.get 0))
    (core instance $m (instantiate $m
        (with "lives" (instance $lives))
        (with "own" (instance (export "new" (func $new))))))
    (func $make (param "value" u32) (result (own $thing)) (canon lift (core func $m "make")))
    (func $value (param "self" (borrow $thing)) (result u32) (canon lift (core func $m "value")))
    (func $live (result u32) (canon lift (core func $lives "live")))
    (export "[constructor]thing" (func $make))
    (export "[method]thing.value" (func $value))
    (export "live" (func $live)))"#;

/// A component that makes, uses and drops what its world imports.
const USER: &str = r#"(component
    (import "thing" (type $thing (sub resource)))
    (import "[constructor]thing" (func $make (param "value" u32) (result (own $thing))))
    (import "[method]thing.value" (func $value (param "self" (borrow $thing)) (result u32)))
    (core func $make (canon lower (func $make)))
    (core func $value (canon lower (func $value)))
    (core func $drop (canon resource.drop $thing))
    (core module $m
        (import "world" "make" (func $make (param i32) (result i32)))
        (import "world" "value" (func $value (param i32) (result i32)))
        (import "world" "drop" (func $drop (param i32)))
        (func (export "run") (param i32) (result i32) (local i32)
            (local.set 1 (call $make (local.get 0)))
            (call $value (local.get 1))
            (call $drop (local.get 1))))
    (core instance $m (instantiate $m (with "world" (instance
        (export "make" (func $make)) (export "value" (func $value)) (export "drop" (func $drop))))))
    (func $run (param "value" u32) (result u32) (canon lift (core func $m "run")))
    (instance $a (export "run" (func $run)))
    (export "test:a/api" (instance $a)))"#;

#[test]
fn resource_of_a_world_crosses() {
    let plugins = [
        Plugin::new("user", "a", USER).needing(["b"]),
        Plugin::new("maker", "b", MAKER),
    ];
    let (tree, errors) = wasm_link::PluginTree::new("a".to_owned(), interfaces(), plugins);
    assert!(errors.is_empty());
    let tree = tree.with_root("b".to_owned());
    let (head, errors) = tree
        .load(crate::support::engine(), &no_host())
        .unwrap_or_else(|(error, _)| panic!("{error}"));
    assert!(errors.is_empty());
    let run = call(&head, &path("a"), "run", &[Val::U32(7)]);
    assert_eq!(run, Ok(Val::U32(7)));
    assert_eq!(call(&head, "$root", "live", &[]), Ok(Val::U32(0)));

    let thing = call(&head, "$root", "[constructor]thing", &[Val::U32(9)]).unwrap();
    let value = call(
        &head,
        "$root",
        "[method]thing.value",
        std::slice::from_ref(&thing),
    );
    assert_eq!(value, Ok(Val::U32(9)));
    assert_eq!(call(&head, "$root", "live", &[]), Ok(Val::U32(1)));
    head.release(&thing).unwrap();
    assert_eq!(call(&head, "$root", "live", &[]), Ok(Val::U32(0)));
}

#[test]
fn resources_of_two_worlds_are_told_apart_by_who_owns_them() {
    let worlds = ["b", "c"].map(|id| Interface::new(id).package_named("$root"));
    let makers = ["b", "c"].map(|id| Plugin::new(id, id, MAKER));
    let tree = crate::support::tree("b", worlds, makers).with_root("c".to_owned());
    let (head, _) = tree.load(crate::support::engine(), &no_host()).unwrap();
    let thing = call(&head, "b", "[constructor]thing", &[Val::U32(9)]).unwrap();
    let value = |id: &str| {
        let things = std::slice::from_ref(&thing);
        call(&head, id, "[method]thing.value", things)
    };
    assert_eq!(value("b"), Ok(Val::U32(9)));
    assert_eq!(
        value("c"),
        Err(
            "resource receive error: the plugin that owns the resource does not fill this socket"
                .to_owned()
        )
    );
    head.release(&thing).unwrap();
}
