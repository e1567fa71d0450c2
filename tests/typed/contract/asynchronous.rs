//! Interfaces with functions that cannot cross a plugin boundary yet: async ones, and those with streams,
//! futures or error contexts.

use wasm_link::{App, Plugin, TypedInterface};

use super::refused;
use crate::wat::{self, Function};
use crate::wit::asynchronous::only;

/// An async function, a function with an error context, and a plain one beside each.
mod wit {
    wasm_link::interface!({
        inline: "
            package demo:clock;
            interface timer { now: func() -> u32; wait: async func() -> u32; }
            interface causes { now: func() -> u32; explain: func(error: error-context) -> u32; }
        ",
    });
}

const NUMBER: &str = "(result u32)";
const NOW: Function<'_> = Function("now", NUMBER, "(result i32) (i32.const 7)");

fn explaining(code: &str) -> Plugin {
    let explain = Function(
        "explain",
        r#"(param "error" error-context) (result u32)"#,
        code,
    );
    let component = wat::component(wit::causes::Interface::PATH, &[NOW, explain]);
    Plugin::from_bytes("explaining", component)
}

#[test]
fn a_function_that_is_not_async_does_not_stand_for_one_that_is() {
    let wait = Function("wait", NUMBER, "(result i32) (i32.const 1)");
    refused::<wit::timer::Interface>(
        &wat::component(wit::timer::Interface::PATH, &[NOW, wait]),
        &["`wait`: expected `wait: async func() -> u32`, found `wait: func() -> u32`"],
    );
    refused::<wit::timer::Interface>(
        &wat::component(wit::timer::Interface::PATH, &[NOW]),
        &["`wait`: expected `wait: async func() -> u32`, found no such function"],
    );
}

#[test]
fn a_component_that_the_engine_refuses_is_reported_with_why() {
    let wait = r#"(component
      (core module $code (func (export "wait") (result i32) (i32.const 1)))
      (core instance $code (instantiate $code))
      (func $wait async (result u32) (canon lift (core func $code "wait")))
      (instance (export "demo:clock/timer") (export "wait" (func $wait))))"#;
    let plugin = Plugin::from_bytes("waiting", wait).with_plug(wit::timer::Interface::PATH);
    let app = App::new().root::<wit::timer::Interface>().plugin(plugin);
    let report = app.load().unwrap_err().to_string();
    assert!(
        report.contains("async functions, streams and futures are off in the engine"),
        "{report}"
    );
    let app = App::new().root::<wit::causes::Interface>();
    let report = app.plugin(explaining("(param i32) (result i32) (i32.const 1)"));
    let report = report.load().unwrap_err().to_string();
    assert!(
        report.contains("error contexts are off in the engine"),
        "{report}"
    );
}

#[test]
fn an_interface_of_such_functions_alone_can_be_declared() {
    let report = App::new().root::<only::Interface>().load().unwrap_err();
    assert!(report.to_string().contains(only::Interface::PATH));
}
