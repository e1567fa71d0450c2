//! Writes `Functions`, what the runtime resolves once for each plugin, and `Handle`, what the user calls.
//!
//! Parameters are borrowed and `Copy`: one call may go to many plugins.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{deprecated, docs, docs_with};
use super::rust_type::Site;
use crate::analyze::{Function, Interface};
use crate::input::Cardinality;
use crate::plan::Planned;

/// As many parameters make clippy complain, `self` not counted.
const MANY: usize = 7;

/// Writes both types and their impls.
pub(super) fn handle(site: Site<'_>, planned: &Planned) -> TokenStream {
    let functions = functions(site, planned);
    let doc = docs(None, &description(&planned.interface));
    let methods = typed(planned).map(|function| method(site, function, planned.cardinality));
    quote! {
        #functions

        #doc
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }

        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }

        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }

        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            #(#methods)*
        }
    }
}

/// The functions that have a method.
fn typed(planned: &Planned) -> impl Iterator<Item = &Function> {
    let functions = planned.interface.functions.iter();
    functions.filter(|function| function.is_typed())
}

fn description(interface: &Interface) -> String {
    let mut text = format!(
        "Typed dispatch to the plugins of `{}`: a method for each of its functions.",
        interface.id
    );
    let untyped: Vec<String> = interface
        .functions
        .iter()
        .filter(|function| !function.is_typed())
        .map(|function| format!("`{}`", function.name))
        .collect();
    if !untyped.is_empty() {
        text.push_str(
            "\n\nAsync functions, and those with streams, futures or error contexts, have none: ",
        );
        text.push_str(&untyped.join(", "));
        text.push('.');
    }
    text
}

fn functions(site: Site<'_>, planned: &Planned) -> TokenStream {
    let names = typed(planned).map(|function| &function.ident);
    let lifetime = quote!('static);
    let fields = typed(planned).map(|function| {
        let name = &function.ident;
        let parameters = function
            .parameters
            .iter()
            .map(|parameter| site.borrowed(&parameter.ty, Some(&lifetime)));
        let results = function.result.as_ref().map(|ty| {
            let ty = site.owned(ty);
            quote!(#ty,)
        });
        quote!(#name: ::wasm_link::__private::TypedFunc<(#(#parameters,)*), (#results)>)
    });
    let wit_names = typed(planned).map(|function| &function.name);
    let binder = if typed(planned).next().is_some() {
        quote!(binder)
    } else {
        quote!(_binder)
    };
    quote! {
        #[doc(hidden)]
        pub struct Functions {
            #(#fields,)*
        }

        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                #binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<Self, ::wasm_link::__private::BindFunctionError> {
                Ok(Self {
                    #(#names: binder.function(#wit_names)?,)*
                })
            }
        }
    }
}

fn method(site: Site<'_>, function: &Function, cardinality: Cardinality) -> TokenStream {
    let name = &function.ident;
    let answer = Answer::of(cardinality);
    let doc = docs_with(
        function.docs.as_deref(),
        &format!("Calls the WIT function `{}`.", function.name),
        answer.docs,
    );
    let parameters = function.parameters.iter().map(|parameter| {
        let name = &parameter.ident;
        let ty = site.borrowed(&parameter.ty, None);
        quote!(#name: #ty)
    });
    let arguments = function.parameters.iter().map(|parameter| &parameter.ident);
    let result = function
        .result
        .as_ref()
        .map_or_else(|| quote!(()), |ty| site.owned(ty));
    let output = (answer.output)(&result);
    let each = &answer.method;
    let unpack = function
        .result
        .as_ref()
        .map(|_| quote!(.map(|(__result,)| __result)));
    // The closure's names begin with underscores, as no WIT name does: a parameter cannot hide them.
    let allowed = (function.parameters.len() >= MANY).then(
        || quote!(#[allow(clippy::too_many_arguments, reason = "the WIT function has as many")]),
    );
    let deprecated = deprecated(&function.deprecated);
    quote! {
        #doc
        #deprecated
        #allowed
        pub fn #name(&self, #(#parameters),*) -> #output {
            self.bound.#each(|__functions, __store| {
                __functions.#name.call(__store, (#(#arguments,)*))#unpack
            })
        }
    }
}

/// How the plugins of a socket answer a call.
struct Answer {
    method: TokenStream,
    output: fn(&TokenStream) -> TokenStream,
    docs: &'static str,
}

impl Answer {
    fn of(cardinality: Cardinality) -> Self {
        match cardinality {
            Cardinality::ExactlyOne => Self {
                method: quote!(exactly_one),
                output: outcome,
                docs: "# Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
            },
            Cardinality::AtMostOne => Self {
                method: quote!(at_most_one),
                output: |result| {
                    let outcome = outcome(result);
                    quote!(::core::option::Option<#outcome>)
                },
                docs: "Returns nothing if there is no plugin.\n\n\
                    # Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
            },
            Cardinality::AtLeastOne | Cardinality::Any => Self {
                method: quote!(each),
                output: |result| {
                    let outcome = outcome(result);
                    quote! {
                        ::wasm_link::Map<<P as ::wasm_link::PluginData>::Id, #outcome>
                    }
                },
                docs: "Calls every plugin, in their order, and returns what each answered.\n\n\
                    # Errors\nHas an error for each plugin that cannot be called, or fails in the call.",
            },
        }
    }
}

fn outcome(result: &TokenStream) -> TokenStream {
    quote!(::core::result::Result<#result, ::wasm_link::DispatchError>)
}
