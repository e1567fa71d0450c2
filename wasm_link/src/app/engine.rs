//! Engines with the settings that applications of plugins do well with.

#[cfg(feature = "cache")]
use std::path::PathBuf;

use wasmtime::{Config, Engine, Instance, Module, Store, Trap};

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

fn preset() -> Config {
    let mut config = Config::new();
    config.concurrency_support(false);
    config
}

/// Refuses the instances that an engine would stop at their first call, because it counts fuel or epochs and
/// they were given none.
pub(crate) struct Guard {
    probe: Module,
    setting: Setting,
}

/// A setting of an engine that stops plugins.
#[derive(Clone, Copy)]
enum Setting {
    Fuel,
    Epochs,
}

/// A core module with a function that does nothing, and is called when it is instantiated.
const PROBE: &[u8] =
    b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x08\x01\0\x0a\x04\x01\x02\0\x0b";

impl Guard {
    /// Returns the guard that an engine needs, if it does. An engine cannot be asked for its settings: what
    /// it does to a call is tried.
    ///
    /// # Errors
    /// Fails when the engine cannot compile anything.
    pub(super) fn of(engine: &Engine) -> wasmtime::Result<Option<Self>> {
        let probe = Module::new(engine, PROBE)?;
        let setting = stopped_by(&probe, &mut Store::new(engine, ()));
        Ok(setting.map(|setting| Self { probe, setting }))
    }

    /// Makes sure that an instance in this store can be called.
    ///
    /// # Errors
    /// Says which setting would stop it.
    pub(super) fn check<T>(&self, store: &mut Store<T>) -> wasmtime::Result<()> {
        match stopped_by(&self.probe, store) {
            Some(setting) => Err(wasmtime::Error::msg(setting.advice())),
            None => Ok(()),
        }
    }

    /// Says which setting stops all plugins that are given nothing.
    pub(super) fn advice(&self) -> &'static str {
        self.setting.advice()
    }
}

impl Setting {
    fn advice(self) -> &'static str {
        match self {
            Self::Fuel => {
                "`Config::consume_fuel` is on, and stops a plugin that has no fuel at its first call: turn \
                 it off, or give the plugin fuel with `Plugin::on_start`"
            }
            Self::Epochs => {
                "`Config::epoch_interruption` is on, and stops a plugin that has no deadline at its first \
                 call: turn it off, or give the plugin a deadline with `Plugin::on_start`"
            }
        }
    }
}

/// Tells which setting stops a call in a store.
fn stopped_by<T>(probe: &Module, store: &mut Store<T>) -> Option<Setting> {
    let error = Instance::new(store, probe, &[]).err()?;
    match error.downcast_ref::<Trap>()? {
        Trap::OutOfFuel => Some(Setting::Fuel),
        Trap::Interrupt => Some(Setting::Epochs),
        _ => None,
    }
}
