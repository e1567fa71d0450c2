//! An application that is shipped with its plugins, compiled ahead of time: also without a compiler.

use std::path::{Path, PathBuf};
use std::sync::Once;
use std::time::Duration;

use wasm_link::wasmtime::Config;
use wasm_link::{App, DispatchError, Engine, Limits, Plugin};

use super::{answer, folder};

wasm_link::interface!({
    path: "../fixtures/wit/text.wit",
    cardinality: { "filter": Any },
});

/// What is shipped is made in these folders, and stays there for the tests without the compiler: a text editor, a plugin
/// that does not end, and the same for an engine without epochs.
const SHIPPED: [&str; 3] = ["shipped", "shipped-endless", "shipped-without-epochs"];

/// Returns the folders of what is shipped. It is made once: the tests have its files in use.
fn shipped() -> [PathBuf; 3] {
    static SHIP: Once = Once::new();
    SHIP.call_once(ship);
    SHIPPED.map(folder)
}

/// An engine without epochs.
fn without_epochs() -> Engine {
    let mut config = Config::new();
    config.concurrency_support(false);
    Engine::new(&config).unwrap()
}

#[cfg(feature = "cranelift")]
fn ship() {
    use std::fs;

    use wasm_link::precompile;

    let engine = wasm_link::engine().unwrap();
    let [editor, endless, epochless] = SHIPPED.map(folder);
    for folder in [&editor, &endless, &epochless] {
        fs::create_dir_all(folder).unwrap();
    }
    for name in ["editor", "reverse", "shout", "statistics"] {
        let component = fs::read(built(name)).unwrap();
        let compiled = precompile(&engine, &component).unwrap();
        fs::write(editor.join(name).with_extension("cwasm"), compiled).unwrap();
    }
    let text = crate::ANSWER.replace("(i32.const 42)", "(loop $l (br $l)) (i32.const 42)");
    let compiled = precompile(&engine, text.as_bytes()).unwrap();
    fs::write(endless.join("endless.cwasm"), compiled).unwrap();
    let compiled = precompile(&without_epochs(), crate::ANSWER.as_bytes()).unwrap();
    fs::write(epochless.join("answer.cwasm"), compiled).unwrap();
}

#[cfg(not(feature = "cranelift"))]
fn ship() {
    for folder in SHIPPED.map(folder) {
        assert!(
            folder.is_dir(),
            "nothing is shipped yet: run `cargo test --workspace --test compiled` first, which has the compiler"
        );
    }
}

/// Returns the file of one of the editor's plugins, as it was built.
fn built(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fixtures/plugins/text")
        .join(name)
        .with_extension("wasm")
}

#[test]
fn plugins_of_a_folder_are_connected_and_called_as_others_are() {
    // SAFETY: `ship` compiled what is in the folder.
    let app = unsafe { App::new().compiled_plugins(&shipped()[0]) };
    let app = app
        .root::<editor::Interface>()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .load()
        .unwrap();
    assert_eq!(app.report().to_string(), "");

    let editor = app.bind::<editor::Interface>().unwrap();
    let page = editor.layout("one two three", 8, editor::Frame::Plain);
    let page = page.unwrap().unwrap();
    assert_eq!(page.lines, ["one two", "three"]);
    assert_eq!(page.summary.words, 3);
    let filters = app.bind::<filter::Interface>().unwrap();
    let texts = filters.apply("one two").into_result().unwrap();
    let texts: Vec<_> = texts.iter().map(|(id, text)| (&**id, &**text)).collect();
    assert_eq!(texts, [("reverse", "two one"), ("shout", "ONE TWO")]);

    app.restart("shout").unwrap();
    let shout = filters.of("shout").unwrap();
    assert_eq!(shout.apply("again").unwrap(), "AGAIN");
}

#[test]
fn plugin_may_be_in_the_application_itself() {
    let bytes = std::fs::read(shipped()[0].join("shout.cwasm")).unwrap();
    // SAFETY: `ship` compiled it.
    let plugin = unsafe { Plugin::from_compiled_bytes("loud", bytes) };
    let app = App::new().root::<filter::Interface>().plugin(plugin);
    let app = app.load().unwrap();
    let filters = app.bind::<filter::Interface>().unwrap();
    let loud = filters.of("loud").unwrap();
    assert_eq!(loud.apply("small").unwrap(), "SMALL");
}

#[test]
fn limits_of_time_hold() {
    // SAFETY: `ship` compiled it.
    let app = unsafe { App::new().compiled_plugins(&shipped()[1]) };
    let limits = Limits::default().with_call_time(Duration::from_millis(50));
    let app = app.root::<answer::Interface>().limits(limits);
    let app = app.load().unwrap();
    assert_eq!(app.report().to_string(), "");
    let answers = app.bind::<answer::Interface>().unwrap();
    let answer = answers.of("endless").unwrap().answer();
    assert!(
        matches!(answer, Err(DispatchError::LimitExceeded(_))),
        "{answer:?}"
    );
}

#[test]
fn limits_of_time_need_epochs() {
    let load = |limits| {
        // SAFETY: `ship` compiled it.
        let app = unsafe { App::new().compiled_plugins(&shipped()[2]) };
        let app = app.root::<answer::Interface>().engine(without_epochs());
        app.limits(limits).load().unwrap()
    };
    let report = load(Limits::default()).report().to_string();
    assert!(report.contains("`Config::epoch_interruption`"), "{report}");
    let app = load(Limits::unbounded());
    let answers = app.bind::<answer::Interface>().unwrap();
    assert_eq!(answers.of("answer").unwrap().answer().unwrap(), 42);
}

#[cfg(not(feature = "cranelift"))]
#[test]
fn component_that_is_not_compiled_is_told_so() {
    let app = App::new()
        .root::<filter::Interface>()
        .plugin(Plugin::from_file(built("shout")));
    let app = app.load().unwrap();
    let report = app.report().to_string();
    assert!(
        report.ends_with(
            ": this application has no compiler, since its `wasm_link` is built without the feature `cranelift`: compile \
             the plugin elsewhere with `wasm_link::precompile`, and give what comes of it with `Plugin::from_compiled`"
        ),
        "{report}"
    );
}
