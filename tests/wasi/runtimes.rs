//! Calls from inside an asynchronous runtime of the application's own.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use wasm_link::wasi::Wasi;
use wasm_link::{IntoVal, LoadedApp, Val};

use crate::support::{call, folder, granted, number, print};

/// Fails when `work` takes for ever.
fn ends<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || {
        // Whoever waits may be gone.
        let _ = sender.send(work());
    });
    match receiver.recv_timeout(Duration::from_mins(1)) {
        Ok(done) => done,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it takes for ever"),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            std::panic::resume_unwind(thread.join().err().unwrap())
        }
    }
}

/// An application whose plugin was granted what it uses of WASI.
fn app(name: &str) -> LoadedApp {
    let wasi = Wasi::new().clocks().random().network();
    granted(wasi.dir_read_write(folder(name), "/"))
}

/// Has the plugin use clocks, output, files, sockets and poll.
fn use_all(app: &LoadedApp) {
    let before = number(app, "now");
    let waited = Duration::from_millis(20);
    let nanoseconds = u64::try_from(waited.as_nanos()).unwrap();
    let Val::U64(after) = call(app, "wait", &[nanoseconds.into_val()]) else {
        panic!()
    };
    assert!(after - before >= nanoseconds);
    call(app, "wait", &[0_u64.into_val()]);
    print(app, "stdout", "hello");
    print(app, "stderr", "oh");
    let read = call(app, "read", &["note.txt".into_val()]);
    assert!(matches!(read, Val::Result(Ok(_))), "{read:?}");
    assert_eq!(call(app, "socket", &[]), Val::Result(Ok(None)));
    assert_eq!(app.output("probe").unwrap().stdout(), "hello");
}

fn threads() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().unwrap()
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn plugin_uses_wasi_on_a_thread_of_a_runtime() {
    ends(|| threads().block_on(async { use_all(&app("in_block_on")) }));
    ends(|| {
        let runtime = threads();
        let task = runtime.spawn(async { use_all(&app("in_a_task")) });
        runtime.block_on(task).unwrap();
    });
}

#[test]
fn plugin_uses_wasi_in_a_runtime_of_one_thread() {
    ends(|| one_thread().block_on(async { use_all(&app("one_thread")) }));
    // Without timers and input.
    ends(|| {
        let bare = Builder::new_current_thread().build().unwrap();
        bare.block_on(async { use_all(&app("bare")) });
    });
}

#[test]
fn plugin_uses_wasi_where_a_runtime_lets_it_block() {
    for (name, runtime) in [("threads", threads()), ("one", one_thread())] {
        ends(move || {
            let task = runtime.spawn_blocking(move || use_all(&app(&format!("blocking_{name}"))));
            runtime.block_on(task).unwrap();
        });
        // A runtime that nobody drives.
        let runtime = one_thread();
        ends(move || {
            let _entered = runtime.enter();
            use_all(&app(&format!("entered_{name}")));
        });
    }
}

#[test]
fn many_waits_in_one_task_use_nothing_up() {
    ends(|| {
        one_thread().block_on(async {
            let app = app("many_waits");
            for _ in 0..1_000 {
                call(&app, "wait", &[1_u64.into_val()]);
            }
        });
    });
}
