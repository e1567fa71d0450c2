//! Functions that the host offers to plugins: `cargo run --example host_functions`.
//!
//! `bindgen!` of wasmtime generates a trait for each interface that the host implements. `interface!`
//! generates a client for each interface that plugins implement. Both read one WIT file and share types.

use std::collections::HashMap;
use std::error::Error;
use std::time::Instant;

use wasm_link::wasmtime::component::{HasSelf, Resource};
use wasm_link::wasmtime::{self, StoreContextMut};
use wasm_link::{App, Linker, Plugin, PluginCtxView};

// The interface that plugins export, with the types that it uses.
wasm_link::interface!({
    path: "wit/notes.wit",
    interfaces: ["notes"],
});

// The interfaces that plugins import.
mod host {
    wasm_link::wasmtime::component::bindgen!({
        path: "wit/notes.wit",
        interfaces: "import demo:notes/log@1.0.0; import demo:notes/key-value@1.0.0;",
        wasmtime_crate: wasm_link::wasmtime,
        imports: { default: trappable },
        with: { "demo:notes/types": crate::types, "demo:notes/key-value.bucket": crate::Bucket },
    });
}
use host::demo::notes::{key_value, log};

/// The application's own state, one for each plugin: texts by bucket and key.
type State = HashMap<(String, String), String>;

/// The host's value of a `bucket`. It is in the plugin's resource table; the plugin has a handle of it.
pub struct Bucket {
    name: String,
}

impl log::Host for Plugin<State> {
    fn write(&mut self, level: types::Level, message: String) -> wasmtime::Result<()> {
        println!("{}: {level:?}: {message}", self.name());
        Ok(())
    }
}

impl key_value::Host for Plugin<State> {}

impl key_value::HostBucket for Plugin<State> {
    fn new(&mut self, name: String) -> wasmtime::Result<Resource<Bucket>> {
        Ok(self.resource_table().push(Bucket { name })?)
    }

    fn get(&mut self, bucket: Resource<Bucket>, key: String) -> wasmtime::Result<Option<String>> {
        let bucket = self.resource_table().get(&bucket)?.name.clone();
        Ok(self.state().get(&(bucket, key)).cloned())
    }

    fn set(&mut self, bucket: Resource<Bucket>, key: String, text: String) -> wasmtime::Result<()> {
        let bucket = self.resource_table().get(&bucket)?.name.clone();
        self.state_mut().insert((bucket, key), text);
        Ok(())
    }

    fn drop(&mut self, bucket: Resource<Bucket>) -> wasmtime::Result<()> {
        self.resource_table().delete(bucket)?;
        Ok(())
    }
}

/// Adds one function by hand: its parameters are a tuple, and so are its results.
fn add_clock(linker: &mut Linker<Plugin<State>>) -> wasmtime::Result<()> {
    let start = Instant::now();
    let mut clock = linker.instance("demo:notes/clock@1.0.0")?;
    clock.func_wrap("elapsed", move |_: StoreContextMut<'_, _>, ()| {
        Ok((u64::try_from(start.elapsed().as_millis())?,))
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let plugin = Plugin::from_file(concat!(env!("CARGO_MANIFEST_DIR"), "/notes.wat"));
    let app = App::stateful()
        .root::<notes::Interface>()
        .host(|host| log::add_to_linker::<_, HasSelf<_>>(host, |plugin| plugin))
        .host(|host| key_value::add_to_linker::<_, HasSelf<_>>(host, |plugin| plugin))
        .host(add_clock)
        .plugin(plugin.with_state(State::new()))
        .load()?;

    let notes = app.bind::<notes::Interface>()?;
    for text in ["Buy milk.", "Water the plants."] {
        let before = notes.take(types::Level::Info, text)?;
        println!("after {} ms; the note before: {before:?}", notes.time()?);
    }
    println!("{:?}", app.with_state("notes", |state| state.clone())?);
    Ok(())
}
