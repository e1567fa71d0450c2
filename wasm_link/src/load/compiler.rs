//! The compiler, which nobody can end, and how long it is waited for.
//!
//! wasmtime compiles the functions of a component on the pool of the thread that asks for it. A large component has a
//! pool of its own here: if compiling it takes too long, that pool goes on alone, and all others have their threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, RecvTimeoutError};

use rayon::{ThreadPool, ThreadPoolBuilder};
use wasmtime::component::Component;
use wasmtime::{Engine, Error};

use super::admission::Admitted;
use crate::error::LoadLimitHit;

/// What is compiled at once, without a pool: it takes no time worth mentioning, whatever it has.
const SMALL: usize = 16 << 10;

/// Compiles a component, and gives up when it takes longer than is admitted.
///
/// # Errors
/// Fails when the component is not valid, or takes too long.
pub(super) fn compile(engine: &Engine, component: &Admitted<'_>) -> Result<Component, Error> {
    in_time(engine, component, Component::from_binary)
}

/// Compiles a component for later, as [`compile`] does for now.
///
/// # Errors
/// Fails when the component is not valid, or takes too long.
pub(super) fn precompile(engine: &Engine, component: &Admitted<'_>) -> Result<Vec<u8>, Error> {
    in_time(engine, component, Engine::precompile_component)
}

/// What is done with the bytes of a component.
type Work<T> = fn(&Engine, &[u8]) -> Result<T, Error>;

fn in_time<T: Send + 'static>(
    engine: &Engine,
    component: &Admitted<'_>,
    work: Work<T>,
) -> Result<T, Error> {
    let Some(time) = component.limits.compile_time else {
        return now(engine, component.binary(), work);
    };
    if is_small(component) {
        return now(engine, component.binary(), work);
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let (engine, binary) = (engine.clone(), component.binary().to_vec());
    let pool = pool()?;
    pool.spawn(move || {
        // Nobody waits any more if it took too long.
        let _ = sender.send(now(&engine, &binary, work));
    });
    match receiver.recv_timeout(time) {
        Ok(compiled) => compiled,
        Err(RecvTimeoutError::Timeout) => Err(Error::new(LoadLimitHit::too_slow(time))),
        Err(RecvTimeoutError::Disconnected) => Err(panicked()),
    }
}

fn is_small(component: &Admitted<'_>) -> bool {
    let weight = &component.weight;
    let counted = [
        weight.code_bytes,
        weight.description_bytes,
        weight.loop_variables,
    ];
    counted.into_iter().all(|counted| counted <= SMALL)
}

/// As many threads as compile elsewhere: they end when the pool is dropped and has nothing more to do.
fn pool() -> Result<ThreadPool, Error> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(rayon::current_num_threads())
        .thread_name(|_| "compiling a plugin".to_owned())
        // A panic of the compiler is an error of the plugin.
        .panic_handler(|_| {});
    pool.build()
        .map_err(|error| Error::msg(format!("no threads can be had to compile it: {error}")))
}

fn now<T>(engine: &Engine, binary: &[u8], work: Work<T>) -> Result<T, Error> {
    let compiled = catch_unwind(AssertUnwindSafe(|| work(engine, binary)));
    compiled.unwrap_or_else(|_| Err(panicked()))
}

fn panicked() -> Error {
    Error::msg("the compiler panicked: it may have an error that this component shows")
}
