//! Writes `Client`, which calls an interface: with a method for each function that is no method of a resource.
//!
//! Parameters without handles are borrowed and `Copy`: one call may go to many plugins.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::attributes::{deprecated, docs, docs_with};
use super::call::{self, Goes};
use super::site::Site;
use crate::analyze::{Function, Interface, Type};
use crate::input::Cardinality;
use crate::nearest::listed;
use crate::plan::Planned;

/// Writes the type and its impls.
pub(super) fn client(site: Site<'_>, planned: &Planned) -> TokenStream {
    let wit = &planned.interface;
    let doc = docs(None, &description(wit));
    let answer = Answer::of(planned.cardinality);
    let functions = wit.functions.iter().enumerate();
    let methods = functions
        .filter(|(_, function)| function.has_method() && !call::is_method(function))
        .map(|(index, function)| method(site, wit, index, function, &answer));
    let probes = wit.functions.iter().enumerate();
    let probes = probes
        .filter(|(index, function)| function.has_method() && planned.may_lack(*index))
        .map(|(index, function)| probe(index, function, planned.cardinality));
    let methods = methods.chain(probes);
    let cardinality = cardinality(planned.cardinality);
    match planned.cardinality {
        Cardinality::ExactlyOne | Cardinality::AtMostOne => quote! {
            #doc
            pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin>(
                __rt::Bound<P, __rt::#cardinality>,
            );

            __rt::client!(Client, #cardinality);

            impl<P: __rt::PluginData + 'static> Client<P> {
                #(#methods)*
            }
        },
        Cardinality::AtLeastOne | Cardinality::Any => quote! {
            #doc
            pub struct Client<P: __rt::PluginData + 'static = __rt::Plugin, C = __rt::#cardinality>(
                __rt::Bound<P, C>,
            );

            __rt::client!(many Client);

            impl<P: __rt::PluginData + 'static, C: __rt::Cardinality> Client<P, C> {
                #(#methods)*
            }
        },
    }
}

/// Writes the name of a cardinality, which the runtime has as a type.
pub(super) fn cardinality(cardinality: Cardinality) -> TokenStream {
    match cardinality {
        Cardinality::AtMostOne => quote!(AtMostOne),
        Cardinality::ExactlyOne => quote!(ExactlyOne),
        Cardinality::AtLeastOne => quote!(AtLeastOne),
        Cardinality::Any => quote!(Any),
    }
}

fn description(interface: &Interface) -> String {
    let text = format!(
        "Typed dispatch to the plugins of `{}`: a method for each of its functions.",
        interface.id
    );
    text + &without_method(interface)
}

/// Says which functions of an interface have no method, if some have none.
pub(super) fn without_method(interface: &Interface) -> String {
    let functions = interface.functions.iter();
    let mut untyped = functions
        .filter(|function| !function.has_method())
        .map(|function| function.name.as_str())
        .peekable();
    if untyped.peek().is_none() {
        return String::new();
    }
    format!(
        "\n\nAsync functions, and those with streams, futures or error contexts, have none: {}.",
        listed(untyped)
    )
}

/// Writes a method: a function of the interface, or a constructor or static function of a resource.
fn method(
    site: Site<'_>,
    interface: &Interface,
    index: usize,
    function: &Function,
    answer: &Answer,
) -> TokenStream {
    let name = &function.method;
    let goes_home = takes_own(interface, function) && !function.is_dynamic();
    let answer = if goes_home { &Answer::ONE } else { answer };
    let doc = docs_with(
        function.docs.as_deref(),
        &format!("Calls the WIT function `{}`.", function.name),
        &further(function, answer),
    );
    let parameters = call::parameters(site, function);
    let output = (answer.output)(&call::result(site, function));
    let goes = if goes_home {
        Goes::Home
    } else {
        Goes::Anywhere
    };
    let call = call::call(site, index, function, goes);
    let allowed = call::allowed(function);
    let deprecated = deprecated(&function.deprecated);
    quote! {
        #doc
        #deprecated
        #allowed
        pub fn #name(&self, #(#parameters),*) -> #output {
            #call
        }
    }
}

/// Writes a method that tells whether plugins have a function.
fn probe(index: usize, function: &Function, cardinality: Cardinality) -> TokenStream {
    let name = &function.probe;
    let index = Literal::usize_unsuffixed(index);
    let (output, answers) = match cardinality {
        Cardinality::ExactlyOne => (quote!(bool), "the plugin has"),
        Cardinality::AtMostOne => (
            quote!(__rt::Option<bool>),
            "the plugin, if there is one, has",
        ),
        Cardinality::AtLeastOne | Cardinality::Any => {
            (quote!(C::Of<bool, P::Id>), "each of the plugins has")
        }
    };
    let doc = docs(
        None,
        &format!(
            "Tells whether {answers} the WIT function `{}`: a call of it fails where a plugin lacks it.",
            function.name
        ),
    );
    quote! {
        #doc
        #[must_use]
        pub fn #name(&self) -> #output {
            self.0.has(#index)
        }
    }
}

/// Whether a function always takes a handle of the interface's own resources, and so goes to one plugin: the owner.
fn takes_own(interface: &Interface, function: &Function) -> bool {
    let mut parameters = function.parameters.iter();
    parameters.any(|parameter| match parameter.ty.resolved() {
        Type::Own(resource) | Type::Borrow(resource) => *resource.original().home == *interface.id,
        _ => false,
    })
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

/// What a call answers with.
struct Answer {
    output: fn(&TokenStream) -> TokenStream,
    docs: &'static str,
}

impl Answer {
    /// The answer of one plugin.
    const ONE: Self = Self {
        output: outcome,
        docs: "# Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
    };

    fn of(cardinality: Cardinality) -> Self {
        match cardinality {
            Cardinality::ExactlyOne => Self::ONE,
            Cardinality::AtMostOne => Self {
                output: |result| {
                    let outcome = outcome(result);
                    quote!(__rt::Option<#outcome>)
                },
                docs: "Returns nothing if there is no plugin.\n\n\
                    # Errors\nReturns an error if the plugin cannot be called, or fails in the call.",
            },
            Cardinality::AtLeastOne | Cardinality::Any => Self {
                output: |result| {
                    let outcome = outcome(result);
                    quote!(C::Of<#outcome, P::Id>)
                },
                docs: "Calls every plugin, in their order, and returns a `ByPlugin` of what each answered.\n\n\
                    # Errors\nHas an error for each plugin that cannot be called, or fails in the call.",
            },
        }
    }
}

fn outcome(result: &TokenStream) -> TokenStream {
    quote!(__rt::Result<#result, __rt::DispatchError>)
}
