//! Values from plugin to plugin.

use wasm_link::InterfaceCardinality::ExactlyOne;
use wasm_link::Val;

use super::{Returns, memory, provider, relayed_twice, socket, text};
use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, call, load};

#[test]
fn string_is_returned() {
    let providers = [provider(memory("string"), "i32.const 80")];
    let relayed = relayed_twice(ExactlyOne, &providers, memory("string"));
    assert_eq!(relayed, [text("ok"), text("ok")]);
}

#[test]
fn record_is_returned() {
    let returns = Returns {
        types: &[(
            "pair",
            r#"(record (field "none" u32) (field "answer" u32))"#,
        )],
        ..memory("$pair")
    };
    let providers = [provider(returns, "i32.const 64")];
    let pair = || {
        Val::Record(vec![
            ("none".to_owned(), Val::U32(0)),
            ("answer".to_owned(), Val::U32(42)),
        ])
    };
    let relayed = relayed_twice(ExactlyOne, &providers, returns);
    assert_eq!(relayed, [pair(), pair()]);
}

#[test]
fn variant_is_returned() {
    let returns = Returns {
        types: &[(
            "choice",
            r#"(variant (case "left" u32) (case "right" string))"#,
        )],
        ..memory("$choice")
    };
    let providers = [provider(returns, "i32.const 112")];
    let right = || Val::Variant("right".to_owned(), Some(Box::new(text("ok"))));
    let relayed = relayed_twice(ExactlyOne, &providers, returns);
    assert_eq!(relayed, [right(), right()]);
}

#[test]
fn arguments_are_passed_on() {
    let ty = r#"(param "name" string) (param "sizes" (list u16)) (result (list string))"#;
    let provider = Wat::new()
        // A list of two strings: the name, and the first two sizes as UTF-8.
        .function(
            "get",
            ty,
            "(param i32 i32 i32 i32) (result i32)",
            "(i32.store (i32.const 0) (i32.const 16))
             (i32.store (i32.const 4) (i32.const 2))
             (i32.store (i32.const 16) (local.get 0))
             (i32.store (i32.const 20) (local.get 1))
             (i32.store (i32.const 24) (local.get 2))
             (i32.store (i32.const 28) (i32.mul (local.get 3) (i32.const 2)))
             i32.const 0",
        )
        .export(&socket())
        .text();
    let consumer = Wat::new()
        .import_function(&socket(), "get", ty, "(param i32 i32 i32 i32 i32)")
        .function(
            "relay",
            ty,
            "(param i32 i32 i32 i32) (result i32)",
            "(call $get (local.get 0) (local.get 1) (local.get 2) (local.get 3) (i32.const 16))
             i32.const 16",
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", provider),
    ];
    let head = load("a", Interface::each(["a", "b"]), plugins);
    let sizes = Val::List(vec![
        Val::U16(u16::from_le_bytes(*b"ab")),
        Val::U16(u16::from_le_bytes(*b"c!")),
    ]);
    assert_eq!(
        call(&head, &path("a"), "relay", &[text("größe"), sizes]),
        Ok(Val::List(vec![text("größe"), text("abc!")]))
    );
}
