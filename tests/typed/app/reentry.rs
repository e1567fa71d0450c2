//! Host functions that call plugins back, restart them, or panic.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use wasm_link::wasmtime;
use wasm_link::{App, LoadedApp, Plugin};

use super::host::COUNTER;
use crate::wit::counting::counter;

/// The application, for host functions that are made before it.
type Later = Arc<OnceLock<LoadedApp>>;

/// Loads two counters whose clock is `tick`.
fn load(tick: impl Fn(&LoadedApp) -> wasmtime::Result<u32> + Send + Sync + 'static) -> Later {
    let later = Later::default();
    let app = Arc::clone(&later);
    let loaded = App::new()
        .root::<counter::Interface>()
        .host(move |linker| {
            let mut clock = linker.instance("demo:host/clock")?;
            clock.func_wrap("tick", move |_, ()| match app.get() {
                Some(app) => Ok((tick(app)?,)),
                None => Ok((0,)),
            })
        })
        .plugin(Plugin::from_bytes("a", COUNTER))
        .load()
        .unwrap_or_else(|report| panic!("{report}"));
    later.set(loaded).unwrap();
    later
}

fn count(app: &LoadedApp) -> Result<u32, String> {
    let counters = app.bind::<counter::Interface>().unwrap();
    let counts = counters.count();
    let count = counts.into_values().next().unwrap();
    count.map_err(|error| error.to_string())
}

const DEADLOCK: &str = "deadlock: the plugin is busy, and waiting for it could last forever";

#[test]
fn a_call_back_into_the_caller_is_a_deadlock_not_a_hang() {
    let app = load(|app| match count(app) {
        Ok(_) => Ok(0),
        Err(error) if error == DEADLOCK => Ok(7),
        Err(error) => Err(wasmtime::Error::msg(error)),
    });
    let app = app.get().unwrap();
    assert_eq!(count(app), Ok(7));
    assert_eq!(count(app), Ok(7));
}

#[test]
fn a_plugin_is_not_restarted_in_the_middle_of_its_own_call() {
    let app = load(|app| match app.restart("a") {
        Ok(()) => Ok(0),
        Err(error) => Err(wasmtime::Error::new(error)),
    });
    let app = app.get().unwrap();
    assert_eq!(
        count(app),
        Err(format!(
            "runtime exception: the plugin `a` cannot be restarted: {DEADLOCK}"
        ))
    );
    app.restart("a").unwrap();
}

#[test]
fn a_panic_of_a_host_function_takes_the_caller_down_and_no_more() {
    let app = load(|_| panic!("the host's own fault"));
    let app = app.get().unwrap();
    let panicked = catch_unwind(AssertUnwindSafe(|| count(app)));
    let panicked = panicked.unwrap_err();
    assert_eq!(
        panicked.downcast_ref::<&str>(),
        Some(&"the host's own fault")
    );
    assert_eq!(
        count(app),
        Err("the plugin `a` is down since an earlier call: a host function panicked".to_owned())
    );
    app.restart("a").unwrap();
    catch_unwind(AssertUnwindSafe(|| count(app))).unwrap_err();
}

#[test]
fn restarts_and_calls_wait_for_each_other() {
    let app = load(|_| Ok(3));
    let calling = Arc::clone(&app);
    let calls = thread::spawn(move || {
        for _ in 0..300 {
            assert_eq!(count(calling.get().unwrap()), Ok(3));
        }
    });
    while !calls.is_finished() {
        app.get().unwrap().restart("a").unwrap();
    }
    calls.join().unwrap();
}

#[test]
fn a_busy_plugin_is_bound_without_waiting_for_it() {
    let (entered, is_entered) = mpsc::channel();
    let (release, is_released) = mpsc::channel::<()>();
    let is_released = Mutex::new(is_released);
    let app = load(move |_| {
        entered.send(()).map_err(wasmtime::Error::new)?;
        // It ends as well when the test gives up.
        let _ = is_released.lock().unwrap().recv();
        Ok(0)
    });
    let app = app.get().unwrap();
    thread::scope(|scope| {
        let busy = scope.spawn(|| count(app));
        is_entered.recv().unwrap();
        let (bound, is_bound) = mpsc::channel();
        scope.spawn(move || bound.send(app.bind::<counter::Interface>().is_ok()));
        let is_bound = is_bound.recv_timeout(Duration::from_secs(20));
        drop(release);
        assert_eq!(is_bound, Ok(true));
        assert_eq!(busy.join().unwrap(), Ok(0));
    });
}
