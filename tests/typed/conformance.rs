//! Values of every WIT type, from the host and through a plugin that asks for every shape, to a guest
//! that returns what it is given. `docs/conformance.md` is written from the outcome.
//!
//! The plugin in between is made for each shape: it is built against the WIT that
//! [`wit::Interface::socket_wit`] writes, as one of an author would be.

mod described;
mod handles;
mod relay;
mod samples;
mod table;

use wasm_link::authoring::{SocketContainer, SocketFailures, SocketShape};
use wasm_link::wit::Interface;
use wasm_link::{App, Component, InterfaceCardinality, LoadedApp, Plugin, Socket, Val};

use crate::support::built;
use described::Described;

/// The id of the plugin that returns what it is given.
const ECHO: &str = "echo";

/// Each shape, and the cardinality that it is tried with.
const SHAPES: [(SocketContainer, InterfaceCardinality); 4] = [
    (SocketContainer::Bare, InterfaceCardinality::ExactlyOne),
    (SocketContainer::Option, InterfaceCardinality::AtMostOne),
    (SocketContainer::List, InterfaceCardinality::AtLeastOne),
    (SocketContainer::Keyed, InterfaceCardinality::Any),
];

const FAILURES: [SocketFailures; 2] = [SocketFailures::Trap, SocketFailures::Told];

/// Returns the interfaces of the guest, with those of its functions that return what they are given.
fn interfaces() -> Vec<Interface> {
    let engine = wasm_link::engine().unwrap();
    let component = Component::from_file(&engine, built("echo/echo.wasm")).unwrap();
    let ty = component.component_type();
    let paths = ty.exports(&engine).map(|(path, _)| path);
    let read = paths.filter_map(|path| Interface::of_component(&component, &engine, path));
    let mut interfaces: Vec<_> = read.collect();
    for interface in &mut interfaces {
        interface.functions.retain(|function| {
            matches!(function.params.as_slice(), [(_, ty)] if function.result.as_ref() == Some(ty))
        });
    }
    interfaces.retain(|interface| !interface.functions.is_empty());
    interfaces
}

/// The path under which the plugin in between offers an interface again.
fn relayed(path: &str) -> String {
    format!("relay:{}", path.split_once(':').unwrap().1)
}

/// Loads the guest alone.
fn direct(interfaces: &[Interface]) -> LoadedApp {
    let paths = interfaces.iter().map(|interface| interface.path.clone());
    let echo = Plugin::from_file(built("echo/echo.wasm")).with_plugs(paths);
    let app = interfaces.iter().fold(App::new(), |app, interface| {
        app.root_with(&Described::new(interface, InterfaceCardinality::ExactlyOne))
    });
    let app = app.plugin(echo.with_sockets([""; 0])).load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

/// Loads the guest behind a plugin that asks for a shape.
fn through(
    interfaces: &[Interface],
    cardinality: InterfaceCardinality,
    shape: SocketShape,
) -> LoadedApp {
    let paths = || interfaces.iter().map(|interface| interface.path.clone());
    let echo = Plugin::from_file(built("echo/echo.wasm")).with_id(ECHO);
    let relay = Plugin::from_bytes("relay", relay::component(interfaces, cardinality, shape));
    let app = interfaces.iter().fold(App::new(), |app, interface| {
        let mut relayed = Described::new(interface, InterfaceCardinality::ExactlyOne);
        relayed.rename(self::relayed(&interface.path));
        app.interface_with(&Described::new(interface, cardinality))
            .root_with(&relayed)
    });
    let app = app
        .plugin(echo.with_plugs(paths()).with_sockets([""; 0]))
        .plugin(
            relay
                .with_plugs(paths().map(|path| self::relayed(&path)))
                .with_sockets(paths()),
        )
        .load();
    let app = app.unwrap_or_else(|report| panic!("{shape:?}: {report}"));
    assert_eq!(app.report().to_string(), "", "{shape:?}");
    app
}

/// What a plugin that asks for a shape gets where the plugin behind the socket returns `val`.
fn shaped(val: Val, shape: SocketShape) -> Val {
    let reply = match shape.failures {
        SocketFailures::Trap => val,
        SocketFailures::Told => Val::Result(Ok(Some(Box::new(val)))),
    };
    match shape.container {
        SocketContainer::Bare => reply,
        SocketContainer::Option => Val::Option(Some(Box::new(reply))),
        SocketContainer::List => Val::List(vec![reply]),
        SocketContainer::Keyed => {
            Val::List(vec![Val::Tuple(vec![Val::String(ECHO.to_owned()), reply])])
        }
    }
}

fn call(app: &LoadedApp, path: &str, function: &str, argument: &Val) -> Result<Val, String> {
    match app.dispatch(path, function, true, std::slice::from_ref(argument)) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| error.to_string()),
        other => panic!("{other:?}"),
    }
}
