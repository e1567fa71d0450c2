//! Sockets that the host's linker defines as well.

use wasm_link::{InterfaceData, LoadError, Val};

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt_with, call, no_host};

fn consumer() -> Plugin {
    let component = Wat::new()
        .import_function(&path("b"), "get", "(result u32)", "(result i32)")
        .export(&path("a"))
        .text();
    Plugin::new("consumer", "a", component).needing(["b"])
}

fn provider() -> Plugin {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("b"))
        .text();
    Plugin::new("provider", "b", component)
}

#[test]
fn socket_that_the_host_defines_too_is_an_error() {
    for shadowing in [false, true] {
        let mut linker = no_host();
        linker.allow_shadowing(shadowing);
        let mut host = linker.instance(&path("b")).unwrap();
        host.func_wrap("get", |_, (): ()| Ok((1_u32,))).unwrap();
        let interfaces = Interface::each(["a", "b"]);
        let attempt = attempt_with(&linker, "a", interfaces, [consumer(), provider()]);
        assert_eq!(
            attempt.primary().unwrap(),
            "failed to link interface: the host's linker defines `test:b/api` too, which is the \
             socket `b`: it can come from the host or from plugins, not from both"
        );
        assert!(matches!(
            attempt.head,
            Err(LoadError::FailedToLinkInterface(_))
        ));
    }
}

#[test]
fn linker_of_the_host_is_left_as_it_was() {
    let mut linker = no_host();
    linker.allow_shadowing(true);
    let interfaces = Interface::each(["a", "b"]);
    let plugins = [consumer(), provider()];
    attempt_with(&linker, "a", interfaces, plugins).head();
    assert!(linker.instance(&path("b")).is_ok());
    assert!(linker.instance(&path("b")).is_ok());
}

#[test]
fn description_written_by_hand_has_no_signatures() {
    assert_eq!(Interface::new("a").signatures(), Ok(None));
    assert_eq!(Interface::new("a").path(), Ok("test:a/api".to_owned()));
}

/// A plugin of the interface `plug`, which returns `value`.
fn constant(id: &str, plug: &str, path: &str, value: u32) -> Plugin {
    let component = Wat::new()
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            &format!("i32.const {value}"),
        )
        .export(path)
        .text();
    Plugin::new(id, plug, component)
}

#[test]
fn sockets_of_one_path_cannot_be_told_apart_by_a_plugin_that_needs_both() {
    let interfaces = [
        Interface::new("a"),
        Interface::new("x").package_named("test:both/api"),
        Interface::new("y").package_named("test:both/api"),
    ];
    let component = Wat::new()
        .import_function("test:both/api", "get", "(result u32)", "(result i32)")
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("consumer", "a", component).needing(["x", "y"]),
        constant("px", "x", "test:both/api", 1),
        constant("py", "y", "test:both/api", 2),
    ];
    let attempt = attempt_with(&no_host(), "a", interfaces, plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "failed to link interface: the sockets `x` and `y` are both what the import `test:both/api` may \
         come from: name one of them alone, or link the import to one"
    );
}

#[test]
fn versions_of_an_interface_are_sockets_of_their_own() {
    let versions = ["test:v/api@1.0.0", "test:v/api@1.1.0"];
    let interfaces = [
        Interface::new("a"),
        Interface::new("old").package_named(versions[0]),
        Interface::new("new").package_named(versions[1]),
    ];
    let component = Wat::new()
        .import(
            versions[0],
            r#"(export "old" (func (result u32)))"#,
            &[("old", "(result i32)")],
        )
        .import(
            versions[1],
            r#"(export "new" (func (result u32)))"#,
            &[("new", "(result i32)")],
        )
        .function(
            "get",
            "(result u32)",
            "(result i32)",
            "(i32.add (i32.mul (call $old) (i32.const 10)) (call $new))",
        )
        .export(&path("a"))
        .text();
    let of = |id, function: &str, version: &str, value| {
        let component = Wat::new()
            .function(function, "(result u32)", "(result i32)", value)
            .export(version)
            .text();
        Plugin::new(id, id, component)
    };
    let plugins = [
        Plugin::new("consumer", "a", component).needing(["old", "new"]),
        of("old", "old", versions[0], "i32.const 4"),
        of("new", "new", versions[1], "i32.const 2"),
    ];
    let head = attempt_with(&no_host(), "a", interfaces, plugins).head();
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(42)));
}
