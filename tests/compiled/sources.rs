//! Where compiled plugins come from, and what is found in them.

use std::fs;

use wasm_link::app::{precompile, precompile_within};
use wasm_link::describe::AnyInterface;
use wasm_link::{
    App, Engine, InterfaceCardinality, Linker, LoadLimits, Plugin, PluginTree, Socket,
    TypedInterface, Val, engine,
};

use crate::{ANSWER, answer, folder, twice};

/// A component that imports the answer, and a function of the host, and exports twice the answer.
const TWICE: &str = r#"(component
    (import "example:compiled/answer@1.0.0" (instance $imported (export "answer" (func (result u32)))))
    (import "example:compiled/types@1.0.0"
      (instance (type $t (record (field "x" u32))) (export "t" (type (eq $t)))))
    (import "one" (func $one (result u32)))
    (alias export $imported "answer" (func $answer))
    (core func $answer (canon lower (func $answer)))
    (core func $one (canon lower (func $one)))
    (core module $code
      (import "host" "answer" (func $answer (result i32)))
      (import "host" "one" (func $one (result i32)))
      (func (export "answer") (result i32)
        (i32.add (call $one) (i32.mul (i32.const 2) (call $answer)))))
    (core instance $code (instantiate $code
      (with "host" (instance (export "answer" (func $answer)) (export "one" (func $one))))))
    (func $twice (result u32) (canon lift (core func $code "answer")))
    (instance $twice (export "answer" (func $twice)))
    (export "example:compiled/twice@1.0.0" (instance $twice)))"#;

fn one<S: Send + 'static>(linker: &mut Linker<Plugin<S>>) -> wasm_link::wasmtime::Result<()> {
    linker.root().func_wrap("one", |_, ()| Ok((1_u32,)))
}

fn compiled(text: &str) -> Vec<u8> {
    precompile(&engine().unwrap(), text.as_bytes()).unwrap()
}

#[test]
fn plug_and_sockets_are_found_and_every_plugin_of_a_folder_has_its_state() {
    let folder = folder("found");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in [("answer", ANSWER), ("other", ANSWER), ("twice", TWICE)] {
        fs::write(folder.join(name).with_extension("cwasm"), compiled(text)).unwrap();
    }
    // Neither is taken.
    fs::write(folder.join("answer.wat"), ANSWER).unwrap();
    fs::write(folder.join("readme.txt"), "").unwrap();

    let answered = answer::Interface::default().with_cardinality(InterfaceCardinality::ExactlyOne);
    let app = App::stateful()
        .interface_with(&answered)
        .root::<twice::Interface>()
        .host(one::<String>);
    // SAFETY: what is in the folder was compiled above.
    let app = unsafe {
        app.compiled_plugins_with(&folder, |plugin| {
            let state = plugin.name().to_owned();
            (state != "other").then(|| plugin.with_state(state))
        })
    };
    let app = app.load().unwrap();
    assert_eq!(app.report().to_string(), "");
    let twice = app.bind::<twice::Interface>().unwrap();
    assert_eq!(twice.of("twice").unwrap().answer().unwrap(), 85);
    let state = app.with_state("twice", |state| state.clone());
    assert_eq!(state.unwrap(), "twice");
}

#[test]
fn folder_of_both_kinds_is_taken_by_both_ways() {
    let folder = folder("both");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("compiled.cwasm"), compiled(ANSWER)).unwrap();
    fs::write(folder.join("text.wat"), ANSWER).unwrap();
    let app = App::new().root::<answer::Interface>().plugins(&folder);
    // SAFETY: what is in the folder was compiled above.
    let app = unsafe { app.compiled_plugins(&folder) };
    let app = app.load().unwrap();
    let answers = app.bind::<answer::Interface>().unwrap().answer();
    let answers: Vec<_> = answers.into_result().unwrap().into_iter().collect();
    assert_eq!(answers, [("text".into(), 42), ("compiled".into(), 42)]);
    assert_eq!(
        app.report().to_string(),
        format!(
            "- passed over, since only files named `.wasm` or `.wat` directly in the folder are taken, and `.cwasm` by \
             `App::compiled_plugins`: `{}`",
            folder.join("compiled.cwasm").display()
        )
    );
}

#[test]
fn base_loads_what_is_compiled() {
    let engine = Engine::default();
    let bytes = precompile(&engine, ANSWER.as_bytes()).unwrap();
    // SAFETY: they were compiled above.
    let mut plugin = unsafe { Plugin::from_compiled_bytes("answer", bytes) };
    let interfaces = [AnyInterface::new(&answer::Interface::default()).unwrap()];

    let without = plugin.infer(&interfaces).unwrap_err();
    assert_eq!(
        std::error::Error::source(&without).unwrap().to_string(),
        "it is compiled, and is read with the engine that it was compiled for: give its plug and its sockets, by \
         `Plugin::with_plug` and `with_sockets`, or find them with `Plugin::infer_with_engine`"
    );
    plugin.infer_with_engine(&engine, &interfaces).unwrap();
    let root = answer::Interface::PATH.to_owned();
    let (tree, errors) = PluginTree::new(root, interfaces, [plugin]);
    assert!(errors.is_empty());
    let loaded = tree.load(&engine, &Linker::new(&engine));
    let (head, errors) = loaded.unwrap_or_else(|(error, _)| panic!("{error}"));
    assert!(errors.is_empty());
    let reply = head.dispatch(answer::Interface::PATH, "answer", true, &[]);
    let Socket::Any(replies) = reply else {
        panic!("{reply:?}");
    };
    let replies: Vec<_> = replies.into_result().unwrap().into_iter().collect();
    assert_eq!(replies, [("answer".into(), Val::U32(42))]);
}

#[test]
fn what_is_compiled_ahead_is_bounded_as_what_is_loaded() {
    let engine = engine().unwrap();
    let text = format!("(component (core module {}))", "(func)".repeat(11));
    let limits = LoadLimits::default().with_functions(10);
    let error = precompile_within(&engine, text.as_bytes(), &limits).unwrap_err();
    let texts: Vec<_> = error.chain().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "it is too large",
            "it has 11 functions: expected at most 10 (`LoadLimits::functions`)"
        ]
    );
    let error = precompile(&engine, b"(module)").unwrap_err();
    assert!(
        error.to_string().starts_with("it is a core module"),
        "{error}"
    );
}
