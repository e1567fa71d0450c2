//! Values of every WIT type, from the host and through a plugin that asks for every shape, to a guest
//! that returns what it is given, and to Rust values that do. `docs/conformance.md` is written from the
//! outcome.
//!
//! The plugin in between is made for each shape: it is built against the WIT that
//! [`wit::Interface::socket_wit`] writes, as one of an author would be.

mod described;
mod handles;
mod in_rust;
mod relay;
mod samples;
mod table;

use wasm_link::authoring::{SocketContainer, SocketFailures, SocketShape};
use wasm_link::wit::Interface;
use wasm_link::{
    App, Component, InterfaceCardinality, Link, LoadedApp, Native, Plugin, Socket, Val,
};

use crate::support::built;
pub(crate) use described::Described;
use relay::Called;

/// The id of the guest that returns what it is given.
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

/// What returns what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Echo {
    /// The guest.
    Guest,
    /// Rust values, one for each interface.
    Rust,
    /// Closures, one for each interface.
    Closure,
}

impl Echo {
    /// Returns plugins that plug into all interfaces.
    fn plugins(self, interfaces: &[Interface]) -> Vec<Plugin> {
        if self == Self::Guest {
            let paths = interfaces.iter().map(|interface| interface.path.clone());
            let guest = Plugin::from_file(built("echo/echo.wasm")).with_id(ECHO);
            return vec![guest.with_plugs(paths).with_sockets([""; 0])];
        }
        let natives = self.natives(interfaces).into_iter();
        natives
            .map(|native| Plugin::from_native(self.id(native.path()), native.clone()))
            .collect()
    }

    /// Returns what implements the interfaces in Rust, in their order.
    fn natives(self, interfaces: &[Interface]) -> Vec<Native<Plugin>> {
        let natives = interfaces.iter().map(|interface| match self {
            Self::Guest => panic!("the guest is a component"),
            Self::Rust => {
                let mut all = in_rust::natives().into_iter();
                let native = all.find(|native| native.path() == interface.path);
                native.unwrap_or_else(|| panic!("`{}` has to be implemented", interface.path))
            }
            Self::Closure => {
                let interface = Described::new(interface, InterfaceCardinality::ExactlyOne);
                let native =
                    Native::dynamic(&interface, |_, _, values| Ok(values.into_iter().next()));
                native.unwrap()
            }
        });
        natives.collect()
    }

    /// Returns the id of the plugin that plugs into an interface.
    fn id(self, path: &str) -> &str {
        match self {
            Self::Guest => ECHO,
            Self::Rust | Self::Closure => path,
        }
    }
}

/// Loads what returns what it is given, alone.
fn direct(interfaces: &[Interface], echo: Echo) -> LoadedApp {
    let app = interfaces.iter().fold(App::new(), |app, interface| {
        app.root_with(&Described::new(interface, InterfaceCardinality::ExactlyOne))
    });
    load(with_plugins(app, echo.plugins(interfaces)))
}

/// Loads it behind a plugin that asks for a shape.
fn through(
    interfaces: &[Interface],
    echo: Echo,
    cardinality: InterfaceCardinality,
    shape: SocketShape,
) -> LoadedApp {
    let app = interfaces.iter().fold(App::new(), |app, interface| {
        app.interface_with(&Described::new(interface, cardinality))
    });
    let paths = interfaces.iter().map(|interface| interface.path.clone());
    let relay = relay(interfaces, cardinality, shape, Called::Paths).with_sockets(paths);
    let app = with_plugins(app, echo.plugins(interfaces)).plugin(relay);
    load(relayed_roots(app, interfaces))
}

/// Loads it behind a plugin that is linked to it alone, among any number: to the one plugin, or to a list of it.
fn linked(interfaces: &[Interface], echo: Echo, shape: SocketShape, called: Called) -> LoadedApp {
    let any = InterfaceCardinality::Any;
    let seen = match shape.container {
        SocketContainer::Bare => InterfaceCardinality::ExactlyOne,
        _ => any,
    };
    let app = interfaces.iter().fold(App::new(), |app, interface| {
        app.interface_with(&Described::new(interface, any))
    });
    let relay = relay(interfaces, seen, shape, called).with_sockets([""; 0]);
    let numbered = interfaces.iter().enumerate();
    let relay = numbered.fold(relay, |relay, (position, interface)| {
        let (path, id) = (interface.path.as_str(), echo.id(&interface.path));
        let import = match called {
            Called::Paths => path.to_owned(),
            Called::Labels => relay::label(position),
        };
        relay.with_link(
            import,
            match shape.container {
                SocketContainer::Bare => Link::to(path).plugin(id),
                _ => Link::to(path).plugins([id]),
            },
        )
    });
    let app = with_plugins(app, echo.plugins(interfaces)).plugin(relay);
    load(relayed_roots(app, interfaces))
}

/// Loads a plugin that imports what the application offers to all plugins, in this shape.
fn offered(interfaces: &[Interface], echo: Echo, shape: SocketShape) -> LoadedApp {
    let natives = echo.natives(interfaces).into_iter();
    let app = natives.fold(App::new(), App::provide);
    let relay = relay(
        interfaces,
        InterfaceCardinality::ExactlyOne,
        shape,
        Called::Paths,
    );
    load(relayed_roots(
        app.plugin(relay.with_sockets([""; 0])),
        interfaces,
    ))
}

/// The plugin in between.
fn relay(
    interfaces: &[Interface],
    cardinality: InterfaceCardinality,
    shape: SocketShape,
    called: Called,
) -> Plugin {
    let plugs = interfaces.iter().map(|interface| relayed(&interface.path));
    let component = relay::component(interfaces, cardinality, shape, called);
    Plugin::from_bytes("relay", component).with_plugs(plugs)
}

fn relayed_roots(app: App, interfaces: &[Interface]) -> App {
    interfaces.iter().fold(app, |app, interface| {
        let mut again = Described::new(interface, InterfaceCardinality::ExactlyOne);
        again.rename(relayed(&interface.path));
        app.root_with(&again)
    })
}

fn with_plugins(app: App, plugins: Vec<Plugin>) -> App {
    plugins.into_iter().fold(app, App::plugin)
}

fn load(app: App) -> LoadedApp {
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

/// What a plugin that asks for a shape gets where the plugin behind the socket, whose id is this, returns `val`.
fn shaped(val: Val, shape: SocketShape, id: &str) -> Val {
    let reply = match shape.failures {
        SocketFailures::Trap => val,
        SocketFailures::Told => Val::Result(Ok(Some(Box::new(val)))),
    };
    match shape.container {
        SocketContainer::Bare => reply,
        SocketContainer::Option => Val::Option(Some(Box::new(reply))),
        SocketContainer::List => Val::List(vec![reply]),
        SocketContainer::Keyed => {
            Val::List(vec![Val::Tuple(vec![Val::String(id.to_owned()), reply])])
        }
    }
}

fn call(app: &LoadedApp, path: &str, function: &str, argument: &Val) -> Result<Val, String> {
    match app.dispatch(path, function, true, std::slice::from_ref(argument)) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| error.to_string()),
        other => panic!("{other:?}"),
    }
}
