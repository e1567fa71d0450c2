//! Handles that a plugin hoards: who holds too many fails, and their owner answers all others.

use wasm_link::error::Limit;
use wasm_link::{App, DispatchError, Limits, LoadedApp, Plugin};

wasm_link::interface!({
    inline: "package test:hoarded;
        interface things {
            resource thing;
            make: func() -> thing;
            keep: func(it: thing);
        }
        interface hoarder { hoard: func(count: u32); answer: func() -> u32; }",
});

/// Makes things, and keeps those that it is given.
const OWNER: &str = r#"(component
    (type $thing (resource (rep i32)))
    (core func $new (canon resource.new $thing))
    (core module $m
        (import "" "new" (func $new (param i32) (result i32)))
        (func (export "make") (result i32) (call $new (i32.const 1)))
        (func (export "keep") (param i32)))
    (core instance $i (instantiate $m (with "" (instance (export "new" (func $new))))))
    (func $make (result (own $thing)) (canon lift (core func $i "make")))
    (func $keep (param "it" (own $thing)) (canon lift (core func $i "keep")))
    (component $shape
        (import "thing" (type $t (sub resource)))
        (import "make" (func $make (result (own $t))))
        (import "keep" (func $keep (param "it" (own $t))))
        (export $t2 "thing" (type $t))
        (export "make" (func $make) (func (result (own $t2))))
        (export "keep" (func $keep) (func (param "it" (own $t2)))))
    (instance $things (instantiate $shape
        (with "thing" (type $thing)) (with "make" (func $make)) (with "keep" (func $keep))))
    (export "test:hoarded/things" (instance $things)))"#;

/// Takes things and gives none back.
const HOARDER: &str = r#"(component
    (import "test:hoarded/things" (instance $things
        (export "thing" (type $thing (sub resource)))
        (export "make" (func (result (own $thing))))))
    (core func $make (canon lower (func $things "make")))
    (core module $m
        (import "" "make" (func $make (result i32)))
        (func (export "hoard") (param i32)
            (loop $again
                (drop (call $make))
                (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
                (br_if $again (local.get 0))))
        (func (export "answer") (result i32) i32.const 42))
    (core instance $i (instantiate $m (with "" (instance (export "make" (func $make))))))
    (func $hoard (param "count" u32) (canon lift (core func $i "hoard")))
    (func $answer (result u32) (canon lift (core func $i "answer")))
    (instance $hoarder (export "hoard" (func $hoard)) (export "answer" (func $answer)))
    (export "test:hoarded/hoarder" (instance $hoarder)))"#;

fn loaded(limits: Limits) -> LoadedApp {
    App::new()
        .root::<things::Interface>()
        .root::<hoarder::Interface>()
        .plugin(Plugin::from_bytes("owner", OWNER).with_limits(limits))
        .plugin(Plugin::from_bytes("hoarder", HOARDER).with_limits(limits))
        .load()
        .unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn holder_of_too_many_handles_goes_down_and_gives_them_up() {
    let app = loaded(Limits::default().with_handles_held(100));
    let hoarder = app.bind::<hoarder::Interface>().unwrap();
    hoarder.hoard(60).unwrap();
    let held = |plugin| {
        app.usage(plugin)
            .map(|usage| (usage.handles_held, usage.handles_out))
    };
    assert_eq!(held("hoarder"), Some((60, 0)));
    assert_eq!(held("owner"), Some((0, 60)));
    match hoarder.hoard(60) {
        Err(DispatchError::LimitExceeded(hit)) => {
            assert_eq!(
                hit.to_string(),
                "the plugin `hoarder` exceeded its limit of handles held of other plugins' resources, which is 100"
            );
            assert_eq!(hit.limit, Limit::HandlesHeld);
        }
        other => panic!("{other:?}"),
    }
    // The owner is up, and has all that was given up.
    let things = app.bind::<things::Interface>().unwrap();
    drop(things.make().unwrap());
    assert_eq!(
        (held("hoarder"), held("owner")),
        (Some((0, 0)), Some((0, 0)))
    );
    app.restart("hoarder").unwrap();
    hoarder.hoard(100).unwrap();
}

#[test]
fn hoarder_of_a_million_handles_takes_nobody_down_by_default() {
    let app = loaded(Limits::default());
    let hoarder = app.bind::<hoarder::Interface>().unwrap();
    let failed = hoarder.hoard(1_000_000).unwrap_err();
    assert_eq!(
        failed.limit().map(|hit| hit.limit),
        Some(Limit::HandlesHeld)
    );
    drop(app.bind::<things::Interface>().unwrap().make().unwrap());
    assert_eq!(app.status("owner").unwrap().generation, 1);
}

#[test]
fn owner_gives_out_no_more_handles_than_it_may_and_stays_up() {
    let app = loaded(Limits::default().with_handles_out(10));
    let things = app.bind::<things::Interface>().unwrap();
    let mut made: Vec<_> = (0..10).map(|_| things.make().unwrap()).collect();
    match things.make() {
        Err(DispatchError::LimitExceeded(hit)) => {
            assert_eq!(
                (hit.plugin.as_deref(), hit.limit),
                (Some("owner"), Limit::HandlesOut)
            );
        }
        other => panic!("{:?}", other.map(|_| ())),
    }
    made.pop();
    made.push(things.make().unwrap());
    assert_eq!(app.usage("owner").unwrap().handles_out, 10);
    assert_eq!(app.status("owner").unwrap().generation, 1);
    // What it gets back is not out.
    things.keep(made.remove(0)).unwrap();
    made.push(things.make().unwrap());
    let refused = app
        .bind::<hoarder::Interface>()
        .unwrap()
        .hoard(1)
        .unwrap_err();
    let limit = refused.limit().unwrap();
    assert_eq!(
        (limit.plugin.as_deref(), limit.limit),
        (Some("owner"), Limit::HandlesOut)
    );
}
