//! Plugins, threads and host functions that come in each other's way.

use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use wasm_link::wasmtime;
use wasm_link::{App, DispatchError, LoadedApp, Plugin, PluginState};

use crate::attack::{Attack, Kind};
use crate::guest::{LOOP, asking_host, filter};
use crate::scene::{ATTACKER, Scene, call, called, neighbour_answers};

wasm_link::interface!({
    inline: "package test:single;
        interface single { answer: func() -> u32; }",
});

pub(crate) const KIND: Kind = Kind {
    title: "Many at once",
    attacks: &[
        Attack::new("a call back into the caller, by a host function", |scene| {
            called(
                load(scene, |app| answer(call(app, ATTACKER, "again")))
                    .get()
                    .unwrap(),
            )
        }),
        Attack::new(
            "the same on another thread, without the chain of the call",
            |scene| {
                let app = load(scene, |app| {
                    let again = thread::scope(|scope| {
                        scope.spawn(|| call(app, ATTACKER, "again")).join().unwrap()
                    });
                    let error = again.unwrap_err();
                    assert!(matches!(error, DispatchError::Busy { .. }), "{error}");
                    Ok(7)
                });
                // The inner call waits for as long as the outer one may last, which began a moment before.
                let outcome = called(app.get().unwrap());
                let in_time = outcome == "answers `hello`";
                assert!(
                    in_time || outcome.contains("its limit of call time"),
                    "{outcome}"
                );
                "the inner call gives up as that of a busy plugin; the outer one answers, or is out of time".to_owned()
            },
        ),
        Attack::new(
            "a host function that does not return",
            host_that_does_not_return,
        ),
        Attack::new(
            "a hundred threads that call one plugin which loops",
            a_hundred_threads,
        ),
        Attack::new("a second plugin where there may be one", |scene| {
            let app = single(scene).load();
            let Err(report) = app else {
                panic!("it was loaded")
            };
            scene.left_out(&report)
        }),
        Attack::new(
            "a second plugin where there may be one and the first is to be kept",
            |scene| {
                let app = scene.load(single(scene).first_wins());
                neighbour_answers(&app);
                let client = app.bind::<single::Interface>().unwrap();
                assert_eq!(client.answer().unwrap(), 1);
                scene.left_out(app.report())
            },
        ),
        Attack::new("a plugin with the id of another", |scene| {
            let other = Plugin::from_bytes("neighbour", filter("unreachable"));
            scene.loaded(scene.app().plugin(other))
        }),
    ],
};

/// The application, for host functions that are made before it.
type Later = Arc<OnceLock<LoadedApp>>;

/// Loads an attacker that calls a host function, which does this.
fn load(
    scene: &Scene,
    work: impl Fn(&LoadedApp) -> wasmtime::Result<u32> + Send + Sync + 'static,
) -> Later {
    let later = Later::default();
    let app = Arc::clone(&later);
    let loaded = scene.quick().host(move |linker| {
        linker
            .root()
            .func_wrap("host", move |_, ()| Ok((work(app.get().unwrap())?,)))
    });
    let plugin = Plugin::from_bytes(ATTACKER, asking_host().text());
    let loaded = scene.load(loaded.plugin(plugin));
    assert!(loaded.report().is_complete(), "{}", loaded.report());
    later.set(loaded).unwrap();
    later
}

fn answer(called: Result<String, DispatchError>) -> wasmtime::Result<u32> {
    called.map(|_| 7).map_err(wasmtime::Error::new)
}

/// Nobody can end a host function but the application itself. Whoever else calls the plugin gives up.
fn host_that_does_not_return(scene: &Scene) -> String {
    let app = load(scene, |_| {
        thread::sleep(Duration::from_secs(6));
        Ok(7)
    });
    let app = app.get().unwrap();
    thread::scope(|scope| {
        let stuck = scope.spawn(|| call(app, ATTACKER, "hello"));
        while !matches!(app.status(ATTACKER).unwrap().state, PluginState::Busy) {
            thread::yield_now();
        }
        let begun = Instant::now();
        let refused = call(app, ATTACKER, "hello").unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(5));
        assert!(matches!(refused, DispatchError::Busy { .. }), "{refused}");
        neighbour_answers(app);
        let outcome = match stuck.join().unwrap() {
            Ok(_) => "when it returns, its caller goes on".to_owned(),
            Err(error) => match error.limit() {
                Some(hit) => format!("when it returns: the limit of {} is exceeded", hit.limit),
                None => panic!("{error}"),
            },
        };
        format!("who else calls the plugin gives up after 2 s, since it is busy; {outcome}")
    })
}

fn a_hundred_threads(scene: &Scene) -> String {
    let plugin = Plugin::from_bytes(ATTACKER, filter(LOOP));
    let app = scene.load(scene.quick().plugin(plugin));
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| call(&app, ATTACKER, "hello").unwrap_err());
        }
    });
    assert!(begun.elapsed() < Duration::from_secs(10));
    neighbour_answers(&app);
    "all fail in time".to_owned()
}

/// An application of an interface that takes one plugin, with two: the one that is given first answers 1.
fn single(scene: &Scene) -> App {
    let plugin = |id, answer| {
        let text = format!(
            r#"(component
              (core module $m (func (export "answer") (result i32) (i32.const {answer})))
              (core instance $i (instantiate $m))
              (func $answer (result u32) (canon lift (core func $i "answer")))
              (instance $single (export "answer" (func $answer)))
              (export "test:single/single" (instance $single)))"#
        );
        Plugin::from_bytes(id, text)
    };
    let app = scene.app().root::<single::Interface>();
    app.plugin(plugin("trusted", 1)).plugin(plugin(ATTACKER, 2))
}
