//! `docs/conformance.md`: the types and shapes that are known to pass.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use wasm_link::authoring::SocketShape;
use wasm_link::wit::Interface;
use wasm_link::{LoadedApp, Val};

use super::samples::samples;
use super::{FAILURES, SHAPES, call, direct, interfaces, relayed, shaped, through};

const HEAD: &str = "# WIT types through sockets

Which WIT types pass, as argument and as result, and in which shapes of an import. Written by the
test `conformance::table`, which sends values of each type, the extremes among them, to a guest in
Rust that returns what it is given: `BLESS=1 cargo test -p tests --test typed conformance`.

In the first column the host sends them, by raw dispatch. In the others it sends them to a plugin
whose import of the guest's interface returns what the column says, so that each value crosses twice
as argument and twice as result. That plugin is built against the WIT that
`wit::Interface::socket_wit` writes. `E` is `dispatch-error` of the package `wasm-link:socket`.
[resources.md](resources.md) is about handles.

";

/// Tells whether every sample of every function comes back as it should.
fn passes(
    app: &LoadedApp,
    interface: &Interface,
    path: &str,
    function: &str,
    expected: impl Fn(Val) -> Val,
) -> bool {
    let mut functions = interface.functions.iter();
    let function = functions.find(|known| known.name == function).unwrap();
    let (_, ty) = &function.params[0];
    samples(ty).into_iter().all(|value| {
        let reply = call(app, path, &function.name, &value);
        let passes = reply.as_ref() == Ok(&expected(value.clone()));
        if !passes {
            eprintln!("{path}#{}: {value:?} came back as {reply:?}", function.name);
        }
        passes
    })
}

/// Each shape as a title, and the application that has it.
fn columns(interfaces: &[Interface]) -> Vec<(String, Option<SocketShape>, LoadedApp)> {
    let mut columns = vec![("host".to_owned(), None, direct(interfaces))];
    for (container, cardinality) in SHAPES {
        for failures in FAILURES {
            let shape = SocketShape::new(container, failures);
            let title = match failures {
                wasm_link::authoring::SocketFailures::Trap => "T",
                wasm_link::authoring::SocketFailures::Told => "result<T, E>",
            };
            let title = match container {
                wasm_link::authoring::SocketContainer::Bare => format!("`{title}`"),
                wasm_link::authoring::SocketContainer::Option => format!("`option<{title}>`"),
                wasm_link::authoring::SocketContainer::List => format!("`list<{title}>`"),
                wasm_link::authoring::SocketContainer::Keyed => {
                    format!("`list<tuple<string, {title}>>`")
                }
            };
            columns.push((title, Some(shape), through(interfaces, cardinality, shape)));
        }
    }
    columns
}

fn table() -> (String, usize) {
    let interfaces = interfaces();
    let columns = columns(&interfaces);
    let titles: Vec<_> = columns.iter().map(|(title, ..)| title.as_str()).collect();
    let mut text = format!("{HEAD}| interface | type | {} |\n", titles.join(" | "));
    let _ = writeln!(text, "|---|---|{}", "---|".repeat(columns.len()));
    let mut failures = 0;
    let mut cells = 0;
    for interface in &interfaces {
        let mut seen = BTreeSet::new();
        for function in &interface.functions {
            let ty = function.params[0].1.to_string();
            if !seen.insert(ty.clone()) {
                continue;
            }
            let marks = columns.iter().map(|(_, shape, app)| {
                let name = &function.name;
                let passes = match shape {
                    None => passes(app, interface, &interface.path, name, |val| val),
                    Some(shape) => {
                        let path = relayed(&interface.path);
                        passes(app, interface, &path, name, |val| shaped(val, *shape))
                    }
                };
                cells += 1;
                failures += usize::from(!passes);
                if passes { "yes" } else { "**no**" }
            });
            let marks: Vec<_> = marks.collect();
            let path = interface.path.split_once('/').unwrap().1;
            let path = path.split('@').next().unwrap();
            let _ = writeln!(text, "| {path} | `{ty}` | {} |", marks.join(" | "));
        }
    }
    let _ = writeln!(text, "\n{cells} cells, {failures} of which do not pass.");
    (text, failures)
}

#[test]
fn documented_table_is_what_passes() {
    let path = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../docs/conformance.md"
    ));
    let (table, failures) = table();
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
