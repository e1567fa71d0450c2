//! Rust values that panic or fail, and how they are made anew.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use wasm_link::{App, Caller, DispatchError, LoadedApp, Plugin, PluginState, RestartPolicy};

use crate::wit::text::filter;

/// A filter that panics at one text, and else says how many were made before it.
struct Touchy(u32);

impl filter::Implementation for Touchy {
    fn apply(&self, _: &mut Caller<'_>, text: String) -> String {
        assert_ne!(text, "panic", "the text is `panic`");
        format!("{}: {text}", self.0)
    }
}

fn load(plugin: Plugin) -> LoadedApp {
    let app = App::new().root::<filter::Interface>().plugin(plugin).load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn apply(app: &LoadedApp, text: &str) -> Result<String, DispatchError> {
    let filters = app.bind::<filter::Interface>().unwrap();
    filters.of("touchy").unwrap().apply(text)
}

/// Makes a filter that counts how often it was made.
fn counted() -> (Plugin, Arc<AtomicU32>) {
    let made = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&made);
    let native = filter::Interface::native_with(move |_| {
        Ok(Touchy(counter.fetch_add(1, Ordering::Relaxed)))
    });
    (Plugin::from_native("touchy", native), made)
}

#[test]
fn a_panic_takes_the_value_down_and_says_what_and_where() {
    let app = load(Plugin::from_native(
        "touchy",
        filter::Interface::native(Touchy(0)),
    ));
    let error = apply(&app, "panic").unwrap_err();
    assert_eq!(error.plugin(), Some("touchy"));
    assert_eq!(error.function(), Some("apply"));
    assert!(error.to_string().contains("the text is `panic`"), "{error}");
    let status = app.status("touchy").unwrap();
    assert!(matches!(status.state, PluginState::Down(_)), "{status:?}");
    let error = apply(&app, "x").unwrap_err();
    assert!(matches!(error, DispatchError::PluginDown { .. }), "{error}");
    // Its value was given, and nothing makes another.
    let error = app.restart("touchy").unwrap_err();
    assert!(format!("{error:?}").contains("native_with"), "{error:?}");
}

#[test]
fn a_value_is_made_anew_after_a_panic_as_the_policy_says() {
    let (plugin, made) = counted();
    let app = load(plugin.with_restart_policy(RestartPolicy::OnNextCall {
        at_most: 1,
        within: Duration::from_hours(1),
    }));
    assert_eq!(apply(&app, "a").unwrap(), "0: a");
    apply(&app, "panic").unwrap_err();
    assert_eq!(apply(&app, "b").unwrap(), "1: b");
    apply(&app, "panic").unwrap_err();
    let error = apply(&app, "c").unwrap_err();
    assert!(matches!(error, DispatchError::PluginDown { .. }), "{error}");
    app.restart("touchy").unwrap();
    assert_eq!(apply(&app, "d").unwrap(), "2: d");
    assert_eq!(made.load(Ordering::Relaxed), 3);
    assert_eq!(app.status("touchy").unwrap().generation, 4);
}

#[test]
fn a_value_that_cannot_be_made_is_reported() {
    let native = filter::Interface::native_with::<Plugin, Touchy>(|_| Err("out of order".into()));
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_native("touchy", native))
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    let report = app.report().to_string();
    assert!(
        report.contains("touchy") && report.contains("out of order"),
        "{report}"
    );
}

mod gate {
    //! A gate, whose methods may fail their caller.
    wasm_link::interface!({
        inline: "package demo:gate; interface gate { open: func(name: string) -> result<u32, string>; close: func(); }",
        implement: true,
        fallible: { "gate": ["open"] },
    });
}

/// A gate for a few.
struct Gate;

impl gate::gate::Implementation for Gate {
    fn open(
        &self,
        _: &mut Caller<'_>,
        name: String,
    ) -> Result<Result<u32, String>, wasm_link::Failure> {
        match name.as_str() {
            "full" => Ok(Err("the gate is full".to_owned())),
            name => Ok(Ok(name.parse()?)),
        }
    }

    fn close(&self, _: &mut Caller<'_>) {}
}

#[test]
fn an_error_of_the_hosts_is_told_apart_from_a_result_and_leaves_the_value_up() {
    let app = App::new()
        .root::<gate::gate::Interface>()
        .plugin(Plugin::from_native(
            "gate",
            gate::gate::Interface::native(Gate),
        ))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let gate = app.bind::<gate::gate::Interface>().unwrap();
    assert_eq!(gate.open("7").unwrap(), Ok(7));
    assert_eq!(
        gate.open("full").unwrap(),
        Err("the gate is full".to_owned())
    );
    let error = gate.open("seven").unwrap_err();
    assert_eq!(error.plugin(), Some("gate"));
    assert_eq!(error.function(), Some("open"));
    assert_eq!(
        error.to_string(),
        "runtime exception: invalid digit found in string"
    );
    assert!(
        error.downcast_ref::<std::num::ParseIntError>().is_some(),
        "{error:?}"
    );
    gate.close().unwrap();
    let status = app.status("gate").unwrap();
    assert!(matches!(status.state, PluginState::Idle), "{status:?}");
    assert_eq!(app.usage("gate").unwrap().failures.total(), 1);
}
