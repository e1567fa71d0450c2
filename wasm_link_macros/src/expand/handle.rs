//! Writes `Functions`, what the runtime resolves once for each plugin, and `Handle`, what the user calls.
//!
//! Parameters without handles are borrowed and `Copy`: one call may go to many plugins.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::attributes::{deprecated, docs, docs_with};
use super::site::{Lifetime, Site};
use super::{call, link, resource};
use crate::analyze::{Facts, Function, FunctionKind, Interface};
use crate::input::Cardinality;
use crate::nearest::listed;
use crate::plan::Planned;

/// Writes both types and their impls.
pub(super) fn handle(site: Site<'_>, planned: &Planned) -> TokenStream {
    let functions = functions(site, planned);
    let calls = resource::calls(site.inside(), &planned.interface);
    let linked = link::functions(site.inside(), planned);
    let doc = docs(None, &description(&planned.interface));
    let methods = typed(planned)
        .filter(|function| function.kind != FunctionKind::Method)
        .map(|function| method(site, function, planned.cardinality));
    let conversions = conversions(planned);
    quote! {
        #functions
        #calls
        #linked

        #doc
        pub struct Handle<P: __rt::PluginData + 'static = __rt::Plugin> {
            bound: __rt::Bound<P, Functions>,
        }

        impl<P: __rt::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }

        impl<P: __rt::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }

        impl<P: __rt::PluginData + 'static> Handle<P> {
            #(#methods)*
        }

        #conversions
    }
}

/// The functions that have a method.
fn typed(planned: &Planned) -> impl Iterator<Item = &Function> {
    let functions = planned.interface.functions.iter();
    functions.filter(|function| function.has_method())
}

fn description(interface: &Interface) -> String {
    let mut text = format!(
        "Typed dispatch to the plugins of `{}`: a method for each of its functions.",
        interface.id
    );
    let functions = interface.functions.iter();
    let mut untyped = functions
        .filter(|function| !function.has_method())
        .map(|function| function.name.as_str())
        .peekable();
    if untyped.peek().is_some() {
        text.push_str(
            "\n\nAsync functions, and those with streams, futures or error contexts, have none: ",
        );
        text.push_str(&listed(untyped));
        text.push('.');
    }
    text
}

/// Writes how types with handles convert, if there are any.
fn conversions(planned: &Planned) -> TokenStream {
    let mut functions = planned.interface.functions.iter();
    if !functions.any(|function| function.has_method() && function.has_handles()) {
        return TokenStream::new();
    }
    quote! {
        impl<P: __rt::PluginData + 'static> __rt::ConvertResources for Handle<P> {
            type Plugin = P;
            type Functions = Functions;

            fn bound(&self) -> &__rt::Bound<P, Functions> {
                &self.bound
            }
        }
    }
}

fn functions(site: Site<'_>, planned: &Planned) -> TokenStream {
    let names = typed(planned).map(|function| &function.ident);
    let site = site.with_lifetime(Lifetime::Static);
    let fields = typed(planned).map(|function| field(site, function));
    let bindings = typed(planned).map(|function| {
        let name = &function.name;
        if function.is_dynamic() {
            quote!(binder.dynamic(#name)?)
        } else {
            quote!(binder.function(#name)?)
        }
    });
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

        impl __rt::BindFunctions for Functions {
            fn bind<P: __rt::PluginData + 'static>(
                #binder: &mut __rt::Binder<'_, P>,
            ) -> __rt::Result<Self, __rt::BindFunctionError> {
                Ok(Self {
                    #(#names: #bindings,)*
                })
            }
        }
    }
}

/// Writes the field that has a typed function.
fn field(site: Site<'_>, function: &Function) -> TokenStream {
    let name = &function.ident;
    if function.is_dynamic() {
        return quote!(#name: __rt::DynamicFunc);
    }
    let is_method = function.kind == FunctionKind::Method;
    let this = is_method.then(|| quote!(__rt::ResourceAny,));
    let parameters = function.parameters.iter().map(|parameter| {
        if Facts::of(&parameter.ty).has_handles() {
            site.wire(&parameter.ty)
        } else {
            site.borrowed(&parameter.ty)
        }
    });
    let results = function.result.as_ref().map(|ty| {
        let ty = site.wire(ty);
        quote!(#ty,)
    });
    quote! {
        #name: __rt::TypedFunc<(#this #(#parameters,)*), (#results)>
    }
}

/// Writes a method of the handle: a function of the interface, or a constructor or static function of a resource.
fn method(site: Site<'_>, function: &Function, cardinality: Cardinality) -> TokenStream {
    let name = &function.method;
    let answer = Answer::of(cardinality);
    let doc = docs_with(
        function.docs.as_deref(),
        &format!("Calls the WIT function `{}`.", function.name),
        &further(function, &answer),
    );
    let parameters = call::parameters(site, function);
    let output = (answer.output)(&call::result(site, function));
    let each = answer.method;
    let (each, call) = if function.takes_handles() {
        (format_ident!("{each}_carrying"), call::carrying(function))
    } else if function.returns_handles() {
        (format_ident!("{each}_receiving"), call::receiving(function))
    } else {
        (format_ident!("{each}"), call::plain(function))
    };
    let allowed = call::allowed(function);
    let deprecated = deprecated(&function.deprecated);
    quote! {
        #doc
        #deprecated
        #allowed
        pub fn #name(&self, #(#parameters),*) -> #output {
            self.bound.#each(#call)
        }
    }
}

/// What is to be said beside the WIT's own documentation.
fn further(function: &Function, answer: &Answer) -> String {
    if function.takes_handles() {
        return format!(
            "Handles of the interface's own resources go to the plugin that owns them.\n\n{}",
            answer.docs
        );
    }
    answer.docs.to_owned()
}

/// How the plugins of a socket answer a call.
struct Answer {
    /// The name of what calls them.
    method: &'static str,
    output: fn(&TokenStream) -> TokenStream,
    docs: &'static str,
}

impl Answer {
    fn of(cardinality: Cardinality) -> Self {
        match cardinality {
            Cardinality::ExactlyOne => Self {
                method: "exactly_one",
                output: outcome,
                docs: "# Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
            },
            Cardinality::AtMostOne => Self {
                method: "at_most_one",
                output: |result| {
                    let outcome = outcome(result);
                    quote!(__rt::Option<#outcome>)
                },
                docs: "Returns nothing if there is no plugin.\n\n\
                    # Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
            },
            Cardinality::AtLeastOne | Cardinality::Any => Self {
                method: "each",
                output: |result| {
                    let outcome = outcome(result);
                    quote! {
                        __rt::ByPlugin<<P as __rt::PluginData>::Id, #outcome>
                    }
                },
                docs: "Calls every plugin, in their order, and returns what each answered.\n\n\
                    # Errors\nHas an error for each plugin that cannot be called, or fails in the call: \
                    `into_result` makes one result of all.",
            },
        }
    }
}

fn outcome(result: &TokenStream) -> TokenStream {
    quote!(__rt::Result<#result, __rt::DispatchError>)
}
