//! Takes the values of options apart: into tokens, so that one part that cannot be read spoils no other.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Token, braced, bracketed};

use super::invocation::Entry;

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
