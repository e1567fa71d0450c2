//! Interfaces that share types by `use`, and what components have beside their plug.

use wasm_link::Val;

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, call, load};

#[test]
fn record_that_an_interface_uses_from_another_is_no_socket() {
    let types = r#"(type $p (record (field "x" u32) (field "y" u32)))
        (export "point" (type $point (eq $p)))"#;
    let consumer = Wat::new()
        .import("test:shared/types", types, &[])
        .outer(r#"(alias export $import0 "point" (type $point))"#)
        .import(
            &path("b"),
            r#"(alias outer 1 $point (type $p)) (export "point" (type $point (eq $p)))
               (export "sum" (func (param "of" $point) (result u32)))"#,
            &[("sum", "(param i32 i32) (result i32)")],
        )
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(call $sum (i32.const 40) (i32.const 2))",
        )
        .export(&path("a"))
        .text();
    let provider = r#"(component
        (type $own-point (record (field "x" u32) (field "y" u32)))
        (import "test:shared/types" (instance $types
            (type $p (record (field "x" u32) (field "y" u32))) (export "point" (type (eq $p)))))
        (alias export $types "point" (type $point))
        (core module $m (func (export "sum") (param i32 i32) (result i32)
            (i32.add (local.get 0) (local.get 1))))
        (core instance $m (instantiate $m))
        (func $sum (param "of" $point) (result u32) (canon lift (core func $m "sum")))
        (instance $b (export "point" (type $point)) (export "sum" (func $sum)))
        (export "test:b/api" (instance $b)))"#;
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", provider),
    ];
    let head = load("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(42)));
}

/// A component that exports a resource in one interface, and a function that uses it in another.
const MAKER: &str = r#"(component
    (type $own-thing (resource (rep i32)))
    (core func $new (canon resource.new $own-thing))
    (core module $m
        (import "own" "new" (func $new (param i32) (result i32)))
        (func (export "make") (param i32) (result i32) (call $new (local.get 0)))
        (func (export "value") (param i32) (result i32) local.get 0))
    (core instance $m (instantiate $m (with "own" (instance (export "new" (func $new))))))
    (func $make (param "value" u32) (result (own $own-thing)) (canon lift (core func $m "make")))
    (component $types-shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (param "value" u32) (result (own $thing))))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (param "value" u32) (result (own $exported)))))
    (instance $types (instantiate $types-shim
        (with "thing" (type $own-thing)) (with "make" (func $make))))
    (export $exported-types "test:b/api" (instance $types))
    (alias export $exported-types "thing" (type $thing))
    (func $value (param "of" (borrow $thing)) (result u32) (canon lift (core func $m "value")))
    (instance $c (export "thing" (type $thing)) (export "value" (func $value)))
    (export "test:c/api" (instance $c)))"#;

#[test]
fn resource_that_two_interfaces_of_one_plugin_share_crosses_both() {
    let consumer = Wat::new()
        .import(
            &path("b"),
            r#"(export "thing" (type $thing (sub resource)))
               (export "[constructor]thing" (func (param "value" u32) (result (own $thing))))"#,
            &[("[constructor]thing", "(param i32) (result i32)")],
        )
        .outer(r#"(alias export $import0 "thing" (type $thing))"#)
        .lowered("drop", "(canon resource.drop $thing)", "(param i32)")
        .import(
            &path("c"),
            r#"(alias outer 1 $thing (type $t)) (export "thing" (type $thing (eq $t)))
               (export "value" (func (param "of" (borrow $thing)) (result u32)))"#,
            &[("value", "(param i32) (result i32)")],
        )
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(local i32) (local.set 0 (call $\"[constructor]thing\" (i32.const 42)))
             (call $value (local.get 0)) (call $drop (local.get 0))",
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b", "c"]),
        Plugin::new("maker", "b", MAKER).filling(["c"]),
    ];
    let head = load("a", Interface::each(["a", "b", "c"]), plugins);
    for _ in 0..3 {
        assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(42)));
    }
}

#[test]
fn exports_beside_the_plug_are_left_alone() {
    let provider = Wat::new()
        .function("init", "", "", "unreachable")
        .export_renamed("exports", "init", "init")
        .function("get", "(result u32)", "(result i32)", "i32.const 42")
        .export_renamed(&path("b"), "get", "get")
        .text();
    let provider = provider.trim_end().trim_end_matches(')').to_owned();
    let provider = format!("{provider} (export \"init\" (func $init)))");
    let head = load(
        "b",
        Interface::each(["b"]),
        [Plugin::new("p0", "b", provider)],
    );
    assert_eq!(call(&head, &path("b"), "get", &[]), Ok(Val::U32(42)));
}
