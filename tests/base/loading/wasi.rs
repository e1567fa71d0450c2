//! WASI that the host does not offer.

use crate::support::interface::path;
use crate::support::{Interface, Plugin, Wat, attempt, attempt_with, engine};
use wasm_link::Linker;

/// How the error says that WASI can be had.
const ADVICE: &str = if cfg!(feature = "wasi") {
    "offer it with `App::wasi`, or with `wasm_link::wasi::add_to_linker`, which deny all that is not \
     granted by name"
} else {
    "turn on the feature `wasi` of `wasm_link`, and offer it with `App::wasi`, or with \
     `wasm_link::wasi::add_to_linker`, which deny all that is not granted by name"
};

/// A component that imports what Rust's standard library does, and more.
fn importer() -> String {
    Wat::new()
        .import(
            "wasi:io/error@0.2.6",
            r#"(export "error" (type (sub resource)))"#,
            &[],
        )
        .import_function(
            "wasi:random/random@0.2.6",
            "get-random-u64",
            "(result u64)",
            "(result i64)",
        )
        .import_function(
            "wasi:nn/errors@0.2.0-rc",
            "code",
            "(result u32)",
            "(result i32)",
        )
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
        .text()
}

#[test]
fn missing_wasi_is_named_with_what_would_provide_it() {
    let attempt = attempt(
        "a",
        Interface::each(["a"]),
        [Plugin::new("p", "a", importer())],
    );
    let error = attempt.primary().unwrap();
    let expected = format!(
        "failed to load component: it imports `wasi:io@0.2.6`, `wasi:random@0.2.6`, `wasi:nn@0.2.0-rc` of \
         WASI, which the host does not offer: {ADVICE}; the application has to define \
         `wasi:nn@0.2.0-rc` itself"
    );
    assert_eq!(error, expected);
}

#[test]
fn wasi_that_the_host_defines_on_the_same_track_is_not_missing() {
    let mut linker = Linker::new(engine());
    let mut random = linker.instance("wasi:random/random@0.2.0").unwrap();
    random
        .func_wrap("get-random-u64", |_, (): ()| Ok((7_u64,)))
        .unwrap();
    let plugins = [Plugin::new("p", "a", importer())];
    let attempt = attempt_with(&linker, "a", Interface::each(["a"]), plugins);
    let error = attempt.primary().unwrap();
    let expected = "failed to load component: it imports `wasi:io@0.2.6`, `wasi:nn@0.2.0-rc` of WASI, \
        which";
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn other_imports_that_are_missing_are_not_taken_for_wasi() {
    let component = Wat::new()
        .import_function("acme:log/log", "write", "", "")
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
        .text();
    let attempt = attempt(
        "a",
        Interface::each(["a"]),
        [Plugin::new("p", "a", component)],
    );
    let error = attempt.primary().unwrap();
    let expected = "failed to load component: it imports `acme:log/log`, which nobody offers";
    assert!(error.starts_with(expected), "{error}");
}
