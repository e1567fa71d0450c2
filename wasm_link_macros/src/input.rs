//! Parses what the user wrote between the brackets of `interface!`.
//!
//! Every value keeps the token it came from, so that each later error can lie on it.

mod invocation;
mod options;
mod values;

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token, braced, token};

use crate::errors::Errors;
pub(crate) use invocation::{Cardinality, Chosen, Entry, Input, Origin};
use options::Options;

impl Input {
    /// Reads what it can of `tokens`; nothing if they do not say where the WIT is.
    pub(crate) fn read(tokens: TokenStream, errors: &mut Errors) -> Option<Self> {
        let mut found = Errors::default();
        let parser = |stream: ParseStream<'_>| Self::parse(stream, &mut found);
        let parsed = parser.parse2(tokens);
        let input = found.absorb(parsed).flatten();
        let is_whole = found.is_empty();
        errors.append(found);
        input.map(|input| Self { is_whole, ..input })
    }

    /// Takes all that is in `stream`, since what is left over would be an error instead of the input.
    fn parse(stream: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Self>> {
        if stream.is_empty() {
            return Err(stream.error(
                "expected the path of a WIT file or folder, as in `interface!(\"wit/greeter.wit\")`",
            ));
        }
        if stream.peek(LitStr) {
            let path = stream.parse()?;
            if let Some(token) = stream.parse::<Option<Token![in]>>()? {
                return Self::of_bindgen(path, token, stream, errors);
            }
            stream.parse::<Option<Token![,]>>()?;
            if !stream.is_empty() {
                errors.push(stream.error("expected nothing after the path; options need the form `{ path: \"…\", key: value }`"));
            }
            return Options::of_path(path).read(stream, errors);
        }
        if stream.peek(token::Brace) {
            let content;
            let braces = braced!(content in stream);
            let input = Options::new(braces.span.join()).read(&content, errors)?;
            if !stream.is_empty() {
                errors.push(stream.error("expected nothing after the options"));
                stream.parse::<TokenStream>()?;
            }
            return Ok(input);
        }
        if stream.peek(syn::Ident::peek_any) {
            return Options::new(stream.span()).read(stream, errors);
        }
        Err(stream.error(
            "expected a string literal with the path of a WIT file or folder, or options in braces",
        ))
    }

    /// Takes the form of `bindgen!`, which is an error, as what was meant: `"world" in "path"`.
    fn of_bindgen(
        world: LitStr,
        token: Token![in],
        stream: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<Option<Self>> {
        let path = stream.parse::<Option<LitStr>>()?;
        let written = path.as_ref().map_or("wit".to_owned(), LitStr::value);
        let message = format!(
            "expected a path alone, or options: write `{{ path: {written:?}, interfaces: [{:?}] }}`",
            world.value()
        );
        errors.report(token.span, message);
        // Whatever else stands there has the same reason.
        stream.parse::<TokenStream>()?;
        let Some(path) = path else {
            return Ok(None);
        };
        Options::of_world(world, path).read(stream, errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> syn::Result<Option<Input>> {
        let mut errors = Errors::default();
        let input = Input::read(syn::parse_str(text)?, &mut errors);
        errors.finish(input)
    }

    #[test]
    fn a_path_may_stand_alone() -> syn::Result<()> {
        let path = read("\"wit\",")?.map(|input| input.origin.literal().value());
        assert_eq!(path.as_deref(), Some("wit"));
        Ok(())
    }

    #[test]
    fn options_may_stand_in_braces_or_bare() -> syn::Result<()> {
        for text in [
            "{ path: \"wit\", cardinality: { \"a\": Any } }",
            "cardinality: { \"a\": Any }, path: \"wit\",",
        ] {
            let input = read(text)?;
            let path = input.as_ref().map(|input| input.origin.literal().value());
            assert_eq!(path.as_deref(), Some("wit"));
            let cardinality: Vec<_> = input
                .iter()
                .flat_map(|input| &input.cardinality)
                .map(|entry| (entry.interface.value(), entry.value))
                .collect();
            assert_eq!(cardinality, [("a".to_owned(), Cardinality::Any)]);
        }
        Ok(())
    }

    #[test]
    fn what_can_be_read_is_kept_beside_errors() -> syn::Result<()> {
        let text = "{ pth: \"wit\", interfaces: [a, \"b\"], cardinality: { \"b\": Amy }, derives: [Eq], \
                    derives: [Hash] } more";
        let mut errors = Errors::default();
        let input = Input::read(syn::parse_str(text)?, &mut errors);
        let read = input.iter().map(|input| {
            let interfaces: Vec<_> = input.interfaces.iter().map(LitStr::value).collect();
            let values: Vec<_> = input.cardinality.iter().map(|entry| entry.value).collect();
            let path = input.origin.literal().value();
            (
                path,
                interfaces,
                values,
                input.derives.len(),
                input.is_whole,
            )
        });
        assert_eq!(
            read.collect::<Vec<_>>(),
            [(
                "wit".to_owned(),
                vec!["b".to_owned()],
                vec![Cardinality::Any],
                2,
                false
            )]
        );
        let messages = errors.finish(()).err().into_iter().flatten();
        assert_eq!(messages.count(), 5);
        Ok(())
    }
}
