//! Tests of the macro as a whole, each through the same stages as an invocation.

mod limits;
mod size;
mod snapshots;

use std::path::Path;

use proc_macro2::TokenStream;

use crate::errors::Errors;

/// Expands an invocation, written as a user would write it in this crate.
fn expand(invocation: &str) -> syn::Result<TokenStream> {
    let (tokens, errors) = compile(invocation)?;
    errors.finish(tokens)
}

/// Returns what an invocation expands to in spite of its errors, and those.
fn compile(invocation: &str) -> syn::Result<(TokenStream, Errors)> {
    let tokens: TokenStream = syn::parse_str(invocation)?;
    let mut errors = Errors::default();
    let tokens = crate::compile(tokens, Path::new(env!("CARGO_MANIFEST_DIR")), &mut errors);
    Ok((tokens, errors))
}
