//! Applications that cannot be loaded, and plugins that nobody needs.

use std::error::Error;

use wasm_link::InterfaceCardinality::AtLeastOne;
use wasm_link::wasmtime;
use wasm_link::{App, Plugin, Report, TypedInterface};

use crate::support::built;
use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::text::{editor, filter, statistics};

fn text(file: &str) -> Plugin {
    Plugin::from_file(built(&format!("text/{file}.wasm")))
}

#[test]
fn an_application_needs_a_root() {
    let app = App::new().interface::<filter::Interface>();
    let report = app.plugin(text("shout")).load().unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - the application: it has no root: name an interface to call with `App::root`"
    );
}

#[test]
fn a_root_that_nobody_fills_is_reported_with_every_cause() {
    let report = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(text("editor"))
        .plugin(Plugin::from_bytes("core", "(module)"))
        .plugin(Plugin::from_bytes(
            "numbers",
            wat::component(
                statistics::Interface::PATH,
                &[Function("summarize", TEXT_TO_TEXT, ECHO)],
            ),
        ))
        .load()
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - plugin `core`: its component cannot be used: it is a core module, not a component: build \
         it for `wasm32-wasip2`, or make a component of it with `wasm-tools component new`\n\
         - plugin `numbers`: plug mismatch: the plugin is not what `demo:text/statistics@1.0.0` \
         demands: `summarize`: result: expected summary, found string\n  \
           - lost with it: interface `demo:text/statistics@1.0.0`\n  \
           - lost with it: plugin `editor` (it needs `demo:text/statistics@1.0.0`)\n  \
           - lost with it: interface `demo:text/editor@1.0.0`"
    );
    let fatal: Vec<_> = report
        .entries()
        .iter()
        .map(|entry| (entry.subject(), entry.is_fatal, entry.lost.len()))
        .collect();
    assert_eq!(
        fatal,
        [
            ("plugin `core`".to_owned(), false, 0),
            ("plugin `numbers`".to_owned(), true, 3)
        ]
    );
}

#[test]
fn a_root_without_any_plugin_is_reported() {
    let app = App::new().root::<statistics::Interface>();
    let report = app.load().unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - interface `demo:text/statistics@1.0.0`: the interface needs exactly one plugin, and \
         none was loaded for it"
    );
}

#[test]
fn a_socket_that_nobody_fills_is_reported_with_who_needed_it() {
    let app = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(text("editor"));
    assert_eq!(
        app.load().unwrap_err().to_string(),
        "the application cannot be loaded\n\
         - interface `demo:text/statistics@1.0.0`: the interface needs exactly one plugin, and \
         none was loaded for it\n  \
           - lost with it: plugin `editor` (it needs `demo:text/statistics@1.0.0`)\n  \
           - lost with it: interface `demo:text/editor@1.0.0`"
    );
}

#[test]
fn a_report_is_an_error() -> Result<(), Box<dyn Error>> {
    fn fails() -> Result<(), Box<dyn Error>> {
        App::new().load()?;
        Ok(())
    }

    let error = fails().err().ok_or("it was loaded")?;
    let report = error.downcast::<Report>()?;
    assert!(!report.is_complete());
    assert_eq!(report.unneeded(), [""; 0]);
    // What a `main` prints that returns it.
    assert_eq!(
        format!("{report:?}"),
        "the application cannot be loaded\n\
         - the application: it has no root: name an interface to call with `App::root`"
    );
    Ok(())
}

#[test]
fn plugins_that_nobody_calls_are_listed() {
    let app = App::new()
        .root::<filter::Interface>()
        .interface::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugins(built("text"))
        .load()
        .unwrap();
    assert_eq!(app.report().unneeded(), ["editor", "statistics"]);
    let report = app.report().to_string();
    let last = report.lines().last();
    assert_eq!(last, Some("- not needed: editor, statistics"));
    assert_eq!(report.lines().count(), 2);
}

#[test]
fn host_functions_that_cannot_be_linked_prevent_the_load() {
    let report = App::new()
        .root::<filter::Interface>()
        .host(|_| Err(wasmtime::Error::msg("inner").context("outer")))
        .host(|linker| {
            linker.root().func_wrap("twice", |_, ()| Ok(()))?;
            linker.root().func_wrap("twice", |_, ()| Ok(()))
        })
        .load()
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - the host's functions: outer: inner\n\
         - the host's functions: map entry `twice` defined twice"
    );
}

#[test]
fn one_root_that_cannot_be_filled_prevents_the_load_of_all() {
    let at_least_one = filter::Interface::default().with_cardinality(AtLeastOne);
    let report = App::new()
        .root::<statistics::Interface>()
        .root_with(&at_least_one)
        .plugin(text("statistics"))
        .load()
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - interface `demo:text/filter@1.0.0`: the interface needs at least one plugin, and none was \
         loaded for it"
    );
}

#[test]
fn too_many_plugins_are_reported() {
    let report = App::new()
        .root::<statistics::Interface>()
        .plugin(text("statistics"))
        .plugin(text("statistics").with_id("more statistics"))
        .load()
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        format!(
            "the application cannot be loaded\n\
             - interface `demo:text/statistics@1.0.0`: the interface takes exactly one plugin, and 2 were \
             loaded for it: `statistics` (`{file}`), `more statistics` (`{file}`)",
            file = built("text/statistics.wasm").display()
        )
    );
}
