//! Plugins that fill several sockets, as the ready-made plugin says it.

use wasm_link::{App, LoadedApp, Plugin, Report, TypedInterface};

use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::strings::strings;
use crate::wit::text::{filter, statistics};

const JOIN: &str = r#"(param "left" string) (param "right" string) (result string)"#;
const NEVER: &str = "(param i32 i32 i32 i32) (result i32) unreachable";

fn loaded(plugin: Plugin) -> Result<LoadedApp, Report> {
    App::new()
        .root::<strings::Interface>()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugin(plugin)
        .load()
}

/// A component that exports both interfaces, with these functions.
fn both(strings: &[Function<'_>], filter: &[Function<'_>]) -> String {
    wat::component_of(&[
        (strings::Interface::PATH, strings),
        (filter::Interface::PATH, filter),
    ])
}

#[test]
fn one_plugin_fills_two_sockets_of_an_application() {
    let strings = [
        Function("echo-string", TEXT_TO_TEXT, ECHO),
        Function("join", JOIN, NEVER),
    ];
    let component = both(&strings, &[Function("apply", TEXT_TO_TEXT, ECHO)]);
    let plugs = [strings::Interface::PATH, filter::Interface::PATH];
    let app = loaded(Plugin::from_bytes("both", component).with_plugs(plugs)).unwrap();
    assert_eq!(app.report().to_string(), "");
    assert_eq!(app.head().plugin_ids().count(), 1);
    let strings = app.bind::<strings::Interface>().unwrap();
    assert_eq!(strings.echo_string("text").unwrap(), "text");
    let filters = app.bind::<filter::Interface>().unwrap().apply("text");
    let filters: Vec<_> = filters
        .into_iter()
        .map(|(id, text)| (id.to_string(), text.unwrap()))
        .collect();
    assert_eq!(filters, [("both".to_owned(), "text".to_owned())]);
}

#[test]
fn each_plug_that_a_plugin_is_not_is_reported_and_it_is_left_out_of_all() {
    let strings = [
        Function("echo-string", TEXT_TO_TEXT, ECHO),
        Function("join", JOIN, NEVER),
    ];
    let plugs = [strings::Interface::PATH, filter::Interface::PATH];
    let component = both(&strings, &[]);
    let report = loaded(Plugin::from_bytes("both", component).with_plugs(plugs));
    let filter = "- plugin `both`: plug mismatch: the plugin is not what \
        `demo:text/filter@1.0.0` demands: `apply`: expected `apply: func(text: string) -> string`, \
        found no such function";
    let lost = "  - lost with it: interface `fixtures:strings/strings@1.0.0`";
    assert_eq!(
        report.unwrap_err().to_string(),
        format!("the application cannot be loaded\n{filter}\n{lost}")
    );

    let component = both(&strings[..1], &[]);
    let report = loaded(Plugin::from_bytes("both", component).with_plugs(plugs));
    let strings = "- plugin `both`: plug mismatch: the plugin is not what \
        `fixtures:strings/strings@1.0.0` demands: `join`: expected \
        `join: func(left: string, right: string) -> string`, found no such function";
    assert_eq!(
        report.unwrap_err().to_string(),
        format!("the application cannot be loaded\n{strings}\n{lost}\n{filter}")
    );
}

#[test]
fn plugs_that_are_given_are_not_looked_for() {
    let mut plugin = Plugin::from_bytes("given", "not a component")
        .with_plugs(["a", "b"])
        .with_sockets([""; 0]);
    plugin.infer(&[]).unwrap();
    assert_eq!(
        format!("{plugin:?}"),
        r#"Plugin { id: "given", plugs: ["a", "b"], sockets: Some([]), .. }"#
    );
}
