//! What an error of a call can be asked for, without a look at its text.

use std::error::Error;
use std::fmt;
use std::iter;

use wasm_link::wasmtime::{self, Trap, WasmBacktrace};
use wasm_link::{DispatchError, Socket, Val};

use super::{TRAP, busybody, host};
use crate::support::host::procedure;
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, load_with};

/// What the application's host functions fail with.
#[derive(Debug, PartialEq, Eq)]
struct NoSuchText(u32);

impl fmt::Display for NoSuchText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no text {}", self.0)
    }
}

impl Error for NoSuchText {}

/// A plugin that does what it is asked for, and one that asks it.
fn front_and_back() -> Head {
    let mut linker = host();
    linker.allow_shadowing(true);
    procedure(&mut linker, "fail", |_| {
        Err(wasmtime::Error::new(NoSuchText(7)).context("it was looked for"))
    });
    let front = Wat::new()
        .import(
            &path("back"),
            "(export \"trap\" (func (result u32))) (export \"ask-for-failure\" (func))",
            &[("trap", "(result i32)"), ("ask-for-failure", "")],
        )
        .function("trap", "(result u32)", "(result i32)", "call $trap")
        .function("ask-for-failure", "", "", "call $ask-for-failure")
        .export(&path("front"))
        .text();
    let plugins = [
        Plugin::new("front", "front", front).needing(["back"]),
        Plugin::new("back", "back", busybody("back")),
    ];
    let (tree, errors) = wasm_link::PluginTree::new(
        "front".to_owned(),
        Interface::each(["front", "back"]),
        plugins,
    );
    assert!(errors.is_empty());
    let tree = tree.with_root("back".to_owned());
    let loaded = tree.load(linker.engine(), &linker);
    loaded.unwrap_or_else(|(error, _)| panic!("{error}")).0
}

fn error_of(head: &Head, plug: &str, function: &str, arguments: &[Val]) -> DispatchError {
    match head.dispatch(&path(plug), function, false, arguments) {
        Socket::ExactlyOne(Err(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The sources of an error, the error itself left out.
fn sources(error: &DispatchError) -> impl Iterator<Item = &(dyn Error + 'static)> {
    iter::successors(error.source(), |&source| source.source())
}

#[test]
fn trap_is_told_to_the_first_caller_and_to_all_that_come_later() {
    let head = front_and_back();
    for _ in 0..3 {
        let error = error_of(&head, "back", "trap", &[]);
        assert_eq!(error.trap(), Some(Trap::UnreachableCodeReached));
        let trap = sources(&error).find_map(|source| source.downcast_ref::<Trap>());
        assert_eq!(trap, Some(&Trap::UnreachableCodeReached), "{error:?}");
    }
}

#[test]
fn trap_is_told_through_the_plugins_that_it_passed() {
    let head = front_and_back();
    let error = error_of(&head, "front", "trap", &[]);
    assert_eq!(error.trap(), Some(Trap::UnreachableCodeReached));
    let DispatchError::RuntimeException(origin) = error.origin() else {
        panic!("{error:?}");
    };
    assert!(origin.is::<WasmBacktrace>());
    let named = |error: &DispatchError| {
        let names = (error.plugin(), error.function());
        (names.0.map(str::to_owned), names.1.map(str::to_owned))
    };
    let both = |plugin: &str, function: &str| (Some(plugin.to_owned()), Some(function.to_owned()));
    assert_eq!(named(&error), both("front", "trap"));
    assert_eq!(named(error.origin()), both("back", "trap"));
    // Both are down, and each says so itself.
    for plug in ["front", "back"] {
        let error = error_of(&head, plug, "trap", &[]);
        assert_eq!(error.plugin(), Some(plug));
        assert_eq!(error.trap(), Some(Trap::UnreachableCodeReached));
    }
}

#[test]
fn error_of_a_host_function_is_found_by_its_type() {
    for plug in ["back", "front"] {
        let error = error_of(&front_and_back(), plug, "ask-for-failure", &[]);
        assert_eq!(error.downcast_ref(), Some(&NoSuchText(7)), "{plug}");
        assert_eq!(error.trap(), None);
        assert_eq!(error.argument_error(), None);
        let found = sources(&error).find_map(|source| source.downcast_ref());
        assert_eq!(found, Some(&NoSuchText(7)), "{plug}");
    }
}

#[test]
fn text_says_each_cause_once() {
    let head = front_and_back();
    assert_eq!(
        error_of(&head, "front", "ask-for-failure", &[]).to_string(),
        "runtime exception: `ask-for-failure` of the plugin `back` failed, called through the socket \
         `back`: runtime exception: it was looked for: there is no text 7"
    );
    let down = error_of(&head, "back", "count", &[]);
    assert_eq!(
        format!("{down:?}"),
        "PluginDown { plugin: \"back\", cause: DownCause(\"it was looked for: there is no text 7\") }"
    );
}

#[test]
fn wrong_arguments_are_told_from_what_a_plugin_does() {
    use wasm_link::error::ArgumentError;

    let head = front_and_back();
    let error = error_of(&head, "back", "count", &[Val::U32(1)]);
    assert!(
        matches!(
            error.argument_error(),
            Some(ArgumentError::Count {
                expected: 0,
                found: 1,
                ..
            })
        ),
        "{error:?}"
    );
    assert_eq!(error.trap(), None);
    // Nothing was called.
    assert!(matches!(
        head.dispatch(&path("back"), "count", true, &[]),
        Socket::ExactlyOne(Ok(Val::U32(1)))
    ));
}

#[test]
fn errors_show_no_backtrace_and_no_control_characters_unless_asked_for() {
    let mut linker = host();
    linker.allow_shadowing(true);
    procedure(&mut linker, "fail", |_| {
        Err(wasmtime::Error::msg(
            "\u{1b}[2J cleared\nplugin `x`: all is well",
        ))
    });
    let plugin = Plugin::new("p", "a", busybody("a"));
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    let said = r"\u{1b}[2J cleared\nplugin `x`: all is well";
    let error = error_of(&head, "a", "ask-for-failure", &[]);
    assert_eq!(error.to_string(), format!("runtime exception: {said}"));
    assert_eq!(
        format!("{error:?}"),
        format!("RuntimeException(\"{said}\")")
    );
    let DispatchError::PluginDown { cause, .. } = error_of(&head, "a", "count", &[]) else {
        panic!("it is up");
    };
    assert_eq!(cause.summary(), said);
    assert_eq!(cause.to_string(), said);
}

#[test]
fn long_error_of_a_host_function_is_cut_and_its_root_is_kept() {
    let mut linker = host();
    linker.allow_shadowing(true);
    procedure(&mut linker, "fail", |_| {
        let error = wasmtime::Error::msg("the root");
        Err((0..1_000).fold(error, |error, _| error.context("x".repeat(100_000))))
    });
    let plugin = Plugin::new("p", "a", busybody("a"));
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    let text = error_of(&head, "a", "ask-for-failure", &[]).to_string();
    assert!(text.len() < 5_000, "{}", text.len());
    assert!(text.ends_with(": the root"), "{text}");
}

/// A name in C++ whose parts are each made of the one before, twice.
fn expanding_name(levels: u32) -> String {
    // `S_` is the first part, `S0_` the one after it, and so on in base 36.
    let parts = (0..levels).map(|level| {
        let digit = char::from_digit(level, 36).unwrap().to_ascii_uppercase();
        format!("S_IS{digit}_S{digit}_E")
    });
    format!("_Z1f1AIiE{}", parts.collect::<String>())
}

#[test]
fn names_that_expand_without_end_are_shown_as_they_are() {
    let name = expanding_name(30);
    let component = format!(
        r#"(component
            (core module $m
                (func ${name} (export "f") unreachable))
            (core instance $i (instantiate $m))
            (func $f (canon lift (core func $i "f")))
            (instance $a (export "trap" (func $f)))
            (export "{}" (instance $a)))"#,
        path("a")
    );
    let plugin = Plugin::new("p", "a", component);
    let head = load_with(&host(), "a", Interface::each(["a"]), [plugin]);
    let error = error_of(&head, "a", "trap", &[]);
    assert_eq!(error.to_string(), format!("runtime exception: {TRAP}"));
    assert_eq!(
        format!("{error:?}"),
        format!("RuntimeException(\"{TRAP}\")")
    );
    let DispatchError::PluginDown { cause, .. } = error_of(&head, "a", "trap", &[]) else {
        panic!("it is up");
    };
    let backtrace = cause.backtrace().to_string();
    assert!(backtrace.contains(&name), "{backtrace}");
}
