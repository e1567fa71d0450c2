//! Writes the tokens; `quote!` appears nowhere else.
//!
//! Expansion cannot fail: what could go wrong was found in `check`.

mod alias;
mod attributes;
mod conversions;
mod enumeration;
mod flags;
mod handle;
mod interface;
mod module;
mod record;
mod rust_type;
mod signatures;
mod variant;

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;

/// Writes everything that stands at the call site: a module for each interface, and what rebuilds it.
pub(crate) fn expand(plan: &Plan) -> TokenStream {
    let tracked = plan.files.iter().map(|file| tracked(file));
    let modules = module::tree(plan);
    quote! {
        #(#tracked)*
        #modules
    }
}

/// Makes the compiler watch `file`: an edit of it rebuilds the crate.
fn tracked(file: &str) -> TokenStream {
    let path = if Path::new(file).is_absolute() {
        quote!(#file)
    } else {
        let file = format!("/{file}");
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file))
    };
    quote! {
        const _: &[u8] = ::core::include_bytes!(#path);
    }
}
