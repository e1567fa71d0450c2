//! Plugs and sockets, found in what components export and import.

use std::error::Error;
use std::path::Path;

use wasm_link::app::{ComponentError, InferError, PluginError};
use wasm_link::describe::AnyInterface;
use wasm_link::{App, Plugin, PluginData, TypedInterface};

use crate::support::built;
use crate::wat::{self, ECHO, Function, TEXT_TO_TEXT};
use crate::wit::counting::counter;
use crate::wit::text::{editor, filter, statistics};

/// The filters are any number: the application loads without the plugin, and reports it.
fn report(plugin: Plugin) -> String {
    let app = App::new()
        .root::<filter::Interface>()
        .interface::<statistics::Interface>()
        .plugin(plugin)
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    app.report().to_string()
}

fn infer(mut plugin: Plugin) -> InferError {
    let filter = AnyInterface::new(&filter::Interface::default()).unwrap();
    let statistics = AnyInterface::new(&statistics::Interface::default()).unwrap();
    plugin.infer(&[filter, statistics]).unwrap_err()
}

fn not_a_component(bytes: impl Into<Vec<u8>>) -> ComponentError {
    match infer(Plugin::from_bytes("odd", bytes)) {
        InferError::NotAComponent(error) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_one_interface_that_is_exported_is_the_plug_and_those_imported_are_sockets() {
    let interfaces = [
        AnyInterface::new(&editor::Interface::default()).unwrap(),
        AnyInterface::new(&statistics::Interface::default()).unwrap(),
    ];
    let mut plugin = Plugin::from_file(built("text/editor.wasm"));
    plugin.infer(&interfaces).unwrap();
    assert_eq!(plugin.plug().unwrap(), editor::Interface::PATH);
    assert_eq!(plugin.sockets().unwrap(), [statistics::Interface::PATH]);
}

#[test]
fn what_is_given_is_not_looked_for() {
    let mut plugin = Plugin::from_bytes("given", "not a component")
        .with_plug("a plug")
        .with_sockets(["a socket", "another"]);
    plugin.infer(&[]).unwrap();
    assert_eq!(plugin.plug().unwrap(), "a plug");
    assert_eq!(plugin.sockets().unwrap(), ["a socket", "another"]);
}

#[test]
fn a_component_that_exports_no_interface_has_no_plug() {
    assert_eq!(
        report(Plugin::from_bytes("odd", "(component)")),
        "- plugin `odd`: it implements no interface of the application: it exports none, and the \
         application has `demo:text/filter@1.0.0`, `demo:text/statistics@1.0.0`"
    );
    let apply = [Function("apply", TEXT_TO_TEXT, ECHO)];
    let other = wat::component("demo:text/filters@2.0.0", &apply);
    assert_eq!(
        report(Plugin::from_bytes("odd", other)),
        "- plugin `odd`: it implements no interface of the application: it exports \
         `demo:text/filters@2.0.0`, and the application has `demo:text/filter@1.0.0`, \
         `demo:text/statistics@1.0.0`"
    );
    let error = infer(Plugin::from_bytes("odd", "(component)"));
    assert!(matches!(error, InferError::NoPlug { .. }), "{error:?}");
}

#[test]
fn a_core_module_is_told_from_a_component() {
    let core = "it is a core module, not a component: build it for `wasm32-wasip2`, or make a \
        component of it with `wasm-tools component new`";
    assert_eq!(
        report(Plugin::from_bytes("core", "(module)")),
        format!("- plugin `core`: its component cannot be used: {core}")
    );
    let error = not_a_component(*b"\0asm\x01\0\0\0");
    assert!(matches!(error, ComponentError::CoreModule), "{error:?}");
}

#[test]
fn garbage_is_no_component() {
    let garbage = not_a_component(*b"\0asm\x0d\0\x01\0\x07\xff");
    assert!(matches!(garbage, ComponentError::Invalid(_)), "{garbage:?}");
    assert_eq!(garbage.to_string(), "it is not a valid component");
    let cause = garbage.source().unwrap().to_string();
    assert_eq!(cause, "unexpected end-of-file (at offset 0xa)");
    assert_eq!(
        report(Plugin::from_bytes("odd", *b"\0asm\x0d\0\x01\0\x07\xff")),
        format!(
            "- plugin `odd`: its component cannot be used: it is not a valid component: {cause}"
        )
    );

    let text = not_a_component(*b"hello");
    assert!(
        matches!(text, ComponentError::SomethingElse { .. }),
        "{text:?}"
    );
    for bytes in [&[0xFF, 0xFE, 0, 1, 2][..], b"(component"] {
        let text = not_a_component(bytes);
        assert!(matches!(text, ComponentError::Text(_)), "{text:?}");
        assert_eq!(text.to_string(), "it is not the text of a component");
    }
}

#[test]
fn nothing_is_no_component() {
    let error = not_a_component(*b"");
    assert!(matches!(error, ComponentError::Empty), "{error:?}");
    assert_eq!(
        report(Plugin::from_bytes("nothing", "")),
        "- plugin `nothing`: its component cannot be used: it is empty"
    );
}

#[test]
fn a_file_that_is_not_there_cannot_be_read() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("not-there.wasm");
    let cause = format!("{}: No such file or directory (os error 2)", path.display());
    assert_eq!(
        report(Plugin::from_file(&path)),
        format!(
            "- plugin `not-there` (`{}`): its component cannot be read: {cause}",
            path.display()
        )
    );
    let error = infer(Plugin::from_file(&path));
    assert!(matches!(error, InferError::Read(_)), "{error:?}");
    // With plug and sockets given, it is read when it is loaded.
    let given = Plugin::from_file(&path)
        .with_plug(filter::Interface::PATH)
        .with_sockets([""; 0]);
    assert_eq!(
        report(given),
        format!(
            "- plugin `not-there` (`{}`): failed to read wasm: {cause}",
            path.display()
        )
    );
}

#[test]
fn a_plugin_tells_what_is_wrong_with_it() {
    let engine = wasm_link::engine().unwrap();
    let unknown = Plugin::from_bytes("new", "(component)");
    let error = unknown.plug().unwrap_err();
    assert!(
        matches!(error, PluginError::UnknownPlug { .. }),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "the plug of the plugin `new` is not known: give it with `with_plug`, or find it with `infer`"
    );

    let missing = Plugin::from_file("/nowhere/missing.wasm");
    let error = missing.component(&engine).err().unwrap();
    assert!(matches!(error, PluginError::Read { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the component of the plugin `missing` cannot be read"
    );
    assert_eq!(
        error.source().unwrap().to_string(),
        "/nowhere/missing.wasm: No such file or directory (os error 2)"
    );

    let broken = Plugin::from_bytes("broken", *b"\0asm\x0d\0\x01\0\x07\xff");
    let error = broken.component(&engine).err().unwrap();
    assert!(matches!(error, PluginError::Compile { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the component of the plugin `broken` cannot be compiled: it is not a \
         valid component: unexpected end-of-file (at offset 0xa)"
    );
}

/// Names can be read of a component whose code is not valid: that shows when it is compiled.
#[test]
fn a_component_that_cannot_be_compiled_is_reported() {
    let code = "(param i32 i32) (result i32) (f32.const 0)";
    let apply = [Function("apply", TEXT_TO_TEXT, code)];
    let invalid = wat::component(filter::Interface::PATH, &apply);
    assert_eq!(
        report(Plugin::from_bytes("odd", invalid)),
        "- plugin `odd`: failed to load component: failed to compile: wasm[0]::function[1]: \
         WebAssembly translation error: Invalid input WebAssembly code at offset 93: type mismatch: \
         expected i32, found f32"
    );
}

/// A component that exports `seven` itself, and one that imports it and adds one.
const SEVEN: &str = r#"(component
  (core module $code (func (export "seven") (result i32) (i32.const 7)) (func (export "init")))
  (core instance $code (instantiate $code))
  (func $seven (result u32) (canon lift (core func $code "seven")))
  (func $init (canon lift (core func $code "init")))
  (export "seven" (func $seven)) (export "init" (func $init)))"#;
const EIGHT: &str = r#"(component
  (import "seven" (func $seven (result u32)))
  (core func $lowered (canon lower (func $seven)))
  (core module $code
    (import "world" "seven" (func $seven (result i32)))
    (func (export "count") (result i32) (i32.add (call $seven) (i32.const 1))))
  (core instance $code (instantiate $code
    (with "world" (instance (export "seven" (func $lowered))))))
  (func $count (result u32) (canon lift (core func $code "count")))
  (instance (export "demo:counting/counter") (export "count" (func $count))))"#;

#[test]
fn what_worlds_export_and_import_themselves_is_found_too() {
    let app = App::new()
        .root::<counter::Interface>()
        .interface::<world::direct::Interface>()
        .plugin(Plugin::from_bytes("eight", EIGHT))
        .plugin(Plugin::from_bytes("seven", SEVEN))
        .load();
    let app = app.unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(app.report().to_string(), "");
    let counts = app.bind::<counter::Interface>().unwrap().count();
    let counts: Vec<_> = counts.into_values().map(Result::unwrap).collect();
    assert_eq!(counts, [8]);
}

#[test]
fn component_that_lacks_a_function_of_a_world_is_not_recognised_by_the_others() {
    let app = App::new().root::<world::direct::Interface>();
    let init = SEVEN.replace(r#"(export "seven" (func $seven))"#, "");
    let report = app.plugin(Plugin::from_bytes("odd", init)).load();
    let report = report.unwrap_err().to_string();
    let expected = "- plugin `odd`: it implements no interface of the application: it exports \
        `$root#init`, and the application has `demo:seven/direct`";
    assert!(report.contains(expected), "{report}");
}

mod world {
    wasm_link::interface!({
        inline: "package demo:seven; world direct { export seven: func() -> u32; }",
    });
}

/// Two interfaces of one path, the second of which has an id of its own.
fn outer_and_inner() -> [AnyInterface; 2] {
    let outer = AnyInterface::new(&filter::Interface::default()).unwrap();
    let inner = AnyInterface::new(&filter::Interface::default().with_id("inner")).unwrap();
    [outer, inner]
}

#[test]
fn decorator_does_not_depend_on_its_own_plug() {
    let decorator = format!(
        r#"(component (import "{path}" (instance $inner
             (export "apply" (func (param "text" string) (result string)))))
           (export "{path}" (instance $inner)))"#,
        path = filter::Interface::PATH
    );
    let mut plugin = Plugin::from_bytes("p", decorator.clone()).with_plug(filter::Interface::PATH);
    plugin.infer(&outer_and_inner()).unwrap();
    assert_eq!(plugin.sockets().unwrap(), ["inner"]);

    let innermost = filter::Interface::default().with_id("innermost");
    let mut three = outer_and_inner().to_vec();
    three.push(AnyInterface::new(&innermost).unwrap());
    let mut plugin = Plugin::from_bytes("p", decorator).with_plug(filter::Interface::PATH);
    let error = plugin.infer(&three).unwrap_err();
    assert!(
        matches!(error, InferError::SeveralSockets { .. }),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "it imports `demo:text/filter@1.0.0`, which matches several interfaces of the application, \
         `inner`, `innermost`: say which of them it depends on with `Plugin::with_sockets`, or link the import with `Plugin::with_link`"
    );
}

#[test]
fn a_file_that_changes_after_its_plug_was_found_is_not_loaded() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changing.wat");
    let component = |path| wat::component(path, &[Function("apply", TEXT_TO_TEXT, ECHO)]);
    std::fs::write(&path, component(filter::Interface::PATH)).unwrap();
    let mut plugin = Plugin::from_file(&path);
    let filters = [AnyInterface::new(&filter::Interface::default()).unwrap()];
    plugin.infer(&filters).unwrap();
    std::fs::write(&path, component("demo:text/other")).unwrap();
    assert_eq!(
        report(plugin),
        format!(
            "- plugin `changing` (`{path}`): failed to read wasm: {path}: the file has changed since \
             its plug and sockets were found in it",
            path = path.display()
        )
    );
}
