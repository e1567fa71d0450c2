//! Interfaces that Rust implements: `cargo run --example host_interfaces`.
//!
//! The host offers a log, a clock, and a store that asks who calls. One more plugin is written in Rust.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use wasm_link::{App, Caller, Failure, Plugin};

wasm_link::interface!({
    path: "wit/notes.wit",
    cardinality: { "notes": Any },
    implement: true,
    fallible: { "key-value": ["bucket"] },
});
use types::Level;

/// What the application knows of each plugin.
type State = Plugin<Rights>;
struct Rights {
    may_store: bool,
}

struct Log;
impl log::Implementation<State> for Log {
    fn write(&self, caller: &mut Caller<'_, State>, level: Level, message: String) {
        println!("{:?}: {level:?}: {message}", caller.plugin());
    }
}

struct Clock(Instant);
impl clock::Implementation<State> for Clock {
    fn elapsed(&self, _: &mut Caller<'_, State>) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// The texts of a bucket. Plugins have handles of it, and it is dropped with the last.
type Bucket = Arc<Mutex<HashMap<String, String>>>;
#[derive(Default)]
struct Store(Mutex<HashMap<String, Bucket>>);

impl key_value::Implementation<State> for Store {
    type Bucket = Bucket;
    fn new_bucket(&self, caller: &mut Caller<'_, State>, name: String) -> Result<Bucket, Failure> {
        if !caller.state().is_some_and(|rights| rights.may_store) {
            return Err(format!("{:?} may not open `{name}`", caller.plugin()).into());
        }
        let mut buckets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(buckets.entry(name).or_default()))
    }
    fn bucket_get(
        &self,
        _: &mut Caller<'_, State>,
        bucket: &Bucket,
        key: String,
    ) -> Option<String> {
        bucket
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned()
    }
    fn bucket_set(&self, _: &mut Caller<'_, State>, bucket: &Bucket, key: String, value: String) {
        bucket
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, value);
    }
}

/// Takes no notes at all.
struct Forgetful;
impl notes::Implementation<State> for Forgetful {
    fn take(&self, _: &mut Caller<'_, State>, _: Level, _: String) -> Option<String> {
        None
    }
    fn time(&self, _: &mut Caller<'_, State>) -> u64 {
        0
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/notes.wat");
    let plugin = |id, may_store| {
        Plugin::from_file(file)
            .with_id(id)
            .with_state(Rights { may_store })
    };
    let forgetful = notes::Interface::native(Forgetful);
    let app = App::stateful()
        .root::<notes::Interface>()
        .provide(log::Interface::native(Log))
        .provide(clock::Interface::native(Clock(Instant::now())))
        .provide(key_value::Interface::native(Store::default()))
        .plugin(plugin("diary", true))
        .plugin(plugin("stranger", false))
        .plugin(Plugin::from_native_with(
            "forgetful",
            forgetful,
            Rights { may_store: false },
        ))
        .load()?;
    let notes = app.bind::<notes::Interface>()?;
    for text in ["Buy milk.", "Water the plants."] {
        for (plugin, before) in notes.take(Level::Info, text) {
            match before {
                Ok(before) => println!("{plugin}: the note before: {before:?}"),
                Err(error) => println!("{plugin}: {error}"),
            }
        }
    }
    Ok(())
}
