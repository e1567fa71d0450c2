//! Loops of interfaces: plugins that are called back by those that they depend on.

use std::num::NonZeroUsize;
use std::sync::Arc;

use wasm_link::app::ReportKind;
use wasm_link::describe::Instances;
use wasm_link::{App, Caller, Limits, Link, LoadedApp, Plugin};

mod allowed {
    wasm_link::interface!({
        inline: "package test:late;
            interface bell {
                ring: func() -> u32;
            }
            interface listener {
                heard: func(rings: u32) -> u32;
                count: func() -> u32;
                poke: func() -> result<u32, string>;
            }",
        cardinality: { "listener": Any },
        late: ["listener"],
        implement: ["listener"],
    });
}

use allowed::{bell, listener};

/// Calls all listeners, and returns what the first returns.
const BELL: &str = r#"(component
    (import "test:late/listener" (instance $listener
        (export "heard" (func (param "rings" u32) (result (list u32))))))
    (core module $env (memory (export "memory") 1)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
    (core instance $env (instantiate $env))
    (alias core export $env "memory" (core memory $memory))
    (alias core export $env "realloc" (core func $realloc))
    (core func $heard (canon lower (func $listener "heard") (memory $memory) (realloc $realloc)))
    (core module $code
        (import "" "memory" (memory 1))
        (import "" "heard" (func $heard (param i32 i32)))
        (func $ring (export "ring") (result i32)
            (call $heard (i32.const 1) (i32.const 16))
            (if (result i32) (i32.load (i32.const 20))
                (then (i32.load (i32.load (i32.const 16))))
                (else (i32.const 0))))
        START)
    (core instance $code (instantiate $code (with "" (instance
        (export "memory" (memory $memory)) (export "heard" (func $heard))))))
    (func $ring (result u32) (canon lift (core func $code "ring")))
    (instance (export "test:late/bell") (export "ring" (func $ring))))"#;

/// Counts what it hears; `poke` rings the bell during a call.
const LISTENER: &str = r#"(component
    (import "test:late/bell" (instance $bell (export "ring" (func (result (result u32 (error string)))))))
    (core module $env (memory (export "memory") 1)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024)))
    (core instance $env (instantiate $env))
    (alias core export $env "memory" (core memory $memory))
    (alias core export $env "realloc" (core func $realloc))
    (core func $ring (canon lower (func $bell "ring") (memory $memory) (realloc $realloc)))
    (core module $code
        (import "" "ring" (func $ring (param i32)))
        (global $count (mut i32) (i32.const 0))
        (func (export "heard") (param i32) (result i32)
            (global.set $count (i32.add (global.get $count) (local.get 0)))
            (global.get $count))
        (func (export "count") (result i32) (global.get $count))
        (func (export "poke") (result i32) (call $ring (i32.const 16)) (i32.const 16)))
    (core instance $code (instantiate $code (with "" (instance (export "ring" (func $ring))))))
    (func $heard (param "rings" u32) (result u32) (canon lift (core func $code "heard")))
    (func $count (result u32) (canon lift (core func $code "count")))
    (func $poke (result (result u32 (error string)))
        (canon lift (core func $code "poke") (memory $memory) (realloc $realloc)))
    (instance (export "test:late/listener")
        (export "heard" (func $heard)) (export "count" (func $count)) (export "poke" (func $poke))))"#;

fn the_bell() -> Plugin {
    Plugin::from_bytes("bell", BELL.replace("START", ""))
}

fn a_listener(id: &str) -> Plugin {
    Plugin::from_bytes(id, LISTENER)
}

fn load<S: Send + 'static>(app: App<S>) -> LoadedApp<S> {
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    app
}

fn both() -> App {
    App::new()
        .root::<bell::Interface>()
        .root::<listener::Interface>()
}

#[test]
fn a_plugin_calls_back_whoever_depends_on_it() {
    let plugins = || vec![the_bell(), a_listener("a"), a_listener("b")];
    let reversed = || plugins().into_iter().rev().collect();
    for plugins in [plugins(), reversed()] {
        let app = load(plugins.into_iter().fold(both(), App::plugin));
        let bell = app.bind::<bell::Interface>().unwrap();
        assert_eq!(bell.ring().unwrap(), 1);
        assert_eq!(bell.ring().unwrap(), 2);
        let counts = app.bind::<listener::Interface>().unwrap().count();
        let counts = counts.into_iter().map(|(_, count)| count.unwrap());
        assert_eq!(counts.collect::<Vec<_>>(), [2, 2]);
    }
}

#[test]
fn a_call_back_into_a_plugin_that_is_in_a_call_is_a_deadlock() {
    let app = load(both().plugin(the_bell()).plugin(a_listener("a")));
    let listener = app.bind::<listener::Interface>().unwrap();
    let listener = listener.of("a").unwrap();
    // The bell traps, since what it imports has no room for failures; the listener is told.
    let told = listener.poke().unwrap().unwrap_err();
    assert!(told.contains("deadlock"), "{told}");
    assert_eq!(listener.count().unwrap(), 0);
}

#[test]
fn without_that_a_loop_is_reported() {
    mod refused {
        wasm_link::interface!({
            inline: "package test:late;
                interface bell { ring: func() -> u32; }
                interface listener { heard: func(rings: u32) -> u32; }",
            cardinality: { "listener": Any },
        });
    }
    let app = App::new()
        .root::<refused::bell::Interface>()
        .root::<refused::listener::Interface>();
    let app = app.plugin(the_bell()).plugin(a_listener("a"));
    let app = app.load().unwrap_or_else(|report| panic!("{report}"));
    let kinds = app.report().entries().iter().map(|entry| entry.kind);
    assert_eq!(kinds.collect::<Vec<_>>(), [ReportKind::Loop]);
    let late = refused::listener::Interface::default().late();
    assert_ne!(late, refused::listener::Interface::default());
    let app = App::new()
        .root::<refused::bell::Interface>()
        .root_with(&late);
    let app = app.plugin(the_bell()).plugin(a_listener("a"));
    assert!(app.load().is_ok());
}

#[test]
fn nobody_is_there_while_a_plugin_is_started() {
    let start = BELL.replace("START", "(func $start (drop (call $ring))) (start $start)");
    let app = both()
        .plugin(Plugin::from_bytes("bell", start))
        .plugin(a_listener("a"));
    let app = load(app);
    assert_eq!(app.bind::<bell::Interface>().unwrap().ring().unwrap(), 1);
}

#[test]
fn a_late_interface_may_be_linked_in_part() {
    let bell = the_bell().with_link(
        "test:late/listener",
        Link::to("test:late/listener").plugins(["b"]),
    );
    let app = both()
        .plugin(bell)
        .plugin(a_listener("a"))
        .plugin(a_listener("b"));
    let app = load(app);
    assert_eq!(app.bind::<bell::Interface>().unwrap().ring().unwrap(), 1);
    let counts = app.bind::<listener::Interface>().unwrap().count();
    let counts = counts
        .into_iter()
        .map(|(id, count)| (id.to_string(), count.unwrap()));
    let expected = [("a".to_owned(), 0), ("b".to_owned(), 1)];
    assert_eq!(counts.collect::<Vec<_>>(), expected);
}

#[test]
fn rust_values_and_plugins_with_several_instances_are_called_back() {
    struct Ten;

    impl listener::Implementation<Plugin> for Ten {
        fn heard(&self, _: &mut Caller<'_>, rings: u32) -> u32 {
            rings * 10
        }

        fn count(&self, _: &mut Caller<'_>) -> u32 {
            10
        }

        fn poke(&self, _: &mut Caller<'_>) -> Result<u32, String> {
            Err("none".to_owned())
        }
    }

    let ten = Plugin::from_native("ten", listener::Interface::native(Ten));
    let app = load(both().plugin(the_bell()).plugin(ten));
    assert_eq!(app.bind::<bell::Interface>().unwrap().ring().unwrap(), 10);

    let two = NonZeroUsize::MIN.saturating_add(1);
    let several = a_listener("several").with_instances(Instances::at_most(two));
    let app = load(both().plugin(the_bell()).plugin(several));
    let bell = app.bind::<bell::Interface>().unwrap();
    assert_eq!(bell.ring().unwrap(), 1);
}

#[test]
fn a_loop_is_dropped_with_its_application() {
    let state = Arc::new(());
    let app = App::stateful()
        .root::<bell::Interface>()
        .root::<listener::Interface>()
        .limits(Limits::default())
        .plugin(the_bell().with_state(Some(Arc::clone(&state))))
        .plugin(a_listener("a").with_state(Some(Arc::clone(&state))));
    let app = load(app);
    assert_eq!(app.bind::<bell::Interface>().unwrap().ring().unwrap(), 1);
    assert_eq!(Arc::strong_count(&state), 3);
    drop(app);
    assert_eq!(Arc::strong_count(&state), 1);
}

#[test]
fn what_plugins_reach_in_a_loop_is_told() {
    let app = load(both().plugin(the_bell()).plugin(a_listener("a")));
    let outline = app.outline().to_string();
    assert!(
        outline.contains("bell") && outline.contains("test:late/listener"),
        "{outline}"
    );
    assert!(
        app.capabilities()
            .reaching("wasi:clocks/*")
            .unwrap()
            .is_empty()
    );
}
