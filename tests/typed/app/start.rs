//! What is done when an instance of a plugin starts, and what is left of the one before.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use wasm_link::wasmtime::component::Resource;
use wasm_link::wasmtime::{Config, Engine, StoreContextMut};
use wasm_link::{App, LoadedApp, Plugin, PluginCtxView, Report, RestartPolicy};

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
    set: impl FnOnce(&mut Config) -> &mut Config,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Result<LoadedApp, Report> {
    let mut config = Config::new();
    set(&mut config);
    let app = App::new()
        .root::<counter::Interface>()
        .engine(Engine::new(&config).unwrap());
    plugins.into_iter().fold(app, App::plugin).load()
}

fn sevens(app: &LoadedApp) -> Vec<Option<u32>> {
    let counts = app.bind::<counter::Interface>().unwrap().count();
    counts.into_values().map(Result::ok).collect()
}

#[test]
fn engine_that_would_stop_every_plugin_is_refused_with_the_setting() {
    type Set = fn(&mut Config) -> &mut Config;
    let settings: [(Set, &str); 2] = [
        (
            |config| config.consume_fuel(true),
            "`Config::consume_fuel` is on, and stops a plugin that has no fuel at its first call: turn it \
             off, or give the plugin fuel with `Plugin::on_start`",
        ),
        (
            |config| config.epoch_interruption(true),
            "`Config::epoch_interruption` is on, and stops a plugin that has no deadline at its first \
             call: turn it off, or give the plugin a deadline with `Plugin::on_start`",
        ),
    ];
    for (set, advice) in settings {
        let report = load_on(set, [Plugin::from_bytes("seven", SEVEN)]).unwrap_err();
        assert_eq!(
            report.to_string(),
            format!("the application cannot be loaded\n- the engine: {advice}")
        );
        let with_both = |plugin: Plugin| {
            plugin.on_start(|store| {
                // Each is refused by an engine with the other setting.
                let _ = store.set_fuel(1_000_000);
                store.set_epoch_deadline(1);
                Ok(())
            })
        };
        let plugins = [
            with_both(Plugin::from_bytes("equipped", SEVEN)),
            Plugin::from_bytes("bare", SEVEN),
        ];
        let app = load_on(set, plugins).unwrap();
        assert_eq!(sevens(&app), [Some(7)]);
        assert_eq!(
            app.report().to_string(),
            format!("- plugin `bare`: failed to load component: {advice}")
        );
    }
    let app = load_on(|config| config, [Plugin::from_bytes("seven", SEVEN)]).unwrap();
    assert_eq!(sevens(&app), [Some(7)]);
}
