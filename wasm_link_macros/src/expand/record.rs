//! Writes records.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Ordered, component, deprecated, derives, docs};
use super::conversions;
use super::rust_type::Site;
use crate::analyze::{Definition, Field};

/// Writes a struct with the record's fields, and its conversions.
pub(super) fn record(site: Site<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT record `{}`.", definition.name),
    );
    let derives = derives(definition.facts, Ordered::No, &site.plan.derives);
    let component = component(&quote!(record));
    let declarations = fields.iter().map(|field| {
        let (name, wit) = (&field.ident, &field.name);
        let ty = site.owned(&field.ty);
        let doc = docs(field.docs.as_deref(), &format!("The WIT field `{wit}`."));
        quote! {
            #doc
            #[component(name = #wit)]
            pub #name: #ty
        }
    });
    let conversions = conversions::record(definition, fields);
    let deprecated = deprecated(&definition.deprecated);
    quote! {
        #doc
        #deprecated
        #derives
        #component
        pub struct #name {
            #(#declarations,)*
        }
        #conversions
    }
}
