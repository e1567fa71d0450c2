//! Writes variants.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Ordered, component, deprecated, derives, docs};
use super::conversions;
use super::rust_type::Site;
use crate::analyze::{Case, Definition};

/// Writes an enum with the variant's cases, and its conversions.
pub(super) fn variant(site: Site<'_>, definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT variant `{}`.", definition.name),
    );
    let derives = derives(definition.facts, Ordered::No, &site.plan.derives);
    let component = component(&quote!(variant));
    let declarations = cases.iter().map(|case| {
        let (name, wit) = (&case.ident, &case.name);
        let doc = docs(case.docs.as_deref(), &format!("The WIT case `{wit}`."));
        let payload = case.ty.as_ref().map(|ty| {
            let ty = site.owned(ty);
            quote!((#ty))
        });
        quote! {
            #doc
            #[component(name = #wit)]
            #name #payload
        }
    });
    let conversions = conversions::variant(definition, cases);
    let deprecated = deprecated(&definition.deprecated);
    quote! {
        #doc
        #deprecated
        #derives
        #component
        pub enum #name {
            #(#declarations,)*
        }
        #conversions
    }
}
