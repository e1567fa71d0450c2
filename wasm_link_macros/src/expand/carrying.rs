//! Writes what records and variants with handles have instead of wasmtime's traits.
//!
//! Each has a twin in the module `wire`, with raw handles in the place of typed ones: that is what passes
//! through wasmtime. The two become each other where the host sends and receives.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::component;
use super::conversions;
use super::site::Site;
use crate::analyze::{Case, Definition, Facts, Field, Kind};

/// Writes the lifetime that a type with lent handles declares.
pub(super) fn generics(facts: Facts) -> Option<TokenStream> {
    facts.lends.then(|| quote!(<'a>))
}

/// Writes how a record is sent and received.
pub(super) fn record(definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let fields: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let send = quote! {
        Ok(self::wire::#name {
            #(#fields: ::wasm_link::__private::Outbound::send(self.#fields, sending)?,)*
        })
    };
    let receive = quote! {
        Ok(Self {
            #(#fields: ::wasm_link::__private::Inbound::receive(wire.#fields, receiving)?,)*
        })
    };
    impls(definition, &send, &receive)
}

/// Writes how a variant is sent and received.
pub(super) fn variant(definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let (outward, inward): (Vec<_>, Vec<_>) = cases
        .iter()
        .map(|case| {
            let case_name = &case.ident;
            if case.ty.is_none() {
                let sent = quote!(Self::#case_name => self::wire::#name::#case_name);
                return (
                    sent,
                    quote!(self::wire::#name::#case_name => Self::#case_name),
                );
            }
            let sent = quote! {
                Self::#case_name(payload) => self::wire::#name::#case_name(
                    ::wasm_link::__private::Outbound::send(payload, sending)?,
                )
            };
            let received = quote! {
                self::wire::#name::#case_name(payload) => Self::#case_name(
                    ::wasm_link::__private::Inbound::receive(payload, receiving)?,
                )
            };
            (sent, received)
        })
        .unzip();
    let send = quote!(Ok(match self { #(#outward,)* }));
    let receive = quote!(Ok(match wire { #(#inward,)* }));
    impls(definition, &send, &receive)
}

/// Writes the two impls; what has lent handles in it is never received.
fn impls(definition: &Definition, send: &TokenStream, receive: &TokenStream) -> TokenStream {
    let name = &definition.ident;
    let generics = generics(definition.facts);
    let inbound = (!definition.facts.lends).then(|| {
        quote! {
            impl ::wasm_link::__private::Inbound for #name {
                type Wire = self::wire::#name;

                fn receive<P: ::wasm_link::PluginData + 'static>(
                    wire: Self::Wire,
                    receiving: &mut ::wasm_link::__private::Receiving<'_, P>,
                ) -> ::core::result::Result<Self, ::wasm_link::ResourceReceiveError> {
                    #receive
                }
            }
        }
    });
    quote! {
        impl #generics ::wasm_link::__private::Outbound for #name #generics {
            type Wire = self::wire::#name;

            fn send<P: ::wasm_link::PluginData + 'static>(
                self,
                sending: &mut ::wasm_link::__private::Sending<P>,
            ) -> ::core::result::Result<Self::Wire, ::wasm_link::ResourceReceiveError> {
                #send
            }
        }
        #inbound
    }
}

/// Writes the module of the twins, or nothing if no type has handles.
pub(super) fn twins<'a>(
    site: Site<'_>,
    definitions: impl Iterator<Item = &'a Definition>,
) -> TokenStream {
    let twins: Vec<_> = definitions
        .filter(|definition| definition.facts.has_handles())
        .filter_map(|definition| match &definition.kind {
            Kind::Record(fields) => Some(record_twin(site, definition, fields)),
            Kind::Variant(cases) => Some(variant_twin(site, definition, cases)),
            Kind::Enum(_) | Kind::Flags(_) | Kind::Alias(_) | Kind::Resource => None,
        })
        .collect();
    if twins.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        #[allow(missing_docs, reason = "the types are documented outside")]
        pub mod wire {
            #(#twins)*
        }
    }
}

fn record_twin(site: Site<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let is_derivable = !definition.facts.is_dynamic;
    let component = is_derivable.then(|| component(&quote!(record)));
    let declarations = fields.iter().map(|field| {
        let (name, wit, ty) = (&field.ident, &field.name, site.wire(&field.ty));
        let attribute = is_derivable.then(|| quote!(#[component(name = #wit)]));
        quote!(#attribute pub #name: #ty)
    });
    let with_handles = fields
        .iter()
        .filter(|field| Facts::of(&field.ty).has_handles())
        .map(|field| &field.ident);
    let visits = quote! {
        #(::wasm_link::__private::Wire::each_handle(&mut self.#with_handles, visit);)*
    };
    let visitor = visitor(definition, &visits);
    let conversions = conversions::record_on_the_wire(definition, fields);
    quote! {
        #[derive(Clone)]
        #component
        pub struct #name {
            #(#declarations,)*
        }
        #visitor
        #conversions
    }
}

fn variant_twin(site: Site<'_>, definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let is_derivable = !definition.facts.is_dynamic;
    let component = is_derivable.then(|| component(&quote!(variant)));
    let declarations = cases.iter().map(|case| {
        let (name, wit) = (&case.ident, &case.name);
        let payload = case.ty.as_ref().map(|ty| {
            let ty = site.wire(ty);
            quote!((#ty))
        });
        let attribute = is_derivable.then(|| quote!(#[component(name = #wit)]));
        quote!(#attribute #name #payload)
    });
    let has_handles = |case: &&Case| {
        let facts = case.ty.as_ref().map(Facts::of);
        facts.is_some_and(Facts::has_handles)
    };
    let arms: Vec<_> = cases
        .iter()
        .filter(has_handles)
        .map(|case| {
            let name = &case.ident;
            quote! {
                Self::#name(payload) => ::wasm_link::__private::Wire::each_handle(payload, visit)
            }
        })
        .collect();
    let others = (arms.len() < cases.len()).then(|| quote!(_ => {}));
    let visitor = visitor(definition, &quote!(match self { #(#arms,)* #others }));
    let conversions = conversions::variant_on_the_wire(definition, cases);
    quote! {
        #[derive(Clone)]
        #component
        pub enum #name {
            #(#declarations,)*
        }
        #visitor
        #conversions
    }
}

fn visitor(definition: &Definition, visits: &TokenStream) -> TokenStream {
    let name = &definition.ident;
    quote! {
        impl ::wasm_link::__private::Wire for #name {
            const HANDLES: bool = true;

            #[inline]
            fn each_handle(
                &mut self,
                visit: &mut dyn ::core::ops::FnMut(&mut ::wasm_link::__private::ResourceAny),
            ) {
                #visits
            }
        }
    }
}
