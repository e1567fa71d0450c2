//! What is compiled for another engine is told so.

use wasm_link::wasmtime::Config;
use wasm_link::{
    App, Engine, InterfaceCardinality, Linker, Plugin, PluginTree, TypedInterface, engine,
    precompile,
};

use crate::{ANSWER, answer};

/// Loads a plugin that is compiled like this, and returns the report.
fn report(bytes: Vec<u8>) -> String {
    // SAFETY: the tests compiled it, and changed nothing but its mark, which is looked at before all else.
    let plugin = unsafe { Plugin::from_compiled_bytes("answer", bytes) };
    let app = App::new().root::<answer::Interface>().plugin(plugin);
    app.load().unwrap().report().to_string()
}

/// Replaces what stands somewhere in `bytes`.
fn replace(bytes: &mut [u8], found: &[u8], by: &[u8]) {
    let mut windows = bytes.windows(found.len());
    let place = windows.position(|window| window == found).unwrap();
    bytes[place..place + by.len()].copy_from_slice(by);
}

#[test]
fn other_settings_are_named() {
    let mut config = Config::new();
    config.concurrency_support(false);
    let engine = Engine::new(&config).unwrap();
    assert_eq!(
        report(precompile(&engine, ANSWER.as_bytes()).unwrap()),
        "- plugin `answer`: its component cannot be used: it was compiled for another engine than the application has: \
         Module was compiled without epoch interruption but it is enabled for the host. Compile it again, with \
         `wasm_link::precompile` and an engine of the same settings, for a machine of the same kind"
    );
}

#[test]
fn other_machine_is_named() {
    let mut bytes = precompile(&engine().unwrap(), ANSWER.as_bytes()).unwrap();
    let (this, other) = if cfg!(target_arch = "x86_64") {
        ("x86_64-unknown-linux", "wasm32-unknown-linux")
    } else {
        ("aarch64-unknown-linux", "powerpc-unknown-linux")
    };
    replace(&mut bytes, this.as_bytes(), other.as_bytes());
    let report = report(bytes);
    assert!(
        report.contains("Module was compiled for architecture '"),
        "{report}"
    );
}

#[test]
fn other_version_is_named() {
    let mut bytes = precompile(&engine().unwrap(), ANSWER.as_bytes()).unwrap();
    // The version of the mark, the length of wasmtime's, and wasmtime's.
    replace(&mut bytes, b"\x00\x0248", b"\x00\x0247");
    assert_eq!(
        report(bytes),
        "- plugin `answer`: its component cannot be used: it was compiled by wasmtime 47, and this application has \
         wasmtime 48: compile it again, with `wasm_link::precompile` of the version of `wasm_link` that the application \
         has"
    );
}

#[test]
fn base_names_the_plugin() {
    let bytes = precompile(&engine().unwrap(), ANSWER.as_bytes()).unwrap();
    // SAFETY: it was compiled above.
    let plugin = unsafe { Plugin::from_compiled_bytes("answer", bytes) };
    let root = answer::Interface::PATH.to_owned();
    let interface = answer::Interface::default().with_cardinality(InterfaceCardinality::ExactlyOne);
    let (tree, errors) = PluginTree::new(root.clone(), [interface], [plugin.with_plug(root)]);
    assert!(errors.is_empty());
    let without_epochs = Engine::default();
    let loaded = tree.load(&without_epochs, &Linker::new(&without_epochs));
    let Err((error, _)) = loaded else {
        panic!("it was loaded");
    };
    let text = error.to_string();
    assert!(
        text.contains("the compiled component of the plugin `answer` cannot be used: it was compiled for another engine"),
        "{text}"
    );
}
