//! Writes `Implementation`, the trait of those who implement an interface in Rust, and how each function is called
//! through it.
//!
//! The names that are made up in bodies begin with underscores, as no WIT name does: a parameter cannot hide them.

use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::attributes::{deprecated, docs, docs_with};
use super::call::is_method;
use super::client::without_method;
use super::dynamic::is_typed_alone;
use super::native_type::{Native, Own};
use super::rust_type::tuple;
use super::site::Site;
use crate::analyze::{Definition, Function, FunctionKind, Interface, Kind, SHORT_TUPLE, Type};
use crate::plan::{Implemented, Planned};

/// Beside `self`, who calls, and what a method is called on, as many parameters make clippy complain.
const MANY: usize = 5;

/// Writes the trait, and how it is called, if the user wants it: it takes the compiler a while.
pub(super) fn implementation(site: Site<'_>, planned: &Planned) -> Option<TokenStream> {
    let Implemented { fallible } = planned.implemented.as_ref()?;
    let of_trait = Ident::new("Self", Span::call_site());
    let of_type = Ident::new("T", Span::call_site());
    let wit = &planned.interface;
    let native = |own| Native {
        site,
        // What a world imports is about the resources of the world.
        home: wit.world.as_ref().unwrap_or(&wit.id),
        own: Own::Of(own),
    };
    let definition = definition(native(&of_trait), planned, fallible);
    let calls = calls(native(&of_type), planned, fallible);
    Some(quote! {
        #definition
        #calls
    })
}

/// The functions that those who implement the interface have a method for, with their numbers.
fn functions(planned: &Planned) -> impl Iterator<Item = (usize, &Function)> {
    let functions = planned.interface.functions.iter().enumerate();
    functions.filter(|(_, function)| function.has_method())
}

fn definition(native: Native<'_>, planned: &Planned, fallible: &HashSet<usize>) -> TokenStream {
    let wit = &planned.interface;
    let doc = docs_with(
        wit.docs.as_deref(),
        &format!("The WIT interface `{}`.", wit.id),
        &description(wit),
    );
    let resources = resources(native).map(|definition| {
        let name = &definition.ident;
        let doc = docs_with(
            definition.docs.as_deref(),
            &format!("The WIT resource `{}`.", definition.name),
            "This is what stands behind its handles.",
        );
        matches!(definition.kind, Kind::Resource).then(
            || quote!(#doc type #name: ::core::marker::Send + ::core::marker::Sync + 'static;),
        )
    });
    let methods = functions(planned).map(|(index, function)| {
        let is_fallible = fallible.contains(&index);
        method(native, function, is_fallible)
    });
    quote! {
        #doc
        pub trait Implementation<P: __rt::PluginData + 'static = __rt::Plugin>:
            ::core::marker::Send + ::core::marker::Sync + 'static
        {
            #(#resources)*
            #(#methods)*
        }
    }
}

/// The resources that are the interface's own.
fn resources(native: Native<'_>) -> impl Iterator<Item = &Definition> {
    let mut interfaces = native.site.plan.interfaces.iter();
    let home = interfaces.find(|planned| *planned.interface.id == *native.home);
    let types = home
        .into_iter()
        .flat_map(|planned| &planned.interface.types);
    types
        .map(Rc::as_ref)
        .filter(|definition| matches!(definition.kind, Kind::Resource))
}

fn description(interface: &Interface) -> String {
    let text = format!(
        "A Rust value that implements this takes the place of a plugin of `{}`: it has a method for each function, and a \
         type for each resource.",
        interface.id
    );
    text + &without_method(interface)
}

fn method(native: Native<'_>, function: &Function, is_fallible: bool) -> TokenStream {
    let names = &function.native;
    let (name, caller) = (&names.method, &names.caller);
    let errors =
        "# Errors\nAn error is one of the call: whoever called gets it as if a plugin had trapped.";
    let fallback = format!("Is called for the WIT function `{}`.", function.name);
    let doc = if is_fallible {
        docs_with(function.docs.as_deref(), &fallback, errors)
    } else {
        docs(function.docs.as_deref(), &fallback)
    };
    let deprecated = deprecated(&function.deprecated);
    let allowed = (function.parameters.len() >= MANY).then(
        || quote!(#[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]),
    );
    let receiver = receiver(function).map(|resource| {
        let (name, ty) = (&names.receiver, native.behind(resource));
        quote!(#name: &#ty,)
    });
    let parameters = function.parameters.iter().map(|parameter| {
        let (name, ty) = (&parameter.ident, native.ty(&parameter.ty));
        quote!(#name: #ty)
    });
    let result = returned(native, function);
    let result = if is_fallible {
        let result = result.unwrap_or_else(|| quote!(()));
        Some(quote!(-> __rt::Result<#result, __rt::Failure>))
    } else {
        result.map(|result| quote!(-> #result))
    };
    quote! {
        #doc
        #deprecated
        #allowed
        fn #name(
            &self,
            #caller: &mut __rt::Caller<'_, P>,
            #receiver
            #(#parameters),*
        ) #result;
    }
}

/// The resource that a method is called on.
fn receiver(function: &Function) -> Option<&Definition> {
    function.resource.as_deref().filter(|_| is_method(function))
}

/// What a constructor makes: there is no handle of it yet.
#[derive(Clone, Copy)]
enum Made<'a> {
    /// The resource.
    Always(&'a Definition),
    /// The resource, or an error.
    Perhaps(&'a Definition, Option<&'a Type>),
}

fn made(function: &Function) -> Option<Made<'_>> {
    let is_constructor = function.kind == FunctionKind::Constructor;
    match function.result.as_ref().filter(|_| is_constructor)? {
        Type::Own(resource) => Some(Made::Always(resource)),
        Type::Result { ok: Some(ok), err } => match &**ok {
            Type::Own(resource) => Some(Made::Perhaps(resource, err.as_deref())),
            _ => None,
        },
        _ => None,
    }
}

/// What a method returns, if anything.
fn returned(native: Native<'_>, function: &Function) -> Option<TokenStream> {
    match made(function) {
        Some(Made::Always(resource)) => Some(native.behind(resource)),
        Some(Made::Perhaps(resource, err)) => {
            let resource = native.behind(resource);
            let err = err.map_or_else(|| quote!(()), |err| native.ty(err));
            Some(quote!(__rt::Result<#resource, #err>))
        }
        None => function.result.as_ref().map(|ty| native.ty(ty)),
    }
}

/// Writes how each function is called.
fn calls(native: Native<'_>, planned: &Planned, fallible: &HashSet<usize>) -> TokenStream {
    let rows = planned.interface.functions.iter().enumerate();
    let rows = rows.map(|(index, function)| {
        let index = Literal::usize_unsuffixed(index);
        let how = match function.is_dynamic() {
            _ if !function.has_method() => return quote!(__rt::NativeFunction::MISSING),
            true => quote!(with_values),
            false if is_typed_alone(native.site, function) => quote!(typed_alone),
            false => quote!(typed),
        };
        quote!(__rt::NativeFunction::#how::<Declaration, T, #index>())
    });
    let calls = functions(planned).map(|(index, function)| {
        let is_fallible = fallible.contains(&index);
        call(native, index, function, is_fallible)
    });
    quote! {
        impl<P: __rt::PluginData + 'static, T: Implementation<P>> __rt::ImplementedBy<P, T>
            for Declaration
        {
            fn functions() -> &'static [__rt::NativeFunction<P>] {
                const { &[#(#rows,)*] }
            }
        }

        #(#calls)*
    }
}

fn call(native: Native<'_>, index: usize, function: &Function, is_fallible: bool) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let method = &function.native.method;
    let receiver = receiver(function);
    let receiving = receiver.map(|resource| native.handle(resource, true));
    let types = function
        .parameters
        .iter()
        .map(|parameter| native.ty(&parameter.ty));
    let types: Vec<_> = receiving.into_iter().chain(types).collect();
    let this = receiver.map(|_| quote!(__receiver));
    let names = function.parameters.iter().map(|parameter| {
        let name = &parameter.ident;
        quote!(#name)
    });
    let names: Vec<_> = this.clone().into_iter().chain(names).collect();
    let (input, pattern) = if function.is_dynamic() {
        (tuple(&types), long_pattern(&names))
    } else {
        (quote!((#(#types,)*)), quote!((#(#names,)*)))
    };
    let this = this.map(|this| quote!(&#this,));
    let arguments = function.parameters.iter().map(|parameter| &parameter.ident);
    let called = quote!(T::#method(__this, __caller, #this #(#arguments),*));
    let result = function.result.as_ref().map(|ty| native.ty(ty));
    let output = result.as_ref().map(|ty| quote!(#ty,));
    let result = result.unwrap_or_else(|| quote!(()));
    let handled = match (made(function), is_fallible) {
        (None, true) => called,
        (None, false) => quote!(__rt::Result::Ok(#called)),
        (Some(Made::Always(_)), true) => quote!(__rt::Result::map(#called, __rt::Own::new)),
        (Some(Made::Always(_)), false) => quote!(__rt::Result::Ok(__rt::Own::new(#called))),
        (Some(Made::Perhaps(..)), true) => quote! {
            __rt::Result::map(#called, |__made| __rt::Result::map(__made, __rt::Own::new))
        },
        (Some(Made::Perhaps(..)), false) => quote! {
            __rt::Result::Ok(__rt::Result::map(#called, __rt::Own::new))
        },
    };
    quote! {
        impl<P: __rt::PluginData + 'static, T: Implementation<P>> __rt::Implements<P, T, #index>
            for Declaration
        {
            type Input = #input;
            type Output = (#output);

            fn call(
                __this: &T,
                __caller: &mut __rt::Caller<'_, P>,
                #pattern: Self::Input,
            ) -> __rt::Result<#result, __rt::Failure> {
                #handled
            }
        }
    }
}

/// Takes apart what `tuple` puts together.
fn long_pattern(names: &[TokenStream]) -> TokenStream {
    match names.split_at_checked(SHORT_TUPLE) {
        Some((first, others)) if !others.is_empty() => {
            let others = long_pattern(others);
            quote!(__rt::LongTuple((#(#first,)*), #others))
        }
        _ => quote!((#(#names,)*)),
    }
}
