//! Writes enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Ordered, component, deprecated, derives, docs};
use super::conversions;
use super::site::Site;
use crate::analyze::{Definition, Label};

/// Writes an enum without payloads, ordered as declared, and its conversions.
pub(super) fn enumeration(site: Site<'_>, definition: &Definition, cases: &[Label]) -> TokenStream {
    let name = &definition.ident;
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT enum `{}`.", definition.name),
    );
    let derives = derives(definition.facts, Ordered::Yes, &site.plan.derives);
    let component = component(&quote!(enum));
    let repr = discriminant(cases.len());
    let declarations = cases.iter().map(|case| {
        let (name, wit) = (&case.ident, &case.name);
        let doc = docs(case.docs.as_deref(), &format!("The WIT case `{wit}`."));
        quote! {
            #doc
            #[component(name = #wit)]
            #name
        }
    });
    let conversions = conversions::enumeration(definition, cases);
    let deprecated = deprecated(&definition.deprecated);
    quote! {
        #doc
        #deprecated
        #derives
        #component
        #[repr(#repr)]
        pub enum #name {
            #(#declarations,)*
        }
        #conversions
    }
}

/// The integer that wasmtime's derive expects: the smallest that numbers all cases.
fn discriminant(cases: usize) -> TokenStream {
    match cases {
        0..=0x100 => quote!(u8),
        0x101..=0x1_0000 => quote!(u16),
        _ => quote!(u32),
    }
}
