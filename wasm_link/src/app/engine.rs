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

/// Returns the engine of [`engine`], with what it compiles kept in a folder: a component that was
/// compiled before, by this or another process, is not compiled again.
///
/// What is in the folder is run as it is: only the application may write there.
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

fn preset() -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    config
}
