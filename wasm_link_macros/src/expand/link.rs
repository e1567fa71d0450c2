//! Writes how plugins are called with the types of functions: one row for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::call;
use super::site::Site;
use crate::analyze::Function;
use crate::plan::Planned;

/// Writes the rows, in the order of the functions.
pub(super) fn rows(site: Site<'_>, planned: &Planned) -> TokenStream {
    let rows = planned.interface.functions.iter();
    let rows = rows.map(|function| row(site, function));
    quote!(#(#rows,)*)
}

fn row(site: Site<'_>, function: &Function) -> TokenStream {
    let how = match (call::is_method(function), function.is_dynamic()) {
        _ if !function.has_method() => return quote!(__rt::TypedLink::DYNAMIC),
        (false, true) => return quote!(__rt::TypedLink::DYNAMIC),
        (false, false) => quote!(function),
        (true, false) => quote!(method_of),
        (true, true) => quote!(method_with_values),
    };
    let types = call::types(site, function);
    quote!(__rt::TypedLink::#how::<P, Interface, #types>())
}
