//! Interfaces in Rust, offered by the host and as a plugin: `cargo run --example host_interfaces`.

use std::collections::HashMap;
use std::error::Error;

use wasm_link::{App, Caller, Failure, Plugin};

wasm_link::interface!({
    path: "wit/notes.wit",
    cardinality: { "notes": Any },
    implement: true,
    fallible: { "key-value": ["bucket"] },
});
use types::Level;

/// Plugins with the texts that each of them stores, by bucket and key, if it may.
type Noting = Plugin<Option<HashMap<(String, String), String>>>;

struct Host;

impl log::Implementation<Noting> for Host {
    fn write(&self, caller: &mut Caller<'_, Noting>, level: Level, message: String) {
        println!("{:?} {level:?}: {message}", caller.plugin());
    }
}

impl clock::Implementation<Noting> for Host {
    fn elapsed(&self, _: &mut Caller<'_, Noting>) -> u64 {
        7
    }
}

impl key_value::Implementation<Noting> for Host {
    type Bucket = String;
    fn new_bucket(&self, caller: &mut Caller<'_, Noting>, name: String) -> Result<String, Failure> {
        match caller.state() {
            Some(Some(_)) => Ok(name),
            _ => Err(format!("{:?} may not open `{name}`", caller.plugin()).into()),
        }
    }

    fn bucket_get(&self, who: &mut Caller<'_, Noting>, of: &String, key: String) -> Option<String> {
        who.state()?.as_ref()?.get(&(of.clone(), key)).cloned()
    }

    fn bucket_set(&self, who: &mut Caller<'_, Noting>, of: &String, key: String, text: String) {
        let texts = who.state().and_then(Option::as_mut);
        texts.and_then(|texts| texts.insert((of.clone(), key), text));
    }
}

impl notes::Implementation<Noting> for Host {
    fn take(&self, _: &mut Caller<'_, Noting>, _: Level, text: String) -> Option<String> {
        Some(text)
    }

    fn time(&self, _: &mut Caller<'_, Noting>) -> u64 {
        0
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = Plugin::from_file(concat!(env!("CARGO_MANIFEST_DIR"), "/notes.wat"));
    let app = App::stateful()
        .root::<notes::Interface>()
        .provide(log::Interface::native(Host))
        .provide(clock::Interface::native(Host))
        .provide(key_value::Interface::native(Host))
        .plugin(file.with_state(Some(HashMap::new())))
        .plugin(Plugin::from_native("echo", notes::Interface::native(Host)))
        .load()?;
    for text in ["Buy milk.", "Water the plants."] {
        println!(
            "{:?}",
            app.bind::<notes::Interface>()?.take(Level::Info, text)
        );
    }
    Ok(())
}
