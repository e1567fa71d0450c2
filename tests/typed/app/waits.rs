//! Host functions that wait, which end with the calls that they are in.

use std::thread;
use std::time::Duration;

use wasm_link::error::{Limit, LimitHit};
use wasm_link::wasmtime;
use wasm_link::{App, CallHandle, Chain, DispatchError, Limits, LoadedApp, Plugin, RestartPolicy};

wasm_link::interface!({
    inline: "package test:waits;
        interface work { wait: func(); }
        interface caller { wait-there: func(); }",
    interfaces: ["work", "caller"],
});

const WORKER: &str = r#"(component
    (import "test:host/waits" (instance $host (export "for-ever" (func))))
    (core func $wait (canon lower (func $host "for-ever")))
    (func $lifted (canon lift (core func $wait)))
    (instance $work (export "wait" (func $lifted)))
    (export "test:waits/work" (instance $work)))"#;

const CALLER: &str = r#"(component
    (import "test:waits/work" (instance $work (export "wait" (func))))
    (core func $wait (canon lower (func $work "wait")))
    (func $lifted (canon lift (core func $wait)))
    (instance $caller (export "wait-there" (func $lifted)))
    (export "test:waits/caller" (instance $caller)))"#;

fn app(worker: Limits, caller: Limits) -> LoadedApp {
    let app = App::new()
        .root::<work::Interface>()
        .root::<caller::Interface>()
        .host(|linker| {
            let mut waits = linker.instance("test:host/waits")?;
            waits.func_wrap("for-ever", |_, ()| -> wasmtime::Result<()> {
                loop {
                    thread::sleep(Chain::current().patience()?);
                }
            })
        })
        .restart_policy(RestartPolicy::OnNextCall {
            at_most: u32::MAX,
            within: Duration::from_secs(1),
        })
        .plugin(Plugin::from_bytes("worker", WORKER).with_limits(worker))
        .plugin(Plugin::from_bytes("caller", CALLER).with_limits(caller));
    app.load().unwrap_or_else(|report| panic!("{report}"))
}

const SHORT: Duration = Duration::from_millis(150);

fn hit(error: &DispatchError) -> &LimitHit {
    let hit = error.limit().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(hit.limit, Limit::CallTime);
    hit
}

#[test]
fn wait_of_a_host_function_ends_with_its_call() {
    let app = app(Limits::default().with_call_time(SHORT), Limits::default());
    let error = app.bind::<work::Interface>().unwrap().wait().unwrap_err();
    assert_eq!(hit(&error).value, "150ms");
    assert_eq!(error.plugin(), Some("worker"));
}

#[test]
fn wait_of_a_plugin_without_limits_ends_with_the_call_of_its_caller() {
    let app = app(Limits::unbounded(), Limits::default().with_call_time(SHORT));
    let caller = app.bind::<caller::Interface>().unwrap();
    let error = caller.wait_there().unwrap_err();
    assert_eq!(hit(&error).value, "what its caller had left");
}

#[test]
fn wait_of_a_host_function_is_interrupted() {
    let app = app(Limits::default(), Limits::default());
    let work = app.bind::<work::Interface>().unwrap();
    let handle = CallHandle::new();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| handle.run(|| work.wait()));
        thread::sleep(SHORT / 2);
        handle.interrupt();
        assert!(waiting.join().unwrap().unwrap_err().is_interrupted());
    });
    thread::scope(|scope| {
        let waiting = scope.spawn(|| work.wait());
        // It starts again before its call begins, and an interruption is for one of both.
        while !waiting.is_finished() {
            app.interrupt("worker");
            thread::sleep(SHORT / 10);
        }
        assert!(waiting.join().unwrap().unwrap_err().is_interrupted());
    });
}
