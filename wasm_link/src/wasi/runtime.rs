//! Where the asynchronous parts of WASI run: a runtime that all plugins of the process share.
//!
//! The application may call plugins from a runtime of its own, whose threads must not wait for it: that runtime may
//! have no others. So what WASI waits for is driven by the runtime here, and the calling thread waits by itself, no
//! longer than its call may last. Neither runtime is asked to block.

use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::runtime::{Builder, EnterGuard, Runtime};
use tokio::task::unconstrained;

use crate::slot::chain::Chain;

/// How many threads wait for the network, timers and what they wake.
const THREADS: usize = 2;

/// How many threads do what has to block at once, such as to look up a name. What is more waits for them.
const BLOCKING_THREADS: usize = 32;

/// How long the first wait lasts. Each further one is twice as long, up to what the call's limits are looked at.
const FIRST_WAIT: Duration = Duration::from_micros(50);

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Starts the runtime, unless it runs.
///
/// # Errors
/// Fails when its threads cannot be started.
pub(super) fn start() -> wasmtime::Result<()> {
    if RUNTIME.get().is_some() {
        return Ok(());
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(THREADS)
        .max_blocking_threads(BLOCKING_THREADS)
        .thread_name("wasm_link wasi")
        .enable_all()
        .build()?;
    if let Err(second) = RUNTIME.set(runtime) {
        // Dropping it would wait for its threads, which a thread of another runtime refuses to.
        second.shutdown_background();
    }
    Ok(())
}

/// Has what is made on this thread belong to the runtime, until what is returned is dropped.
pub(super) fn enter() -> Option<EnterGuard<'static>> {
    RUNTIME.get().map(Runtime::enter)
}

/// Waits for `future`, on whatever thread.
///
/// # Errors
/// Fails when the call that the thread is in has to end before.
pub(super) fn drive<F: Future>(future: F) -> wasmtime::Result<F::Output> {
    let _entered = enter();
    // The thread may run a task of another runtime, which lets its tasks do only so much at a time.
    let mut future = pin!(unconstrained(future));
    let waker = waker();
    let mut context = Context::from_waker(&waker);
    let mut wait = FIRST_WAIT;
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
        let patience = Chain::current().patience()?;
        // A runtime that the thread belongs to may keep what would wake it until the thread is free.
        wait = wait.min(patience);
        thread::park_timeout(wait);
        wait = wait.saturating_mul(2);
    }
}

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn waker() -> Waker {
    thread_local! {
        static WAKER: Waker = Waker::from(Arc::new(Unpark(thread::current())));
    }
    // While a thread ends it has no more such variables.
    WAKER
        .try_with(Waker::clone)
        .unwrap_or_else(|_| Waker::from(Arc::new(Unpark(thread::current()))))
}
