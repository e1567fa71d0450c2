//! Rust text as names and signs: no comments, no literals, and no tests.

/// A word, or one sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Name(String),
    Sign(char),
}

impl Token {
    /// Returns the word, if it is one.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::Sign(_) => None,
        }
    }

    /// Whether it is this sign.
    pub(crate) fn is(&self, sign: char) -> bool {
        *self == Self::Sign(sign)
    }
}

/// Reads `text`, without its tests and without what is written by the macros named `quoting`.
pub(crate) fn read(text: &str, quoting: &[&str]) -> Vec<Token> {
    let tokens = tokens(text);
    let mut kept = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let rest = &tokens[at..];
        if starts_test(rest) {
            at += item(rest);
        } else if token.name().is_some_and(|name| quoting.contains(&name))
            && rest.get(1).is_some_and(|sign| sign.is('!'))
        {
            at += 2 + group(&rest[2..]);
        } else {
            kept.push(token.clone());
            at += 1;
        }
    }
    kept
}

fn starts_test(tokens: &[Token]) -> bool {
    let words: Vec<_> = tokens.iter().take(7).collect();
    matches!(
        words.as_slice(),
        [hash, open, cfg, paren, test, ..]
            if hash.is('#') && open.is('[') && cfg.name() == Some("cfg") && paren.is('(') && test.name() == Some("test")
    )
}

/// Returns how many tokens the item takes that `tokens` begin with, its attributes included.
fn item(tokens: &[Token]) -> usize {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if token.is(';') {
            return at + 1;
        }
        let is_body = token.is('{');
        if is_body || token.is('(') || token.is('[') {
            at += group(&tokens[at..]);
            if is_body {
                return at;
            }
        } else {
            at += 1;
        }
    }
    at
}

/// Returns how many tokens the group in brackets takes that `tokens` begin with.
fn group(tokens: &[Token]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Sign('(' | '[' | '{') => depth += 1,
            Token::Sign(')' | ']' | '}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if let Some(length) = skipped(rest) {
            length
        } else if is_word(first) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            tokens.push(Token::Name(rest[..length].to_owned()));
            length
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Sign(first));
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Returns the length of the comment, literal or lifetime that `text` begins with.
fn skipped(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return Some(text.find("*/").map_or(text.len(), |end| end + 2));
    }
    let prefix = text.find(|c| !matches!(c, 'b' | 'c' | 'r')).unwrap_or(0);
    let is_literal = ["", "b", "c", "r", "br", "cr"].contains(&&text[..prefix]);
    let literal = text[prefix..].trim_start_matches('#');
    let hashes = text.len() - prefix - literal.len();
    if is_literal && literal.starts_with('"') && (hashes == 0 || text[..prefix].ends_with('r')) {
        let is_raw = text[..prefix].ends_with('r');
        return Some(prefix + hashes + 1 + string_end(&literal[1..], is_raw.then_some(hashes)));
    }
    if ["", "b"].contains(&&text[..prefix]) && text[prefix..].starts_with('\'') {
        return Some(prefix + 1 + character_end(&text[prefix + 1..]));
    }
    None
}

/// Returns where the string ends that `text` is the inside of; a raw one has no escapes, and so many hashes.
fn string_end(text: &str, raw: Option<usize>) -> usize {
    if let Some(hashes) = raw {
        let end = format!("\"{}", "#".repeat(hashes));
        return text.find(&end).map_or(text.len(), |at| at + end.len());
    }
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// Returns where the character or the lifetime ends that `text` follows the apostrophe of.
fn character_end(text: &str) -> usize {
    let mut chars = text.char_indices();
    match chars.next() {
        Some((_, '\\')) => text
            .char_indices()
            .skip(2)
            .find(|(_, c)| *c == '\'')
            .map_or(text.len(), |(at, _)| at + 1),
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => text.find(|c| !is_word(c)).unwrap_or(text.len()),
        },
        None => 0,
    }
}
