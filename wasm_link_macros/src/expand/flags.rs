//! Writes flags.
//!
//! `wasmtime::component::flags!` takes no attributes and names `wasmtime` without a path. So it stands in a
//! private module that offers that name; what it lacks (documentation, order, hash) is added outside.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::docs_with;
use super::conversions;
use crate::analyze::{Definition, Kind, Label};

/// Writes all flags of an interface, or nothing if it has none.
pub(super) fn flags<'a>(definitions: impl Iterator<Item = &'a Definition>) -> TokenStream {
    let all: Vec<(&Definition, &[Label])> = definitions
        .filter_map(|definition| match &definition.kind {
            Kind::Flags(labels) => Some((definition, labels.as_slice())),
            _ => None,
        })
        .collect();
    if all.is_empty() {
        return TokenStream::new();
    }
    let declarations = all.iter().map(|(definition, labels)| {
        let name = &definition.ident;
        let (idents, names) = conversions::split(labels);
        quote! {
            wasmtime::component::flags! {
                #name {
                    #(#[component(name = #names)] const #idents;)*
                }
            }
        }
    });
    let items = all
        .iter()
        .map(|(definition, labels)| item(definition, labels));
    quote! {
        #[allow(
            missing_docs,
            unused,
            clippy::all,
            clippy::pedantic,
            reason = "wasmtime's macro takes no documentation"
        )]
        mod flags {
            use super::__rt::wasmtime;
            #(#declarations)*
        }
        #(#items)*
    }
}

/// Writes the documented name, the further traits and the conversions of one type.
fn item(definition: &Definition, labels: &[Label]) -> TokenStream {
    let name = &definition.ident;
    let flags: Vec<String> = labels.iter().map(describe).collect();
    let docs = docs_with(
        definition.docs.as_deref(),
        &format!("The WIT flags `{}`.", definition.name),
        &format!("# Flags\n{}", flags.join("\n")),
    );
    let conversions = conversions::flags(definition, labels);
    quote! {
        #docs
        pub use self::flags::#name;

        #conversions
    }
}

fn describe(label: &Label) -> String {
    let docs = label.docs.as_deref().unwrap_or_default().trim();
    let text = docs.replace('\n', "\n  ");
    if text.is_empty() {
        format!("- `{}`", label.ident)
    } else {
        format!("- `{}`: {text}", label.ident)
    }
}
