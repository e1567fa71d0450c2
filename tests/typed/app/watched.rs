//! Who calls, who watches, what is counted, and what is told of a call that failed through other plugins.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use wasm_link::error::{DownCause, LimitHit};
use wasm_link::observe::{Failures, ObservedCall, Observer};
use wasm_link::wasmtime::{self, StoreContextMut, Trap};
use wasm_link::{
    App, CallHandle, Chain, DispatchError, Limits, Linker, LoadedApp, Plugin, RestartPolicy,
};

wasm_link::interface!({
    inline: "package test:watched;
        interface front { ask: func(); fail: func(); spin: func(); }
        interface back { ask: func(); fail: func(); spin: func(); }",
});

/// A plugin that asks the host, traps and spins.
const BACK: &str = r#"(component
    (import "test:watched/host" (instance $host (export "who" (func))))
    (core func $who (canon lower (func $host "who")))
    (core module $m
        (import "host" "who" (func $who))
        (func (export "ask") (call $who))
        (func $doomed (export "fail") unreachable)
        (func (export "spin") (loop $again (br $again))))
    (core instance $i (instantiate $m (with "host" (instance (export "who" (func $who))))))
    (func $ask (canon lift (core func $i "ask")))
    (func $fail (canon lift (core func $i "fail")))
    (func $spin (canon lift (core func $i "spin")))
    (instance $back (export "ask" (func $ask)) (export "fail" (func $fail)) (export "spin" (func $spin)))
    (export "test:watched/back" (instance $back)))"#;

/// A plugin that hands all on.
const FRONT: &str = r#"(component
    (import "test:watched/back" (instance $back
        (export "ask" (func)) (export "fail" (func)) (export "spin" (func))))
    (core func $ask (canon lower (func $back "ask")))
    (core func $fail (canon lower (func $back "fail")))
    (core func $spin (canon lower (func $back "spin")))
    (core module $m
        (import "back" "ask" (func $ask))
        (import "back" "fail" (func $fail))
        (import "back" "spin" (func $spin))
        (memory (export "memory") 2)
        (func (export "ask") (call $ask))
        (func $onward (export "fail") (call $fail))
        (func (export "spin") (call $spin)))
    (core instance $i (instantiate $m (with "back" (instance
        (export "ask" (func $ask)) (export "fail" (func $fail)) (export "spin" (func $spin))))))
    (func $ask2 (canon lift (core func $i "ask")))
    (func $fail2 (canon lift (core func $i "fail")))
    (func $spin2 (canon lift (core func $i "spin")))
    (instance $front
        (export "ask" (func $ask2)) (export "fail" (func $fail2)) (export "spin" (func $spin2)))
    (export "test:watched/front" (instance $front)))"#;

/// What was seen, one line each.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Log {
    fn call_began(&self, call: &ObservedCall<'_>) {
        self.add(format!("began {call}"));
    }

    fn call_ended(
        &self,
        call: &ObservedCall<'_>,
        took: Duration,
        outcome: Result<(), &DispatchError>,
    ) {
        assert!(took < Duration::from_mins(1));
        let outcome = outcome.map_or("failed", |()| "ended");
        self.add(format!("{outcome} {call}"));
    }

    fn went_down(&self, plugin: &str, cause: &DownCause) {
        let limit = cause.limit().map(|hit| hit.limit);
        self.add(format!("down {plugin}: {:?} {limit:?}", cause.trap()));
    }

    fn started(&self, plugin: &str, generation: u64) {
        self.add(format!("started {plugin} {generation}"));
    }

    fn limit_exceeded(&self, plugin: &str, hit: &LimitHit) {
        self.add(format!("limit {plugin}: {}", hit.limit));
    }
}

/// Loads both, and a host function that notes who calls.
fn watched(log: &Log, limits: Limits) -> LoadedApp {
    let callers = log.clone();
    let who = move |linker: &mut Linker<Plugin>| {
        linker.instance("test:watched/host")?.func_wrap(
            "who",
            move |store: StoreContextMut<'_, Plugin>, ()| -> wasmtime::Result<()> {
                let names = Chain::current().callers();
                assert_eq!(names.first().map(|name| &**name), Some(store.data().name()));
                callers.add(format!("asked by {}", names.join(", ")));
                Ok(())
            },
        )
    };
    App::new()
        .root::<front::Interface>()
        .root::<back::Interface>()
        .host(who)
        .limits(limits)
        .observer(log.clone())
        .plugin(Plugin::from_bytes("front", FRONT))
        .plugin(Plugin::from_bytes("back", BACK))
        .load()
        .unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn host_function_learns_who_calls_through_whom() {
    let log = Log::default();
    let app = watched(&log, Limits::default());
    log.take();
    app.bind::<back::Interface>().unwrap().ask().unwrap();
    app.bind::<front::Interface>().unwrap().ask().unwrap();
    let asked: Vec<_> = log
        .take()
        .into_iter()
        .filter(|line| line.starts_with("asked"))
        .collect();
    assert_eq!(asked, ["asked by back", "asked by back, front"]);
    assert_eq!(Chain::current().callers(), Vec::<Arc<str>>::new());
}

#[test]
fn observer_sees_calls_starts_and_failures_in_their_order() {
    let log = Log::default();
    let app = watched(
        &log,
        Limits::default().with_guest_time(Duration::from_millis(50)),
    );
    assert_eq!(log.take(), ["started back 1", "started front 1"]);
    let front = app.bind::<front::Interface>().unwrap();
    front.ask().unwrap();
    assert_eq!(
        log.take(),
        [
            "began `front#ask`",
            "began `front` -> `back#ask`",
            "asked by back, front",
            "ended `front` -> `back#ask`",
            "ended `front#ask`",
        ]
    );
    front.fail().unwrap_err();
    assert_eq!(
        log.take(),
        [
            "began `front#fail`",
            "began `front` -> `back#fail`",
            "down back: Some(UnreachableCodeReached) None",
            "failed `front` -> `back#fail`",
            "down front: Some(UnreachableCodeReached) None",
            "failed `front#fail`",
        ]
    );
    app.restart("back").unwrap();
    let back = app.bind::<back::Interface>().unwrap();
    back.spin().unwrap_err();
    assert_eq!(
        log.take(),
        [
            "started back 2",
            "began `back#spin`",
            "down back: None Some(GuestTime)",
            "limit back: guest time",
            "failed `back#spin`",
        ]
    );
}

#[test]
fn error_tells_the_calls_it_came_through_and_where_the_plugin_was() {
    let app = watched(&Log::default(), Limits::default());
    let failed = app.bind::<front::Interface>().unwrap().fail().unwrap_err();
    let calls: Vec<_> = failed.calls().map(ToString::to_string).collect();
    assert_eq!(
        calls,
        [
            "`fail` of the plugin `front` failed",
            "`fail` of the plugin `back` failed"
        ]
    );
    assert_eq!(failed.trap(), Some(Trap::UnreachableCodeReached));
    let backtrace = failed.backtrace().to_string();
    assert!(backtrace.contains("!doomed"), "{backtrace}");
    assert!(!backtrace.contains("!onward"), "{backtrace}");
    // Whoever comes later learns the same.
    let down = app.bind::<back::Interface>().unwrap().ask().unwrap_err();
    assert_eq!(down.backtrace().to_string(), backtrace);
    assert_eq!(DispatchError::Deadlock.backtrace().to_string(), "");
    assert_eq!(DispatchError::Deadlock.calls().count(), 0);
}

#[test]
fn limit_that_a_plugin_exceeded_deep_in_a_chain_is_told_with_its_backtrace() {
    let limits = Limits::default().with_guest_time(Duration::from_millis(50));
    let app = watched(&Log::default(), limits);
    let failed = app.bind::<front::Interface>().unwrap().spin().unwrap_err();
    let hit = failed.limit().unwrap();
    assert_eq!(hit.plugin.as_deref(), Some("back"));
    assert_eq!(
        hit.to_string(),
        "the plugin `back` exceeded its limit of guest time, which is 50ms"
    );
    let context = hit.context.as_ref().unwrap();
    assert_eq!(context.to_string(), "`spin` of the plugin `back` failed");
    assert!(hit.backtrace().to_string().contains("wasm backtrace:"));
    let down = app.bind::<back::Interface>().unwrap().ask().unwrap_err();
    assert_eq!(down.limit().map(|hit| hit.limit), Some(hit.limit));
    assert!(!failed.is_interrupted());
}

#[test]
fn usage_counts_calls_failures_by_kind_restarts_time_and_memory() {
    let limits = Limits::default().with_guest_time(Duration::from_millis(60));
    let app = watched(&Log::default(), limits);
    let (front, back) = (
        app.bind::<front::Interface>().unwrap(),
        app.bind::<back::Interface>().unwrap(),
    );
    for _ in 0..3 {
        front.ask().unwrap();
    }
    back.fail().unwrap_err();
    front.ask().unwrap_err();
    app.restart("back").unwrap();
    back.spin().unwrap_err();
    let usage = app.usage("back").unwrap();
    assert_eq!(usage.calls, 5);
    let failures = Failures::default();
    assert_eq!(failures.total(), 0);
    assert_eq!(
        (
            usage.failures.traps,
            usage.failures.limits,
            usage.failures.refused,
            usage.failures.others
        ),
        (1, 1, 1, 0)
    );
    assert_eq!(usage.failures.total(), 3);
    assert_eq!(usage.restarts, 1);
    assert!(usage.guest_time >= Duration::from_millis(60), "{usage:?}");
    assert!(usage.call_time >= Duration::from_millis(60), "{usage:?}");
    let usage = app.usage("front").unwrap();
    assert_eq!((usage.calls, usage.failures.others), (4, 1));
    // It is down: what it called failed.
    assert_eq!((usage.memory, usage.memory_peak), (0, 2 << 16));
    assert_eq!(app.usage("nobody"), None);
}

#[test]
fn handle_ends_the_calls_of_one_caller_and_no_others() {
    let app = watched(&Log::default(), Limits::default());
    let handle = CallHandle::new();
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        let (stopped, waiting) = (handle.clone(), handle.clone());
        let (app, told) = (&app, told);
        let spinning = scope.spawn(move || {
            tell.send(()).unwrap();
            stopped.run(|| app.bind::<front::Interface>().unwrap().spin())
        });
        told.recv().unwrap();
        // One call runs, one waits for it, and both are ended.
        let waiting =
            scope.spawn(move || waiting.run(|| app.bind::<back::Interface>().unwrap().ask()));
        while !format!("{:?}", app.status("back")).contains("Busy") {
            thread::yield_now();
        }
        thread::sleep(Duration::from_millis(50));
        handle.interrupt();
        let failed = spinning.join().unwrap().unwrap_err();
        assert!(failed.is_interrupted(), "{failed:?}");
        if let Err(failed) = waiting.join().unwrap() {
            let is_down = matches!(failed, DispatchError::PluginDown { .. });
            assert!(failed.is_interrupted() || is_down, "{failed:?}");
        }
    });
    app.restart("back").unwrap();
    let back = app.bind::<back::Interface>().unwrap();
    // What it runs later is ended before it begins; what others run is not.
    let refused = handle.run(|| back.ask()).unwrap_err();
    assert!(refused.is_interrupted());
    back.ask().unwrap();
    assert!(handle.is_interrupted());
}

#[test]
fn plugin_that_failed_is_started_again_after_a_pause() {
    let pause = Duration::from_millis(200);
    let policy = RestartPolicy::AfterPause {
        first: pause,
        longest: pause * 4,
    };
    let app = App::new()
        .root::<back::Interface>()
        .host(|linker| {
            let mut host = linker.instance("test:watched/host")?;
            host.func_wrap("who", |_: StoreContextMut<'_, Plugin>, ()| Ok(()))
        })
        .plugin(Plugin::from_bytes("back", BACK).with_restart_policy(policy))
        .load()
        .unwrap();
    let back = app.bind::<back::Interface>().unwrap();
    back.fail().unwrap_err();
    let refused = back.ask().unwrap_err();
    assert!(
        matches!(refused, DispatchError::PluginDown { .. }),
        "{refused:?}"
    );
    thread::sleep(pause);
    back.ask().unwrap();
    assert_eq!(app.usage("back").unwrap().restarts, 1);
}
