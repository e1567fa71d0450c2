//! The engine of both sides.

use wasm_link::wasmtime::{Config, Engine, Result};

use crate::counting::is_counted_here;

/// Returns a new engine. Both sides have no limits: what limits cost is measured in rows of their own.
pub(crate) fn engine() -> Result<Engine> {
    let mut config = Config::new();
    config.concurrency_support(false);
    if is_counted_here() {
        // valgrind has no room for thousands of memories that reserve all that they may ever take.
        config
            .memory_reservation(1 << 20)
            .memory_guard_size(1 << 16);
    }
    Engine::new(&config)
}
