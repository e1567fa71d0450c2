//! Files that are taken for components and are something else, by how they begin.

use std::str;

use wasmtime::{Engine, Precompiled};

/// How the pointers of Git LFS begin.
const GIT_LFS: &[u8] = b"version https://git-lfs.github.com/";

/// How machine code begins on most systems, and what wasmtime compiles on all of them.
const ELF: &[u8] = b"\x7fELF";

/// How a page of HTML may begin, in small letters.
const HTML: [&str; 3] = ["<!doctype html", "<html", "<?xml"];

/// Says what bytes are that are neither WebAssembly nor its text.
pub(crate) fn what_else(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(ELF) {
        return Some(machine_code(bytes));
    }
    if bytes.starts_with(GIT_LFS) {
        return Some(
            "it is a pointer of Git LFS, not a component: fetch the file itself with `git lfs pull`",
        );
    }
    // More than this much is not looked at: what begins as text is called that.
    let text = bytes.get(..1 << 10).unwrap_or(bytes);
    let text = match str::from_utf8(text) {
        Ok(text) => text,
        // A character may go on behind the end.
        Err(error) if error.error_len().is_none() => {
            str::from_utf8(text.get(..error.valid_up_to())?).ok()?
        }
        Err(_) => return None,
    };
    let text = text.trim_start();
    // The binary format begins with a zero, its text with a parenthesis or a comment.
    if text.is_empty() || text.starts_with(['\0', '(', ';']) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    if HTML.iter().any(|html| lower.starts_with(html)) {
        return Some("it is a page of HTML, not a component: perhaps a download that failed");
    }
    Some("it is text, not a component")
}

/// Says whose machine code it is.
fn machine_code(bytes: &[u8]) -> &'static str {
    match Engine::detect_precompiled(bytes) {
        Some(Precompiled::Component) => {
            "it is a compiled component (`.cwasm`), whose code runs unchecked: give the component that it was \
             compiled from, or, if you compiled it yourself, load it with `Plugin::from_compiled`"
        }
        Some(Precompiled::Module) => {
            "it is a compiled core module (`.cwasm`), not a component: give a component"
        }
        None => "it is machine code, such as a program or a library, not a component",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_and_what_may_be_meant_as_such_are_nothing_else() {
        for bytes in [
            &b"\0asm\x0d\0\x01\0"[..],
            b"(component)",
            b"\n;; a comment\n(component)",
            b"",
            b"\xff\xfe\x00",
        ] {
            assert_eq!(what_else(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn text_may_be_long_and_end_within_a_character() {
        let text = "ä".repeat(1 << 10);
        assert_eq!(
            what_else(text.as_bytes()),
            Some("it is text, not a component")
        );
        let shifted = format!("a{text}");
        assert_eq!(
            what_else(shifted.as_bytes()),
            Some("it is text, not a component")
        );
    }
}
