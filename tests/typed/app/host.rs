//! Functions of the host, with a state for each plugin.

use wasm_link::wasmtime::component::LinkerInstance;
use wasm_link::wasmtime::{self, StoreContextMut};
use wasm_link::{App, Linker, MissingHostFunctions, Plugin, TypedInterface};

use crate::support::built;
use crate::wit::counting::counter;
use crate::wit::text::{editor, statistics};

/// A plugin of `counter` that asks the host's clock each time.
pub(super) const COUNTER: &str = r#"(component
  (import "demo:host/clock" (instance $clock (export "tick" (func (result u32)))))
  (core func $tick (canon lower (func $clock "tick")))
  (core module $code
    (import "clock" "tick" (func $tick (result i32)))
    (func (export "count") (result i32) (call $tick)))
  (core instance $code (instantiate $code
    (with "clock" (instance (export "tick" (func $tick))))))
  (func $count (result u32) (canon lift (core func $code "count")))
  (instance (export "demo:counting/counter") (export "count" (func $count))))"#;

/// Counts how often each plugin asks.
fn clock(linker: &mut Linker<Plugin<u32>>) -> wasmtime::Result<()> {
    linker.instance("demo:host/clock")?.func_wrap(
        "tick",
        |mut store: StoreContextMut<'_, Plugin<u32>>, ()| {
            let count = store.data_mut().state_mut();
            *count += 1;
            Ok((*count,))
        },
    )
}

fn counter(id: &str, start: u32) -> Plugin<u32> {
    Plugin::from_bytes(id, COUNTER).with_state(start)
}

#[test]
fn a_host_function_has_the_state_of_the_plugin_that_calls_it() {
    let app = App::stateful()
        .root::<counter::Interface>()
        .host(clock)
        .plugin(counter("a", 0))
        .plugin(counter("b", 10))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    let counters = app.bind::<counter::Interface>().unwrap();
    for (a, b) in [(1, 11), (2, 12), (3, 13)] {
        let counts = counters.count();
        assert_eq!(*counts["a"].as_ref().unwrap(), a);
        assert_eq!(*counts["b"].as_ref().unwrap(), b);
    }
}

#[test]
fn state_outlives_a_restart() {
    let app = App::stateful()
        .root::<counter::Interface>()
        .host(clock)
        .plugin(counter("a", 0))
        .load()
        .unwrap();
    let counters = app.bind::<counter::Interface>().unwrap();
    assert_eq!(*counters.count()["a"].as_ref().unwrap(), 1);
    app.restart("a").unwrap();
    assert_eq!(*counters.count()["a"].as_ref().unwrap(), 2);
}

#[test]
fn plugins_of_a_folder_begin_with_the_default_state() {
    let app = App::<u32>::stateful()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .plugins(built("text/editor.wasm"))
        .plugins(built("text/statistics.wasm"))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("one", 80, editor::Frame::Plain).unwrap();
    assert_eq!(page.unwrap().summary.letters, 3);
}

#[test]
fn a_function_that_the_host_does_not_offer_keeps_the_plugin_out() {
    let app = App::new()
        .root::<counter::Interface>()
        .plugin(Plugin::from_bytes("a", COUNTER))
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        "- plugin `a`: failed to load component: it imports `demo:host/clock`, which nobody offers"
    );
}

#[test]
fn a_plugin_can_do_without_a_function_that_the_host_does_not_offer() {
    let app = App::new()
        .root::<counter::Interface>()
        .missing_host_functions(MissingHostFunctions::Trap)
        .plugin(Plugin::from_bytes("a", COUNTER))
        .plugin(
            Plugin::from_bytes("b", COUNTER)
                .with_missing_host_functions(MissingHostFunctions::Refuse),
        )
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        "- plugin `b`: failed to load component: it imports `demo:host/clock`, which nobody offers\n\
         - the plugin `a` traps where it calls what the host does not offer: `tick` of `demo:host/clock`"
    );
    assert_eq!(
        app.report().missing_host_functions(),
        app.head().missing_host_functions()
    );
    let counters = app.bind::<counter::Interface>().unwrap();
    let error = counters.count()["a"].as_ref().unwrap_err().to_string();
    assert_eq!(
        error,
        "runtime exception: the host does not offer `tick` of `demo:host/clock`, which the plugin imports"
    );
}

#[test]
fn host_functions_of_an_interface_that_the_application_knows_are_compared_in_the_terms_of_wit() {
    let app = App::new()
        .root::<counter::Interface>()
        .interface::<clock::Interface>()
        .host(|linker| {
            let mut host = linker.instance("demo:host/clock")?;
            host.func_wrap("tick", |_, ()| {
                Ok((clock::Time {
                    hours: 1,
                    minutes: 2,
                },))
            })
        })
        .plugin(Plugin::from_bytes("a", COUNTER).with_sockets([""; 0]))
        .load()
        .unwrap();
    assert_eq!(
        app.report().to_string(),
        "- plugin `a`: import mismatch: the plugin imports another `demo:host/clock` than the application offers: \
         `tick`: result: expected time, found u32"
    );
}

mod clock_of_host {
    wasm_link::interface!({
        inline: "package demo:host;
            interface clock { record time { hours: u8, minutes: u8 } tick: func() -> time; }",
    });
}
use clock_of_host::clock;

#[test]
fn a_failing_host_function_takes_its_caller_down() {
    let app = App::new()
        .root::<counter::Interface>()
        .host(|linker| {
            let mut clock = linker.instance("demo:host/clock")?;
            clock.func_wrap("tick", |_, ()| -> wasmtime::Result<(u32,)> {
                Err(wasmtime::Error::msg("the clock is broken"))
            })
        })
        .plugin(Plugin::from_bytes("a", COUNTER))
        .load()
        .unwrap();
    let counters = app.bind::<counter::Interface>().unwrap();
    assert_eq!(
        counters.count()["a"].as_ref().unwrap_err().to_string(),
        "runtime exception: the clock is broken"
    );
    assert_eq!(
        counters.count()["a"].as_ref().unwrap_err().to_string(),
        "the plugin `a` is down since an earlier call: the clock is broken"
    );
}

/// Loads the application of `text.wit` with a host that defines the interface `statistics` too.
fn with_statistics_of_the_host(
    functions: impl FnOnce(LinkerInstance<'_, Plugin>) -> wasmtime::Result<()> + 'static,
) -> String {
    let loaded = App::new()
        .root::<editor::Interface>()
        .interface::<statistics::Interface>()
        .host(|linker| functions(linker.instance(statistics::Interface::PATH)?))
        .plugins(built("text/editor.wasm"))
        .plugins(built("text/statistics.wasm"))
        .load();
    let report = loaded.map(|app| app.to_string()).unwrap_err();
    report.to_string()
}

/// What is reported then.
fn both() -> String {
    let file = built("text/editor.wasm");
    BOTH.replace("{file}", &file.display().to_string())
}

const BOTH: &str = "the application cannot be loaded\n\
    - plugin `editor` (`{file}`): failed to link interface: the host's linker defines \
    `demo:text/statistics@1.0.0` too, which is the socket `demo:text/statistics@1.0.0`: it can \
    come from the host or from plugins, not from both\n  \
      - lost with it: interface `demo:text/editor@1.0.0`";

#[test]
fn a_function_of_a_socket_cannot_come_from_the_host_too() {
    let report = with_statistics_of_the_host(|mut statistics| {
        statistics.func_wrap("summarize", |_, (_,): (String,)| Ok((0_u32,)))
    });
    assert_eq!(report, both());
}

/// Not even functions that no plugin has: an interface comes from one side as a whole.
#[test]
fn a_socket_cannot_be_completed_by_the_host() {
    let report = with_statistics_of_the_host(|mut statistics| {
        statistics.func_wrap("something-else", |_, ()| Ok(()))
    });
    assert_eq!(report, both());
}
