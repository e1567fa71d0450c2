//! The WIT of sockets whose interfaces have resources.

use wasm_link::InterfaceCardinality::{self, Any, AtMostOne, ExactlyOne};
use wasm_link::InterfaceData;
use wasm_link::authoring::SocketShape;
use wit_parser::Resolve;

use crate::wit::counters::{counters, relay};

/// Writes the WIT of a socket, which the parser must take.
fn written(interface: &impl InterfaceData, cardinality: InterfaceCardinality) -> String {
    let interface = interface.signatures().unwrap().unwrap();
    let shape = SocketShape::telling(cardinality);
    let text = interface.socket_wit(cardinality, shape).unwrap();
    let parsed = Resolve::default().push_str("socket.wit", &text);
    parsed.unwrap_or_else(|error| panic!("{error:#}\n{text}"));
    text
}

fn has(text: &str, lines: &[&str]) {
    for line in lines {
        let found = text.lines().any(|other| other.trim() == *line);
        assert!(found, "no `{line}` in\n{text}");
    }
}

#[test]
fn functions_of_resources_stand_in_the_resource() {
    let text = written(&counters::Interface::default(), ExactlyOne);
    has(
        &text,
        &[
            "resource counter {",
            "constructor(start: u32) -> result<counter, dispatch-error>;",
            "increment: func(by: u32) -> result<u32, dispatch-error>;",
            "merge: static func(a: counter, b: borrow<counter>) -> result<counter, dispatch-error>;",
            "give-own: func(start: u32) -> result<counter, dispatch-error>;",
        ],
    );
}

#[test]
fn methods_go_to_one_plugin_whatever_the_cardinality() {
    for cardinality in [AtMostOne, Any] {
        let text = written(&counters::Interface::default(), cardinality);
        has(
            &text,
            &["increment: func(by: u32) -> result<u32, dispatch-error>;"],
        );
    }
}

#[test]
fn resources_of_another_interface_are_used_from_there() {
    let text = written(&relay::Interface::default(), ExactlyOne);
    has(
        &text,
        &[
            "use counters.{counter};",
            "hold: func(c: counter) -> result<u32, dispatch-error>;",
            "resource counter;",
        ],
    );
}
