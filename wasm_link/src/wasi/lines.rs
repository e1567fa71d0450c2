//! What plugins write, line by line, for a function of the application's.

use std::fmt;
use std::sync::Arc;

use crate::text::escaped;

/// The longest line, in bytes: a longer one comes in several parts.
const LONGEST: usize = 4 << 10;

/// A line that a plugin wrote.
///
/// Its `Display` names the plugin and where it wrote to, and escapes control characters, so that it can be printed
/// whatever the plugin wrote.
///
/// # Examples
/// ```
/// use wasm_link::App;
/// use wasm_link::wasi::Wasi;
///
/// let app = App::new()
///     .wasi(Wasi::new())
///     .on_line(|line| eprintln!("{line}"));
/// # let _ = app;
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Line<'a> {
    /// The id of the plugin, as text.
    pub plugin: &'a str,
    /// Where it wrote to.
    pub to: LineTo<'a>,
    /// The line, without its end, with what is not UTF-8 replaced. It is no longer than 4 KiB: a longer one comes in
    /// several parts. Control characters are as the plugin wrote them.
    pub text: &'a str,
}

/// Where a plugin wrote a line to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LineTo<'a> {
    /// Its standard output.
    Stdout,
    /// Its standard error.
    Stderr,
    /// `wasi:logging`.
    Log {
        /// How important it is, as WIT names it: `trace`, `debug`, `info`, `warn`, `error` or `critical`.
        level: &'a str,
        /// What it is about, as the plugin says.
        context: &'a str,
    },
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plugin, text) = (escaped(self.plugin), escaped(self.text));
        write!(f, "{plugin} {}: {text}", self.to)
    }
}

impl fmt::Display for LineTo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdout => f.write_str("stdout"),
            Self::Stderr => f.write_str("stderr"),
            Self::Log { level, context: "" } => level.fmt(f),
            Self::Log { level, context } => write!(f, "{level} {}", escaped(context)),
        }
    }
}

/// A function that is told of lines.
#[derive(Clone)]
pub(crate) struct Listener(pub(super) Arc<dyn Fn(&Line<'_>) + Send + Sync>);

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}

impl Listener {
    pub(crate) fn new(function: impl Fn(&Line<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(function))
    }

    /// Tells of each line of `text`.
    pub(super) fn hear_all(&self, plugin: &str, to: LineTo<'_>, text: &str) {
        let mut begun = Begun::default();
        let lines = begun.write(text.as_bytes());
        for text in lines.into_iter().chain(begun.end()) {
            self.hear(plugin, to, &text);
        }
    }

    pub(super) fn hear(&self, plugin: &str, to: LineTo<'_>, text: &str) {
        (self.0)(&Line { plugin, to, text });
    }
}

/// A line that has no end yet.
#[derive(Default)]
pub(super) struct Begun(Vec<u8>);

impl Begun {
    /// Adds what was written, and returns the lines that it ends.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Vec<String> {
        let mut lines = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let (line, is_ended) = match piece.strip_suffix(b"\n") {
                Some(line) => (line, true),
                None => (piece, false),
            };
            self.add(line, &mut lines);
            if is_ended {
                lines.push(self.take());
            }
        }
        lines
    }

    /// Adds a part of a line, and ends as many lines as it takes to be no longer than one may be.
    fn add(&mut self, mut part: &[u8], lines: &mut Vec<String>) {
        loop {
            let room = LONGEST - self.0.len().min(LONGEST);
            let Some((fitting, rest)) = part
                .split_at_checked(room)
                .filter(|(_, rest)| !rest.is_empty())
            else {
                self.0.extend_from_slice(part);
                return;
            };
            self.0.extend_from_slice(fitting);
            let kept = self.0.split_off(whole(&self.0));
            lines.push(self.take());
            self.0 = kept;
            part = rest;
        }
    }

    /// Ends the line, if one has begun.
    pub(super) fn end(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.take())
    }

    fn take(&mut self) -> String {
        let line = std::mem::take(&mut self.0);
        let line = line.strip_suffix(b"\r").unwrap_or(&line);
        String::from_utf8_lossy(line).into_owned()
    }
}

/// Returns how many of the bytes come before a character that is begun and not ended.
fn whole(bytes: &[u8]) -> usize {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => error.valid_up_to(),
        Ok(_) | Err(_) => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_are_put_together_to_lines() {
        let mut begun = Begun::default();
        assert_eq!(begun.write(b"one\r\ntw"), ["one"]);
        assert_eq!(begun.write(b"o\n\n\xffthree"), ["two", ""]);
        assert_eq!(begun.end().as_deref(), Some("\u{fffd}three"));
        assert_eq!(begun.end(), None);
    }

    #[test]
    fn long_lines_come_in_parts_of_whole_characters() {
        let mut begun = Begun::default();
        let long = format!("{}\nrest", "ä".repeat(LONGEST));
        let text = format!("x{long}");
        let lines = begun.write(text.as_bytes());
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.len() <= LONGEST));
        assert_eq!(lines.concat(), format!("x{}", "ä".repeat(LONGEST)));
        assert_eq!(begun.end().as_deref(), Some("rest"));
    }

    #[test]
    fn line_is_shown_with_its_plugin_and_without_control_characters() {
        let line = |to, text| Line {
            plugin: "a\n",
            to,
            text,
        };
        assert_eq!(
            line(LineTo::Stdout, "\u{1b}[2J").to_string(),
            r"a\n stdout: \u{1b}[2J"
        );
        let context = "net\t";
        let log = LineTo::Log {
            level: "warn",
            context,
        };
        assert_eq!(line(log, "slow").to_string(), r"a\n warn net\t: slow");
    }
}
