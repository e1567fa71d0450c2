//! Parses what the user wrote between the brackets of `interface!`.
//!
//! Every value keeps the token it came from, so that each later error can lie on it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, braced, bracketed, token};

use crate::errors::Errors;
use crate::nearest::{listed, suggestion};

const KEYS: [&str; 7] = [
    "path",
    "inline",
    "interfaces",
    "cardinality",
    "with",
    "derives",
    "features",
];

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

impl<T: Parse> Parse for Entry<T> {
    fn parse(stream: ParseStream) -> syn::Result<Self> {
        let interface = stream.parse()?;
        stream.parse::<Token![:]>()?;
        let value = stream.parse()?;
        Ok(Self { interface, value })
    }
}

/// The options while they are read.
#[derive(Default)]
struct Options {
    seen: Vec<String>,
    path: Option<LitStr>,
    inline: Option<LitStr>,
    interfaces: Vec<LitStr>,
    cardinality: Vec<Entry<Cardinality>>,
    with: Vec<Entry<syn::Path>>,
    derives: Vec<syn::Path>,
    features: Vec<LitStr>,
    errors: Errors,
}

impl Options {
    /// Reads all options; `whole` is the span for an error about what is not there.
    fn parse(stream: ParseStream, whole: Span) -> syn::Result<Input> {
        let mut options = Self::default();
        while !stream.is_empty() {
            let key: Ident = stream.call(syn::Ident::parse_any)?;
            if stream.parse::<Option<Token![:]>>()?.is_none() {
                options.errors.report(
                    key.span(),
                    format!("expected `{key}: value`, found no colon"),
                );
            }
            let value = until_comma(stream)?;
            options.set(&key, value);
        }
        let origin = options.origin(whole);
        let errors = std::mem::take(&mut options.errors);
        errors.finish(origin)?.map_or_else(
            || Err(syn::Error::new(whole, "expected `path` or `inline`")),
            |origin| Ok(options.with_origin(origin)),
        )
    }

    fn set(&mut self, key: &Ident, value: TokenStream) {
        let name = key.unraw().to_string();
        if !KEYS.contains(&name.as_str()) {
            let message = format!(
                "unknown key `{name}`: expected one of {}{}",
                listed(KEYS),
                suggestion(&name, KEYS)
            );
            return self.errors.report(key.span(), message);
        }
        if self.seen.contains(&name) {
            let message = format!("duplicate key `{name}`: write it once, with all its values");
            return self.errors.report(key.span(), message);
        }
        if value.is_empty() {
            self.errors
                .report(key.span(), format!("`{name}` has no value"));
        } else if let Err(error) = self.parse_value(&name, value) {
            let message = format!("{error}: write {}", form(&name));
            self.errors.report(error.span(), message);
        }
        self.seen.push(name);
    }

    fn parse_value(&mut self, key: &str, value: TokenStream) -> syn::Result<()> {
        match key {
            "path" => self.path = Some(syn::parse2(value)?),
            "inline" => self.inline = Some(syn::parse2(value)?),
            "interfaces" => self.interfaces = list.parse2(value)?,
            "cardinality" => {
                for Entry { interface, value } in map::<Ident>.parse2(value)? {
                    let value = self.errors.absorb(Cardinality::named(&value));
                    let entry = value.map(|value| Entry { interface, value });
                    self.cardinality.extend(entry);
                }
            }
            "with" => self.with = map.parse2(value)?,
            "derives" => self.derives = list.parse2(value)?,
            _ => self.features = list.parse2(value)?,
        }
        Ok(())
    }

    fn origin(&mut self, whole: Span) -> Option<Origin> {
        match (self.path.take(), self.inline.take()) {
            (Some(path), None) => Some(Origin::Path(path)),
            (None, Some(inline)) => Some(Origin::Inline(inline)),
            (Some(_), Some(inline)) => {
                self.errors.report(
                    inline.span(),
                    "found both `path` and `inline`: the WIT comes from one of them",
                );
                None
            }
            (None, None) => {
                // A `path` without a usable value has its own error already.
                if !self.seen.iter().any(|key| key == "path" || key == "inline") {
                    self.errors.report(
                        whole,
                        "no WIT: add `path: \"wit/greeter.wit\"` (a file or folder) or `inline: \"package a:b; …\"`",
                    );
                }
                None
            }
        }
    }

    fn with_origin(self, origin: Origin) -> Input {
        Input {
            origin,
            interfaces: self.interfaces,
            cardinality: self.cardinality,
            with: self.with,
            derives: self.derives,
            features: self.features,
        }
    }
}

/// Shows how the value of a key is written.
fn form(key: &str) -> &'static str {
    match key {
        "path" => "`path: \"wit/greeter.wit\"`",
        "inline" => "`inline: \"package a:b; …\"`",
        "interfaces" => "`interfaces: [\"greeter\", \"other:pkg/store\"]`",
        "cardinality" => "`cardinality: { \"greeter\": AtLeastOne }`",
        "with" => "`with: { \"my:types/common\": crate::common }`",
        "derives" => "`derives: [serde::Serialize]`",
        _ => "`features: [\"unstable-thing\"]`",
    }
}

/// Takes the tokens of one value and the comma after it: a value that cannot be read spoils no other.
fn until_comma(stream: ParseStream) -> syn::Result<TokenStream> {
    let mut value = TokenStream::new();
    while !stream.is_empty() {
        if stream.parse::<Option<Token![,]>>()?.is_some() {
            break;
        }
        value.extend([stream.parse::<TokenTree>()?]);
    }
    Ok(value)
}

fn list<T: Parse>(stream: ParseStream) -> syn::Result<Vec<T>> {
    let content;
    bracketed!(content in stream);
    let items = Punctuated::<T, Token![,]>::parse_terminated(&content)?;
    Ok(items.into_iter().collect())
}

fn map<T: Parse>(stream: ParseStream) -> syn::Result<Vec<Entry<T>>> {
    let content;
    braced!(content in stream);
    let entries = Punctuated::<Entry<T>, Token![,]>::parse_terminated(&content)?;
    Ok(entries.into_iter().collect())
}
