//! Writes resources: a handle type each, with its methods.
//!
//! A handle type knows nothing of the type of the application's plugins, which its methods need: the runtime
//! keeps with the handle what was made for that type.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{deprecated, docs_with};
use super::call::{self, Goes, parameters, result};
use super::site::Site;
use crate::analyze::{Definition, Function, Interface};

/// Writes the handle type of a resource.
pub(super) fn resource(
    site: Site<'_>,
    interface: &Interface,
    definition: &Definition,
) -> TokenStream {
    let name = &definition.ident;
    let doc = docs_with(
        definition.docs.as_deref(),
        &format!("The WIT resource `{}`.", definition.name),
        "It stays with the plugin that made it: this is a handle, whose methods go there, and which gives the \
         resource up when it is dropped. When that plugin goes down or is restarted, the handle is stale, and \
         every use of it an error.",
    );
    let deprecated = deprecated(&definition.deprecated);
    let mut methods = methods(interface, definition).peekable();
    let has_functions = !interface.functions.is_empty();
    let functions = has_functions.then(|| quote!(, self::link::Interface));
    let methods = methods.peek().is_some().then(|| {
        let methods = methods.map(|(index, function)| method(site, index, function));
        quote!(impl #name { #(#methods)* })
    });
    let (path, wit) = (&*definition.path, &definition.name);
    quote! {
        #doc
        #deprecated
        pub struct #name(__rt::HeldResource);

        #methods

        __rt::resource!(#name, #path, #wit #functions);
    }
}

/// The methods of a resource that can be called, and where they stand among the functions of the interface.
fn methods<'a>(
    interface: &'a Interface,
    definition: &'a Definition,
) -> impl Iterator<Item = (usize, &'a Function)> {
    let functions = interface.functions.iter().enumerate();
    functions.filter(|(_, function)| {
        call::is_method(function)
            && function.has_method()
            && function
                .resource
                .as_deref()
                .is_some_and(|resource| std::ptr::eq(resource, definition))
    })
}

fn method(site: Site<'_>, index: usize, function: &Function) -> TokenStream {
    let name = &function.method;
    let doc = docs_with(
        function.docs.as_deref(),
        &format!("Calls the WIT function `{}`.", function.name),
        "# Errors\nReturns an error if the handle is stale, or if its plugin cannot be called or fails in the call.",
    );
    let deprecated = deprecated(&function.deprecated);
    let allowed = call::allowed(function);
    let parameters = parameters(site, function);
    let result = result(site, function);
    let call = call::call(site, index, function, Goes::ToReceiver);
    quote! {
        #doc
        #deprecated
        #allowed
        pub fn #name(
            &self,
            #(#parameters),*
        ) -> __rt::Result<#result, __rt::DispatchError> {
            #call
        }
    }
}
