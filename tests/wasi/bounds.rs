//! What bounds a plugin that uses what it was granted without end.

use std::time::{Duration, Instant};

use wasm_link::error::{Limit, LimitHit};
use wasm_link::wasi::Wasi;
use wasm_link::{App, CallHandle, DispatchError, IntoVal, Limits, LoadedApp, Plugin, Val};

use crate::probe::probe;
use crate::support::{LOOP, NOT_PERMITTED, call, error, folder, load, number, try_call};

/// A hundred years, in nanoseconds.
const CENTURY: u64 = 100 * 365 * 24 * 3_600 * 1_000_000_000;

fn limited(wasi: Wasi, limits: Limits) -> LoadedApp {
    let plugin = Plugin::from_bytes("probe", probe()).with_wasi(wasi);
    load(App::new().plugin(plugin.with_limits(limits)))
}

fn short() -> Limits {
    Limits::default().with_call_time(Duration::from_millis(200))
}

/// The limit that a call exceeded, which has to end soon.
fn hit(app: &LoadedApp, function: &str, arguments: &[Val]) -> LimitHit {
    let begun = Instant::now();
    let result = try_call(app, function, arguments);
    assert!(begun.elapsed() < Duration::from_secs(20), "{result:?}");
    match result {
        Err(DispatchError::LimitExceeded(hit)) => *hit,
        other => panic!("{other:?}"),
    }
}

fn assert_call_time(hit: &LimitHit) {
    assert_eq!(
        (hit.limit, hit.plugin.as_deref()),
        (Limit::CallTime, Some("probe"))
    );
    assert_eq!(hit.value, "200ms");
}

#[test]
fn wait_of_a_hundred_years_ends_with_its_call() {
    let app = limited(Wasi::new().clocks(), short());
    let begun = Instant::now();
    assert_call_time(&hit(&app, "wait", &[CENTURY.into_val()]));
    assert!(begun.elapsed() >= Duration::from_millis(190));
    app.restart("probe").unwrap();
    assert_call_time(&hit(&app, "wait", &[u64::MAX.into_val()]));
    app.restart("probe").unwrap();
    call(&app, "wait", &[1_000_u64.into_val()]);
}

#[test]
fn poll_of_many_that_are_never_ready_ends_with_its_call() {
    let app = limited(Wasi::new().clocks(), short());
    let arguments = [4_000_u32.into_val(), CENTURY.into_val()];
    assert_call_time(&hit(&app, "poll-all", &arguments));
    app.restart("probe").unwrap();
    let arguments = [4_000_u32.into_val(), 1_000_u64.into_val()];
    assert_eq!(call(&app, "poll-all", &arguments), 4_000_u32.into_val());
}

#[test]
fn wait_ends_when_the_application_interrupts_it() {
    let app = limited(Wasi::new().clocks(), Limits::default());
    let handle = CallHandle::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(50));
            handle.interrupt();
        });
        let result = handle.run(|| try_call(&app, "wait", &[CENTURY.into_val()]));
        assert!(result.unwrap_err().is_interrupted());
    });
    app.restart("probe").unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| try_call(&app, "wait", &[CENTURY.into_val()]));
        std::thread::sleep(Duration::from_millis(50));
        assert!(app.interrupt("probe"));
        assert!(waiting.join().unwrap().unwrap_err().is_interrupted());
    });
}

#[test]
fn plugin_has_only_so_many_handles_and_says_so() {
    let app = limited(Wasi::new().clocks(), Limits::default());
    let hoard = hit(&app, "hoard", &[100_000_u32.into_val()]);
    assert_eq!(
        hoard.to_string(),
        "the plugin `probe` exceeded its limit of files, streams, sockets and pollables, which is 512"
    );
    let app = limited(
        Wasi::new().clocks(),
        Limits::default().with_wasi_handles(20),
    );
    // A pollable of the clock is two things.
    call(&app, "hoard", &[10_u32.into_val()]);
    assert_eq!(
        hit(&app, "hoard", &[1_u32.into_val()]).limit,
        Limit::WasiHandles
    );
}

#[test]
fn flood_of_output_ends_with_its_call_and_only_its_beginning_is_kept() {
    let app = limited(Wasi::new().output_limit(1_000), short());
    let hit = hit(&app, "flood", &[]);
    assert_eq!(hit.limit, Limit::CallTime);
    let output = app.output("probe").unwrap();
    assert_eq!(output.limit(), 1_000);
    assert_eq!(output.stdout().len(), 1_000);
    assert!(output.lost() > 3_000);
}

#[test]
fn waits_without_limits_end_in_calls_that_have_some() {
    let app = limited(Wasi::new().clocks(), Limits::unbounded());
    // A plugin without limits waits for as long as it wants to.
    call(&app, "wait", &[20_000_000_u64.into_val()]);
    let handle = CallHandle::new();
    handle.interrupt();
    let result = handle.run(|| try_call(&app, "wait", &[CENTURY.into_val()]));
    assert!(result.unwrap_err().is_interrupted());
}

#[cfg(unix)]
#[test]
fn pipe_in_a_folder_is_not_opened() {
    use std::process::Command;

    let folder = folder("pipes");
    let made = Command::new("mkfifo").arg(folder.join("pipe")).status();
    assert!(made.unwrap().success());
    std::os::unix::fs::symlink("pipe", folder.join("link")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(folder.join("socket")).unwrap();
    let app = limited(Wasi::new().dir_read_write(&folder, "/"), short());
    for (name, refusal) in [
        ("pipe", NOT_PERMITTED),
        ("socket", NOT_PERMITTED),
        // It does not ask to follow links.
        ("link", LOOP),
    ] {
        let read = call(&app, "read", &[name.into_val()]);
        assert_eq!(read, error(refusal), "{name}");
    }
    let read = call(&app, "read", &["note.txt".into_val()]);
    assert!(matches!(read, Val::Result(Ok(_))), "{read:?}");
}

/// A component that asks for 60 MiB of random bytes again and again, and returns how often it got them.
const GREEDY: &str = r#"(component
    (import "wasi:random/random@0.2.0" (instance $random
        (export "get-random-bytes" (func (param "len" u64) (result (list u8))))))
    (core module $env (memory (export "memory") 1000)
        (func (export "realloc") (param i32 i32 i32 i32) (result i32) i32.const 65536))
    (core instance $env (instantiate $env))
    (alias core export $env "memory" (core memory $memory))
    (core func $bytes (canon lower (func $random "get-random-bytes") (memory $memory)
        (realloc (core func $env "realloc"))))
    (core module $main
        (import "" "bytes" (func $bytes (param i64 i32)))
        (func (export "wall") (result i64) (local i64)
            (loop $next
                (call $bytes (i64.const 62914560) (i32.const 16))
                (local.set 0 (i64.add (local.get 0) (i64.const 1)))
                (br_if $next (i64.lt_u (local.get 0) (i64.const 10))))
            local.get 0))
    (core instance $main (instantiate $main (with "" (instance (export "bytes" (func $bytes))))))
    (func $wall (result u64) (canon lift (core func $main "wall")))
    (instance $probe (export "wall" (func $wall)))
    (export "test:wasi/probe" (instance $probe)))"#;

#[test]
fn random_bytes_that_are_denied_cost_no_more_than_zeros() {
    let plugin = Plugin::from_bytes("probe", GREEDY).with_wasi(Wasi::new());
    let limits = Limits::default().with_handed_over(1 << 30);
    let app = load(App::new().plugin(plugin.with_limits(limits)));
    assert_eq!(number(&app, "wall"), 10);
}
