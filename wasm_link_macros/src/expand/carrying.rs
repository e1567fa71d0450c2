//! Writes what records and variants with handles have instead of wasmtime's traits.
//!
//! Each has a twin in the module `wire`, with raw handles in the place of typed ones: that is what passes
//! through wasmtime. The two become each other where the host sends and receives.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::component;
use super::conversions;
use super::site::Site;
use crate::analyze::{Case, Definition, Facts, Field, Kind};

/// Writes the lifetime that a type with lent handles declares.
pub(super) fn generics(facts: Facts) -> Option<TokenStream> {
    facts.lends.then(|| quote!(<'a>))
}

/// Writes how a record is sent and received; what has lent handles in it is never received.
pub(super) fn record(definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let fields = fields.iter().map(|field| &field.ident);
    if definition.facts.lends {
        quote!(__rt::lent_record!(#name, { #(#fields),* });)
    } else {
        quote!(__rt::owned_record!(#name, { #(#fields),* });)
    }
}

/// Writes how a variant is sent and received.
pub(super) fn variant(definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let cases = cases.iter().map(with_payload);
    if definition.facts.lends {
        quote!(__rt::lent_variant!(#name, { #(#cases),* });)
    } else {
        quote!(__rt::owned_variant!(#name, { #(#cases),* });)
    }
}

/// Writes a case as the macros of the runtime take it apart.
pub(super) fn with_payload(case: &Case) -> TokenStream {
    let name = &case.ident;
    let payload = case.ty.as_ref().map(|_| quote!((payload)));
    quote!(#name #payload)
}

/// Writes the module of the twins, or nothing if no type has handles.
pub(super) fn twins<'a>(
    site: Site<'_>,
    definitions: impl Iterator<Item = &'a Definition>,
) -> TokenStream {
    let twins: Vec<_> = definitions
        .filter(|definition| definition.facts.has_handles())
        .filter_map(|definition| match &definition.kind {
            Kind::Record(fields) => Some(record_twin(site, definition, fields)),
            Kind::Variant(cases) => Some(variant_twin(site, definition, cases)),
            Kind::Enum(_) | Kind::Flags(_) | Kind::Alias(_) | Kind::Resource => None,
        })
        .collect();
    if twins.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        #[allow(missing_docs, reason = "the types are documented outside")]
        pub mod wire {
            use super::__rt;
            #(#twins)*
        }
    }
}

fn record_twin(site: Site<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let is_derivable = !definition.facts.is_dynamic;
    let component = is_derivable.then(|| component(&quote!(record)));
    let declarations = fields.iter().map(|field| {
        let (name, wit, ty) = (&field.ident, &field.name, site.wire(&field.ty));
        let attribute = is_derivable.then(|| quote!(#[component(name = #wit)]));
        quote!(#attribute pub #name: #ty)
    });
    let with_handles = fields
        .iter()
        .filter(|field| Facts::of(&field.ty).has_handles())
        .map(|field| &field.ident);
    let visitor = quote!(__rt::record_handles!(#name, { #(#with_handles),* }););
    let conversions = conversions::record_on_the_wire(definition, fields);
    quote! {
        #[derive(Clone)]
        #component
        pub struct #name {
            #(#declarations,)*
        }
        #visitor
        #conversions
    }
}

fn variant_twin(site: Site<'_>, definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let is_derivable = !definition.facts.is_dynamic;
    let component = is_derivable.then(|| component(&quote!(variant)));
    let declarations = cases.iter().map(|case| {
        let (name, wit) = (&case.ident, &case.name);
        let payload = case.ty.as_ref().map(|ty| {
            let ty = site.wire(ty);
            quote!((#ty))
        });
        let attribute = is_derivable.then(|| quote!(#[component(name = #wit)]));
        quote!(#attribute #name #payload)
    });
    let has_handles = |case: &&Case| {
        let facts = case.ty.as_ref().map(Facts::of);
        facts.is_some_and(Facts::has_handles)
    };
    let with_handles: Vec<_> = cases.iter().filter(has_handles).map(with_payload).collect();
    let others = (with_handles.len() < cases.len()).then(|| quote!(; _));
    let visitor = quote!(__rt::variant_handles!(#name, { #(#with_handles),* #others }););
    let conversions = conversions::variant_on_the_wire(definition, cases);
    quote! {
        #[derive(Clone)]
        #component
        pub enum #name {
            #(#declarations,)*
        }
        #visitor
        #conversions
    }
}
