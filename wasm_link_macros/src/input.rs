//! Parses what the user wrote between the brackets of `interface!`.
//!
//! Every value keeps the token it came from, so that each later error can lie on it.

mod options;

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token, braced, token};

use crate::nearest::{listed, suggestion};
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

impl Parse for Input {
    fn parse(stream: ParseStream) -> syn::Result<Self> {
        if stream.is_empty() {
            return Err(stream.error(
                "expected the path of a WIT file or folder, as in `interface!(\"wit/greeter.wit\")`",
            ));
        }
        if stream.peek(LitStr) {
            let path = stream.parse()?;
            stream.parse::<Option<Token![,]>>()?;
            return if stream.is_empty() {
                Ok(Options::default().with_origin(Origin::Path(path)))
            } else {
                Err(stream.error("expected nothing after the path; options need the form `{ path: \"…\", key: value }`"))
            };
        }
        if stream.peek(token::Brace) {
            let content;
            let braces = braced!(content in stream);
            return Options::parse(&content, braces.span.join());
        }
        if stream.peek(syn::Ident::peek_any) {
            let span = stream.span();
            return Options::parse(stream, span);
        }
        Err(stream.error(
            "expected a string literal with the path of a WIT file or folder, or options in braces",
        ))
    }
}

impl Cardinality {
    fn named(name: &Ident) -> syn::Result<Self> {
        const NAMES: [&str; 4] = ["AtMostOne", "ExactlyOne", "AtLeastOne", "Any"];
        match name.to_string().as_str() {
            "AtMostOne" => Ok(Self::AtMostOne),
            "ExactlyOne" => Ok(Self::ExactlyOne),
            "AtLeastOne" => Ok(Self::AtLeastOne),
            "Any" => Ok(Self::Any),
            other => Err(syn::Error::new(
                name.span(),
                format!(
                    "unknown cardinality `{other}`: expected one of {}{}",
                    listed(NAMES),
                    suggestion(other, NAMES)
                ),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_stand_alone() -> syn::Result<()> {
        let input: Input = syn::parse_str("\"wit\",")?;
        assert_eq!(input.origin.literal().value(), "wit");
        Ok(())
    }

    #[test]
    fn options_may_stand_in_braces_or_bare() -> syn::Result<()> {
        for text in [
            "{ path: \"wit\", cardinality: { \"a\": Any } }",
            "cardinality: { \"a\": Any }, path: \"wit\",",
        ] {
            let input: Input = syn::parse_str(text)?;
            assert_eq!(input.origin.literal().value(), "wit");
            let cardinality: Vec<_> = input
                .cardinality
                .iter()
                .map(|entry| (entry.interface.value(), entry.value))
                .collect();
            assert_eq!(cardinality, [("a".to_owned(), Cardinality::Any)]);
        }
        Ok(())
    }
}
