//! Writes `Interface` and `Function`: the interface as the runtime's traits describe one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::attributes::docs_with;
use super::site::Site;
use super::{client, link, signatures};
use crate::analyze::{Carries, Facts, Function, FunctionKind, Interface, Kind};
use crate::plan::Planned;

/// Writes both types, and the facts that they have in common.
pub(super) fn interface(site: Site<'_>, planned: &Planned) -> TokenStream {
    let doc = docs_with(
        None,
        &format!(
            "The interface `{}`, as applications declare it.",
            planned.interface.id
        ),
        "`with_id` gives it another id, and `with_cardinality` another cardinality for dispatch by name: a `Client` \
         answers in the shape of the cardinality that the macro was given, and binds to no other.",
    );
    let facts = facts(site, planned);
    quote! {
        #doc
        pub type Interface = __rt::Declared<Declaration>;

        /// One function of the interface.
        pub type Function = __rt::DeclaredFunction<Declaration>;

        #[doc(hidden)]
        pub enum Declaration {}

        #facts
    }
}

fn facts(site: Site<'_>, planned: &Planned) -> TokenStream {
    let wit = &planned.interface;
    let path = &*wit.path;
    let id = wit.is_root().then(|| {
        let id = &*wit.id;
        quote!(const ID: &'static str = #id;)
    });
    let cardinality = client::cardinality(planned.cardinality);
    let functions = wit.functions.iter().enumerate();
    let functions = functions.map(|(index, function)| {
        let constant = constant(index, function);
        let is_optional = planned.optional.contains(&index);
        let optional = is_optional.then(|| quote!(.optional()));
        quote!(#constant #optional)
    });
    let resources = resources(wit);
    let signatures = signatures::lines(wit);
    let rows = link::rows(site, planned);
    let late = planned.is_late.then(|| {
        quote!(
            const IS_LATE: bool = true;
        )
    });
    quote! {
        impl __rt::Declaration for Declaration {
            const PATH: &'static str = #path;
            #id
            const FUNCTIONS: &'static [Function] = &[#(#functions,)*];
            const RESOURCES: &'static [&'static str] = &[#(#resources,)*];
            #late
            const SIGNATURES: &'static [&'static str] = &[#(#signatures,)*];
            type Cardinality = __rt::#cardinality;
            type Client<P: __rt::PluginData + 'static> = Client<P>;

            fn client<P: __rt::PluginData + 'static>(
                bound: __rt::Bound<P, __rt::#cardinality>,
            ) -> Client<P> {
                Client(bound)
            }

            fn links<P: __rt::PluginData + 'static>() -> &'static [__rt::TypedLink] {
                const { &[#rows] }
            }
        }
    }
}

/// The names of the resources.
fn resources(interface: &Interface) -> impl Iterator<Item = &String> {
    let definitions = interface.types.iter();
    definitions
        .filter(|definition| matches!(definition.kind, Kind::Resource))
        .map(|definition| &definition.name)
}

/// Writes one function.
fn constant(index: usize, function: &Function) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let name = &function.name;
    let kind = match &function.result {
        None => quote!(void),
        Some(ty) if Facts::of(ty).carries > Carries::Data => quote!(carrying),
        Some(_) => quote!(data),
    };
    let is_method = function.kind == FunctionKind::Method;
    let method = is_method.then(|| quote!(.method()));
    let since = function.since.as_ref();
    let since = since.map(|version| quote!(.since(#version)));
    quote!(Function::#kind(#index, #name)#method #since)
}
