//! What the application offers to plugins in Rust.

use std::sync::{Arc, Mutex};

use wasm_link::{App, Caller, DispatchError, LoadedApp, MissingHostFunctions, Plugin, Report};

use crate::wit::text::{filter, statistics};

/// Statistics that note who asked, and count in the state of the plugin that does.
struct Measure(Arc<Mutex<Vec<String>>>);

impl statistics::Implementation<Plugin<u32>> for Measure {
    fn summarize(&self, caller: &mut Caller<'_, Plugin<u32>>, text: String) -> statistics::Summary {
        let id = caller.plugin().expect("a plugin calls").to_string();
        self.0.lock().unwrap().push(format!("{id}: {text}"));
        assert_ne!(text, "panic", "the text is `panic`");
        let count = caller.state().expect("a plugin calls");
        *count += 1;
        statistics::Summary {
            words: *count,
            letters: 0,
            longest: text,
        }
    }
}

/// A filter that returns the longest word of a text, as the statistics say that it imports from `version`.
pub(super) fn asking(version: &str) -> String {
    format!(
        r#"(component
            (type $summary' (record (field "words" u32) (field "letters" u32) (field "longest" string)))
            (import "demo:text/statistics@{version}" (instance $statistics
                (type $record (record (field "words" u32) (field "letters" u32) (field "longest" string)))
                (export "summary" (type $summary (eq $record)))
                (export "summarize" (func (param "text" string) (result $summary)))))
            (core module $memory
                (memory (export "memory") 1)
                (global $free (mut i32) (i32.const 1024))
                (func (export "realloc") (param i32 i32 i32 i32) (result i32)
                    (global.get $free)
                    (global.set $free (i32.add (global.get $free) (local.get 3)))))
            (core instance $memory (instantiate $memory))
            (alias core export $memory "memory" (core memory $mem))
            (alias core export $memory "realloc" (core func $realloc))
            (core func $summarize (canon lower (func $statistics "summarize")
                (memory $mem) (realloc $realloc)))
            (core module $code
                (import "host" "summarize" (func $summarize (param i32 i32 i32)))
                (func (export "apply") (param i32 i32) (result i32)
                    (call $summarize (local.get 0) (local.get 1) (i32.const 64))
                    (i32.const 72)))
            (core instance $code (instantiate $code
                (with "host" (instance (export "summarize" (func $summarize))))))
            (func $apply (param "text" string) (result string)
                (canon lift (core func $code "apply") (memory $mem) (realloc $realloc)))
            (instance $filter (export "apply" (func $apply)))
            (export "demo:text/filter@1.0.0" (instance $filter)))"#
    )
}

fn load(plugins: &[(&str, Option<&str>)]) -> (LoadedApp<u32>, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::default();
    let mut app = App::stateful()
        .root::<filter::Interface>()
        .provide(statistics::Interface::native(Measure(Arc::clone(&asked))));
    for (id, grants) in plugins {
        let plugin = Plugin::from_bytes(id, asking("1.0.0")).with_state(40);
        app = app.plugin(match grants {
            Some(grant) => plugin.grant(grant),
            None => plugin,
        });
    }
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    (app, asked)
}

fn apply(app: &LoadedApp<u32>, id: &str, text: &str) -> Result<String, DispatchError> {
    let filters = app.bind::<filter::Interface>().unwrap();
    filters.of(id).unwrap().apply(text)
}

#[test]
fn a_value_is_offered_to_all_plugins_and_knows_who_calls_it() {
    let (app, asked) = load(&[("a", None), ("b", None)]);
    assert_eq!(app.report().to_string(), "");
    assert_eq!(apply(&app, "a", "x").unwrap(), "x");
    assert_eq!(apply(&app, "b", "y").unwrap(), "y");
    assert_eq!(apply(&app, "a", "z").unwrap(), "z");
    assert_eq!(*asked.lock().unwrap(), ["a: x", "b: y", "a: z"]);
    let states = ["a", "b"].map(|id| app.with_state(id, |state| *state).unwrap());
    assert_eq!(states, [42, 41]);
    assert!(
        app.outline()
            .to_string()
            .contains("demo:text/statistics@1.0.0"),
        "{}",
        app.outline()
    );
}

#[test]
fn a_panic_of_what_is_offered_traps_the_plugin_and_stops_nobody_else() {
    let (app, _) = load(&[("a", None), ("b", None)]);
    let error = apply(&app, "a", "panic").unwrap_err();
    assert_eq!(error.plugin(), Some("a"), "{error}");
    let text = format!("{error:?}");
    assert!(text.contains("the text is `panic`"), "{text}");
    assert_eq!(apply(&app, "b", "x").unwrap(), "x");
    app.restart("a").unwrap();
    assert_eq!(apply(&app, "a", "y").unwrap(), "y");
}

/// The same filter, which returns the error where the statistics fail.
fn asking_for_results() -> String {
    let replaced = [
        (
            r#"(param "text" string) (result $summary)"#,
            r#"(param "text" string) (result (result $summary (error string)))"#,
        ),
        (
            "(core module $code",
            r#"(core module $code (import "memory" "memory" (memory 1))"#,
        ),
        (
            r#"(with "host""#,
            r#"(with "memory" (instance $memory)) (with "host""#,
        ),
        (
            "(i32.const 72)",
            "(select (i32.const 68) (i32.const 76) (i32.load8_u (i32.const 64)))",
        ),
    ];
    replaced.iter().fold(asking("1.0.0"), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

#[test]
fn a_plugin_that_asks_for_results_is_told_of_a_panic() {
    let app = App::stateful()
        .root::<filter::Interface>()
        .provide(statistics::Interface::native(Measure(Arc::default())))
        .plugin(Plugin::from_bytes("a", asking_for_results()).with_state(0))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    assert_eq!(apply(&app, "a", "x").unwrap(), "x");
    let told = apply(&app, "a", "panic").unwrap();
    assert!(told.contains("the text is `panic`"), "{told}");
    assert_eq!(
        apply(&app, "a", "z").unwrap(),
        "z",
        "nobody is down for that"
    );
}

/// The statistics, with a record that the application has in the place of the generated one.
mod given {
    pub(super) mod shared {
        wasm_link::interface!({
            inline: "package demo:text@1.0.0;
                interface types { record summary { words: u32, letters: u32, longest: string } }",
        });
    }

    wasm_link::interface!({
        inline: "package demo:text@1.0.0;
            interface types { record summary { words: u32, letters: u32, longest: string } }
            interface statistics { use types.{summary}; summarize: func(text: string) -> summary; }",
        interfaces: ["statistics"],
        with: { "types": crate::native::provided::given::shared::types },
        implement: true,
    });
}

/// Statistics of that record.
struct Given;

impl given::statistics::Implementation for Given {
    fn summarize(&self, _: &mut Caller<'_>, text: String) -> given::shared::types::Summary {
        given::shared::types::Summary {
            words: 0,
            letters: 0,
            longest: text,
        }
    }
}

#[test]
fn what_no_dynamic_value_becomes_is_offered_without_results() {
    let load = |component: String| {
        let app = App::new()
            .root::<filter::Interface>()
            .provide(given::statistics::Interface::native(Given))
            .plugin(Plugin::from_bytes("a", component))
            .load();
        app.unwrap_or_else(|report| panic!("{report}"))
    };
    let app = load(asking("1.0.0"));
    assert_eq!(app.report().to_string(), "");
    let filters = app.bind::<filter::Interface>().unwrap();
    assert_eq!(filters.of("a").unwrap().apply("x").unwrap(), "x");
    let report = load(asking_for_results()).report().to_string();
    assert!(report.contains("import mismatch"), "{report}");
    assert!(report.contains("`summarize`: result: expected"), "{report}");
}

#[test]
fn what_is_offered_has_to_be_granted_as_all_of_the_host() {
    let (app, _) = load(&[("a", Some("demo:text/statistics")), ("b", None)]);
    let report = app.report().to_string();
    assert!(report.contains("demo:text/statistics@1.0.0"), "{report}");
    assert!(report.contains('b'), "{report}");
    assert_eq!(apply(&app, "a", "x").unwrap(), "x");
}

fn loaded_with(component: String) -> Result<String, Report> {
    let app = App::stateful()
        .root::<filter::Interface>()
        .provide(statistics::Interface::native(Measure(Arc::default())))
        .plugin(Plugin::from_bytes("a", component).with_state(0))
        .load()?;
    Ok(app.report().to_string())
}

#[test]
fn versions_of_one_track_are_offered_and_others_are_not() {
    assert_eq!(loaded_with(asking("1.2.3")).unwrap(), "");
    assert_eq!(
        loaded_with(asking("2.0.0")).unwrap(),
        "- plugin `a`: failed to load component: it imports `demo:text/statistics@2.0.0`, which nobody offers: the host \
         has `demo:text/statistics@1.0.0`, a version that is not compatible"
    );
}

#[test]
fn a_function_that_what_is_offered_lacks_can_be_done_without() {
    let newer = asking("1.5.0").replace(
        r#"(export "summary" (type"#,
        r#"(export "shorten" (func (param "text" string) (result string))) (export "summary" (type"#,
    );
    let refused = loaded_with(newer.clone()).unwrap();
    assert_eq!(
        refused,
        "- plugin `a`: import mismatch: the plugin imports another `demo:text/statistics@1.0.0` than the application \
         offers: `shorten`: expected one of the functions `summarize`, found `shorten: func(text: string) -> string`"
    );
    let app = App::stateful()
        .root::<filter::Interface>()
        .provide(statistics::Interface::native(Measure(Arc::default())))
        .missing_host_functions(MissingHostFunctions::Trap)
        .plugin(Plugin::from_bytes("a", newer).with_state(0))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert!(app.report().is_complete());
    assert_eq!(
        app.report().to_string(),
        "- the plugin `a` traps where it calls what the host does not offer: `shorten` of `demo:text/statistics@1.5.0`"
    );
    assert_eq!(apply(&app, "a", "x").unwrap(), "x");
}

#[test]
fn an_import_that_differs_is_reported_in_the_terms_of_wit() {
    let other = asking("1.0.0").replace(r#"(field "letters" u32)"#, r#"(field "letters" s32)"#);
    assert_eq!(
        loaded_with(other).unwrap(),
        "- plugin `a`: import mismatch: the plugin imports another `demo:text/statistics@1.0.0` than the application \
         offers: `summarize`: result: record `summary`: field `letters`: expected u32, found s32"
    );
}
