//! Engines with the settings that applications of plugins do well with.

#[cfg(feature = "cache")]
use std::path::PathBuf;

use wasmtime::{Config, Engine};

/// Returns an engine for applications that call plugins synchronously.
///
/// wasmtime's support for concurrent calls is turned off: it costs time on every call, and the
/// runtime guards against calls into a plugin that is busy by itself.
///
/// # Errors
/// Fails when this machine is not one that wasmtime can compile for.
pub fn engine() -> wasmtime::Result<Engine> {
    Engine::new(&preset())
}

/// Returns the engine of [`engine`], with a compilation cache in `folder`: a component that this or another
/// process compiled before is not compiled again.
///
/// Cached code is executed unchecked: only the application may write to the folder.
///
/// # Errors
/// Fails when the path is not absolute, or the folder cannot be made, and as [`engine`] does.
#[cfg(feature = "cache")]
pub fn engine_with_cache(folder: impl Into<PathBuf>) -> wasmtime::Result<Engine> {
    let mut cache = wasmtime::CacheConfig::new();
    cache.with_directory(folder);
    let mut config = preset();
    config.cache(Some(wasmtime::Cache::new(cache)?));
    Engine::new(&config)
}

/// Returns the engine of [`engine`], whose instances are made in memory that is reserved once and used again.
///
/// That makes instances faster: worth it where each call has a new one
/// ([`Instances::renewed_by_each_call`](crate::describe::Instances::renewed_by_each_call)). `pool` bounds how many
/// instances and memories there are at one time, and how large each may be; a plugin that finds no room is not started.
///
/// # Errors
/// Fails when there is not as much address space as `pool` says, and as [`engine`] does.
#[cfg(feature = "pooling")]
pub fn engine_with_pool(pool: wasmtime::PoolingAllocationConfig) -> wasmtime::Result<Engine> {
    let mut config = preset();
    config.allocation_strategy(wasmtime::InstanceAllocationStrategy::Pooling(pool));
    Engine::new(&config)
}

fn preset() -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    // What limits of time are enforced by; the clock that advances the epochs is the runtime's.
    config.epoch_interruption(true);
    config
}
