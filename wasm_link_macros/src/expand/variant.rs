//! Writes variants.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Ordered, component, deprecated, derives, docs};
use super::site::{Lifetime, Site};
use super::{carrying, conversions};
use crate::analyze::{Case, Definition};

/// Writes an enum with the variant's cases, and its conversions.
pub(super) fn variant(site: Site<'_>, definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let facts = definition.facts;
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT variant `{}`.", definition.name),
    );
    let derives = derives(facts, Ordered::No, &site.plan.derives);
    let deprecated = deprecated(&definition.deprecated);
    let generics = carrying::generics(facts);
    let site = site.with_lifetime(Lifetime::Declared);
    let declarations = cases.iter().map(|case| {
        let (name, wit) = (&case.ident, &case.name);
        let doc = docs(case.docs.as_deref(), &format!("The WIT case `{wit}`."));
        let component = facts
            .is_derivable()
            .then(|| quote!(#[component(name = #wit)]));
        let payload = case.ty.as_ref().map(|ty| {
            let ty = site.owned(ty);
            quote!((#ty))
        });
        quote! {
            #doc
            #component
            #name #payload
        }
    });
    let component = facts.is_derivable().then(|| component(&quote!(variant)));
    let conversions = if facts.has_handles() {
        carrying::variant(definition, cases)
    } else {
        conversions::variant(definition, cases)
    };
    quote! {
        #doc
        #deprecated
        #derives
        #component
        pub enum #name #generics {
            #(#declarations,)*
        }
        #conversions
    }
}
