//! The engines.

use wasm_link::wasmtime::{Config, Engine, Result};

use crate::counting::is_counted_here;

/// Returns a new engine, on which nothing can be interrupted. Both sides have no limits: what limits cost is measured in
/// rows of their own.
pub(crate) fn engine() -> Result<Engine> {
    Engine::new(&config())
}

/// Returns a new engine that can enforce all limits.
pub(crate) fn interruptible() -> Result<Engine> {
    Engine::new(config().epoch_interruption(true))
}

fn config() -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    if is_counted_here() {
        // valgrind has no room for thousands of memories that reserve all that they may ever take.
        config
            .memory_reservation(1 << 20)
            .memory_guard_size(1 << 16);
    }
    config
}
