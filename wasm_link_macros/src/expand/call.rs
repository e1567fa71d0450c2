//! Writes the parts of a typed call, which the interface's handle and those of resources share.
//!
//! The names that are made up here begin with underscores, as no WIT name does: a parameter cannot hide them.

use proc_macro2::TokenStream;
use quote::quote;

use super::site::Site;
use crate::analyze::{Facts, Function, FunctionKind};

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

/// Writes the call of a function without handles.
pub(super) fn plain(function: &Function) -> TokenStream {
    let arguments: Vec<_> = function
        .parameters
        .iter()
        .map(|parameter| &parameter.ident)
        .map(|name| quote!(#name))
        .collect();
    let arguments = packed(function, &arguments);
    let call = typed_call(function, &arguments);
    quote!(|__functions, __store| #call)
}

/// Writes what a call with handles is made of: what puts the arguments on the wire, the call itself, and what
/// takes the result from the wire.
pub(super) fn carrying(function: &Function) -> TokenStream {
    let is_method = function.kind == FunctionKind::Method;
    let this = is_method.then(|| quote!(__sending.lend(__held)?));
    let given = function.parameters.iter().map(|parameter| {
        let name = &parameter.ident;
        if Facts::of(&parameter.ty).has_handles() {
            quote!(__rt::Outbound::send(#name, __sending)?)
        } else {
            quote!(#name)
        }
    });
    let arguments: Vec<_> = this.into_iter().chain(given).collect();
    let arguments = packed(function, &arguments);
    let sends = is_method || function.takes_handles();
    let sending = if sends { quote!(__sending) } else { quote!(_) };
    let call = typed_call(function, &quote!(__arguments));
    let receive = receive(function);
    quote! {
        |#sending| __rt::Result::Ok(#arguments),
        |__functions, __store, __arguments| #call,
        #receive,
    }
}

/// Writes what a call that takes no handles and returns some is made of: the call itself, and what takes the result
/// from the wire.
pub(super) fn receiving(function: &Function) -> TokenStream {
    let (call, receive) = (plain(function), receive(function));
    quote!(#call, #receive,)
}

/// Writes the call of a method: how, and its parts. One without other handles needs none to be exchanged.
pub(super) fn on_resource(function: &Function) -> (TokenStream, TokenStream) {
    if function.takes_handles() {
        let how = quote!(call::<P, super::Functions, _, _, _>);
        return (how, carrying(function));
    }
    let given = function.parameters.iter().map(|parameter| &parameter.ident);
    let given = given.map(|name| quote!(#name));
    let arguments: Vec<_> = [quote!(__this)].into_iter().chain(given).collect();
    let call = typed_call(function, &packed(function, &arguments));
    let receive = receive(function);
    let how = quote!(call_alone::<P, super::Functions, _, _>);
    (how, quote!(|__functions, __store, __this| #call, #receive,))
}

/// Writes what takes the result of a call with handles from the wire.
fn receive(function: &Function) -> TokenStream {
    if !function.returns_handles() {
        return quote!(|__result, _| __rt::Result::Ok(__result));
    }
    let receive = if function.is_dynamic() {
        quote!(receive_val)
    } else {
        quote!(Inbound::receive)
    };
    quote! {
        |__result, __receiving| __rt::#receive(__result, __receiving)
    }
}

/// Writes arguments as the function takes them: as a tuple, or as dynamic values.
fn packed(function: &Function, arguments: &[TokenStream]) -> TokenStream {
    if function.is_dynamic() {
        quote!(::std::vec![#(__rt::IntoVal::into_val(#arguments)),*])
    } else {
        quote!((#(#arguments,)*))
    }
}

/// Writes the call itself.
fn typed_call(function: &Function, arguments: &TokenStream) -> TokenStream {
    let name = &function.ident;
    if !function.is_dynamic() {
        let unpack = unpack(function);
        return quote!(__functions.#name.call(__store, #arguments)#unpack);
    }
    let call = if function.result.is_some() {
        quote!(call)
    } else {
        quote!(call_for_nothing)
    };
    quote!(__functions.#name.#call(__store, &#arguments))
}

/// Takes the result out of the tuple that wasmtime returns.
fn unpack(function: &Function) -> Option<TokenStream> {
    let result = function.result.as_ref();
    result.map(|_| quote!(.map(|(__result,)| __result)))
}
