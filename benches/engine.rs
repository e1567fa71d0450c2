//! The engine of both sides.

use wasm_link::wasmtime::{Config, Engine, Result};

use crate::counting::is_counted_here;

/// Returns a new engine as applications have it.
pub(crate) fn engine() -> Result<Engine> {
    if !is_counted_here() {
        return wasm_link::engine();
    }
    // valgrind has no room for thousands of memories that reserve all that they may ever take.
    let mut config = Config::new();
    config
        .concurrency_support(false)
        .memory_reservation(1 << 20)
        .memory_guard_size(1 << 16);
    Engine::new(&config)
}
