//! Parses what the user wrote between the brackets of `interface!`.
//!
//! Every value keeps the token it came from, so that each later error can lie on it.

mod options;

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token, braced, token};

use crate::errors::Errors;
use crate::nearest::{listed, nearest, suggestion};
use options::Options;

/// The invocation.
pub(crate) struct Input {
    /// Where the WIT is.
    pub(crate) origin: Origin,
    /// The interfaces to generate; none written means every interface of the main package.
    pub(crate) interfaces: Vec<LitStr>,
    /// How many plugins may fill an interface.
    pub(crate) cardinality: Vec<Entry<Cardinality>>,
    /// The interfaces whose types exist elsewhere.
    pub(crate) with: Vec<Entry<syn::Path>>,
    /// Further traits for the derive attribute of the types.
    pub(crate) derives: Vec<syn::Path>,
    /// The `@unstable` gates to open.
    pub(crate) features: Vec<LitStr>,
    /// Where the crate `wasm_link` is, if not at the root of paths.
    pub(crate) runtime: Option<syn::Path>,
    /// Whether all could be read: else what seems wrong later may be so because of that.
    pub(crate) is_whole: bool,
}

/// Where the WIT is.
pub(crate) enum Origin {
    /// In a file or folder.
    Path(LitStr),
    /// In the invocation.
    Inline(LitStr),
}

/// One `"interface": value` of a map.
pub(crate) struct Entry<T> {
    pub(crate) interface: LitStr,
    pub(crate) value: T,
}

/// How many plugins may fill an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cardinality {
    AtMostOne,
    ExactlyOne,
    AtLeastOne,
    Any,
}

impl Origin {
    /// Returns the literal that says it: the token for every error about the WIT.
    pub(crate) fn literal(&self) -> &LitStr {
        match self {
            Self::Path(literal) | Self::Inline(literal) => literal,
        }
    }
}

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
}

impl Cardinality {
    const NAMES: [&str; 4] = ["AtMostOne", "ExactlyOne", "AtLeastOne", "Any"];

    /// Returns the one of that name, or the one that was probably meant.
    fn named(name: &Ident, errors: &mut Errors) -> Option<Self> {
        let written = name.to_string();
        let meant = if Self::NAMES.contains(&written.as_str()) {
            written.as_str()
        } else {
            errors.report(
                name.span(),
                format!(
                    "unknown cardinality `{written}`: expected one of {}{}",
                    listed(Self::NAMES),
                    suggestion(&written, Self::NAMES)
                ),
            );
            nearest(&written, Self::NAMES)?
        };
        match meant {
            "AtMostOne" => Some(Self::AtMostOne),
            "ExactlyOne" => Some(Self::ExactlyOne),
            "AtLeastOne" => Some(Self::AtLeastOne),
            _ => Some(Self::Any),
        }
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
