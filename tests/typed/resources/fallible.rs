//! A constructor that may fail.

use wasm_link::{App, Plugin};

mod wit {
    wasm_link::interface!({
        inline: "
            package demo:fallible;
            interface things {
                resource thing {
                    constructor(value: u32) -> result<thing, string>;
                    value: func() -> u32;
                }
            }
        ",
    });
}

use wit::things;

#[test]
fn a_constructor_returns_a_resource_or_its_error() {
    let plugin = Plugin::from_bytes("things", include_str!("fallible.wat"));
    let app = App::new().root::<things::Interface>().plugin(plugin).load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    let things = app.bind::<things::Interface>().unwrap();
    let made: Result<things::Thing, String> = things.new_thing(7).unwrap();
    assert_eq!(made.unwrap().value().unwrap(), 7);
    let refused = things.new_thing(0).unwrap();
    assert_eq!(refused.unwrap_err(), "not a thing");
}
