//! `docs/conformance.md`: the types and shapes that are known to pass.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use wasm_link::authoring::{SocketContainer, SocketFailures, SocketShape};
use wasm_link::wit::Interface;
use wasm_link::{InterfaceCardinality, LoadedApp};

use super::relay::Called;
use super::samples::samples;
use super::{
    Echo, FAILURES, SHAPES, call, direct, interfaces, linked, offered, relayed, shaped, through,
};

const HEAD: &str = "# WIT types through sockets

Which WIT types pass, as argument and as result, and in which shapes of an import. Written by the
test `conformance::table`, which sends values of each type, the extremes among them, to a guest in
Rust that returns what it is given: `BLESS=1 cargo test -p tests --test typed conformance`.

In the first column the host sends them, by raw dispatch. In the others it sends them to a plugin
whose import of the guest's interface returns what the column says, so that each value crosses twice
as argument and twice as result. That plugin is built against the WIT that
`wit::Interface::socket_wit` writes. It sees *one* plugin of an interface that any number may fill where
it is linked to that, and *some* where it is linked to those of a list; under a *label* it imports what
`(implements …)` says. `E` is `dispatch-error` of the package `wasm-link:socket`.
[resources.md](resources.md) is about handles.

";

const IN_RUST: &str = "
## Interfaces in Rust

The same values, sent to Rust values in the place of the guest: to implementations of the traits that
`interface!` generates, one plugin for each interface, as `Plugin::from_native` makes them; *offered* by
`App::provide`, which an import gets as `T` or as `result<T, E>`, for there is one value; and to a
*closure*, which `Native::dynamic` makes an implementation of.

";

/// One way to what returns what it is given.
struct Column {
    title: String,
    echo: Echo,
    /// What the plugin in between asks for, if there is one.
    shape: Option<SocketShape>,
    app: LoadedApp,
}

impl Column {
    fn direct(title: &str, interfaces: &[Interface], echo: Echo) -> Self {
        Self {
            title: title.to_owned(),
            echo,
            shape: None,
            app: direct(interfaces, echo),
        }
    }

    fn through(
        interfaces: &[Interface],
        echo: Echo,
        (container, cardinality): (SocketContainer, InterfaceCardinality),
        failures: SocketFailures,
    ) -> Self {
        let shape = SocketShape::new(container, failures);
        Self {
            title: title(shape),
            echo,
            shape: Some(shape),
            app: through(interfaces, echo, cardinality, shape),
        }
    }

    fn linked(
        interfaces: &[Interface],
        echo: Echo,
        container: SocketContainer,
        failures: SocketFailures,
        called: Called,
    ) -> Self {
        let shape = SocketShape::new(container, failures);
        let seen = match (called, container) {
            (Called::Labels, _) => "label",
            (Called::Paths, SocketContainer::Bare) => "one",
            (Called::Paths, _) => "some",
        };
        Self {
            title: format!("{seen}, {}", title(shape)),
            echo,
            shape: Some(shape),
            app: linked(interfaces, echo, shape, called),
        }
    }

    fn offered(what: &str, interfaces: &[Interface], echo: Echo, failures: SocketFailures) -> Self {
        let shape = SocketShape::new(SocketContainer::Bare, failures);
        Self {
            title: format!("{what}, {}", title(shape)),
            echo,
            shape: Some(shape),
            app: offered(interfaces, echo, shape),
        }
    }

    /// Tells whether every sample of a function comes back as it should.
    fn passes(&self, interface: &Interface, function: &str) -> bool {
        let mut functions = interface.functions.iter();
        let function = functions.find(|known| known.name == function).unwrap();
        let (_, ty) = &function.params[0];
        samples(ty).into_iter().all(|value| {
            let (path, expected) = match self.shape {
                None => (interface.path.clone(), value.clone()),
                Some(shape) => {
                    let id = self.echo.id(&interface.path);
                    (relayed(&interface.path), shaped(value.clone(), shape, id))
                }
            };
            let reply = call(&self.app, &path, &function.name, &value);
            let passes = reply.as_ref() == Ok(&expected);
            if !passes {
                eprintln!(
                    "{:?}, {}: {path}#{}: {value:?} came back as {reply:?}",
                    self.echo, self.title, function.name
                );
            }
            passes
        })
    }
}

fn title(shape: SocketShape) -> String {
    let title = match shape.failures {
        SocketFailures::Trap => "T",
        SocketFailures::Told => "result<T, E>",
    };
    match shape.container {
        SocketContainer::Bare => format!("`{title}`"),
        SocketContainer::Option => format!("`option<{title}>`"),
        SocketContainer::List => format!("`list<{title}>`"),
        SocketContainer::Keyed => format!("`list<tuple<string, {title}>>`"),
    }
}

/// The host, and each shape.
fn columns(interfaces: &[Interface], echo: Echo) -> Vec<Column> {
    let mut columns = vec![Column::direct("host", interfaces, echo)];
    for shape in SHAPES {
        for failures in FAILURES {
            columns.push(Column::through(interfaces, echo, shape, failures));
        }
    }
    for container in [SocketContainer::Bare, SocketContainer::List] {
        for failures in FAILURES {
            let called = Called::Paths;
            let column = Column::linked(interfaces, echo, container, failures, called);
            columns.push(column);
        }
    }
    columns.push(Column::linked(
        interfaces,
        echo,
        SocketContainer::Bare,
        SocketFailures::Trap,
        Called::Labels,
    ));
    columns
}

/// What is known of some ways.
struct Table {
    text: String,
    cells: usize,
    failures: usize,
}

impl Table {
    fn of(interfaces: &[Interface], columns: &[Column]) -> Self {
        let titles: Vec<_> = columns.iter().map(|column| column.title.as_str()).collect();
        let mut table = Self {
            text: format!("| interface | type | {} |\n", titles.join(" | ")),
            cells: 0,
            failures: 0,
        };
        let _ = writeln!(table.text, "|---|---|{}", "---|".repeat(columns.len()));
        for interface in interfaces {
            table.interface(interface, columns);
        }
        table
    }

    fn interface(&mut self, interface: &Interface, columns: &[Column]) {
        let mut seen = BTreeSet::new();
        for function in &interface.functions {
            let ty = function.params[0].1.to_string();
            if !seen.insert(ty.clone()) {
                continue;
            }
            let marks = columns.iter().map(|column| {
                let passes = column.passes(interface, &function.name);
                self.cells += 1;
                self.failures += usize::from(!passes);
                if passes { "yes" } else { "**no**" }
            });
            let marks: Vec<_> = marks.collect();
            let path = interface.path.split_once('/').unwrap().1;
            let path = path.split('@').next().unwrap();
            let _ = writeln!(self.text, "| {path} | `{ty}` | {} |", marks.join(" | "));
        }
    }
}

fn documented() -> (String, usize) {
    let interfaces = interfaces();
    let guest = Table::of(&interfaces, &columns(&interfaces, Echo::Guest));
    let mut columns = columns(&interfaces, Echo::Rust);
    for failures in FAILURES {
        columns.push(Column::offered(
            "offered",
            &interfaces,
            Echo::Rust,
            failures,
        ));
    }
    columns.push(Column::direct("closure", &interfaces, Echo::Closure));
    for failures in FAILURES {
        columns.push(Column::offered(
            "offered closure",
            &interfaces,
            Echo::Closure,
            failures,
        ));
    }
    let in_rust = Table::of(&interfaces, &columns);
    let cells = guest.cells + in_rust.cells;
    let failures = guest.failures + in_rust.failures;
    let text = format!(
        "{HEAD}{}{IN_RUST}{}\n{cells} cells, {failures} of which do not pass.\n",
        guest.text, in_rust.text
    );
    (text, failures)
}

#[test]
fn documented_table_is_what_passes() {
    let path = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../docs/conformance.md"
    ));
    let (table, failures) = documented();
    assert_eq!(failures, 0, "{table}");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let documented = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        documented == table,
        "docs/conformance.md is stale: write it with `BLESS=1`; it is to be\n{table}"
    );
}
