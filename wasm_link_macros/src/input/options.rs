//! Reads `key: value` options.
//!
//! Each value is cut out before it is parsed: one that cannot be read hides no error of the others.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitStr, Token, braced, bracketed};

use super::{Cardinality, Entry, Input, Origin};
use crate::errors::Errors;
use crate::nearest::{listed, suggestion};

const KEYS: [&str; 8] = [
    "path",
    "inline",
    "interfaces",
    "cardinality",
    "with",
    "derives",
    "features",
    "crate",
];

/// The options while they are read.
#[derive(Default)]
pub(super) struct Options {
    seen: Vec<String>,
    path: Option<LitStr>,
    inline: Option<LitStr>,
    interfaces: Vec<LitStr>,
    cardinality: Vec<Entry<Cardinality>>,
    with: Vec<Entry<syn::Path>>,
    derives: Vec<syn::Path>,
    features: Vec<LitStr>,
    runtime: Option<syn::Path>,
    errors: Errors,
}

impl Options {
    /// Reads all options; `whole` is the span for an error about what is not there.
    pub(super) fn parse(stream: ParseStream, whole: Span) -> syn::Result<Input> {
        let mut options = Self::default();
        while !stream.is_empty() {
            let span = stream.span();
            let Ok(key) = stream.call(Ident::parse_any) else {
                let message = format!("expected a key, one of {}", listed(KEYS));
                options.errors.report(span, message);
                until_comma(stream)?;
                continue;
            };
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
            "interfaces" => self.interfaces = interfaces.parse2(value)?,
            "cardinality" => {
                for Entry { interface, value } in map::<Ident>.parse2(value)? {
                    let value = self.errors.absorb(Cardinality::named(&value));
                    let entry = value.map(|value| Entry { interface, value });
                    self.cardinality.extend(entry);
                }
            }
            "with" => self.with = map.parse2(value)?,
            "derives" => self.derives = list.parse2(value)?,
            "features" => self.features = list.parse2(value)?,
            _ => self.runtime = Some(anchored.parse2(value)?),
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
                // Another mistake, such as a misspelt key, may be why there is none.
                if self.errors.is_empty() {
                    self.errors.report(
                        whole,
                        "no WIT: add `path: \"wit/greeter.wit\"` (a file or folder) or `inline: \"package a:b; …\"`",
                    );
                }
                None
            }
        }
    }

    pub(super) fn with_origin(self, origin: Origin) -> Input {
        Input {
            origin,
            interfaces: self.interfaces,
            cardinality: self.cardinality,
            with: self.with,
            derives: self.derives,
            features: self.features,
            runtime: self.runtime,
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
        "features" => "`features: [\"unstable-thing\"]`",
        _ => "`crate: ::my_library::wasm_link`",
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

fn interfaces(stream: ParseStream) -> syn::Result<Vec<LitStr>> {
    let span = stream.span();
    let interfaces = list(stream)?;
    if interfaces.is_empty() {
        let message = "found no interface (all are generated without the key `interfaces`)";
        return Err(syn::Error::new(span, message));
    }
    Ok(interfaces)
}

/// Reads a path that means the same in every module.
fn anchored(stream: ParseStream) -> syn::Result<syn::Path> {
    let path = stream.call(syn::Path::parse_mod_style)?;
    let first = path.segments.first().map(|segment| &segment.ident);
    if path.leading_colon.is_some() || first.is_some_and(|first| first == "crate") {
        return Ok(path);
    }
    let message = "the path would mean something else in another module, and must begin with `crate::` or `::`";
    Err(syn::Error::new_spanned(path, message))
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

impl<T: Parse> Parse for Entry<T> {
    fn parse(stream: ParseStream) -> syn::Result<Self> {
        let interface = stream.parse()?;
        stream.parse::<Token![:]>()?;
        let value = stream.parse()?;
        Ok(Self { interface, value })
    }
}
