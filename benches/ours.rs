//! The applications that are measured.

use wasm_link::{App, LoadedApp, Plugin};

use crate::engine::engine;
use crate::guests::{ADDER, DRIVER, WORKER, sum, work};
use crate::outcome::Outcome;
use crate::untyped::{self, Untyped};

/// Loads this many adders.
pub(crate) fn adders(plugins: u32) -> Outcome<LoadedApp> {
    Ok(adders_to_load(plugins)?.load()?)
}

/// Makes an application of this many adders.
pub(crate) fn adders_to_load(plugins: u32) -> Outcome<App> {
    let app = App::new().engine(engine()?).root::<sum::Interface>();
    Ok((0..plugins).fold(app, |app, plugin| {
        app.plugin(Plugin::from_bytes(&plugin.to_string(), ADDER))
    }))
}

/// Loads this many drivers of one worker.
pub(crate) fn drivers(plugins: u32) -> Outcome<LoadedApp> {
    let app = App::new()
        .engine(engine()?)
        .root::<Untyped<untyped::Drivers>>()
        .interface::<work::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER));
    let app = (0..plugins).fold(app, |app, plugin| {
        app.plugin(Plugin::from_bytes(&plugin.to_string(), DRIVER))
    });
    Ok(app.load()?)
}
