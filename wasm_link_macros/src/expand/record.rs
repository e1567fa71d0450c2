//! Writes records.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Ordered, component, deprecated, derives, docs};
use super::site::{Lifetime, Site};
use super::{carrying, conversions};
use crate::analyze::{Definition, Field};

/// Writes a struct with the record's fields, and its conversions.
pub(super) fn record(site: Site<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let facts = definition.facts;
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT record `{}`.", definition.name),
    );
    let derives = derives(facts, Ordered::No, &site.plan.derives);
    let deprecated = deprecated(&definition.deprecated);
    let generics = carrying::generics(facts);
    let site = site.with_lifetime(Lifetime::Declared);
    let declarations = fields.iter().map(|field| {
        let (name, wit) = (&field.ident, &field.name);
        let ty = site.owned(&field.ty);
        let doc = docs(field.docs.as_deref(), &format!("The WIT field `{wit}`."));
        let component = facts
            .is_derivable()
            .then(|| quote!(#[component(name = #wit)]));
        quote! {
            #doc
            #component
            pub #name: #ty
        }
    });
    let component = facts.is_derivable().then(|| component(&quote!(record)));
    let conversions = if facts.has_handles() {
        carrying::record(definition, fields)
    } else {
        conversions::record(definition, fields)
    };
    quote! {
        #doc
        #deprecated
        #derives
        #component
        pub struct #name #generics {
            #(#declarations,)*
        }
        #conversions
    }
}
