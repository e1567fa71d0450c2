//! Takes the values of options apart: into tokens, so that one part that cannot be read spoils no other.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{LitBool, LitStr, Token, braced, bracketed, token};

use super::invocation::{Chosen, Entry};

/// Takes the tokens of one value and the comma after it: a value that cannot be read spoils no other.
pub(super) fn until_comma(stream: ParseStream) -> syn::Result<TokenStream> {
    let mut value = TokenStream::new();
    while !stream.is_empty() {
        if stream.parse::<Option<Token![,]>>()?.is_some() {
            break;
        }
        value.extend([stream.parse::<TokenTree>()?]);
    }
    Ok(value)
}

pub(super) fn interfaces(stream: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let span = stream.span();
    let interfaces = list(stream)?;
    if interfaces.is_empty() {
        let message = "found no interface (all are generated without the key `interfaces`)";
        return Err(syn::Error::new(span, message));
    }
    Ok(interfaces)
}

/// Reads `true`, or else the items of a list or map, of which there must be one.
pub(super) fn chosen(
    items: fn(ParseStream<'_>) -> syn::Result<Vec<TokenStream>>,
) -> impl FnOnce(ParseStream<'_>) -> syn::Result<Chosen<TokenStream>> {
    move |stream| {
        if let Some(all) = all(stream)? {
            return Ok(all);
        }
        let span = stream.span();
        let items = items(stream)?;
        if items.is_empty() {
            return Err(syn::Error::new(span, "found nothing in it"));
        }
        Ok(Chosen::Some(items))
    }
}

/// Reads `true`, if that stands there.
fn all<T>(stream: ParseStream<'_>) -> syn::Result<Option<Chosen<T>>> {
    if stream.peek(token::Bracket) || stream.peek(token::Brace) {
        return Ok(None);
    }
    if !stream.peek(LitBool) {
        return Err(stream.error("expected `true`, or names"));
    }
    let found: LitBool = stream.parse()?;
    if found.value {
        return Ok(Some(Chosen::All(found.span)));
    }
    Err(syn::Error::new(found.span, "`false` has no effect"))
}

/// Reads a path that means the same in every module.
pub(super) fn anchored(stream: ParseStream) -> syn::Result<syn::Path> {
    let path = stream.call(syn::Path::parse_mod_style)?;
    let first = path.segments.first().map(|segment| &segment.ident);
    if path.leading_colon.is_some() || first.is_some_and(|first| first == "crate") {
        return Ok(path);
    }
    let message = "the path would mean something else in another module, and must begin with `crate::` or `::`";
    Err(syn::Error::new_spanned(path, message))
}

pub(super) fn list(stream: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let content;
    bracketed!(content in stream);
    items(&content)
}

pub(super) fn map(stream: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let content;
    braced!(content in stream);
    items(&content)
}

fn items(stream: ParseStream<'_>) -> syn::Result<Vec<TokenStream>> {
    let mut items = Vec::new();
    while !stream.is_empty() {
        items.push(until_comma(stream)?);
    }
    Ok(items)
}

impl<T: Parse> Parse for Entry<T> {
    fn parse(stream: ParseStream) -> syn::Result<Self> {
        let interface = stream.parse()?;
        stream.parse::<Token![:]>()?;
        let value = stream.parse()?;
        Ok(Self { interface, value })
    }
}

impl Parse for Chosen<LitStr> {
    fn parse(stream: ParseStream) -> syn::Result<Self> {
        match chosen(list)(stream)? {
            Chosen::All(span) => Ok(Self::All(span)),
            Chosen::Some(names) => {
                let names = names.into_iter().map(syn::parse2);
                Ok(Self::Some(names.collect::<syn::Result<_>>()?))
            }
        }
    }
}
