//! Writes resources: a handle type each, with its methods.
//!
//! A handle type knows nothing of the type of the application's plugins, which the typed functions need. So
//! its methods go through a table of functions that were made for that type when the handle was received.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{deprecated, docs, docs_with};
use super::call::{self, parameters, result};
use super::site::Site;
use crate::analyze::{Definition, Function, FunctionKind, Interface, Kind};

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
    let has_methods = methods(interface, definition).next().is_some();
    let table = has_methods.then(|| quote!(calls: &'static self::link::calls::#name,));
    let found = has_methods.then(|| quote!(calls: self::link::calls::#name::__table::<P>(),));
    let methods = methods(interface, definition).map(|function| method(site, function));
    let methods = has_methods.then(|| quote!(impl #name { #(#methods)* }));
    let (path, wit) = (&*definition.path, &definition.name);
    let text = name.to_string();
    quote! {
        #doc
        #deprecated
        pub struct #name {
            held: __rt::HeldResource,
            #table
        }

        #methods

        impl ::core::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#text).finish_non_exhaustive()
            }
        }

        impl __rt::TypedResource for #name {
            const INTERFACE: &'static str = #path;
            const NAME: &'static str = #wit;
        }

        impl __rt::Outbound for #name {
            type Wire = __rt::ResourceAny;

            fn send<P: __rt::PluginData + 'static>(
                self,
                sending: &mut __rt::Sending<P>,
            ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
                sending.give(self.held)
            }
        }

        impl __rt::Outbound for &#name {
            type Wire = __rt::ResourceAny;

            fn send<P: __rt::PluginData + 'static>(
                self,
                sending: &mut __rt::Sending<P>,
            ) -> __rt::Result<Self::Wire, __rt::ResourceReceiveError> {
                sending.lend(&self.held)
            }
        }

        impl __rt::Inbound for #name {
            type Wire = __rt::ResourceAny;

            fn receive<P: __rt::PluginData + 'static>(
                wire: Self::Wire,
                receiving: &mut __rt::Receiving<'_, P>,
            ) -> __rt::Result<Self, __rt::ResourceReceiveError> {
                Ok(Self {
                    held: receiving.take::<Self>(wire)?,
                    #found
                })
            }
        }
    }
}

/// The methods of a resource that can be called.
fn methods<'a>(
    interface: &'a Interface,
    definition: &'a Definition,
) -> impl Iterator<Item = &'a Function> {
    interface.functions.iter().filter(|function| {
        function.kind == FunctionKind::Method
            && function.has_method()
            && function
                .resource
                .as_deref()
                .is_some_and(|resource| std::ptr::eq(resource, definition))
    })
}

fn method(site: Site<'_>, function: &Function) -> TokenStream {
    let name = &function.method;
    let doc = docs_with(
        function.docs.as_deref(),
        &format!("Calls the WIT function `{}`.", function.name),
        "# Errors\nReturns an error if the handle is stale, or if its plugin cannot be called or fails in the call.",
    );
    let deprecated = deprecated(&function.deprecated);
    let allowed = call::allowed(function);
    let parameters = parameters(site, function);
    let arguments = function.parameters.iter().map(|parameter| &parameter.ident);
    let result = result(site, function);
    quote! {
        #doc
        #deprecated
        #allowed
        pub fn #name(
            &self,
            #(#parameters),*
        ) -> __rt::Result<#result, __rt::DispatchError> {
            (self.calls.#name)(&self.held, #(#arguments),*)
        }
    }
}

/// Writes the module of the tables, or nothing if no resource has methods.
pub(super) fn calls(site: Site<'_>, interface: &Interface) -> TokenStream {
    let tables: Vec<_> = interface
        .types
        .iter()
        .filter(|definition| matches!(definition.kind, Kind::Resource))
        .filter(|definition| methods(interface, definition).next().is_some())
        .map(|definition| table(site, interface, definition))
        .collect();
    if tables.is_empty() {
        return TokenStream::new();
    }
    let doc = docs(None, "The methods of resources, for each type of plugins.");
    quote! {
        #doc
        #[doc(hidden)]
        #[allow(missing_docs, reason = "the methods are documented where they are called")]
        pub mod calls {
            use super::__rt;
            #(#tables)*
        }
    }
}

fn table(site: Site<'_>, interface: &Interface, definition: &Definition) -> TokenStream {
    let name = &definition.ident;
    let names: Vec<_> = methods(interface, definition)
        .map(|function| &function.method)
        .collect();
    let fields = methods(interface, definition).map(|function| {
        let name = &function.method;
        let types = function
            .parameters
            .iter()
            .map(|parameter| site.borrowed(&parameter.ty));
        let result = result(site, function);
        quote! {
            pub #name: fn(
                &__rt::HeldResource,
                #(#types),*
            ) -> __rt::Result<#result, __rt::DispatchError>
        }
    });
    let functions = methods(interface, definition).map(|function| entry(site, function));
    quote! {
        pub struct #name {
            #(#fields,)*
        }

        impl #name {
            pub const fn __table<P: __rt::PluginData + 'static>() -> &'static Self {
                const {
                    &Self {
                        #(#names: Self::#names::<P>,)*
                    }
                }
            }

            #(#functions)*
        }
    }
}

/// Writes a function of a table: a method, as plugins of one type are called.
fn entry(site: Site<'_>, function: &Function) -> TokenStream {
    let name = &function.method;
    let allowed = call::allowed(function);
    let parameters = parameters(site, function);
    let result = result(site, function);
    let (how, call) = call::on_resource(function);
    quote! {
        #allowed
        fn #name<P: __rt::PluginData + 'static>(
            __held: &__rt::HeldResource,
            #(#parameters),*
        ) -> __rt::Result<#result, __rt::DispatchError> {
            __held.#how(
                <super::Interface as __rt::TypedInterface>::PATH,
                #call
            )
        }
    }
}
