//! Messages about files, which the compile-fail tests cannot reach: their crate is generated elsewhere.

use super::expand;

/// Expands an invocation that names `path` among this crate's broken WIT, and returns its messages.
fn messages(path: &str) -> Vec<String> {
    expand(&format!("\"tests/compile_fail/wit/{path}\""))
        .err()
        .into_iter()
        .flatten()
        .map(|error| error.to_string())
        .collect()
}

#[test]
fn missing_file_suggests_one_that_exists() {
    assert_eq!(
        messages("sintax.wit"),
        [
            "no file or folder `tests/compile_fail/wit/sintax.wit`: it was looked for relative to the \
          folder of the crate's `Cargo.toml`; did you mean `syntax.wit`?"
        ]
    );
}

#[test]
fn syntax_errors_of_all_packages_quote_their_lines() {
    assert_eq!(
        messages("several"),
        [
            "invalid WIT: expected '{', found an identifier\n     \
             --> tests/compile_fail/wit/several/main.wit:3:13\n      \
             |\n    3 | interface a b {\n      \
             |             ^",
            "invalid WIT: expected ':', found ';'\n     \
             --> tests/compile_fail/wit/several/deps/broken.wit:1:15\n      \
             |\n    1 | package broken;\n      \
             |               ^",
        ]
    );
}

#[test]
fn folder_without_wit_is_reported() {
    assert_eq!(
        messages("several/empty"),
        ["folder `tests/compile_fail/wit/several/empty` has no `.wit` file"]
    );
}

#[test]
fn dependency_encoded_as_text_is_reported() {
    assert_eq!(
        messages("encoded-text"),
        [
            "`tests/compile_fail/wit/encoded-text/deps/types.wat` is a WIT package encoded as text: expected WIT, \
          as `wasm-tools component wit` prints it, or the binary `.wasm`"
        ]
    );
}

#[test]
fn dependencies_that_are_no_encoded_packages_are_reported() {
    assert_eq!(
        messages("encoded"),
        [
            "`tests/compile_fail/wit/encoded/deps/empty-component.wasm` is a component: expected a WIT package, as \
          `wasm-tools component wit --wasm` makes it",
            "`tests/compile_fail/wit/encoded/deps/types.wasm` is not an encoded WIT package: unknown binary \
          version:  0x100feff (at offset 0x4)"
        ]
    );
}

#[test]
fn file_that_is_not_text_is_reported() {
    assert_eq!(
        messages("encoded/deps/types.wasm"),
        [
            "`tests/compile_fail/wit/encoded/deps/types.wasm` is not text: expected WIT in UTF-8, \
          found other bytes"
        ]
    );
}

#[test]
fn file_without_interface_is_reported() {
    assert_eq!(
        messages("no-interface.wit"),
        [
            "`tests/compile_fail/wit/no-interface.wit` has no interface: expected at least one \
          `interface name { … }` in its main package, or a world with functions of its own"
        ]
    );
}
