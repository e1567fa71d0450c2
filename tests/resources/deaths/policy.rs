//! Restarts by policy: with the next call, but not too often.

use std::time::Duration;

use wasm_link::{App, DispatchError, LoadedApp, Plugin, RestartPolicy, Socket, Val};

use super::mortal::{Setting, dying};
use super::{DYING, load, note, prepared, run};
use crate::support::{self, COUNTERS, Interface, RELAY, TRAP, call, live};

/// Far longer than any test takes.
const LONG: Duration = Duration::from_hours(1);

fn at_most(at_most: u32, within: Duration) -> RestartPolicy {
    RestartPolicy::OnNextCall { at_most, within }
}

fn unreachable() -> String {
    dying("", r#"(func (export "die") unreachable)"#)
}

fn down() -> String {
    format!("the plugin `dying` is down since an earlier call: {TRAP}")
}

#[test]
fn by_default_it_stays_down() {
    let head = load(&Setting::plain(), &unreachable());
    run(&head, DYING, "die").unwrap_err();
    for _ in 0..3 {
        assert_eq!(note(&head, DYING), Err(down()));
    }
}

#[test]
fn it_comes_back_with_the_next_call_as_often_as_it_may() {
    let setting = Setting::plain().restarted_by(at_most(2, LONG));
    let head = load(&setting, &unreachable());
    for times in 1..=2 {
        run(&head, DYING, "die").unwrap_err();
        assert_eq!(note(&head, DYING), Ok(times));
        assert_eq!(prepared(&head, DYING), times + 1);
    }
    run(&head, DYING, "die").unwrap_err();
    assert_eq!(note(&head, DYING), Err(down()));
    assert_eq!(note(&head, DYING), Err(down()));
    // The application may restart it all the same, and that does not count.
    head.restart(&"dying".to_owned()).unwrap();
    assert_eq!(note(&head, DYING), Ok(3));
    run(&head, DYING, "die").unwrap_err();
    assert_eq!(note(&head, DYING), Err(down()));
}

#[test]
fn restarts_are_forgotten_after_their_time() {
    // One at a time may be had, and is forgotten at once.
    let setting = Setting::plain().restarted_by(at_most(1, Duration::ZERO));
    let head = load(&setting, &unreachable());
    for times in 1..=3 {
        run(&head, DYING, "die").unwrap_err();
        assert_eq!(note(&head, DYING), Ok(times));
    }
}

#[test]
fn it_comes_back_with_a_call_from_a_plugin() {
    let maker = support::counters("rust").restarted_by(at_most(1, LONG));
    let interfaces = [Interface::new(COUNTERS), Interface::new(RELAY)];
    let head = support::load(interfaces, [maker, support::relay("c")]);
    support::run(&head, COUNTERS, "crash", &[]).unwrap_err();
    let counter = call(&head, RELAY, "make", &[Val::U32(4)]).unwrap();
    assert_eq!(call(&head, RELAY, "read", &[counter]), Ok(Val::U32(4)));
    assert_eq!(live(&head), 1);
    support::run(&head, COUNTERS, "crash", &[]).unwrap_err();
    let error = call(&head, RELAY, "make", &[Val::U32(4)]).unwrap_err();
    assert_eq!(
        error,
        format!(
            "runtime exception: `[constructor]counter` of the plugin `counters` failed, called \
             through the socket `{COUNTERS}`: the plugin `counters` is down since an earlier call: \
             {TRAP}"
        )
    );
}

#[test]
fn handle_of_before_is_stale_after_a_restart_by_policy() {
    let maker = support::counters("c").restarted_by(at_most(1, LONG));
    let head = support::load([Interface::new(COUNTERS)], [maker]);
    let old = support::make(&head, 1);
    support::run(&head, COUNTERS, "crash", &[]).unwrap_err();
    let stale = "resource receive error: the plugin that owns the resource went down or was \
                 restarted since";
    let used = call(
        &head,
        COUNTERS,
        "[method]counter.value",
        std::slice::from_ref(&old),
    );
    assert_eq!(used, Err(stale.to_owned()));
    support::make(&head, 2);
    assert_eq!(
        call(&head, COUNTERS, "lend-own", &[old]),
        Err(stale.to_owned())
    );
    assert_eq!(live(&head), 1);
}

/// The application of one plugin that dies, called with types.
mod typed {
    wasm_link::interface!({
        inline: "package test:mortal; interface api { value: func() -> u32; die: func(); }",
    });
}

const MORTAL: &str = "test:mortal/api";

const MORTAL_COMPONENT: &str = r#"(component
    (core module $main
        (func (export "value") (result i32) i32.const 7)
        (func (export "die") unreachable))
    (core instance $main (instantiate $main))
    (func $value (result u32) (canon lift (core func $main "value")))
    (func $die (canon lift (core func $main "die")))
    (instance $api (export "value" (func $value)) (export "die" (func $die)))
    (export "test:mortal/api" (instance $api)))"#;

/// Has a plugin die twice, of which it survives the first, with types and by name.
fn dies_twice(app: &LoadedApp) {
    let handle = app.bind::<typed::api::Interface>().unwrap();
    handle.die().unwrap_err();
    assert_eq!(handle.value().unwrap(), 7);
    handle.die().unwrap_err();
    assert!(matches!(
        handle.value(),
        Err(DispatchError::PluginDown { .. })
    ));
    match app.dispatch(MORTAL, "value", true, &[]) {
        Socket::ExactlyOne(Err(DispatchError::PluginDown { .. })) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn ready_made_plugin_has_its_own_policy() {
    let plugin = Plugin::from_bytes("mortal", MORTAL_COMPONENT);
    let app = App::new().root::<typed::api::Interface>();
    let app = app.restart_policy(RestartPolicy::Never);
    let app = app.plugin(plugin.with_restart_policy(at_most(1, LONG)));
    dies_twice(&app.load().unwrap());
}

#[test]
fn application_has_a_policy_for_plugins_in_files() {
    let file = std::env::temp_dir().join(format!("wasm-link-mortal-{}.wat", std::process::id()));
    std::fs::write(&file, MORTAL_COMPONENT).unwrap();
    let app = App::new().root::<typed::api::Interface>();
    let app = app.plugins(&file).restart_policy(at_most(1, LONG)).load();
    std::fs::remove_file(&file).unwrap();
    dies_twice(&app.unwrap());
}
