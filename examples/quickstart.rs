//! A text editor made of plugins: real guests, compiled from Rust and C.
//!
//! `cargo run --example quickstart`, or with a folder of plugins of your own as its argument.

use std::error::Error;

use wasm_link::{App, FromVal, IntoVal, Socket};

wasm_link::interface!({
    path: "../fixtures/wit/text.wit",
    cardinality: { "filter": Any },
});

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1);
    let app = App::new()
        .root::<editor::Interface>()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugins(folder.as_deref().unwrap_or(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../fixtures/plugins/text"
        )))
        .load()?;

    println!("What was loaded:\n{app}");
    println!("What was not:\n{}\n", app.report());

    // The editor calls `statistics`, another plugin, for what is on the page.
    let text = "Plugins are small, and each is in a sandbox of its own.";
    let editor = app.bind::<editor::Interface>()?;
    let page = editor.layout(text, 24, editor::Frame::Boxed)??;
    println!("{}", page.lines.join("\n"));
    println!(
        "{} words, the longest is `{}`",
        page.summary.words, page.summary.longest
    );
    if let Err(problem) = editor.layout(text, 4, editor::Frame::Plain)? {
        println!("in 4 columns: {problem}");
    }

    // Any number of plugins may be filters: each answers, and each may fail by itself.
    println!("\nWhat the filters make of it:");
    let filters = app.bind::<filter::Interface>()?;
    for (id, filtered) in filters.apply(text) {
        println!("{id}: {}", filtered?);
    }
    if let Some(shout) = filters.of("shout") {
        println!("shout alone: {}", shout.apply("again")?);
    }

    // The same by names and dynamic values, for what is only known at run time.
    let path = "demo:text/filter@1.0.0";
    let arguments = ["again".into_val()];
    if let Socket::Any(replies) = app.dispatch(path, "apply", true, &arguments) {
        for (id, reply) in replies {
            println!("{id}, dispatched: {}", String::from_val(reply?)?);
            let status = app.status(&id).ok_or("a plugin that replied is there")?;
            println!("{id}, {:?} after {} calls", status.state, status.calls);
        }
    }
    Ok(())
}
