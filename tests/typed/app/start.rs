//! What is done when an instance of a plugin starts, and what is left of the one before.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use wasm_link::wasmtime::component::Resource;
use wasm_link::wasmtime::{Config, Engine, StoreContextMut};
use wasm_link::{App, Limits, LoadedApp, Plugin, PluginCtxView, Report, RestartPolicy};

use crate::wit::counting::counter;

/// A plugin of `counter` that asks the host for a number, and traps when it gets a zero.
const ASKING: &str = r#"(component
  (import "demo:host/numbers" (instance $numbers (export "next" (func (result u32)))))
  (core func $next (canon lower (func $numbers "next")))
  (core module $code
    (import "numbers" "next" (func $next (result i32)))
    (func (export "count") (result i32)
      (local $number i32)
      (local.set $number (call $next))
      (if (i32.eqz (local.get $number)) (then unreachable))
      (local.get $number)))
  (core instance $code (instantiate $code
    (with "numbers" (instance (export "next" (func $next))))))
  (func $count (result u32) (canon lift (core func $code "count")))
  (instance (export "demo:counting/counter") (export "count" (func $count))))"#;

/// What the host hands to a plugin.
struct Handed;

/// Counts how many of the host's resources are left in the plugin's table, by way of the number that the
/// next one gets, and has every second call end in a trap.
fn app(plugin: Plugin<u32>) -> LoadedApp<u32> {
    let app = App::stateful()
        .root::<counter::Interface>()
        .host(|linker| {
            linker.instance("demo:host/numbers")?.func_wrap(
                "next",
                |mut store: StoreContextMut<'_, Plugin<u32>>, ()| {
                    let plugin = store.data_mut();
                    let handed: Resource<Handed> = plugin.resource_table().push(Handed)?;
                    *plugin.state_mut() += 1;
                    let is_even = plugin.state().is_multiple_of(2);
                    Ok((if is_even { 0 } else { handed.rep() + 1 },))
                },
            )
        })
        .restart_policy(RestartPolicy::OnNextCall {
            at_most: u32::MAX,
            within: std::time::Duration::from_mins(1),
        })
        .plugin(plugin)
        .load();
    app.unwrap_or_else(|report| panic!("{report}"))
}

fn count(app: &LoadedApp<u32>) -> Result<u32, String> {
    let mut counts = app
        .bind::<counter::Interface>()
        .unwrap()
        .count()
        .into_values();
    counts.next().unwrap().map_err(|error| error.to_string())
}

#[test]
fn resources_of_the_host_go_with_the_instance_that_had_them() {
    let app = app(Plugin::from_bytes("asking", ASKING).with_state(0));
    for _ in 0..100 {
        // The table is empty, so that the first place of it is taken.
        assert_eq!(count(&app), Ok(1));
        count(&app).unwrap_err();
    }
}

#[test]
fn resources_of_the_host_go_when_the_instance_goes_down() {
    let app = app(Plugin::from_bytes("asking", ASKING).with_state(0));
    let has_none = || {
        let id = Arc::from("asking");
        let looked = app
            .head()
            .with_data(&id, |plugin| plugin.resource_table().is_empty());
        looked.unwrap()
    };
    assert_eq!(count(&app), Ok(1));
    assert!(!has_none());
    count(&app).unwrap_err();
    assert!(has_none());
}

#[test]
fn hook_is_called_with_the_store_of_each_instance() {
    let starts = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&starts);
    let plugin = Plugin::from_bytes("asking", ASKING)
        .with_state(0)
        .on_start(move |store| {
            counted.fetch_add(1, Relaxed);
            *store.data_mut().state_mut() = 0;
            Ok(())
        });
    let app = app(plugin);
    assert_eq!(starts.load(Relaxed), 1);
    assert_eq!(count(&app), Ok(1));
    count(&app).unwrap_err();
    // The state begins anew as well.
    assert_eq!(count(&app), Ok(1));
    assert_eq!(starts.load(Relaxed), 2);
}

#[test]
fn plugin_whose_hook_fails_is_not_started() {
    let plugin = Plugin::from_bytes("asking", ASKING)
        .with_state(0)
        .on_start(|_| Err(wasm_link::wasmtime::Error::msg("no settings")));
    let app = app(plugin);
    assert_eq!(
        app.report().to_string(),
        "- plugin `asking`: failed to load component: no settings"
    );
}

/// A plugin of `counter` that needs nothing.
const SEVEN: &str = r#"(component
  (core module $code (func (export "count") (result i32) (i32.const 7)))
  (core instance $code (instantiate $code))
  (func $count (result u32) (canon lift (core func $code "count")))
  (instance (export "demo:counting/counter") (export "count" (func $count))))"#;

fn load_on(
    set: impl FnOnce(&mut Config),
    plugins: impl IntoIterator<Item = Plugin>,
) -> Result<LoadedApp, Report> {
    let mut config = Config::new();
    set(&mut config);
    let app = App::new()
        .root::<counter::Interface>()
        .engine(Engine::new(&config).unwrap())
        .limits(Limits::unbounded());
    plugins.into_iter().fold(app, App::plugin).load()
}

fn sevens(app: &LoadedApp) -> Vec<Option<u32>> {
    let counts = app.bind::<counter::Interface>().unwrap().count();
    counts.into_values().map(Result::ok).collect()
}

#[test]
fn engine_that_counts_fuel_and_epochs_stops_no_plugin_without_limits() {
    let count_both = |config: &mut Config| {
        config.consume_fuel(true).epoch_interruption(true);
    };
    let own = Plugin::from_bytes("own", SEVEN).on_start(|store| {
        store.set_epoch_deadline(1);
        store.set_fuel(0)
    });
    let app = load_on(count_both, [Plugin::from_bytes("seven", SEVEN), own]).unwrap();
    assert!(app.report().is_complete());
    // What the plugin's own hook sets counts.
    assert_eq!(sevens(&app), [Some(7), None]);
    let app = load_on(|_| {}, [Plugin::from_bytes("seven", SEVEN)]).unwrap();
    assert_eq!(sevens(&app), [Some(7)]);
}
