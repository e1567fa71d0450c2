//! How messages show what others wrote: file names, ids, and the texts of foreign errors.
//!
//! All of that may come from whoever wrote a plugin. So control characters are escaped, a message ends
//! somewhere, and a list does.

mod nearest;

use std::fmt::{self, Display, Write};

#[cfg(test)]
pub(crate) use nearest::distance;
pub(crate) use nearest::nearest;

/// The longest that a message becomes, in bytes.
pub(crate) const LONGEST: usize = 4 << 10;

/// How many items of a list a message shows.
const ITEMS: usize = 20;

/// What stands where a message was cut.
const CUT: &str = " …";

/// Shows `text` with its control characters escaped, and not more than [`LONGEST`] bytes of it.
pub(crate) fn escaped<T: Display>(text: T) -> Escaped<T> {
    Escaped(text)
}

/// See [`escaped`].
pub(crate) struct Escaped<T>(T);

impl<T: Display> Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_escaped(f, &self.0)
    }
}

/// Writes `text` as [`escaped`] shows it.
///
/// # Errors
/// Fails when `out` does, or `text` by itself. Either stops at once.
pub(crate) fn write_escaped(out: &mut impl Write, text: &impl Display) -> fmt::Result {
    let mut escaping = Escaping {
        out,
        left: LONGEST,
        is_full: false,
    };
    match write!(escaping, "{text}") {
        // Whoever wrote gave up because there was no more room.
        Err(fmt::Error) if escaping.is_full => out.write_str(CUT),
        written => written,
    }
}

impl<T: Display> fmt::Debug for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The text is escaped already: doing so once more would double the backslashes.
        write!(f, "\"{self}\"")
    }
}

/// Writes on, escaped, as long as there is room.
struct Escaping<'a, W> {
    out: &'a mut W,
    left: usize,
    is_full: bool,
}

impl<W: Write> Write for Escaping<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // Where everything fits and is plain, it is written at once.
        if text.len() <= self.left && !text.chars().any(is_hidden) {
            self.left -= text.len();
            return self.out.write_str(text);
        }
        text.chars()
            .try_for_each(|character| self.write_char(character))
    }

    fn write_char(&mut self, character: char) -> fmt::Result {
        let hidden = is_hidden(character).then(|| character.escape_default());
        let length = match &hidden {
            Some(escape) => escape.len(),
            None => character.len_utf8(),
        };
        let Some(left) = self.left.checked_sub(length) else {
            self.is_full = true;
            return Err(fmt::Error);
        };
        self.left = left;
        match hidden {
            Some(escape) => write!(self.out, "{escape}"),
            None => self.out.write_char(character),
        }
    }
}

/// Tells whether a character does something to a terminal, or to how what is around it is read.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
        )
}

/// Shows names in backticks, with commas between them; where there are many, the first of them.
pub(crate) fn quoted(names: impl IntoIterator<Item: Display>) -> String {
    listed(
        ", ",
        names.into_iter().map(|name| format!("`{}`", escaped(name))),
    )
}

/// Shows items with `separator` between them; where there are many, the first of them.
pub(crate) fn listed(separator: &str, items: impl IntoIterator<Item: Display>) -> String {
    let mut items = items.into_iter();
    let mut text = String::new();
    for item in items.by_ref().take(ITEMS) {
        if !text.is_empty() {
            text.push_str(separator);
        }
        // Writing to a string does not fail.
        let _ = write!(text, "{item}");
        if text.len() > LONGEST {
            break;
        }
    }
    match items.count() {
        0 => text,
        more => format!("{text}{separator}… and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_reach_the_terminal_is_escaped() {
        assert_eq!(
            escaped("red \u{1b}[31m, \r\n\t\u{9b}, \u{202e}abc, „Zoë“").to_string(),
            r"red \u{1b}[31m, \r\n\t\u{9b}, \u{202e}abc, „Zoë“"
        );
        assert_eq!(format!("{:?}", escaped("a\nb")), r#""a\nb""#);
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        let long = "ä".repeat(LONGEST);
        let shown = escaped(&long).to_string();
        assert_eq!(shown, format!("{}{CUT}", "ä".repeat(LONGEST / 2)));
    }

    #[test]
    fn what_writes_without_end_is_stopped() {
        struct Endless;
        impl Display for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                loop {
                    f.write_str("and so on ")?;
                }
            }
        }
        let shown = escaped(Endless).to_string();
        assert_eq!(shown.len(), LONGEST + CUT.len());
    }

    #[test]
    fn long_lists_say_how_many_are_missing() {
        assert_eq!(quoted(["a", "b\n"]), r"`a`, `b\n`");
        let many = quoted(0..1_000);
        assert!(many.starts_with("`0`, `1`, "), "{many}");
        assert!(many.ends_with("`19`, … and 980 more"), "{many}");
    }
}
