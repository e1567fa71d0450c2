//! What a plugin wrote last before a call failed.

use std::fmt;

use crate::text::escaped;

/// What a plugin wrote last, as a context of the error that its call failed with.
#[derive(Clone, Debug)]
pub(super) struct LastWords(Box<str>);

/// What the context says among an error's causes, of which the texts here leave it out: they end with the words.
pub(super) const SAID: &str = "the plugin wrote something before it failed";

impl fmt::Display for LastWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SAID)
    }
}

impl LastWords {
    /// Returns what the plugin wrote that an error of a call is about.
    pub(super) fn of(error: &wasmtime::Error) -> Option<&str> {
        let words: Option<&Self> = error.downcast_ref();
        Some(&words?.0)
    }
}

/// Says in an error what the plugin wrote last.
#[cold]
pub(crate) fn with_last_words(error: wasmtime::Error, words: Option<String>) -> wasmtime::Error {
    match words {
        Some(words) => error.context(LastWords(words.into())),
        None => error,
    }
}

/// Returns what stands behind the text of an error if a plugin wrote something last, in one line.
pub(super) fn after_last_words(last_words: Option<&str>) -> String {
    last_words.map_or_else(String::new, |words| {
        let lines = words.lines().map(escaped);
        let lines: Vec<_> = lines.map(|line| line.to_string()).collect();
        format!("; its last words: {}", lines.join(" | "))
    })
}
