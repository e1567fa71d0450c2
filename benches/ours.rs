//! The applications that are measured.

use wasm_link::wasmtime::component::Val;
use wasm_link::{App, InterfaceCardinality, Limits, LoadedApp, Plugin};

use crate::engine::engine;
use crate::guests::{ADDER, ASKER, DRIVER, KEEPER, WORK, WORKER, counters, many_adders, sum, work};
use crate::outcome::{Outcome, one};
use crate::untyped::{self, Named, Path, Untyped};

/// Begins an application without limits.
pub(crate) fn app() -> Outcome<App> {
    Ok(App::new().engine(engine()?).limits(Limits::unbounded()))
}

/// Loads this many adders.
pub(crate) fn adders(plugins: u32) -> Outcome<LoadedApp> {
    Ok(adders_to_load(plugins)?.load()?)
}

/// Makes an application of this many adders.
pub(crate) fn adders_to_load(plugins: u32) -> Outcome<App> {
    let app = app()?.root::<sum::Interface>();
    Ok(plugins_of(app, ADDER, plugins))
}

/// Loads a worker that the host calls.
pub(crate) fn worker() -> Outcome<LoadedApp> {
    let app = app()?
        .root::<work::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER));
    Ok(app.load()?)
}

/// Makes a worker's counter by name, uses it, and drops it.
pub(crate) fn count_by_name(worker: &LoadedApp) -> Outcome<Val> {
    let counter = worker.dispatch(WORK, "[constructor]counter", true, &[Val::U32(1)]);
    let counter = one(counter)?;
    let arguments = [counter.clone(), Val::U32(2)];
    let count = worker.dispatch(WORK, "[method]counter.increment", true, &arguments);
    worker.release(&counter)?;
    one(count)
}

/// Loads this many plugins that keep counters.
pub(crate) fn keepers(plugins: u32) -> Outcome<LoadedApp> {
    let app = app()?.root::<counters::Interface>();
    Ok(plugins_of(app, KEEPER, plugins).load()?)
}

/// Loads an adder that is as many roots. The last is of a later version than [`sum`].
pub(crate) fn roots(roots: u32) -> Outcome<LoadedApp> {
    let (component, paths) = many_adders(roots);
    let app = app()?;
    let app = paths.iter().fold(app, |app, path| {
        app.root_with(&Path::of(path, InterfaceCardinality::Any))
    });
    let adder = Plugin::from_bytes("adder", component).with_plugs(paths);
    Ok(app.plugin(adder).load()?)
}

/// Loads this many drivers of one worker.
pub(crate) fn drivers(plugins: u32) -> Outcome<LoadedApp> {
    consumers::<untyped::Drivers>(DRIVER, plugins)
}

/// Loads this many askers of one worker.
pub(crate) fn askers(plugins: u32) -> Outcome<LoadedApp> {
    consumers::<untyped::Askers>(ASKER, plugins)
}

fn consumers<I: Named + 'static>(component: &str, plugins: u32) -> Outcome<LoadedApp> {
    let app = app()?
        .root::<Untyped<I>>()
        .interface::<work::Interface>()
        .plugin(Plugin::from_bytes("worker", WORKER));
    Ok(plugins_of(app, component, plugins).load()?)
}

/// Adds this many plugins of one component.
fn plugins_of(app: App, component: &str, plugins: u32) -> App {
    (0..plugins).fold(app, |app, number| {
        app.plugin(Plugin::from_bytes(&number.to_string(), component))
    })
}
