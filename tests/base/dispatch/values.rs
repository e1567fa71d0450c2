//! Values in and out.

use wasm_link::{Socket, Val};

use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, load};

/// `record entry { name: string, sizes: list<u16>, parent: option<u32> }`
pub(super) const ENTRY: &str = r#"
    (type $entry-type (record
        (field "name" string)
        (field "sizes" (list u16))
        (field "parent" (option u32))))
    (export $entry "entry" (type $entry-type))"#;

pub(super) fn text(text: &str) -> Val {
    Val::String(text.to_owned())
}

pub(super) fn entry(name: &str, sizes: &[u16], parent: Val) -> Val {
    let sizes = sizes.iter().copied().map(Val::U16).collect();
    Val::Record(vec![
        ("name".to_owned(), text(name)),
        ("sizes".to_owned(), Val::List(sizes)),
        ("parent".to_owned(), parent),
    ])
}

pub(super) fn some(val: Val) -> Val {
    Val::Option(Some(Box::new(val)))
}

fn only(component: &Wat) -> Head {
    let plugin = Plugin::new("p", "a", component.text());
    load("a", Interface::each(["a"]), [plugin])
}

#[test]
fn primitives_are_returned() {
    let head = only(
        &Wat::new()
            .function("a-bool", "(result bool)", "(result i32)", "i32.const 1")
            .function("an-s64", "(result s64)", "(result i64)", "i64.const -5")
            .function("an-f64", "(result f64)", "(result f64)", "f64.const 0.5")
            .function(
                "a-char",
                "(result char)",
                "(result i32)",
                "i32.const 0x1f980",
            )
            .export(&path("a")),
    );
    for (function, val) in [
        ("a-bool", Val::Bool(true)),
        ("an-s64", Val::S64(-5)),
        ("an-f64", Val::Float64(0.5)),
        ("a-char", Val::Char('🦀')),
    ] {
        assert_eq!(call(&head, &path("a"), function, &[]), Ok(val));
    }
}

#[test]
fn composite_result_is_returned() {
    let head = only(
        &Wat::new()
            .outer(ENTRY)
            .core(r#"(data (i32.const 64) "\80\00\00\00\03\00\00\00\90\00\00\00\02\00\00\00\01\00\00\00\2a\00\00\00")"#)
            .core(r#"(data (i32.const 128) "abc") (data (i32.const 144) "\01\00\02\00")"#)
            .function("get", "(result $entry)", "(result i32)", "i32.const 64")
            .export(&path("a")),
    );
    assert_eq!(
        call(&head, &path("a"), "get", &[]),
        Ok(entry("abc", &[1, 2], some(Val::U32(42))))
    );
}

#[test]
fn composite_argument_comes_back_as_it_was() {
    let head = only(
        &Wat::new()
            .outer(ENTRY)
            .function(
                "echo",
                r#"(param "entry" $entry) (result $entry)"#,
                "(param i32 i32 i32 i32 i32 i32) (result i32)",
                "(i32.store (i32.const 0) (local.get 0))
                 (i32.store (i32.const 4) (local.get 1))
                 (i32.store (i32.const 8) (local.get 2))
                 (i32.store (i32.const 12) (local.get 3))
                 (i32.store (i32.const 16) (local.get 4))
                 (i32.store (i32.const 20) (local.get 5))
                 i32.const 0",
            )
            .export(&path("a")),
    );
    for val in [
        entry("", &[], Val::Option(None)),
        entry("größe", &[1, u16::MAX], some(Val::U32(7))),
    ] {
        let echo = call(&head, &path("a"), "echo", std::slice::from_ref(&val));
        assert_eq!(echo, Ok(val));
    }
}

#[test]
fn result_that_is_not_wanted_is_discarded() {
    let head = only(
        &Wat::new()
            .function("get", "(result u32)", "(result i32)", "i32.const 7")
            .function("run", "", "", "")
            .export(&path("a")),
    );
    for function in ["get", "run"] {
        let replies = head.dispatch(&path("a"), function, false, &[]);
        let replies = replies.map(|reply| reply.map_err(|error| error.to_string()));
        assert_eq!(replies, Socket::ExactlyOne(Ok(Val::Tuple(Vec::new()))));
    }
}

#[test]
fn function_outside_any_interface_is_called_by_the_path_of_the_root() {
    let component = r#"(component
        (core module $m (func (export "f") (result i32) i32.const 42))
        (core instance $m (instantiate $m))
        (func $f (result u32) (canon lift (core func $m "f")))
        (export "answer" (func $f)))"#;
    let interface = Interface::new("a").package_named("$root");
    let head = load("a", [interface], [Plugin::new("p", "a", component)]);
    assert_eq!(call(&head, "$root", "answer", &[]), Ok(Val::U32(42)));
    assert_eq!(
        call(&head, "$root", "question", &[]),
        Err("invalid function: the plugin exports no `$root#question`".to_owned())
    );
}
