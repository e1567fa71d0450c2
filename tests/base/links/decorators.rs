//! Plugins that import and export one WIT interface: two interface ids for one path, or more.

use wasm_link::Val;

use crate::support::{Head, Interface, Plugin, Wat, call, load};

const PATH: &str = "test:chain/api";

/// Interfaces of these ids, which are all the same in WIT.
fn same<const N: usize>(ids: [&str; N]) -> [Interface; N] {
    ids.map(|id| Interface::new(id).package_named(PATH))
}

#[test]
fn decorators_are_called_one_after_the_other() {
    let decorator = Wat::new()
        .import_function(PATH, "get", "(result u32)", "(result i32)")
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(i32.add (call $get) (i32.const 1))",
        )
        .export(PATH)
        .text();
    let last = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 40")
        .export(PATH)
        .text();
    let plugins = [
        Plugin::new("first", "outer", decorator.clone()).needing(["middle"]),
        Plugin::new("second", "middle", decorator).needing(["inner"]),
        Plugin::new("last", "inner", last),
    ];
    let head = load("outer", same(["outer", "middle", "inner"]), plugins);
    assert_eq!(call(&head, PATH, "get", &[]), Ok(Val::U32(42)));
    assert_eq!(
        head.plugin_ids().collect::<Vec<_>>(),
        ["last", "second", "first"]
    );
}

/// A component whose interface has a resource, and tells how many of it live.
fn maker() -> String {
    format!(
        r#"(component
    (core module $lives
        (global $live (mut i32) (i32.const 0))
        (func (export "dtor") (param i32) (global.set $live (i32.sub (global.get $live) (i32.const 1))))
        (func (export "born") (global.set $live (i32.add (global.get $live) (i32.const 1))))
        (func (export "live") (result i32) global.get $live))
    (core instance $lives (instantiate $lives))
    (type $thing (resource (rep i32) (dtor (core func $lives "dtor"))))
    (core func $new (canon resource.new $thing))
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
    (component $shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (param "value" u32) (result (own $thing))))
        (import "value" (func $value (param "self" (borrow $thing)) (result u32)))
        (import "live" (func $live (result u32)))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (param "value" u32) (result (own $exported))))
        (export "[method]thing.value" (func $value)
            (func (param "self" (borrow $exported)) (result u32)))
        (export "live" (func $live)))
    (instance $api (instantiate $shim
        (with "thing" (type $thing)) (with "make" (func $make)) (with "value" (func $value))
        (with "live" (func $live))))
    (export "{PATH}" (instance $api)))"#
    )
}

/// What a decorator imports of the maker.
fn import() -> String {
    format!(
        r#"(import "{PATH}" (instance $inner
        (export "thing" (type $thing (sub resource)))
        (export "[constructor]thing" (func (param "value" u32) (result (own $thing))))
        (export "[method]thing.value" (func (param "self" (borrow $thing)) (result u32)))
        (export "live" (func (result u32)))))
    (alias export $inner "thing" (type $thing))
    (core func $make (canon lower (func $inner "[constructor]thing")))
    (core func $value (canon lower (func $inner "[method]thing.value")))
    (core func $drop (canon resource.drop $thing))"#
    )
}

/// A decorator with a resource of its own, which holds one of the maker's and adds one to its value.
fn wrapping() -> String {
    let import = import();
    format!(
        r#"(component
    {import}
    (core module $dropper
        (import "inner" "drop" (func $drop (param i32)))
        (func (export "dtor") (param i32) (call $drop (local.get 0))))
    (core instance $dropper (instantiate $dropper
        (with "inner" (instance (export "drop" (func $drop))))))
    (type $wrapped (resource (rep i32) (dtor (core func $dropper "dtor"))))
    (core func $new (canon resource.new $wrapped))
    (core module $m
        (import "inner" "make" (func $make (param i32) (result i32)))
        (import "inner" "value" (func $value (param i32) (result i32)))
        (import "own" "new" (func $new (param i32) (result i32)))
        (func (export "make") (param i32) (result i32) (call $new (call $make (local.get 0))))
        (func (export "value") (param i32) (result i32)
            (i32.add (call $value (local.get 0)) (i32.const 1))))
    (core instance $m (instantiate $m
        (with "inner" (instance (export "make" (func $make)) (export "value" (func $value))))
        (with "own" (instance (export "new" (func $new))))))
    (func $wrap (param "value" u32) (result (own $wrapped)) (canon lift (core func $m "make")))
    (func $wrapped-value (param "self" (borrow $wrapped)) (result u32)
        (canon lift (core func $m "value")))
    (component $shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (param "value" u32) (result (own $thing))))
        (import "value" (func $value (param "self" (borrow $thing)) (result u32)))
        (import "live" (func $live (result u32)))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (param "value" u32) (result (own $exported))))
        (export "[method]thing.value" (func $value)
            (func (param "self" (borrow $exported)) (result u32)))
        (export "live" (func $live)))
    (core func $inner-live (canon lower (func $inner "live")))
    (core module $relay
        (import "inner" "live" (func $live (result i32)))
        (func (export "live") (result i32) call $live))
    (core instance $relay (instantiate $relay
        (with "inner" (instance (export "live" (func $inner-live))))))
    (func $live (result u32) (canon lift (core func $relay "live")))
    (instance $api (instantiate $shim
        (with "thing" (type $wrapped)) (with "make" (func $wrap)) (with "value" (func $wrapped-value))
        (with "live" (func $live))))
    (export "{PATH}" (instance $api)))"#
    )
}

/// A decorator that passes on the maker's own resources, and adds one to each value that is told.
fn passing() -> String {
    let import = import();
    format!(
        r#"(component
    {import}
    (core module $m
        (import "inner" "make" (func $make (param i32) (result i32)))
        (import "inner" "value" (func $value (param i32) (result i32)))
        (import "inner" "drop" (func $drop (param i32)))
        (func (export "make") (param i32) (result i32) (call $make (local.get 0)))
        (func (export "value") (param i32) (result i32)
            (i32.add (call $value (local.get 0)) (i32.const 1))
            (call $drop (local.get 0))))
    (core instance $m (instantiate $m
        (with "inner" (instance
            (export "make" (func $make)) (export "value" (func $value)) (export "drop" (func $drop))))))
    (func $make (param "value" u32) (result (own $thing)) (canon lift (core func $m "make")))
    (func $value (param "self" (borrow $thing)) (result u32) (canon lift (core func $m "value")))
    (core func $inner-live (canon lower (func $inner "live")))
    (core module $relay
        (import "inner" "live" (func $live (result i32)))
        (func (export "live") (result i32) call $live))
    (core instance $relay (instantiate $relay
        (with "inner" (instance (export "live" (func $inner-live))))))
    (func $live (result u32) (canon lift (core func $relay "live")))
    (component $shim
        (import "thing" (type $thing (sub resource)))
        (import "make" (func $make (param "value" u32) (result (own $thing))))
        (import "value" (func $value (param "self" (borrow $thing)) (result u32)))
        (import "live" (func $live (result u32)))
        (export $exported "thing" (type $thing))
        (export "[constructor]thing" (func $make) (func (param "value" u32) (result (own $exported))))
        (export "[method]thing.value" (func $value)
            (func (param "self" (borrow $exported)) (result u32)))
        (export "live" (func $live)))
    (instance $api (instantiate $shim
        (with "thing" (type $thing)) (with "make" (func $make)) (with "value" (func $value))
        (with "live" (func $live))))
    (export "{PATH}" (instance $api)))"#
    )
}

/// Makes a thing through the outermost decorator, uses it, and gives it up.
fn value_of_seven(head: &Head) -> Val {
    let thing = call(head, PATH, "[constructor]thing", &[Val::U32(7)]).unwrap();
    assert_eq!(call(head, PATH, "live", &[]), Ok(Val::U32(1)));
    let value = call(
        head,
        PATH,
        "[method]thing.value",
        std::slice::from_ref(&thing),
    )
    .unwrap();
    head.release(&thing).unwrap();
    assert_eq!(call(head, PATH, "live", &[]), Ok(Val::U32(0)));
    value
}

#[test]
fn decorator_may_wrap_resources_or_pass_them_on() {
    for decorator in [wrapping(), passing()] {
        let plugins = [
            Plugin::new("decorator", "outer", decorator).needing(["inner"]),
            Plugin::new("maker", "inner", maker()),
        ];
        let head = load("outer", same(["outer", "inner"]), plugins);
        assert_eq!(value_of_seven(&head), Val::U32(8));
    }
}

#[test]
fn decorators_with_resources_form_chains() {
    for chain in [
        [wrapping(), passing()],
        [passing(), wrapping()],
        [wrapping(), wrapping()],
        [passing(), passing()],
    ] {
        let [first, second] = chain;
        let plugins = [
            Plugin::new("first", "outer", first).needing(["middle"]),
            Plugin::new("second", "middle", second).needing(["inner"]),
            Plugin::new("maker", "inner", maker()),
        ];
        let head = load("outer", same(["outer", "middle", "inner"]), plugins);
        assert_eq!(value_of_seven(&head), Val::U32(9));
    }
}
