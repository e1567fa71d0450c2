//! What stands in worlds themselves: inline interfaces, and functions outside any interface.

use wasm_link::{App, InterfaceData, Plugin, TypedInterface};

use crate::wit::worlds::{clock, direct, direct_imports};

mod wit {
    wasm_link::interface!({
        inline: "
            package demo:direct;
            interface left-out { never: func(); }
            world direct {
                export seven: func() -> u32;
                export clock: interface { now: func() -> u32; }
            }
        ",
        interfaces: ["direct"],
    });
}

const PLUGIN: &str = r#"(component
  (core module $code (func (export "seven") (result i32) (i32.const 7)))
  (core instance $code (instantiate $code))
  (func $seven (result u32) (canon lift (core func $code "seven")))
  (export "seven" (func $seven))
  (instance (export "clock") (export "now" (func $seven))))"#;

#[test]
fn functions_outside_any_interface_can_be_called() {
    let plugin = Plugin::from_bytes("direct", PLUGIN).with_plug(wit::direct::Interface::ID);
    let app = App::new().root::<wit::direct::Interface>().plugin(plugin);
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    let direct = app.bind::<wit::direct::Interface>().unwrap();
    assert_eq!(direct.seven().unwrap(), 7);
}

#[test]
fn an_inline_interface_is_found_by_its_name() {
    let plugin = Plugin::from_bytes("direct", PLUGIN);
    let app = App::new().root::<wit::clock::Interface>().plugin(plugin);
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    let clock = app.bind::<wit::clock::Interface>().unwrap();
    assert_eq!(clock.now().unwrap(), 7);
}

#[test]
fn what_a_world_exports_and_what_it_imports_are_two_interfaces() {
    assert_eq!(direct::Interface::PATH, "$root");
    assert_eq!(
        [direct::Interface::ID, direct_imports::Interface::ID],
        [
            "fixtures:worlds/direct@1.0.0",
            "fixtures:worlds/direct@1.0.0#imports"
        ]
    );
    assert_eq!(clock::Interface::ID, clock::Interface::PATH);
    assert_eq!(direct::Interface::default().path(), Ok("$root".to_owned()));
    let functions = |interface: &dyn Fn() -> Option<wasm_link::wit::Interface>| -> Vec<String> {
        let signatures = interface().unwrap().functions;
        signatures.iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        functions(&|| direct::Interface::default().signatures().unwrap()),
        [
            "handle: func(request: request) -> result<string, u8>",
            "log: func(level: u8)"
        ]
    );
    assert_eq!(
        functions(&|| direct_imports::Interface::default().signatures().unwrap()),
        ["log: func(text: string)"]
    );
    assert_eq!(clock::Interface::PATH, "clock");
}
