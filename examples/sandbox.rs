//! Plugins that nobody trusts: `cargo run --example sandbox`.
//!
//! Five plugins try to stop the application, and one is good. The application says nothing of safety but what plugins
//! may have of the host: all else is so by default.

use std::error::Error;

use wasm_link::{App, DispatchError, LoadedApp, Plugin};

wasm_link::interface!({
    path: "../fixtures/wit/text.wit",
    interfaces: ["filter"],
    cardinality: { "filter": Any },
});

/// A plugin that is up to no good.
struct Malicious {
    id: &'static str,
    tries: &'static str,
    /// What its component has beside the function.
    items: String,
    /// What its function does.
    code: String,
    /// What has to be said of it in the end.
    stopped_by: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let malicious = malicious();
    let mut app = App::new()
        .root::<filter::Interface>()
        // The host has something to protect.
        .host(|linker| {
            let mut vault = linker.instance("demo:host/vault")?;
            vault.func_wrap("open", |_, ()| Ok((42_u32,)))
        })
        .deny_by_default()
        .plugin(Plugin::from_bytes("good", component("", ECHO)));
    for plugin in &malicious {
        let component = component(&plugin.items, &plugin.code);
        app = app.plugin(Plugin::from_bytes(plugin.id, component));
    }
    let app = app.load()?;
    for plugin in &malicious {
        let stopped = stopped(&app, plugin.id)?;
        println!("`{}` {}:\n  {stopped}", plugin.id, plugin.tries);
        if !stopped.contains(plugin.stopped_by) {
            return Err(format!("expected {}", plugin.stopped_by).into());
        }
        let answer = call(&app, "good")?;
        if answer != "hello" {
            return Err(format!("the good one answers {answer}").into());
        }
        println!("  `good` answers: {answer}");
    }
    Ok(())
}

/// Says what stopped a plugin: the report, if it was not loaded, and otherwise the error of a call.
fn stopped(app: &LoadedApp, id: &str) -> Result<String, Box<dyn Error>> {
    let mut entries = app.report().entries().iter();
    if let Some(entry) = entries.find(|entry| entry.plugin.as_deref() == Some(id)) {
        return Ok(format!("it is not loaded: {}", entry.cause));
    }
    match call(app, id) {
        Ok(answer) => Err(format!("nothing stopped `{id}`: it answers {answer:.20}").into()),
        Err(error) => Ok(error.to_string()),
    }
}

fn call(app: &LoadedApp, id: &str) -> Result<String, DispatchError> {
    let filters = app.bind::<filter::Interface>();
    let filters = filters.map_err(|error| DispatchError::InvalidInterface(error.to_string()))?;
    match filters.of(id) {
        Some(filter) => filter.apply("hello"),
        None => Err(DispatchError::UnknownPlugin(id.to_owned())),
    }
}

fn malicious() -> [Malicious; 5] {
    let plugin = |id, tries, code: &str, stopped_by| Malicious {
        id,
        tries,
        items: String::new(),
        code: code.to_owned(),
        stopped_by,
    };
    [
        plugin(
            "spinner",
            "never returns",
            "(loop $l (br $l)) unreachable",
            "its limit of guest time",
        ),
        plugin(
            "glutton",
            "takes all memory",
            "(loop $l (br_if $l (i32.ne (memory.grow (i32.const 64)) (i32.const -1)))) unreachable",
            "its limit of memory",
        ),
        plugin(
            "liar",
            "returns a text of 4 GiB, which it does not have",
            "(i32.store (i32.const 8) (i32.const 0))
             (i32.store (i32.const 12) (i32.const -1))
             (i32.const 8)",
            "out of bounds of memory",
        ),
        Malicious {
            items: r#"(import "demo:host/vault" (instance (export "open" (func (result u32)))))"#
                .to_owned(),
            ..plugin(
                "spy",
                "imports what it was not granted",
                ECHO,
                "demo:host/vault",
            )
        },
        plugin(
            "bomb",
            "keeps the compiler busy",
            &format!("{}{}{ECHO}", "(block ".repeat(5_000), ")".repeat(5_000)),
            "`LoadLimits::nesting`",
        ),
    ]
}

/// The code of a function that returns the text that it is given.
const ECHO: &str = "
    (i32.store (i32.const 8) (local.get $text))
    (i32.store (i32.const 12) (local.get $length))
    (i32.const 8)";

/// A component whose function has this code.
fn component(items: &str, code: &str) -> String {
    format!(
        r#"(component
          {items}
          (core module $m
            (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
            (func (export "apply") (param $text i32) (param $length i32) (result i32) {code}))
          (core instance $i (instantiate $m))
          (func $apply (param "text" string) (result string)
            (canon lift (core func $i "apply")
              (memory (core memory $i "memory")) (realloc (core func $i "realloc"))))
          (instance (export "demo:text/filter@1.0.0") (export "apply" (func $apply))))"#
    )
}
