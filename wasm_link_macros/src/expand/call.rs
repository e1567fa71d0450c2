//! Writes what is typed about a function: its types, its parameters, and its call in one line.
//!
//! The names that are made up here begin with underscores, as no WIT name does: a parameter cannot hide them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::site::Site;
use crate::analyze::{Facts, Function, FunctionKind, Parameter};

/// As many parameters make clippy complain, `self` not counted.
const MANY: usize = 7;

/// Writes the attribute of a function with many parameters.
pub(super) fn allowed(function: &Function) -> Option<TokenStream> {
    (function.parameters.len() >= MANY).then(
        || quote!(#[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]),
    )
}

/// Writes the parameters, with their types.
pub(super) fn parameters<'a>(
    site: Site<'a>,
    function: &'a Function,
) -> impl Iterator<Item = TokenStream> + 'a {
    function.parameters.iter().map(move |parameter| {
        let name = &parameter.ident;
        let ty = site.borrowed(&parameter.ty);
        quote!(#name: #ty)
    })
}

/// Writes the type of what is returned.
pub(super) fn result(site: Site<'_>, function: &Function) -> TokenStream {
    let result = function.result.as_ref();
    result.map_or_else(|| quote!(()), |ty| site.owned(ty))
}

/// Writes the types that describe a function: those that its parameters are passed as, if wasmtime has a typed form of
/// it, and that of its result. Both are tuples.
pub(super) fn types(site: Site<'_>, function: &Function) -> TokenStream {
    let result = function.result.as_ref().map(|ty| {
        let ty = site.owned(ty);
        quote!(#ty,)
    });
    if function.is_dynamic() {
        return quote!((#result));
    }
    let this = is_method(function).then(|| quote!(__rt::ResourceAny,));
    let parameters = function.parameters.iter();
    let parameters = parameters.map(|parameter| site.wire(&parameter.ty));
    quote!((#this #(#parameters,)*), (#result))
}

/// How a call finds the plugin that it goes to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Goes {
    /// It goes to those that the cardinality says, or where its handles say.
    Anywhere,
    /// It goes to the owner of a handle among its arguments.
    Home,
    /// It goes to the owner of what the method is called on.
    ToReceiver,
}

/// Writes the call of the function at `index`.
pub(super) fn call(site: Site<'_>, index: usize, function: &Function, goes: Goes) -> TokenStream {
    let (index, types) = (Literal::usize_unsuffixed(index), types(site, function));
    let arguments = function.parameters.iter();
    if goes == Goes::Anywhere && !function.is_dynamic() && !function.takes_handles() {
        let arguments = arguments.map(|parameter| &parameter.ident);
        return quote!(self.0.call::<#types>(#index, (#(#arguments,)*)));
    }
    let how = match goes {
        _ if function.is_dynamic() => quote!(call_with_values),
        Goes::Anywhere => quote!(carry),
        Goes::Home => quote!(carry_home),
        Goes::ToReceiver => quote!(call),
    };
    let sending = if function.takes_handles() {
        quote!(__sending)
    } else {
        quote!(_)
    };
    let this = (goes == Goes::ToReceiver).then(|| quote!(__this,));
    let sent = if function.is_dynamic() {
        let arguments = arguments.map(val);
        quote!(__rt::Vec::from([#this #(#arguments,)*]))
    } else {
        let this = this.as_ref().map(|_| quote!(__rt::Arg::Handles(__this),));
        let arguments = arguments.map(argument);
        quote!((#this #(#arguments,)*))
    };
    quote!(self.0.#how::<#types>(#index, |#this #sending| __rt::Result::Ok(#sent)))
}

/// Writes an argument of a function that takes handles.
fn argument(parameter: &Parameter) -> TokenStream {
    let name = &parameter.ident;
    if Facts::of(&parameter.ty).has_handles() {
        quote!(__sending.value(#name)?)
    } else {
        quote!(__rt::Arg::Data(#name))
    }
}

/// Writes an argument as a dynamic value.
fn val(parameter: &Parameter) -> TokenStream {
    let name = &parameter.ident;
    if Facts::of(&parameter.ty).has_handles() {
        quote!(__sending.val(#name)?)
    } else {
        quote!(__rt::IntoVal::into_val(#name))
    }
}

pub(super) fn is_method(function: &Function) -> bool {
    function.kind == FunctionKind::Method
}
