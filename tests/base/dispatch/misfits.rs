//! Dispatches that are refused before the plugin is called: it lives on.

use wasm_link::wasmtime::component::ResourceType;
use wasm_link::{DispatchError, Socket, Val};

use super::values::{ENTRY, entry, some, text};
use super::{busybody, host};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, load, load_with, no_host};

fn only(component: &Wat) -> Head {
    let interface = Interface::new("a").declaring("get").declaring("gone");
    load("a", [interface], [Plugin::new("p", "a", component.text())])
}

/// A component with functions that take arguments, and one to see whether it is alive.
fn taker() -> Head {
    only(
        &Wat::new()
            .outer(ENTRY)
            .function("get", "(result u32)", "(result i32)", "i32.const 7")
            .function(
                "add",
                r#"(param "a" u32) (param "b" u32) (result u32)"#,
                "(param i32 i32) (result i32)",
                "(i32.add (local.get 0) (local.get 1))",
            )
            .function("negate", r#"(param "x" s32)"#, "(param i32)", "")
            .function(
                "take",
                r#"(param "entries" (list $entry))"#,
                "(param i32 i32)",
                "",
            )
            .export(&path("a")),
    )
}

fn refused(head: &Head, path: &str, function: &str, arguments: &[Val], text: &str) {
    assert_eq!(
        call_discarding(head, path, function, arguments),
        Err(text.to_owned())
    );
    let alive = call(head, &crate::support::interface::path("a"), "get", &[]);
    assert_eq!(alive, Ok(Val::U32(7)));
}

fn call_discarding(
    head: &Head,
    path: &str,
    function: &str,
    arguments: &[Val],
) -> Result<Val, String> {
    match head.dispatch(path, function, false, arguments) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| error.to_string()),
        other => panic!("expected one reply, found {other:?}"),
    }
}

#[test]
fn unknown_interface_is_refused() {
    refused(
        &taker(),
        "test:other/api",
        "get",
        &[],
        "invalid interface: no plugin of a root exports `test:other/api`",
    );
}

#[test]
fn unknown_function_is_refused() {
    refused(
        &taker(),
        &path("a"),
        "unheard-of",
        &[],
        "invalid function: the plugin exports no `test:a/api#unheard-of`",
    );
}

#[test]
fn function_that_is_declared_but_missing_is_refused_when_called() {
    refused(
        &taker(),
        &path("a"),
        "gone",
        &[],
        "invalid function: the plugin exports no `test:a/api#gone`",
    );
}

#[test]
fn wrong_argument_count_is_refused() {
    let head = taker();
    for (function, arguments, text) in [
        ("add", vec![], "expected 2 arguments, found 0"),
        (
            "add",
            vec![Val::U32(1), Val::U32(2), Val::U32(3)],
            "expected 2 arguments, found 3",
        ),
        ("negate", vec![], "expected 1 argument, found 0"),
        ("get", vec![Val::U32(1)], "expected 0 arguments, found 1"),
    ] {
        let text = format!("runtime exception: {text}");
        refused(&head, &path("a"), function, &arguments, &text);
    }
}

#[test]
fn wrong_argument_type_is_refused_at_any_depth() {
    let head = taker();
    refused(
        &head,
        &path("a"),
        "add",
        &[Val::U32(1), Val::S32(2)],
        "runtime exception: argument `b`: expected u32, found s32",
    );
    let good = entry("good", &[1], Val::Option(None));
    for (bad, text) in [
        (
            entry("bad", &[2], some(text("orphan"))),
            "[1].parent?: expected u32, found string",
        ),
        (text("no entry"), "[1]: expected record, found string"),
        (
            Val::Record(vec![("sizes".to_owned(), Val::List(vec![]))]),
            "[1]: expected the field `name`, found `sizes`",
        ),
        (
            Val::Record(vec![
                ("name".to_owned(), text("bad")),
                ("sizes".to_owned(), Val::List(vec![Val::U16(1), Val::U8(2)])),
                ("parent".to_owned(), Val::Option(None)),
            ]),
            "[1].sizes[1]: expected u16, found u8",
        ),
    ] {
        let entries = Val::List(vec![good.clone(), bad]);
        let text = format!("runtime exception: argument `entries`{text}");
        refused(&head, &path("a"), "take", &[entries], &text);
    }
}

#[test]
fn result_of_a_function_without_one_is_missing_after_the_function_ran() {
    let head = load_with(
        &host(),
        "a",
        Interface::each(["a"]),
        [Plugin::new("p", "a", busybody("a"))],
    );
    let text = "missing response: the function returns nothing, and a result was asked for";
    assert_eq!(
        call(&head, &path("a"), "take-note", &[]),
        Err(text.to_owned())
    );
    assert_eq!(call(&head, &path("a"), "get-notes", &[]), Ok(Val::U32(1)));
    assert_eq!(
        call_discarding(&head, &path("a"), "take-note", &[]),
        Ok(Val::Tuple(Vec::new()))
    );
    assert_eq!(call(&head, &path("a"), "get-notes", &[]), Ok(Val::U32(2)));
}

#[test]
fn signature_with_a_resource_of_the_host_is_refused() {
    let component = r#"(component
        (import "host:api/things" (instance $host (export "thing" (type (sub resource)))))
        (alias export $host "thing" (type $thing'))
        (core module $m
            (func (export "make") (result i32) i32.const 0)
            (func (export "get") (result i32) i32.const 7))
        (core instance $m (instantiate $m))
        (component $api
            (import "thing" (type $thing (sub resource)))
            (import "make" (func $make (result (own $thing))))
            (import "get" (func $get (result u32)))
            (export $exported "thing" (type $thing))
            (export "make" (func $make) (func (result (own $exported))))
            (export "get" (func $get)))
        (func $make (result (own $thing')) (canon lift (core func $m "make")))
        (func $get (result u32) (canon lift (core func $m "get")))
        (instance $a (instantiate $api
            (with "thing" (type $thing'))
            (with "make" (func $make))
            (with "get" (func $get))))
        (export "test:a/api" (instance $a)))"#;
    let mut linker = no_host();
    let mut host = linker.instance("host:api/things").unwrap();
    host.resource("thing", ResourceType::host::<u32>(), |_, _| Ok(()))
        .unwrap();
    let head = load_with(
        &linker,
        "a",
        Interface::each(["a"]),
        [Plugin::new("p", "a", component)],
    );
    refused(
        &head,
        &path("a"),
        "make",
        &[],
        "unsupported type: a resource that no plugin defines cannot cross a plugin boundary",
    );
    let reply = head.dispatch(&path("a"), "make", true, &[]);
    assert!(matches!(
        reply,
        Socket::ExactlyOne(Err(DispatchError::UnsupportedType(what))) if what == "a resource that no plugin defines"
    ));
}
