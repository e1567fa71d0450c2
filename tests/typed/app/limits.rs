//! Limits of plugins: what exceeds one goes down with an error that names it, and its neighbours answer.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use wasm_link::error::{Interrupted, Limit};
use wasm_link::wasmtime::{Config, Engine};
use wasm_link::{App, Chain, DispatchError, Limits, LoadedApp, Plugin, Val};

wasm_link::interface!({
    inline: "package test:limits;
        interface work {
            answer: func() -> u32;
            spin: func();
            grow: func(pages: u32) -> u32;
            widen: func(elements: u32) -> u32;
            take: func(bytes: list<u8>) -> u32;
            bytes: func(count: u32) -> list<u8>;
        }
        interface caller { spin-there: func(); spin-after: func(); }",
    interfaces: ["work", "caller"],
});

/// A plugin that answers, spins, and takes memory.
const WORKER: &str = r#"(component
    (core module $m
        (memory (export "memory") 1)
        (table $t (export "table") 1 funcref)
        (func (export "answer") (result i32) i32.const 42)
        (func (export "spin") (loop $again (br $again)))
        (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
        (func (export "widen") (param i32) (result i32)
            (table.grow $t (ref.null func) (local.get 0)))
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
        (func (export "take") (param i32 i32) (result i32) (local.get 1))
        (func (export "bytes") (param i32) (result i32)
            (i32.store (i32.const 0) (i32.const 8))
            (i32.store (i32.const 4) (local.get 0))
            (i32.const 0)))
    (core instance $i (instantiate $m))
    (func $answer (result u32) (canon lift (core func $i "answer")))
    (func $spin (canon lift (core func $i "spin")))
    (func $grow (param "pages" u32) (result u32) (canon lift (core func $i "grow")))
    (func $widen (param "elements" u32) (result u32) (canon lift (core func $i "widen")))
    (func $bytes (param "count" u32) (result (list u8))
        (canon lift (core func $i "bytes") (memory (core memory $i "memory"))))
    (func $take (param "bytes" (list u8)) (result u32) (canon lift (core func $i "take")
        (memory (core memory $i "memory")) (realloc (core func $i "realloc"))))
    (instance $work (export "take" (func $take)) (export "bytes" (func $bytes)) (export "answer" (func $answer)) (export "spin" (func $spin))
        (export "grow" (func $grow)) (export "widen" (func $widen)))
    (export "test:limits/work" (instance $work)))"#;

/// A plugin that has the worker spin.
const CALLER: &str = r#"(component
    (import "test:limits/work" (instance $work (export "spin" (func))))
    (core func $spin (canon lower (func $work "spin")))
    (core module $m
        (import "work" "spin" (func $spin))
        (func (export "there") (call $spin))
        (func (export "after") (loop $again (br $again))))
    (core instance $i (instantiate $m (with "work" (instance (export "spin" (func $spin))))))
    (func $there (canon lift (core func $i "there")))
    (func $after (canon lift (core func $i "after")))
    (instance $caller (export "spin-there" (func $there)) (export "spin-after" (func $after)))
    (export "test:limits/caller" (instance $caller)))"#;

/// Short, and longer than a plugin needs that does not spin.
const SHORT: Duration = Duration::from_millis(150);

fn limited(limits: Limits) -> LoadedApp {
    let app = App::new()
        .root::<work::Interface>()
        .root::<caller::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER).with_limits(limits))
        .plugin(Plugin::from_bytes("caller", CALLER));
    app.load().unwrap()
}

fn exceeded(called: Result<impl Sized, DispatchError>) -> Limit {
    match called.map(|_| ()) {
        Err(DispatchError::LimitExceeded(hit)) => {
            assert_eq!(hit.plugin.as_deref(), Some("worker"));
            hit.limit
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn plugin_that_spins_is_stopped_and_restarted_and_its_caller_answers() {
    let app = limited(Limits::default().with_guest_time(SHORT));
    let worker = app.bind::<work::Interface>().unwrap();
    assert_eq!(exceeded(worker.spin()), Limit::GuestTime);
    let down = worker.answer().unwrap_err();
    assert_eq!(
        down.to_string(),
        "the plugin `worker` is down since an earlier call: the plugin exceeded its limit of guest \
         time, which is 150ms"
    );
    app.restart("worker").unwrap();
    assert_eq!(worker.answer().unwrap(), 42);
    // A deadline is set anew at each entry: a plugin that was idle for longer answers.
    thread::sleep(SHORT * 2);
    assert_eq!(worker.answer().unwrap(), 42);
}

#[test]
fn call_ends_within_the_time_of_the_one_that_it_is_a_part_of() {
    let app = App::new()
        .root::<caller::Interface>()
        .interface::<work::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER))
        .plugin(
            Plugin::from_bytes("caller", CALLER)
                .with_limits(Limits::default().with_call_time(SHORT)),
        )
        .load()
        .unwrap();
    let begun = Instant::now();
    let failed = app.bind::<caller::Interface>().unwrap().spin_there();
    // The worker may spin for longer, its caller may not.
    assert!(failed.is_err());
    assert!(begun.elapsed() < Duration::from_secs(5));
    let worker = app.status("worker").unwrap();
    assert!(
        format!("{worker:?}").contains("limit of call time"),
        "{worker:?}"
    );
}

#[test]
fn memory_and_tables_are_bounded() {
    let limits = Limits::default()
        .with_memory(4 << 20)
        .with_table_elements(1_000);
    let app = limited(limits);
    assert_eq!(app.limits("worker"), Some(&limits));
    assert_eq!(app.limits("nobody"), None);
    let worker = app.bind::<work::Interface>().unwrap();
    assert_eq!(worker.grow(10).unwrap(), 1);
    assert_eq!(exceeded(worker.grow(1_000)), Limit::Memory);
    app.restart("worker").unwrap();
    // A new instance begins with what it has itself.
    assert_eq!(worker.grow(10).unwrap(), 1);
    assert_eq!(worker.widen(10).unwrap(), 1);
    assert_eq!(exceeded(worker.widen(100_000)), Limit::TableElements);
}

#[test]
fn call_that_waits_for_a_busy_plugin_gives_up() {
    let app = Arc::new(limited(Limits::default().with_call_time(SHORT * 4)));
    let busy = Arc::clone(&app);
    let spinning = thread::spawn(move || busy.bind::<work::Interface>().unwrap().spin());
    while !format!("{:?}", app.status("worker")).contains("Busy") {
        thread::yield_now();
    }
    let waited = app.bind::<work::Interface>().unwrap().answer();
    let refused = matches!(&waited, Err(DispatchError::Busy(busy)) if &*busy.plugin == "worker");
    // Either it waited for as long as it may, or the other call was stopped before.
    assert!(
        refused || matches!(waited, Err(DispatchError::PluginDown { .. })),
        "{waited:?}"
    );
    assert_eq!(exceeded(spinning.join().unwrap()), Limit::CallTime);
}

#[test]
fn plugin_that_spins_is_interrupted_and_restarted_by_others() {
    let app = Arc::new(limited(Limits::default()));
    for restarts in [false, true] {
        let busy = Arc::clone(&app);
        let spinning = thread::spawn(move || busy.bind::<work::Interface>().unwrap().spin());
        while !format!("{:?}", app.status("worker")).contains("Busy") {
            thread::yield_now();
        }
        if restarts {
            app.restart("worker").unwrap();
        } else {
            // It is busy a little before its call begins.
            while !app.interrupt("worker") {
                thread::yield_now();
            }
        }
        let stopped = spinning.join().unwrap().unwrap_err();
        assert!(
            stopped.downcast_ref::<Interrupted>().is_some(),
            "{stopped:?}"
        );
        app.restart("worker").unwrap();
        let worker = app.bind::<work::Interface>().unwrap();
        assert_eq!(worker.answer().unwrap(), 42);
        assert!(!app.interrupt("worker"));
    }
}

#[test]
fn limits_that_an_engine_cannot_enforce_are_refused_with_the_setting() {
    let engine = Engine::default();
    let app = || App::new().root::<work::Interface>().engine(engine.clone());
    let worker = || Plugin::from_bytes("worker", WORKER);
    let refused = app().plugin(worker()).load().unwrap_err().to_string();
    assert!(
        refused.contains("`Config::epoch_interruption`"),
        "{refused}"
    );
    let fuel = worker().with_limits(Limits::unbounded().with_fuel(1_000));
    let refused = app().plugin(fuel).load().unwrap_err().to_string();
    assert!(refused.contains("`Config::consume_fuel`"), "{refused}");
    let unbounded = app().limits(Limits::unbounded()).plugin(worker()).load();
    let answer = unbounded
        .unwrap()
        .bind::<work::Interface>()
        .unwrap()
        .answer();
    assert_eq!(answer.unwrap(), 42);
}

#[test]
fn fuel_is_given_anew_to_each_call() {
    let mut config = Config::new();
    config.consume_fuel(true);
    let app = App::new()
        .root::<work::Interface>()
        .engine(Engine::new(&config).unwrap())
        .limits(Limits::unbounded().with_fuel(10_000))
        .plugin(Plugin::from_bytes("worker", WORKER))
        .load()
        .unwrap();
    let worker = app.bind::<work::Interface>().unwrap();
    for _ in 0..1_000 {
        assert_eq!(worker.answer().unwrap(), 42);
    }
    assert_eq!(exceeded(worker.spin()), Limit::Fuel);
    let usage = app.usage("worker").unwrap();
    // Each answer takes a little, and the call that spins takes all.
    assert!((10_001..1_010_000).contains(&usage.fuel), "{usage:?}");
}

/// The text of wasmtime's tells what it was.
#[test]
fn what_a_plugin_hands_over_is_bounded() {
    let app = limited(Limits::default().with_handed_over(1 << 10));
    let worker = app.bind::<work::Interface>().unwrap();
    assert_eq!(worker.bytes(100).unwrap().len(), 100);
    let hit = worker.bytes(10_000).unwrap_err();
    assert_eq!(
        hit.to_string(),
        "limit exceeded: the plugin `worker` exceeded its limit of bytes handed over in a call, which is 1024 bytes"
    );
}

#[test]
fn arguments_that_are_too_large_are_refused_before_the_call() {
    let app = limited(Limits::default().with_received(1 << 10));
    let worker = app.bind::<work::Interface>().unwrap();
    assert_eq!(worker.take(&[7; 1 << 10]).unwrap(), 1 << 10);
    assert_eq!(exceeded(worker.take(&[7; (1 << 10) + 1])), Limit::Received);
    let list = |bytes| Val::List(vec![Val::U8(7); bytes]);
    let by_name =
        |bytes| app.dispatch_to("worker", "test:limits/work", "take", true, &[list(bytes)]);
    assert_eq!(by_name(1 << 10).unwrap(), Val::U32(1 << 10));
    assert_eq!(exceeded(by_name((1 << 10) + 1)), Limit::Received);
    // The plugin is not to blame, and stays up.
    assert_eq!(app.status("worker").unwrap().generation, 1);
    let usage = app.usage("worker").unwrap();
    assert_eq!((usage.received, usage.handed_over), (2 << 10, 0));
    worker.bytes(100).unwrap();
    assert_eq!(app.usage("worker").unwrap().handed_over, 100);
}

#[test]
fn call_that_is_not_to_wait_is_refused_at_once_and_learns_who_is_served() {
    let app = Arc::new(limited(Limits::default()));
    let busy = Arc::clone(&app);
    let spinning = thread::spawn(move || busy.bind::<caller::Interface>().unwrap().spin_there());
    while !format!("{:?}", app.status("worker")).contains("Busy") {
        thread::yield_now();
    }
    let worker = app.bind::<work::Interface>().unwrap();
    let refused = loop {
        match Chain::without_waiting(|| worker.answer()) {
            // It is busy a little before its call begins.
            Err(DispatchError::Busy(busy)) if busy.caller.is_none() => thread::yield_now(),
            other => break other,
        }
    };
    match refused {
        Err(DispatchError::Busy(busy)) => {
            assert_eq!(
                (&*busy.plugin, busy.caller.as_deref()),
                ("worker", Some("caller"))
            );
            assert_eq!(busy.waited, Duration::ZERO);
        }
        other => panic!("{other:?}"),
    }
    while !app.interrupt("worker") {
        thread::yield_now();
    }
    spinning.join().unwrap().unwrap_err();
    app.restart("worker").unwrap();
    assert_eq!(Chain::without_waiting(|| worker.answer()).unwrap(), 42);
}

/// The text of wasmtime's tells what it was, here too.
#[test]
fn instances_of_a_plugin_are_bounded() {
    let module = "(core module $m) ";
    let instances = "(core instance (instantiate $m))".repeat(11);
    let crowd = format!(
        r#"(component {module}{instances}
            (core module $n (func (export "f")))
            (core instance $i (instantiate $n))
            (func $there (canon lift (core func $i "f")))
            (instance $caller (export "spin-there" (func $there)) (export "spin-after" (func $there)))
            (export "test:limits/caller" (instance $caller)))"#
    );
    let app = |instances| {
        App::new()
            .root::<caller::Interface>()
            .limits(Limits::default().with_instances(instances))
            .plugin(Plugin::from_bytes("crowd", crowd.as_str()))
            .load()
    };
    assert!(app(12).is_ok());
    let report = app(10).unwrap_err().to_string();
    assert!(
        report.contains("the plugin `crowd` exceeded its limit of instances, which is 10"),
        "{report}"
    );
}
