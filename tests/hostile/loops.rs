//! Code that does not end, wherever a plugin's code runs.

use std::num::NonZeroUsize;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use wasm_link::error::Interrupted;
use wasm_link::wasmtime::component::Val;
use wasm_link::{LoadedApp, Plugin, PluginState, RestartPolicy, Socket};

use crate::attack::{Attack, Kind};
use crate::guest::{ECHO, Filter, LOOP, filter, filter_with};
use crate::scene::{ATTACKER, PATH, Scene, call, called, loaded_and_called, neighbour_answers};
use crate::things::{self, Owner, TAKE, acted, down, load, looping};

pub(crate) const KIND: Kind = Kind {
    title: "Loops without end (limits: 200 ms of guest time, 2 s of call time, 2 s to start)",
    attacks: &[
        Attack::new("a loop at the start", |scene| {
            let start = format!("(func $start {LOOP}) (start $start)");
            loaded_and_called(scene, scene.quick(), filter_with("", &start, ECHO))
        }),
        Attack::new(
            "a loop where memory is allocated for an argument",
            |scene| {
                let filter = Filter {
                    realloc: LOOP,
                    ..Filter::echo()
                };
                loaded_and_called(scene, scene.quick(), filter.text())
            },
        ),
        Attack::new(
            "a loop after the call, where its result is freed",
            |scene| {
                let filter = Filter {
                    post_return: LOOP,
                    ..Filter::echo()
                };
                loaded_and_called(scene, scene.quick(), filter.text())
            },
        ),
        Attack::new("a loop in a plugin that a plugin calls", |scene| {
            let owner = Owner {
                look: LOOP,
                ..Owner::good()
            };
            acted(&load(scene, &owner, "(call $look (call $make))"))
        }),
        Attack::new("a plugin that calls its socket for ever", |scene| {
            let owner = Owner::good();
            let act = "(global.set $kept (call $make))
                (loop $l (drop (call $look (global.get $kept))) (br $l)) unreachable";
            acted(&load(scene, &owner, act))
        }),
        Attack::new(
            "a loop in a destructor, whose handle the host gives up",
            |scene| {
                let app = load(scene, &looping(), TAKE);
                let things = app.bind::<things::things::Interface>().unwrap();
                ends(&app, || drop(things.make().unwrap()))
            },
        ),
        Attack::new(
            "a loop in a destructor, whose handle a plugin gives up",
            |scene| {
                acted(&load(
                    scene,
                    &looping(),
                    "(call $drop (call $make)) (i32.const 1)",
                ))
            },
        ),
        Attack::new("a loop in a destructor, whose holder traps", |scene| {
            let app = load(scene, &looping(), TAKE);
            let keeper = app.bind::<things::keeper::Interface>().unwrap();
            assert_eq!(keeper.act().unwrap(), 1);
            ends(&app, || drop(keeper.trap().unwrap_err()))
        }),
        Attack::new(
            "a loop in a destructor, and the application is dropped",
            |scene| {
                let app = load(scene, &looping(), TAKE);
                let keeper = app.bind::<things::keeper::Interface>().unwrap();
                assert_eq!(keeper.act().unwrap(), 1);
                drop(keeper);
                let begun = Instant::now();
                drop(app);
                assert!(begun.elapsed() < Duration::from_secs(10));
                "the application is gone when the destructor's time is over".to_owned()
            },
        ),
        Attack::new(
            "a thousand destructors that each take nearly as long as they may",
            |scene| {
                let destructor = "(local $n i32)
                (loop $l (local.set $n (i32.add (local.get $n) (i32.const 1)))
                  (br_if $l (i32.lt_u (local.get $n) (i32.const 30000000))))";
                let owner = Owner {
                    destructor,
                    ..Owner::good()
                };
                let app = load(scene, &owner, TAKE);
                let things = app.bind::<things::things::Interface>().unwrap();
                let made: Vec<_> = (0..1_000).map(|_| things.make().unwrap()).collect();
                ends(&app, || drop(made))
            },
        ),
        Attack::new(
            "a destructor that calls a socket which does not end",
            |scene| {
                let owner = Owner {
                    destructor: "(call $ring)",
                    ..Owner::good()
                };
                let app = things::load_with(scene.quick(), &owner, TAKE, LOOP);
                let things = app.bind::<things::things::Interface>().unwrap();
                ends(&app, || drop(things.make().unwrap()))
            },
        ),
        Attack::new(
            "a loop in one of four that are called side by side",
            one_of_four,
        ),
        Attack::new("a loop, and somebody restarts the plugin", |scene| {
            busy(scene, |app| app.restart(ATTACKER).unwrap())
        }),
        Attack::new("a loop, and somebody interrupts the plugin", |scene| {
            busy(scene, |app| assert!(app.interrupt(ATTACKER)))
        }),
        Attack::new(
            "a loop, and the application is dropped meanwhile",
            dropped_meanwhile,
        ),
        Attack::new(
            "a loop at each start after a first call, with restarts by itself",
            restarted,
        ),
    ],
};

/// Does something that must not last for long, and says who is down then.
fn ends(app: &LoadedApp, work: impl FnOnce()) -> String {
    let begun = Instant::now();
    work();
    let lasted = begun.elapsed();
    let (least, most) = (Duration::from_millis(150), Duration::from_secs(10));
    assert!((least..most).contains(&lasted), "{lasted:?}");
    neighbour_answers(app);
    format!("whoever waits for it goes on{}", down(app))
}

fn one_of_four(scene: &Scene) -> String {
    let mut app = scene.quick();
    app = app.plugin(Plugin::from_bytes(ATTACKER, filter(LOOP)));
    for name in ["second", "third"] {
        app = app.plugin(Plugin::from_bytes(name, filter(ECHO)));
    }
    let app = scene.load(app.parallel_fan_out(NonZeroUsize::new(4).unwrap()));
    let all = app.dispatch(PATH, "apply", true, &[Val::String("all".into())]);
    let Socket::Any(answers) = all else {
        panic!("{all:?}");
    };
    let failed: Vec<_> = answers
        .iter()
        .filter_map(|(_, answer)| answer.as_ref().err())
        .collect();
    assert_eq!((answers.len(), failed.len()), (4, 1));
    neighbour_answers(&app);
    format!("three answer; the fourth: {}", failed[0])
}

/// Has a plugin loop on another thread, does something about it, and says what came of the call.
fn busy(scene: &Scene, work: impl FnOnce(&LoadedApp)) -> String {
    let plugin = Plugin::from_bytes(ATTACKER, filter(LOOP));
    let app = scene.load(scene.app().plugin(plugin));
    let error = thread::scope(|scope| {
        let looping = scope.spawn(|| call(&app, ATTACKER, "hello").unwrap_err());
        wait_until_busy(&app);
        work(&app);
        looping.join().unwrap()
    });
    assert!(error.downcast_ref::<Interrupted>().is_some(), "{error}");
    neighbour_answers(&app);
    error.to_string()
}

/// Waits until the attacker's code runs.
fn wait_until_busy(app: &LoadedApp) {
    while !matches!(app.status(ATTACKER).unwrap().state, PluginState::Busy) {
        thread::yield_now();
    }
    // It is busy a little before its call begins.
    thread::sleep(Duration::from_millis(50));
}

fn dropped_meanwhile(scene: &Scene) -> String {
    let plugin = Plugin::from_bytes(ATTACKER, filter(LOOP));
    let app = Arc::new(scene.load(scene.quick().plugin(plugin)));
    let gone = Arc::new(Barrier::new(2));
    let (other, both) = (Arc::clone(&app), Arc::clone(&gone));
    let looping = thread::spawn(move || {
        let error = call(&other, ATTACKER, "hello").unwrap_err();
        both.wait();
        drop(other);
        error.to_string()
    });
    wait_until_busy(&app);
    let begun = Instant::now();
    drop(app);
    assert!(begun.elapsed() < Duration::from_millis(200));
    gone.wait();
    let call = looping.join().unwrap();
    neighbour_answers(&scene.load(scene.app()));
    format!("dropping does not wait; the call: {call}")
}

/// The plugin counts its starts in the host, which it cannot: it loops as soon as the host says so.
fn restarted(scene: &Scene) -> String {
    let items = r#"(import "host" (func $again (result u32)))
        (core func $again (canon lower (func $again)))"#;
    let start = format!(
        r#"(import "" "again" (func $again (result i32)))
        (func $start (if (call $again) (then {LOOP}))) (start $start)"#
    );
    let filter = Filter {
        items,
        with: r#"(with "" (instance (export "again" (func $again))))"#,
        core: &start,
        code: "unreachable",
        ..Filter::echo()
    };
    let starts = std::sync::atomic::AtomicU32::new(0);
    let app = scene.quick().host(move |linker| {
        linker.root().func_wrap("host", move |_, ()| {
            Ok((starts.fetch_add(1, std::sync::atomic::Ordering::Relaxed),))
        })
    });
    let policy = RestartPolicy::OnNextCall {
        at_most: 2,
        within: Duration::from_hours(1),
    };
    let plugin = Plugin::from_bytes(ATTACKER, filter.text()).with_restart_policy(policy);
    let app = scene.load(app.plugin(plugin));
    assert!(app.report().is_complete(), "{}", app.report());
    call(&app, ATTACKER, "hello").unwrap_err();
    let begun = Instant::now();
    let again = call(&app, ATTACKER, "hello").unwrap_err().to_string();
    call(&app, ATTACKER, "hello").unwrap_err();
    let last = called(&app);
    assert!(begun.elapsed() < Duration::from_secs(10));
    format!("{again}; in the end: {last}")
}
