//! Files that are taken for components and are something else, by how they begin.

use std::str;

/// What files begin with that have the extension of a component now and then, and what to say of each.
const BEGINNINGS: [(&[u8], &str); 2] = [
    (
        b"\x7fELF",
        "it is compiled code, as in a `.cwasm`, which would run unchecked: give the component that it was \
         compiled from",
    ),
    (
        b"version https://git-lfs.github.com/",
        "it is a pointer of Git LFS, not a component: fetch the file itself with `git lfs pull`",
    ),
];

/// How a page of HTML may begin, in small letters.
const HTML: [&str; 3] = ["<!doctype html", "<html", "<?xml"];

/// Says what bytes are that are neither WebAssembly nor its text.
pub(super) fn what_else(bytes: &[u8]) -> Option<&'static str> {
    let mut beginnings = BEGINNINGS.iter();
    if let Some((_, what)) = beginnings.find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Some(what);
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
