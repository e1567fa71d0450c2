//! Plugins that are restarted through the application.

use std::error::Error;

use wasm_link::error::RestartError;
use wasm_link::wasmtime::{self, StoreContextMut};
use wasm_link::{App, Linker, LoadedApp, Plugin};

use crate::wit::counting::counter;

/// A plugin of `counter` that tells the host of each start, and returns what it was told then.
const STARTED: &str = r#"(component
  (import "demo:host/starts" (instance $starts (export "start" (func (result u32)))))
  (core func $start (canon lower (func $starts "start")))
  (core module $code
    (import "starts" "start" (func $start (result i32)))
    (global $count (mut i32) (i32.const 0))
    (func $begin (global.set $count (call $start)))
    (start $begin)
    (func (export "count") (result i32) (global.get $count)))
  (core instance $code (instantiate $code
    (with "starts" (instance (export "start" (func $start))))))
  (func $count (result u32) (canon lift (core func $code "count")))
  (instance (export "demo:counting/counter") (export "count" (func $count))))"#;

/// Counts the starts of each plugin, and lets the second one fail.
fn starts(linker: &mut Linker<Plugin<u32>>) -> wasmtime::Result<()> {
    linker.instance("demo:host/starts")?.func_wrap(
        "start",
        |mut store: StoreContextMut<'_, Plugin<u32>>, ()| {
            let count = store.data_mut().state_mut();
            *count += 1;
            if *count == 2 {
                return Err(wasmtime::Error::msg("not today"));
            }
            Ok((*count,))
        },
    )
}

fn load() -> LoadedApp<u32> {
    let app = App::stateful()
        .root::<counter::Interface>()
        .host(starts)
        .plugin(Plugin::from_bytes("starter", STARTED).with_state(0))
        .load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn a_plugin_that_cannot_be_started_again_is_down_until_it_can() {
    let app = load();
    let counters = app.bind::<counter::Interface>().unwrap();
    assert_eq!(*counters.count()["starter"].as_ref().unwrap(), 1);

    let error = app.restart("starter").unwrap_err();
    assert!(matches!(error, RestartError::Failed { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the plugin `starter` cannot be restarted"
    );
    assert_eq!(
        error.source().unwrap().to_string(),
        "runtime exception: not today"
    );
    assert_eq!(
        counters.count()["starter"]
            .as_ref()
            .unwrap_err()
            .to_string(),
        "the plugin `starter` is down since an earlier call: not today"
    );

    app.restart("starter").unwrap();
    assert_eq!(*counters.count()["starter"].as_ref().unwrap(), 3);
}

#[test]
fn a_plugin_that_is_not_there_cannot_be_restarted() {
    let error = load().restart("nobody").unwrap_err();
    assert!(
        matches!(error, RestartError::UnknownPlugin { .. }),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "the tree has no plugin `nobody`");
}
