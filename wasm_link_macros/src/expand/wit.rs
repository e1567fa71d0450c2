//! Writes the WIT itself, for the authors of plugins.

use std::path::Path;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::site::Site;
use crate::plan::{Plan, Planned};
use crate::source::Content;

/// Writes the constant that has all files, in the module of the first interface that plugins can implement; the
/// others have it from there.
pub(super) fn wit(site: Site<'_>, planned: &Planned) -> TokenStream {
    let first = first(site.plan).filter(|first| first.interface.id != planned.interface.id);
    if let Some(first) = first {
        let module = site.to_module(&first.module);
        return quote! {
            #[doc(inline)]
            pub use #module link::WIT;
        };
    }
    let files = site.plan.wit.iter().map(|file| {
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

/// Makes the compiler watch the files, where nothing else has their content: an edit of one rebuilds the crate.
pub(super) fn watched(plan: &Plan) -> TokenStream {
    if first(plan).is_some() {
        return TokenStream::new();
    }
    let files = plan.files.iter().map(|file| included(file));
    quote!(#(const _: &[u8] = #files;)*)
}

/// Finds the interface whose module has the files.
fn first(plan: &Plan) -> Option<&Planned> {
    let mut interfaces = plan.interfaces.iter();
    interfaces.find(|planned| !planned.interface.functions.is_empty())
}

/// Writes the content of `file`, in bytes.
fn included(file: &str) -> TokenStream {
    let path = if Path::new(file).is_absolute() {
        quote!(#file)
    } else {
        let file = format!("/{file}");
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file))
    };
    quote!(::core::include_bytes!(#path))
}
