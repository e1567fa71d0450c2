//! Texts taken apart, and values handed back.

use wasm_link::{Caller, Native, PluginData};

use super::wit::texts::{self, LetterCase, Lists, Nested, Primitives, Problem, Span, Style, Token};

/// What provides the texts.
struct Texts;

/// Returns it.
pub(crate) fn texts<P: PluginData + 'static>() -> Native<P> {
    texts::Interface::native(Texts)
}

impl<P: PluginData + 'static> texts::Implementation<P> for Texts {
    fn language(&self, _: &mut Caller<'_, P>) -> String {
        "Rust".to_owned()
    }

    fn tokens(&self, _: &mut Caller<'_, P>, text: String) -> Vec<Token> {
        self::tokens(&text)
    }

    fn parse(&self, _: &mut Caller<'_, P>, text: String) -> Result<i32, Problem> {
        let digits = text.strip_prefix('-').unwrap_or(&text);
        if let Some(unexpected) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(Problem::Unexpected(unexpected));
        }
        if digits.is_empty() {
            return Err(Problem::Empty);
        }
        text.parse()
            .map_err(|_| Problem::TooLarge(digits.to_owned()))
    }

    fn find(&self, _: &mut Caller<'_, P>, text: String, part: String) -> Option<Span> {
        let (before, _) = text.split_once(&part)?;
        Some(Span {
            start: length(before),
            len: length(&part),
        })
    }

    fn change_case(&self, _: &mut Caller<'_, P>, text: String, to: LetterCase) -> String {
        match to {
            LetterCase::Lower => text.to_ascii_lowercase(),
            LetterCase::Upper => text.to_ascii_uppercase(),
        }
    }

    fn toggle(&self, _: &mut Caller<'_, P>, style: Style, by: Style) -> Style {
        style ^ by
    }

    fn gather(
        &self,
        _: &mut Caller<'_, P>,
        truth: bool,
        unsigned8: u8,
        signed8: i8,
        unsigned16: u16,
        signed16: i16,
        unsigned32: u32,
        signed32: i32,
        unsigned64: u64,
        signed64: i64,
        short_float: f32,
        long_float: f64,
        letter: char,
        text: String,
    ) -> Primitives {
        Primitives {
            truth,
            unsigned8,
            signed8,
            unsigned16,
            signed16,
            unsigned32,
            signed32,
            unsigned64,
            signed64,
            short_float,
            long_float,
            letter,
            text,
        }
    }

    fn echo_primitives(&self, _: &mut Caller<'_, P>, values: Primitives) -> Primitives {
        values
    }

    fn echo_lists(&self, _: &mut Caller<'_, P>, values: Lists) -> Lists {
        values
    }

    fn echo_nested(&self, _: &mut Caller<'_, P>, values: Nested) -> Nested {
        values
    }
}

/// Takes `text` apart.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    for character in text.chars() {
        match (character, tokens.last_mut()) {
            (' ' | '\t' | '\n', Some(Token::Gap)) => {}
            (' ' | '\t' | '\n', _) => tokens.push(Token::Gap),
            ('0'..='9', Some(Token::Number(number))) => {
                *number = number.saturating_mul(10).saturating_add(digit(character));
            }
            ('0'..='9', _) => tokens.push(Token::Number(digit(character))),
            (letter, last) if letter.is_ascii_alphabetic() || !letter.is_ascii() => match last {
                Some(Token::Word(word)) => word.push(letter),
                _ => tokens.push(Token::Word(letter.into())),
            },
            (mark, _) => tokens.push(Token::Mark(mark)),
        }
    }
    tokens
}

fn digit(character: char) -> u32 {
    u32::from(character) - u32::from('0')
}

fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap()
}
