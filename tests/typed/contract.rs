//! What a plug has to be, held against what components export.

mod asynchronous;
mod changed;

use wasm_link::{App, LoadedApp, Plugin, TypedInterface};

use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::records::records;
use crate::wit::strings::strings::{self, Interface};
use crate::wit::text::filter;

const JOIN: &str = r#"(param "left" string) (param "right" string) (result string)"#;
const FOUR: &str = "(param i32 i32 i32 i32) (result i32) unreachable";

/// Loads a component that is said to be a plug of `I`, and makes sure that it is refused for these
/// differences, and that its interface is lost with it.
#[track_caller]
fn refused<I: TypedInterface>(component: &str, differences: &[&str]) {
    let plugin = Plugin::from_bytes("odd", component).with_plug(I::PATH);
    let loaded = App::new().root::<I>().plugin(plugin).load();
    let report = loaded.map(|app| app.to_string()).unwrap_err();
    let path = I::PATH;
    assert_eq!(
        report.to_string(),
        format!(
            "the application cannot be loaded\n\
             - plugin `odd`: plug mismatch: the plugin is not what `{path}` demands: {}\n  \
               - lost with it: interface `{path}`",
            differences.join("; ")
        )
    );
}

fn accepted(component: String) -> LoadedApp {
    let app = App::new()
        .root::<Interface>()
        .plugin(Plugin::from_bytes("even", component))
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

#[test]
fn a_plug_that_lacks_a_function_is_refused() {
    let functions = [Function("echo-string", TEXT_TO_TEXT, ECHO)];
    refused::<Interface>(
        &wat::component(Interface::PATH, &functions),
        &[
            "`join`: expected `join: func(left: string, right: string) -> string`, \
             found no such function",
        ],
    );
}

#[test]
fn all_differences_of_a_plug_are_told_at_once() {
    let functions = [
        Function(
            "echo-string",
            r#"(param "value" (list u8)) (result (option string))"#,
            wat::TRAP,
        ),
        Function(
            "join",
            r#"(param "left" string) (param "right" string)"#,
            "(param i32 i32 i32 i32) unreachable",
        ),
    ];
    refused::<Interface>(
        &wat::component(Interface::PATH, &functions),
        &[
            "`echo-string`: parameter `value`: expected string, found list<u8>",
            "`echo-string`: result: expected string, found option<string>",
            "`join`: result: expected string, found nothing",
        ],
    );
}

#[test]
fn a_missing_parameter_is_told_with_its_name() {
    let functions = [
        Function("echo-string", "", "unreachable"),
        Function("join", JOIN, FOUR),
    ];
    refused::<Interface>(
        &wat::component(Interface::PATH, &functions),
        &[
            "`echo-string`: parameter `value`: expected string, found no such parameter",
            "`echo-string`: result: expected string, found nothing",
        ],
    );
}

#[test]
fn a_difference_within_a_named_type_is_told_with_its_place() {
    let component = r#"(component
      (core module $code
        (memory (export "memory") 1)
        (func (export "echo-point") (param i32 i32) (result i32) unreachable))
      (core instance $code (instantiate $code))
      (alias core export $code "memory" (core memory $memory))
      (type $point (record (field "x" u32) (field "z" s32)))
      (export $exported "point" (type $point))
      (func $echo (param "value" $exported) (result $exported)
        (canon lift (core func $code "echo-point") (memory $memory)))
      (instance (export "fixtures:records/records@1.0.0")
        (export "point" (type $exported))
        (export "echo-point" (func $echo))))"#;
    let missing = |function: &str, ty: &str| {
        format!(
            "`{function}`: expected `{function}: func(value: {ty}) -> {ty}`, found no such function"
        )
    };
    refused::<records::Interface>(
        component,
        &[
            "`echo-point`: parameter `value`: record `point`: field `z`: \
             expected no such field, found s32",
            "`echo-point`: result: record `point`: field `y`: expected u32, found no such field",
            &missing("echo-sphere", "sphere"),
            &missing("echo-person", "person"),
            &missing("echo-team", "team"),
        ],
    );
}

#[test]
fn a_component_that_does_not_export_its_plug_is_refused() {
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let expected = "exports: expected the interface `fixtures:strings/strings@1.0.0`, found";
    refused::<Interface>(
        &wat::component(filter::Interface::PATH, &apply),
        &[&format!("{expected} `demo:text/filter@1.0.0`")],
    );
    refused::<Interface>("(component)", &[&format!("{expected} no interface")]);
}

#[test]
fn a_component_may_export_more_than_its_plug() {
    let functions = [
        Function("more", "", ""),
        Function("join", JOIN, FOUR),
        Function("echo-string", TEXT_TO_TEXT, ECHO),
        Function("and-more", "", "unreachable"),
    ];
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let component = wat::component_of(&[
        ("somebody:else/apply@9.9.9", &apply),
        (Interface::PATH, &functions),
    ]);
    let app = accepted(component);
    let strings = app.bind::<Interface>().unwrap();
    assert_eq!(strings.echo_string("ä").unwrap(), "ä");
}

#[test]
fn a_newer_plug_of_the_same_track_fits() {
    let functions = [
        Function("echo-string", TEXT_TO_TEXT, ECHO),
        Function("join", JOIN, FOUR),
        Function("since-one-three", "", ""),
    ];
    let app = accepted(wat::component("fixtures:strings/strings@1.3.0", &functions));
    let strings = app.bind::<strings::Interface>().unwrap();
    assert_eq!(strings.echo_string("ä").unwrap(), "ä");
}

#[test]
fn a_plug_of_another_track_does_not_fit() {
    let functions = [
        Function("echo-string", TEXT_TO_TEXT, ECHO),
        Function("join", JOIN, FOUR),
    ];
    for version in ["2.0.0", "1.0.0-rc.1", "0.1.0"] {
        let path = format!("fixtures:strings/strings@{version}");
        refused::<Interface>(
            &wat::component(&path, &functions),
            &[&format!(
                "exports: expected the interface `fixtures:strings/strings@1.0.0`, found `{path}`"
            )],
        );
    }
}
