//! Plugins that implement several interfaces and were not told which of them they are loaded for, and interfaces that
//! only their versions tell apart.

use std::fs;
use std::path::Path;

use wasm_link::app::{InferError, SeveralPlugs};
use wasm_link::describe::AnyInterface;
use wasm_link::{App, LoadedApp, Plugin, Socket, TypedInterface, Val};

use crate::handwritten::Handwritten;
use crate::wat::{self, ECHO, Function, Imported, TEXT_TO_TEXT};
use crate::wit::text::{filter, statistics};

const STRAIGHT: &str = "fixtures:straight/api";

/// A component that exports the filter, and `echo` in another interface.
fn both() -> String {
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let echo = [Function("echo", TEXT_TO_TEXT, ECHO)];
    wat::component_of(&[(filter::Interface::PATH, &apply), (STRAIGHT, &echo)])
}

fn app() -> App {
    App::new()
        .root::<filter::Interface>()
        .root_with(&Handwritten::of(STRAIGHT, &["echo"]))
}

fn loaded(app: App) -> LoadedApp {
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

/// Calls the one plugin of a root.
fn one(app: &LoadedApp, path: &str, function: &str, arguments: &[Val]) -> Val {
    let reply = app.dispatch(path, function, true, arguments);
    let Socket::ExactlyOne(Ok(reply)) = reply else {
        panic!("{reply:?}");
    };
    reply
}

#[test]
fn plugin_of_a_folder_fills_all_that_it_implements_and_the_report_says_so() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("several");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("both.wat"), both()).unwrap();
    let app = loaded(app().plugins(&folder));
    fs::remove_dir_all(&folder).unwrap();
    assert!(app.report().is_complete());
    assert_eq!(
        app.report().to_string(),
        "- filling `demo:text/filter@1.0.0`, `fixtures:straight/api`: `both`"
    );
    let [several] = app.report().filling_several() else {
        panic!("{:?}", app.report().filling_several());
    };
    assert_eq!(several.plugin, "both");
    assert_eq!(
        *several.interfaces,
        [filter::Interface::PATH.to_owned(), STRAIGHT.to_owned()]
    );
    assert!(several.imported.is_empty());
    assert_eq!(app.head().plugin_ids().count(), 1);
    let filters = app.bind::<filter::Interface>().unwrap().apply("a");
    assert_eq!(filters["both"].as_ref().unwrap(), "a");
    let text = Val::String("b".to_owned());
    assert_eq!(
        one(&app, STRAIGHT, "echo", std::slice::from_ref(&text)),
        text
    );
}

#[test]
fn plugins_that_fill_the_same_interfaces_are_one_line() {
    let any = Handwritten::of(STRAIGHT, &["echo"]);
    let app = App::new()
        .root::<filter::Interface>()
        .interface_with(&any)
        .plugin(Plugin::from_bytes("a", both()))
        .plugin(Plugin::from_bytes("b", both()))
        .plugin(Plugin::from_bytes("c", both()).with_plug(filter::Interface::PATH));
    assert_eq!(
        loaded(app).report().to_string(),
        "- filling `demo:text/filter@1.0.0`, `fixtures:straight/api`: `a`, `b`"
    );
}

#[test]
fn application_may_reject_plugins_of_several_interfaces() {
    let app = App::new()
        .root::<filter::Interface>()
        .interface_with(&Handwritten::of(STRAIGHT, &["echo"]))
        .several_plugs(SeveralPlugs::Reject)
        .plugin(Plugin::from_bytes("both", both()))
        .plugin(Plugin::from_bytes("told", both()).with_plug(filter::Interface::PATH));
    let app = loaded(app);
    assert_eq!(
        app.report().to_string(),
        "- plugin `both`: it implements several interfaces of the application, \
         `demo:text/filter@1.0.0`, `fixtures:straight/api`: say which of them it is loaded for with \
         `Plugin::with_plugs`"
    );
    let filters = app.bind::<filter::Interface>().unwrap().apply("a");
    assert_eq!(filters.keys().map(|id| &**id).collect::<Vec<_>>(), ["told"]);
}

/// A component that exports `seven`, and in another interface what it imports of that, or of another version.
fn passing(imported: &str, exported: &[(&str, &str)]) -> String {
    let exported: Vec<_> = exported
        .iter()
        .map(|(path, name)| {
            format!(r#"(instance (export "{path}") (export "{name}" (func ${name})))"#)
        })
        .collect();
    format!(
        r#"(component
          (import "{imported}" (instance $inner (export "get" (func (result u32)))))
          (core func $lowered (canon lower (func $inner "get")))
          (core module $code
            (import "inner" "get" (func $get (result i32)))
            (func (export "seven") (result i32) (i32.const 7))
            (func (export "get") (result i32) (call $get)))
          (core instance $code (instantiate $code
            (with "inner" (instance (export "get" (func $lowered))))))
          (func $seven (result u32) (canon lift (core func $code "seven")))
          (func $get (result u32) (canon lift (core func $code "get")))
          {})"#,
        exported.concat()
    )
}

/// A component that exports a function without parameters, which returns `value`, at each of `paths`.
fn getting(paths: &[&str], value: u32) -> String {
    let body = format!("(result i32) (i32.const {value})");
    let get = [Function("get", "(result u32)", &body)];
    let interfaces: Vec<_> = paths.iter().map(|path| (*path, &get[..])).collect();
    wat::component_of(&interfaces)
}

#[test]
fn what_a_plugin_imports_as_well_it_does_not_fill_beside_others() {
    let inner = "fixtures:inner/api";
    let app = App::new()
        .root_with(&Handwritten::of("fixtures:own/api", &["seven"]))
        .root_with(&Handwritten::of(inner, &["get"]))
        .plugin(Plugin::from_bytes(
            "passing",
            passing(inner, &[("fixtures:own/api", "seven"), (inner, "get")]),
        ))
        .plugin(Plugin::from_bytes("inner", getting(&[inner], 3)));
    let app = loaded(app);
    assert_eq!(
        app.report().to_string(),
        "- filling `fixtures:own/api`, but not `fixtures:inner/api`, which they import as well: `passing`"
    );
    assert_eq!(
        app.to_string(),
        "fixtures:own/api (exactly one, root)\n└─ passing → fixtures:inner/api\n\
         fixtures:inner/api (exactly one, root)\n└─ inner\n"
    );
}

const OLD: &str = "fixtures:versions/api@1.0.0";
const NEW: &str = "fixtures:versions/api@1.2.0";

/// An application with an old and a new version of an interface.
fn versions(plugins: impl IntoIterator<Item = Plugin>) -> LoadedApp {
    let app = App::new()
        .root_with(&Handwritten::of(OLD, &["get"]))
        .root_with(&Handwritten::of(NEW, &["get"]));
    loaded(plugins.into_iter().fold(app, App::plugin))
}

#[test]
fn plugin_of_two_versions_fills_both_sockets() {
    let app = versions([Plugin::from_bytes("both", getting(&[OLD, NEW], 1))]);
    assert_eq!(one(&app, OLD, "get", &[]), Val::U32(1));
    assert_eq!(one(&app, NEW, "get", &[]), Val::U32(1));
    assert_eq!(app.head().plugin_ids().count(), 1);
}

#[test]
fn plugins_fill_the_socket_of_exactly_their_version_or_else_the_newest() {
    for (exported, socket) in [
        (OLD, OLD),
        (NEW, NEW),
        ("fixtures:versions/api@1.1.0", NEW),
        ("fixtures:versions/api@1.9.0", NEW),
    ] {
        let other = if socket == OLD { NEW } else { OLD };
        let app = versions([
            Plugin::from_bytes("one", getting(&[exported], 1)),
            Plugin::from_bytes("other", getting(&[other], 2)),
        ]);
        assert_eq!(app.report().to_string(), "", "{exported}");
        assert_eq!(one(&app, socket, "get", &[]), Val::U32(1), "{exported}");
        assert_eq!(one(&app, other, "get", &[]), Val::U32(2), "{exported}");
        // What a path on the track names is the newest, too.
        let newest = one(&app, "fixtures:versions/api@1.5.0", "get", &[]);
        assert_eq!(newest, one(&app, NEW, "get", &[]));
    }
}

/// A component that returns from `relay` what `get` of each import returns, the first in the thousands.
fn relay(imports: &[&str]) -> String {
    let imports = imports.iter().enumerate();
    let imports = imports.map(|(number, name)| Imported::get(number, name, None));
    wat::summing(
        "fixtures:relay/api",
        "relay",
        1000,
        &imports.collect::<Vec<_>>(),
    )
}

#[test]
fn imports_come_from_the_socket_of_exactly_their_version_or_else_the_newest() {
    for (imports, returned) in [
        (&[OLD][..], 1),
        (&[NEW], 2),
        (&["fixtures:versions/api@1.1.0"], 2),
        (&[OLD, NEW], 1002),
        (&[NEW, OLD], 2001),
        (&["fixtures:versions/api@1.1.0", OLD], 2001),
    ] {
        let app = App::new()
            .root_with(&Handwritten::of("fixtures:relay/api", &["relay"]))
            .interface_with(&Handwritten::of(OLD, &["get"]))
            .interface_with(&Handwritten::of(NEW, &["get"]))
            .plugin(Plugin::from_bytes("relay", relay(imports)))
            .plugin(Plugin::from_bytes("old", getting(&[OLD], 1)))
            .plugin(Plugin::from_bytes("new", getting(&[NEW], 2)));
        let app = loaded(app);
        let relayed = one(&app, "fixtures:relay/api", "relay", &[]);
        assert_eq!(relayed, Val::U32(returned), "{imports:?}");
    }
}

#[test]
fn plugin_that_turns_one_version_into_another_fills_one_and_needs_the_other() {
    let adapter = passing(OLD, &[(NEW, "get")]);
    let app = versions([
        Plugin::from_bytes("adapter", adapter),
        Plugin::from_bytes("old", getting(&[OLD], 1)),
    ]);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(
        app.to_string(),
        format!(
            "{OLD} (exactly one, root)\n└─ old\n{NEW} (exactly one, root)\n└─ adapter → {OLD}\n"
        )
    );
    assert_eq!(one(&app, NEW, "get", &[]), Val::U32(1));
}

#[test]
fn export_of_two_interfaces_of_one_path_has_to_be_told() {
    let interfaces = [
        AnyInterface::new(&filter::Interface::default()).unwrap(),
        AnyInterface::new(&filter::Interface::default().with_id("inner")).unwrap(),
        AnyInterface::new(&statistics::Interface::default()).unwrap(),
    ];
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let component = wat::component(filter::Interface::PATH, &apply);
    let mut plugin = Plugin::from_bytes("p", component);
    let error = plugin.infer(&interfaces).unwrap_err();
    assert!(matches!(error, InferError::SamePlug { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "it exports `demo:text/filter@1.0.0`, which several interfaces of the application are in the same way, \
         `demo:text/filter@1.0.0`, `inner`: say which of them it is loaded for with `Plugin::with_plugs`"
    );
}
