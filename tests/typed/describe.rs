//! What generated interfaces say of themselves.

use wasm_link::describe::AnyInterface;
use wasm_link::{FunctionData, InterfaceCardinality, InterfaceData, ReturnKind, TypedInterface};

use crate::wit::asynchronous::mixed;
use crate::wit::cardinality::{any, at_least_one, at_most_one, exactly_one};
use crate::wit::functions::functions;
use crate::wit::gates::gates;
use crate::wit::names::self_;
use crate::wit::packages::packages;
use crate::wit::text::{editor, statistics};

fn signatures(interface: &impl InterfaceData) -> Vec<String> {
    let signatures = interface.signatures().ok().flatten().unwrap();
    assert_eq!(signatures.path, interface.path().ok().unwrap());
    let functions = signatures.functions.iter();
    functions.map(ToString::to_string).collect()
}

#[test]
fn an_interface_is_known_by_its_path_unless_it_is_given_an_id() {
    let interface = editor::Interface::default();
    let path = "demo:text/editor@1.0.0";
    assert_eq!(editor::Interface::PATH, path);
    assert_eq!(interface.id(), Ok(&path.to_owned()));
    assert_eq!(interface.package_name(), Ok(path));
    assert_eq!(interface.path(), Ok(path.to_owned()));
    assert_eq!(interface.resources(), Ok(&[] as &[String]));

    let renamed = interface.clone().with_id("the editor");
    assert_eq!(renamed.id(), Ok(&"the editor".to_owned()));
    assert_eq!(renamed.path(), Ok(path.to_owned()));
    assert_ne!(renamed, interface);
    assert_eq!(renamed.with_id(path), interface);
}

#[test]
fn an_interface_has_the_cardinality_that_the_macro_was_given() {
    use InterfaceCardinality::{Any, AtLeastOne, AtMostOne, ExactlyOne};

    let any = any::Interface::default();
    assert_eq!(any.cardinality(), Ok(&Any));
    let at_least_one = at_least_one::Interface::default();
    assert_eq!(at_least_one.cardinality(), Ok(&AtLeastOne));
    let at_most_one = at_most_one::Interface::default();
    assert_eq!(at_most_one.cardinality(), Ok(&AtMostOne));
    let exactly_one = exactly_one::Interface::default();
    assert_eq!(exactly_one.cardinality(), Ok(&ExactlyOne));

    let changed = any.with_cardinality(AtMostOne);
    assert_eq!(changed.cardinality(), Ok(&AtMostOne));
    assert_eq!(any::Interface::CARDINALITY, Any);
}

#[test]
fn functions_say_whether_they_return_something() {
    let interface = functions::Interface::default();
    let functions = interface.functions().unwrap().iter();
    let functions: Vec<_> = functions
        .map(|function| {
            assert!(!function.is_method());
            (function.name().to_owned(), function.return_kind())
        })
        .collect();
    let expected = [
        ("nothing", ReturnKind::Void),
        ("consume", ReturnKind::Void),
        ("produce", ReturnKind::AssumeNoResources),
        ("echo-many", ReturnKind::AssumeNoResources),
        ("echo-sixteen", ReturnKind::AssumeNoResources),
    ];
    assert_eq!(
        functions,
        expected.map(|(name, kind)| (name.to_owned(), kind))
    );
}

#[test]
fn signatures_read_as_wit() {
    assert_eq!(
        signatures(&editor::Interface::default()),
        ["layout: func(text: string, width: u32, frame: frame) -> result<page, string>"]
    );
    assert_eq!(
        signatures(&statistics::Interface::default()),
        ["summarize: func(text: string) -> summary"]
    );
    assert_eq!(
        signatures(&functions::Interface::default())[..4],
        [
            "nothing: func()",
            "consume: func(value: string)",
            "produce: func() -> string",
            "echo-many: func(a: bool, b: u8, c: s64, d: f32, e: char, f: string, g: list<u8>, \
             h: option<string>, i: settings, j: tuple<string, u8>) -> tuple<bool, u8, s64, f32, \
             char, string, list<u8>, option<string>, settings, tuple<string, u8>>",
        ]
    );
    assert_eq!(
        signatures(&self_::link::Interface::default())[13..],
        [
            "clone: func(self: string, store: string, functions: u32, bound: string) -> string",
            "match: func(match: bool) -> bool",
            "self: func(value: bool) -> bool",
        ]
    );
}

#[test]
fn functions_without_a_typed_method_are_described() {
    assert_eq!(
        signatures(&mixed::Interface::default())[1..],
        [
            "wait: async func()",
            "wait-for: async func(value: plain, many: tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, \
             u8, u8, u8, u8, u8, u8, u8>) -> result<plain, string>",
            "open: func(name: string) -> result<download, string>",
            "send: func(body: stream<u8>, ticks: stream) -> future",
            "later: func() -> future<string>",
            "explain: func(error: error-context) -> string",
        ]
    );
    let interface = mixed::Interface::default();
    let functions = interface.functions().unwrap().iter();
    let kinds: Vec<_> = functions.map(|function| function.return_kind()).collect();
    assert_eq!(
        kinds,
        [
            ReturnKind::AssumeNoResources,
            ReturnKind::Void,
            ReturnKind::AssumeNoResources,
            ReturnKind::MayContainResources,
            ReturnKind::MayContainResources,
            ReturnKind::MayContainResources,
            ReturnKind::AssumeNoResources,
        ]
    );
}

/// `echo-shut` is behind a gate that the macro was not asked to open.
#[test]
fn items_behind_shut_gates_are_not_there() {
    assert_eq!(
        signatures(&gates::Interface::default()),
        [
            "echo-stable: func(value: u8) -> u8",
            "echo-behind: func(value: behind) -> behind",
        ]
    );
}

#[test]
fn an_interface_has_its_wit() {
    let names =
        |files: &[(&'static str, &[u8])]| files.iter().map(|file| file.0).collect::<Vec<_>>();
    assert_eq!(names(editor::WIT), ["text.wit"]);
    let text = include_bytes!("../../fixtures/wit/text.wit");
    assert_eq!(editor::WIT[0].1, text);
    assert_eq!(
        names(packages::WIT),
        ["main.wit", "more.wit", "deps/single.wit", "deps/codec.wasm"]
    );
}

/// A library that re-exports the runtime, and an interface that is generated for it.
mod library {
    pub(crate) mod inner {
        pub(crate) use wasm_link as runtime;
    }

    wasm_link::interface!({
        inline: "package a:b; interface c { record r { x: list<string> } flags fl { a } f: func(x: r) -> fl; }",
        crate: crate::describe::library::inner::runtime,
    });
}

#[test]
fn the_runtime_may_be_elsewhere() {
    assert_eq!(
        signatures(&library::c::Interface::default()),
        ["f: func(x: r) -> fl"]
    );
    assert_eq!(library::c::WIT[0].0, "package.wit");
}

#[test]
fn an_erased_interface_says_the_same() {
    let interface = editor::Interface::default().with_id("the editor");
    let erased = AnyInterface::new(&interface).unwrap();
    assert_eq!(erased.id(), Ok(&"the editor".to_owned()));
    assert_eq!(erased.path(), interface.path());
    assert_eq!(erased.cardinality(), interface.cardinality());
    assert_eq!(erased.signatures(), interface.signatures());
    let functions = erased.functions().unwrap();
    assert_eq!(functions.len(), 1);
    assert_eq!(functions[0].name(), "layout");
    assert_eq!(functions[0].return_kind(), ReturnKind::AssumeNoResources);
}

#[test]
fn signatures_can_be_built_by_hand() {
    use wasm_link::wit::{Type, build};

    let frame = build::enumeration("frame", &["plain", "boxed"]);
    let summary = vec![
        ("words", Type::U32),
        ("letters", Type::U32),
        ("longest", Type::String),
    ];
    let page = vec![
        ("lines", build::list(Type::String)),
        ("summary", build::record("summary", summary)),
    ];
    let params = vec![
        ("text", Type::String),
        ("width", Type::U32),
        ("frame", frame),
    ];
    let page = build::record("page", page);
    let result = build::result(Some(page), Some(Type::String));
    let layout = build::function("layout", params, Some(result));
    let by_hand = build::interface(editor::Interface::PATH, vec![layout]);
    assert_eq!(editor::Interface::default().signatures(), Ok(Some(by_hand)));
}
