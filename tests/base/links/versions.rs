//! The one rule for versions, seen from a consumer.

use wasm_link::Val;

use super::{U32, consumer_of, err, text};
use crate::support::interface::path;
use crate::support::{Attempt, Interface, Plugin, Wat, attempt, call};

fn link(interface: &str, imported: &str, exported: &str) -> Attempt {
    let provider = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 42")
        .export(exported)
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer_of(imported, U32).text()).needing(["b"]),
        Plugin::new("p0", "b", provider),
    ];
    let interfaces = [
        Interface::new("a"),
        Interface::new("b").package_named(interface),
    ];
    attempt("a", interfaces, plugins)
}

#[test]
fn import_and_plug_on_the_track_of_the_interface_are_linked() {
    for (interface, imported, exported) in [
        ("x:y/z@1.3.0", "x:y/z@1.0.0", "x:y/z@1.3.0"),
        ("x:y/z@1.3.0", "x:y/z@1.4.0", "x:y/z@1.3.0"),
        ("x:y/z@1.3.0", "x:y/z@1.4.0", "x:y/z@1.0.0"),
        ("x:y/z@0.2.0", "x:y/z@0.2.5", "x:y/z@0.2.1"),
        ("x:y/z@0.0.1", "x:y/z@0.0.1", "x:y/z@0.0.1"),
        ("x:y@1.3.0", "x:y/root@1.0.0", "x:y/root@1.1.0"),
    ] {
        let attempt = link(interface, imported, exported);
        assert_eq!(attempt.others(), Vec::<String>::new());
        let relayed = call(&attempt.head(), &path("a"), "relay", &[]);
        assert_eq!(relayed, Ok(Val::U32(42)), "{imported} from {exported}");
    }
}

#[test]
fn import_off_the_track_is_missing() {
    for (interface, imported) in [
        ("x:y/z@1.3.0", "x:y/z@2.0.0"),
        ("x:y/z@0.2.0", "x:y/z@0.3.0"),
        ("x:y/z@0.0.1", "x:y/z@0.0.2"),
        ("x:y/z@1.0.0", "x:y/z@1.0.0-rc.1"),
        ("x:y/z@1.0.0", "x:y/z"),
    ] {
        assert_eq!(
            link(interface, imported, interface).primary().unwrap(),
            format!(
                "failed to load component: it imports `{imported}`, which nobody offers: the application \
                 has `{interface}`, a version that is not compatible"
            )
        );
    }
}

#[test]
fn function_of_a_newer_import_that_the_plug_lacks_fails_only_when_called() {
    let provider = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 42")
        .export("x:y/z@1.3.0")
        .text();
    let items = r#"(export "get" (func (result u32)))
        (export "extra" (func (result (result u32 (error string)))))"#;
    let functions = [("get", "(result i32)"), ("extra", "(param i32)")];
    let consumer = Wat::new()
        .import("x:y/z@1.4.0", items, &functions)
        .function("relay", "(result u32)", "(result i32)", "call $get")
        .function(
            "relay-extra",
            "(result (result u32 (error string)))",
            "(result i32)",
            "(call $extra (i32.const 16)) i32.const 16",
        )
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", consumer).needing(["b"]),
        Plugin::new("p0", "b", provider),
    ];
    let interfaces = [
        Interface::new("a"),
        Interface::new("b").package_named("x:y/z@1.3.0"),
    ];
    let head = attempt("a", interfaces, plugins).head();
    assert_eq!(call(&head, &path("a"), "relay", &[]), Ok(Val::U32(42)));
    assert_eq!(
        call(&head, &path("a"), "relay-extra", &[]),
        Ok(err(text(
            "invalid function: the plugin exports no `x:y/z@1.3.0#extra`"
        )))
    );
    assert_eq!(call(&head, &path("a"), "relay", &[]), Ok(Val::U32(42)));
}
