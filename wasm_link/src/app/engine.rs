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
    Engine::new(&engine_config())
}

/// Returns the settings of [`engine`], for an engine that has them and others.
///
/// They turn off wasmtime's support for concurrent calls, and turn on the interruption by epochs, which limits of time
/// need, and labels: that a component imports one interface under several names.
///
/// # Examples
/// An application whose interfaces have maps needs one more feature of the component model:
/// ```
/// use wasm_link::{App, Engine, engine_config};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut config = engine_config();
/// config.wasm_component_model_map(true);
/// let app = App::new().engine(Engine::new(&config)?);
/// # let _ = app;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn engine_config() -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    // What limits of time are enforced by; the clock that advances the epochs is the runtime's.
    config.epoch_interruption(true);
    // One interface may be imported under several labels.
    config.wasm_component_model_implements(true);
    config
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
    let mut config = engine_config();
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
    let mut config = engine_config();
    config.allocation_strategy(wasmtime::InstanceAllocationStrategy::Pooling(pool));
    Engine::new(&config)
}
