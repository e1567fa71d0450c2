//! Components from registries: the registry of the tests is a server on this machine, which says what each test has it say.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod cached;
mod credentials;
mod hostile;
mod pulled;
mod registry;
mod server;

use wasm_link::oci::OciSource;
use wasm_link::{App, LoadedApp, Plugin};

wasm_link::interface!({
    inline: "
        package example:registry@1.0.0;
        interface answer { answer: func() -> u32; }
    ",
    cardinality: { "answer": Any },
});

/// A component that exports the interface, whose function returns 42.
const ANSWER: &str = r#"(component
    (core module $code (func (export "answer") (result i32) (i32.const 42)))
    (core instance $code (instantiate $code))
    (func $answer (result u32) (canon lift (core func $code "answer")))
    (instance $answer (export "answer" (func $answer)))
    (export "example:registry/answer@1.0.0" (instance $answer)))"#;

fn binary(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap()
}

fn load(plugins: impl IntoIterator<Item = Plugin>) -> LoadedApp {
    let app = App::new().root::<answer::Interface>();
    let app = plugins.into_iter().fold(app, App::plugin);
    app.load().unwrap()
}

/// Calls all plugins, and returns their ids with what they answer.
fn answers(app: &LoadedApp) -> Vec<(String, u32)> {
    let answers = app.bind::<answer::Interface>().unwrap().answer();
    let answers = answers.into_result().unwrap().into_iter();
    answers
        .map(|(id, answer)| (id.to_string(), answer))
        .collect()
}

/// Loads a plugin, and returns what the report says of it.
fn report(source: OciSource) -> String {
    let app = load([Plugin::from_oci(source)]);
    app.report().to_string()
}
