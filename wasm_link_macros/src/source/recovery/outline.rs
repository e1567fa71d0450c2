//! Finds the statements of WIT text, whether it parses or not.
//!
//! A statement ends with its semicolon, or with the block that it opens. Text whose braces do not match has no
//! outline: nobody could tell what belongs together.

use std::ops::Range;

/// What opens a block that is one statement with all that stands in it.
const WHOLE: [&str; 6] = ["record", "variant", "enum", "flags", "use", "include"];

/// Returns the smallest statement at `offset` that can be left out of `text`.
pub(super) fn statement_at(text: &str, offset: usize) -> Option<Range<usize>> {
    let mut outline = Outline {
        offset,
        found: None,
        open: Vec::new(),
        whole: None,
        current: Statement::default(),
    };
    let mut tokens = tokens(text).peekable();
    while let Some((at, token)) = tokens.next() {
        let ends_later = tokens.peek().is_some_and(|(_, next)| *next == ";");
        outline.take(at, token, ends_later)?;
    }
    let found = outline.found.filter(|_| outline.open.is_empty())?;
    // Without the package's name, nothing else in the file has a meaning.
    (!found.is_package).then_some(found.range)
}

/// Returns what `text` declares, as far as it can be told without parsing it.
pub(super) fn declared(text: &str) -> impl Iterator<Item = &str> {
    const DECLARING: [&str; 11] = [
        "type",
        "record",
        "variant",
        "enum",
        "flags",
        "resource",
        "interface",
        "world",
        "import",
        "export",
        "as",
    ];
    let mut before = "";
    let mut is_used = false;
    tokens(text).filter_map(move |(_, token)| {
        let is_listed = is_used && matches!(before, "{" | ",");
        is_used = match token {
            "use" => true,
            ";" => false,
            _ => is_used,
        };
        let is_declared = DECLARING.contains(&before) || is_listed;
        before = token;
        (is_declared && is_name(token)).then_some(token)
    })
}

/// Returns where the names of the packages, interfaces and worlds in `text` are, as far as it can be told without parsing it.
pub(super) fn blocks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut before = "";
    tokens(text).filter_map(move |(at, token)| {
        let is_block = matches!(before, "package" | "interface" | "world") && is_name(token);
        before = token;
        is_block.then_some(at..at + token.len())
    })
}

/// Returns the name of the package that `text` belongs to, as in `ns:pkg`, if it says so.
pub(super) fn package(text: &str) -> &str {
    let after = text.split("package ").nth(1).unwrap_or("");
    after.split(['@', ';', '{', ' ']).next().unwrap_or("")
}

/// Returns the names of the gates in `text`, as far as they can be told without parsing it.
pub(super) fn gates(text: &str) -> impl Iterator<Item = &str> {
    let mut before = ["", "", ""];
    tokens(text).filter_map(move |(_, token)| {
        let is_gate = before == ["(", "feature", "="];
        let [_, second, third] = before;
        before = [second, third, token];
        (is_gate && is_name(token)).then_some(token)
    })
}

/// Whether `token` is a name or a keyword.
pub(super) fn is_name(token: &str) -> bool {
    token.starts_with(is_word)
}

/// A statement while it is read.
#[derive(Clone, Copy, Debug, Default)]
struct Statement {
    start: Option<usize>,
    keyword: Keyword,
    parentheses: usize,
}

/// What a statement begins with, as far as it is read; attributes do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Keyword {
    #[default]
    Unread,
    /// The next name is that of an attribute.
    AfterAt,
    Package,
    /// The statement's block has no statements of its own.
    Whole,
    Other,
}

/// A statement that was looked for.
struct Found {
    range: Range<usize>,
    is_package: bool,
}

/// The state of the search.
struct Outline {
    offset: usize,
    found: Option<Found>,
    /// The statements whose blocks are open.
    open: Vec<Statement>,
    /// How many blocks were open where the statement began that is looked at as a whole.
    whole: Option<usize>,
    current: Statement,
}

impl Outline {
    /// Goes past one token; nothing if the braces do not match.
    fn take(&mut self, at: usize, token: &str, ends_later: bool) -> Option<()> {
        match token {
            "{" => {
                if self.whole.is_none() && self.current.keyword == Keyword::Whole {
                    self.whole = Some(self.open.len());
                }
                self.current.start.get_or_insert(at);
                self.open.push(std::mem::take(&mut self.current));
            }
            "}" => {
                // The last statement before the brace may lack its semicolon, and the brace is where that shows.
                self.end(at, at + 1);
                self.current = self.open.pop()?;
                if self.whole == Some(self.open.len()) {
                    self.whole = None;
                }
                if !ends_later {
                    self.end(at + 1, at + 1);
                }
            }
            ";" => {
                self.current.start.get_or_insert(at);
                self.end(at + 1, at + 1);
            }
            _ => self.current.take(at, token),
        }
        Some(())
    }

    /// Ends the current statement, which is the one looked for if that stands before `seen`.
    fn end(&mut self, end: usize, seen: usize) {
        let statement = std::mem::take(&mut self.current);
        let (Some(start), None, None) = (statement.start, &self.found, self.whole) else {
            return;
        };
        if (start..seen).contains(&self.offset) {
            self.found = Some(Found {
                range: start..end,
                is_package: statement.keyword == Keyword::Package && self.open.is_empty(),
            });
        }
    }
}

impl Statement {
    fn take(&mut self, at: usize, token: &str) {
        self.start.get_or_insert(at);
        self.keyword = match (self.keyword, token) {
            (Keyword::Unread, "@") => Keyword::AfterAt,
            (Keyword::AfterAt, _) => Keyword::Unread,
            (Keyword::Unread, name) if is_name(name) && self.parentheses == 0 => match name {
                "package" => Keyword::Package,
                name if WHOLE.contains(&name) => Keyword::Whole,
                _ => Keyword::Other,
            },
            (keyword, _) => keyword,
        };
        match token {
            "(" => self.parentheses += 1,
            ")" => self.parentheses = self.parentheses.saturating_sub(1),
            _ => {}
        }
    }
}

/// Returns the words and the signs of `text` with where they begin; comments are left out.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += space(text.get(at..)?);
        let rest = text.get(at..)?;
        let first = rest.chars().next()?;
        let length = match first {
            first if is_word(first) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            sign => sign.len_utf8(),
        };
        let token = (at, rest.get(..length)?);
        at += length;
        Some(token)
    })
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

/// Returns how long the space and the comments at the beginning of `text` are.
fn space(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if rest.starts_with("//") {
            rest = rest
                .find('\n')
                .and_then(|end| rest.get(end..))
                .unwrap_or("");
        } else if rest.starts_with("/*") {
            rest = rest.get(block_comment(rest)..).unwrap_or("");
        } else {
            return text.len() - rest.len();
        }
    }
}

/// Returns the length of the comment that `text` begins with; comments nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "package a:b; // the { package\n\
        @since(version = 1.0.0) interface c { /* } */ use d.{t, u as v}; type w = list<u8>;\n\
        record r { x: u8, y: t }\n f: func(x: w) -> r; resource s { m: func(); } g: func() }\n\
        world z { import i: interface { h: func(); } }";

    /// Returns the statement that `part` is in.
    fn around(part: &str) -> Option<&str> {
        let offset = TEXT.find(part).unwrap_or(usize::MAX);
        TEXT.get(statement_at(TEXT, offset)?)
    }

    #[test]
    fn the_smallest_statement_is_found() {
        assert_eq!(around("u as v"), Some("use d.{t, u as v};"));
        assert_eq!(around("list"), Some("type w = list<u8>;"));
        assert_eq!(around("y: t"), Some("record r { x: u8, y: t }"));
        assert_eq!(around("w) ->"), Some("f: func(x: w) -> r;"));
        assert_eq!(around("m: func"), Some("m: func();"));
        assert_eq!(around("s {"), Some("resource s { m: func(); }"));
        assert_eq!(around("g: func"), Some("g: func() "));
        assert_eq!(around("h: func"), Some("h: func();"));
        assert_eq!(around("world"), TEXT.get(TEXT.find("world").unwrap_or(0)..));
        assert_eq!(
            around("since").and_then(|found| found.get(..22)),
            Some("@since(version = 1.0.0")
        );
    }

    #[test]
    fn a_missing_semicolon_shows_at_the_brace() {
        let brace = TEXT.find("}\nworld").unwrap_or(0);
        let found = statement_at(TEXT, brace);
        assert_eq!(found.and_then(|range| TEXT.get(range)), Some("g: func() "));
    }

    #[test]
    fn a_package_and_what_does_not_match_have_no_statement() {
        assert_eq!(around("a:b"), None);
        assert_eq!(around("no such part"), None);
        assert_eq!(statement_at("interface a { f: func(); ", 14), None);
        assert_eq!(statement_at("interface a { } }", 3), None);
    }

    #[test]
    fn gates_are_found_wherever_they_stand() {
        let text = "@unstable(feature = a) interface b { feature: func(); } \
                    world c { @unstable( feature = d-e ) include f; /* (feature = g) */ }";
        assert_eq!(gates(text).collect::<Vec<_>>(), ["a", "d-e"]);
    }

    #[test]
    fn declared_names_are_those_after_keywords_and_those_that_are_used() {
        let names: Vec<_> = declared(TEXT).collect();
        assert_eq!(names, ["c", "t", "u", "v", "w", "r", "s", "z", "i"]);
    }
}
