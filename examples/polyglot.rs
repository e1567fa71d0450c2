//! One application, plugins in many languages: each reads a text with the help of the next one.
//!
//! `cargo run --example polyglot` runs those in Rust and C. For Go, JavaScript and Python as well:
//! `fixtures/build-guests rust c go js python --out target/guests`, and `target/guests/polyglot` as
//! the example's argument.

use std::error::Error;
use std::path::PathBuf;

use wasm_link::{App, Plugin};

wasm_link::interface!({
    path: "../fixtures/wit/polyglot.wit",
    cardinality: { "reader": Any },
});

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).map_or_else(
        || concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/polyglot").into(),
        PathBuf::from,
    );
    let file = |language: &str, what: &str| folder.join(format!("{language}-{what}.wasm"));
    let mut languages = vec!["rust", "c", "go", "js", "python"];
    languages.retain(|language| file(language, "consumer").exists());

    let mut app = App::new().root::<reader::Interface>();
    let next = languages.iter().cycle().skip(1);
    for (language, next) in languages.iter().zip(next) {
        // The same interfaces once for each language, so that everybody can be asked by somebody.
        let plugs = ["texts", "documents"].map(|name| format!("{name} in {language}"));
        let sockets = ["texts", "documents"].map(|name| format!("{name} in {next}"));
        let [texts, documents] = plugs.clone();
        app = app
            .interface_with(&texts::Interface::default().with_id(texts))
            .interface_with(&documents::Interface::default().with_id(documents))
            .plugin(Plugin::from_file(file(language, "provider")).with_plugs(plugs))
            .plugin(Plugin::from_file(file(language, "consumer")).with_sockets(sockets));
    }
    let app = app.load()?;
    println!("{app}{}", app.report());

    let text = "Plugins: 5 languages, one text!";
    println!("What everybody says of `{text}`:");
    for (plugin, report) in app.bind::<reader::Interface>()?.report(text) {
        println!("{plugin}: {}", report?);
    }
    Ok(())
}
