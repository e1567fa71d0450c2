//! Interfaces that closures implement.

use wasm_link::{App, Caller, IntoVal, LoadedApp, Native, Plugin, Val};

use crate::support::built;
use crate::wit::counters::counters;
use crate::wit::text::editor::{self, Frame};
use crate::wit::text::{filter, statistics};

type Result<T> = std::result::Result<T, wasm_link::Failure>;

fn filter(
    apply: impl Fn(&mut Caller<'_>, Vec<Val>) -> Result<Option<Val>> + Send + Sync + 'static,
) -> LoadedApp {
    let interface = filter::Interface::default();
    let native = Native::<Plugin>::dynamic(&interface, move |caller, function, values| {
        assert_eq!(function.to_string(), "apply: func(text: string) -> string");
        apply(caller, values)
    });
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_native("closure", native.unwrap()))
        .load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn applied(app: &LoadedApp) -> std::result::Result<String, String> {
    let filters = app.bind::<filter::Interface>().unwrap();
    let answer = filters.of("closure").unwrap().apply("text");
    let by_name = app.dispatch_to(
        "closure",
        "demo:text/filter@1.0.0",
        "apply",
        true,
        &["text".into_val()],
    );
    let by_name = by_name.map_err(|error| error.to_string());
    assert_eq!(
        by_name,
        answer
            .as_deref()
            .map(IntoVal::into_val)
            .map_err(ToString::to_string)
    );
    answer.map_err(|error| error.to_string())
}

#[test]
fn a_closure_is_called_with_types_and_by_name() {
    let app = filter(|caller, values| {
        assert_eq!(caller.plugin(), None);
        Ok(values.into_iter().next())
    });
    assert_eq!(applied(&app).as_deref(), Ok("text"));
}

#[test]
fn what_a_closure_returns_is_held_against_the_signature() {
    let refused =
        |result: fn() -> Result<Option<Val>>| applied(&filter(move |_, _| result())).unwrap_err();
    let error = |what: &str| format!("runtime exception: {what}");
    assert_eq!(
        refused(|| Ok(Some(Val::U8(1)))),
        error("its result does not fit: expected string, found u8")
    );
    assert_eq!(
        refused(|| Ok(None)),
        error("it returned nothing, and has a result: string")
    );
    assert_eq!(
        refused(|| Err("out of order".into())),
        error("out of order")
    );
}

#[test]
fn a_component_calls_a_closure_with_types() {
    let interface = statistics::Interface::default();
    let native = Native::<Plugin>::dynamic(&interface, |caller, _, values| {
        assert_eq!(caller.plugin().map(|id| &**id), Some("editor"));
        let fields = [
            ("words", Val::U32(3)),
            ("letters", Val::U32(5)),
            ("longest", values.into_iter().next().unwrap()),
        ];
        Ok(Some(Val::Record(
            fields.map(|(name, val)| (name.to_owned(), val)).into(),
        )))
    });
    let app = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugin(Plugin::from_file(built("text/editor.wasm")))
        .plugin(Plugin::from_native("closure", native.unwrap()))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("a b", 10, Frame::Plain).unwrap().unwrap();
    assert_eq!((page.summary.words, &*page.summary.longest), (3, "a b"));
}

#[test]
fn functions_with_handles_are_not_for_closures() {
    let interface = counters::Interface::default();
    let native: Native<Plugin> =
        Native::dynamic(&interface, |_, _, _| Ok(Some(Val::U32(0)))).unwrap();
    let app = App::new()
        .root::<counters::Interface>()
        .plugin(Plugin::from_native("closure", native))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let counters = app.bind::<counters::Interface>().unwrap();
    assert_eq!(counters.live().unwrap(), 0);
    let error = counters.new_counter(1).unwrap_err().to_string();
    assert!(
        error.contains("a closure, which has no types for resources"),
        "{error}"
    );
}
