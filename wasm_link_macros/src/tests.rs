//! Tests of the macro as a whole, each through the same stages as an invocation.

mod diagnostics;
mod snapshots;

use std::path::Path;

/// Expands an invocation, written as a user would write it in this crate.
fn expand(invocation: &str) -> syn::Result<proc_macro2::TokenStream> {
    let tokens: proc_macro2::TokenStream = syn::parse_str(invocation)?;
    crate::compile(tokens, Path::new(env!("CARGO_MANIFEST_DIR")))
}
