//! Writes the conversions between the types and `Val`, for code that mixes typed and dynamic calls.
//!
//! The work is done by macros and functions of `wasm_link::__private`: what is generated only names the parts.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::analyze::{Case, Definition, Field, Label};

/// Writes the conversions of a record.
pub(super) fn record(definition: &Definition, fields: &[Field]) -> TokenStream {
    conversion(definition, &quote!(record), &record_parts(fields))
}

/// Writes the conversions of a record as it passes through wasmtime.
pub(super) fn record_on_the_wire(definition: &Definition, fields: &[Field]) -> TokenStream {
    on_the_wire(definition, &quote!(record_vals), &record_parts(fields))
}

fn record_parts(fields: &[Field]) -> TokenStream {
    let idents = fields.iter().map(|field| &field.ident);
    let names = fields.iter().map(|field| &field.name);
    quote!(#(#idents: #names),*)
}

/// Writes the conversions of a variant.
pub(super) fn variant(definition: &Definition, cases: &[Case]) -> TokenStream {
    conversion(definition, &quote!(variant), &variant_parts(cases))
}

/// Writes the conversions of a variant as it passes through wasmtime.
pub(super) fn variant_on_the_wire(definition: &Definition, cases: &[Case]) -> TokenStream {
    on_the_wire(definition, &quote!(variant_vals), &variant_parts(cases))
}

fn variant_parts(cases: &[Case]) -> TokenStream {
    let parts = cases.iter().map(|case| {
        let (ident, name) = (&case.ident, &case.name);
        let payload = case.ty.as_ref().map(|_| quote!((payload)));
        quote!(#ident #payload: #name)
    });
    quote!(#(#parts),*)
}

/// Writes the conversions of an enum.
pub(super) fn enumeration(definition: &Definition, cases: &[Label]) -> TokenStream {
    conversion(definition, &quote!(enumeration), &labels(cases))
}

/// Writes the conversions of flags, and the traits that wasmtime's macro does not give them.
pub(super) fn flags(definition: &Definition, flags: &[Label]) -> TokenStream {
    let (name, wit) = (&definition.ident, &definition.name);
    let mask = u32::try_from(flags.len()).map_or(0, |count| u32::MAX.unbounded_shr(32 - count));
    let mask = Literal::u32_unsuffixed(mask);
    let parts = labels(flags);
    let passed = passed(definition);
    quote! {
        __rt::flags!(#name, #wit, #mask, { #parts });
        #passed
    }
}

fn labels(labels: &[Label]) -> TokenStream {
    let (idents, names) = split(labels);
    quote!(#(#idents: #names),*)
}

fn conversion(definition: &Definition, kind: &TokenStream, parts: &TokenStream) -> TokenStream {
    let (name, wit) = (&definition.ident, &definition.name);
    let passed = passed(definition);
    quote! {
        __rt::#kind!(#name, #wit, { #parts });
        #passed
    }
}

fn on_the_wire(definition: &Definition, kind: &TokenStream, parts: &TokenStream) -> TokenStream {
    let (name, wit) = (&definition.ident, &definition.name);
    let is_typed = !definition.facts.is_dynamic;
    let passed = is_typed.then(|| quote!(__rt::passed!(vals #name);));
    quote! {
        __rt::#kind!(#name, #wit, { #parts });
        #passed
    }
}

/// Writes how a type of data is passed, if wasmtime has a typed form of it.
fn passed(definition: &Definition) -> Option<TokenStream> {
    let name = &definition.ident;
    let copy = definition.facts.is_copy().then(|| quote!(copy));
    let is_typed = !definition.facts.is_dynamic;
    is_typed.then(|| quote!(__rt::passed!(vals #copy #name);))
}

/// Returns the Rust names of labels, and those of the WIT.
pub(super) fn split(labels: &[Label]) -> (Vec<&Ident>, Vec<&str>) {
    labels
        .iter()
        .map(|label| (&label.ident, label.name.as_str()))
        .unzip()
}
