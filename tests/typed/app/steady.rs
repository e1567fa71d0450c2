//! Memory stays the same, however often plugins fail and are started again.

#![cfg(target_os = "linux")]

use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use wasm_link::error::Limit;
use wasm_link::wasmtime::{Config, Engine};
use wasm_link::{App, Limits, LoadedApp, Plugin};

wasm_link::interface!({
    inline: "package test:steady;
        interface work { fail: func(text: string); spin: func(); answer: func() -> u32; }",
});

const WORKER: &str = r#"(component
    (core module $m
        (memory (export "memory") 2)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
        (func (export "fail") (param i32 i32) unreachable)
        (func (export "spin") (loop $again (br $again)))
        (func (export "answer") (result i32) i32.const 42))
    (core instance $i (instantiate $m))
    (func $fail (param "text" string) (canon lift (core func $i "fail")
        (memory (core memory $i "memory")) (realloc (core func $i "realloc"))))
    (func $spin (canon lift (core func $i "spin")))
    (func $answer (result u32) (canon lift (core func $i "answer")))
    (instance $work (export "fail" (func $fail)) (export "spin" (func $spin)) (export "answer" (func $answer)))
    (export "test:steady/work" (instance $work)))"#;

/// How often each thing happens.
#[derive(Clone, Copy)]
struct Cycles {
    traps: u32,
    without_fuel: u32,
    interrupted: u32,
}

/// Set in the process that is measured: what other tests do would be measured as well.
const MEASURED: &str = "WASM_LINK_TEST_MEASURED";

#[test]
fn memory_stays_the_same_while_a_plugin_fails_and_is_restarted() {
    measure(
        "memory_stays_the_same_while_a_plugin_fails_and_is_restarted",
        Cycles {
            traps: 2_000,
            without_fuel: 2_000,
            interrupted: 60,
        },
    );
}

#[test]
#[ignore = "it takes many minutes: `cargo test --workspace --test typed -- --ignored --nocapture for_long`"]
fn memory_stays_the_same_for_long() {
    measure(
        "memory_stays_the_same_for_long",
        Cycles {
            traps: 50_000,
            without_fuel: 1_000_000,
            interrupted: 20_000,
        },
    );
}

fn measure(test: &str, cycles: Cycles) {
    if env::var_os(MEASURED).is_some() {
        return measured(cycles);
    }
    let name = format!("app::steady::{test}");
    let measured = Command::new(env::current_exe().unwrap())
        .args([&name, "--exact", "--nocapture", "--include-ignored"])
        .env(MEASURED, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&measured.stderr);
    println!("{said}");
    assert!(measured.status.success(), "{said}");
}

fn measured(cycles: Cycles) {
    let mut config = Config::new();
    config
        .concurrency_support(false)
        .consume_fuel(true)
        .epoch_interruption(true);
    let engine = Engine::new(&config).unwrap();
    let load = |limits| {
        App::new()
            .root::<work::Interface>()
            .engine(engine.clone())
            .limits(limits)
            .plugin(Plugin::from_bytes("worker", WORKER))
            .load()
            .unwrap_or_else(|report| panic!("{report}"))
    };
    let app = load(Limits::default());
    let fueled = load(Limits::default().with_fuel(10_000));
    repeated("trapped and restarted", cycles.traps, || fail(&app));
    repeated("out of fuel and restarted", cycles.without_fuel, || {
        run_out(&fueled);
    });
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                app.interrupt("worker");
                thread::sleep(Duration::from_millis(1));
            }
        });
        repeated("interrupted and restarted", cycles.interrupted, || {
            spin(&app);
        });
        is_over.store(true, Ordering::Relaxed);
    });
}

/// Does something many times, after a tenth of them to warm up, and makes sure that it takes no memory.
fn repeated(what: &str, times: u32, work: impl Fn()) {
    (0..times / 10).for_each(|_| work());
    let (before, begun) = (resident(), Instant::now());
    (0..times).for_each(|_| work());
    let (after, lasted) = (resident(), begun.elapsed());
    eprintln!("{times} times {what}: {before} KiB before, {after} KiB after, in {lasted:?}");
    assert!(after < before + 2_048, "{what}: {before} KiB, {after} KiB");
}

fn fail(app: &LoadedApp) {
    let worker = app.bind::<work::Interface>().unwrap();
    assert!(worker.fail("a text").unwrap_err().trap().is_some());
    app.restart("worker").unwrap();
    assert_eq!(worker.answer().unwrap(), 42);
}

fn run_out(app: &LoadedApp) {
    let worker = app.bind::<work::Interface>().unwrap();
    let error = worker.spin().unwrap_err();
    assert_eq!(error.limit().map(|hit| hit.limit), Some(Limit::Fuel));
    app.restart("worker").unwrap();
}

fn spin(app: &LoadedApp) {
    let worker = app.bind::<work::Interface>().unwrap();
    worker.spin().unwrap_err();
    app.restart("worker").unwrap();
}

/// Returns how much memory the process has, in KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line
        .and_then(|line| line.split_whitespace().next())
        .unwrap();
    number.parse().unwrap()
}
