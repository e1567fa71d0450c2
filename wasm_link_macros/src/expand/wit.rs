//! Writes the WIT itself, for the authors of plugins.

use std::path::Path;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::Plan;
use crate::source::Content;

/// Writes the constant that has all files.
pub(super) fn wit(plan: &Plan) -> TokenStream {
    let files = plan.wit.iter().map(|file| {
        let name = &file.name;
        let content = match &file.content {
            Content::File(path) => included(path),
            Content::Text(text) => {
                let bytes = Literal::byte_string(text.as_bytes());
                quote!(#bytes)
            }
        };
        quote!((#name, #content))
    });
    quote! {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[#(#files),*];
    }
}

/// Writes the content of `file`, in bytes.
pub(super) fn included(file: &str) -> TokenStream {
    let path = if Path::new(file).is_absolute() {
        quote!(#file)
    } else {
        let file = format!("/{file}");
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file))
    };
    quote!(::core::include_bytes!(#path))
}
