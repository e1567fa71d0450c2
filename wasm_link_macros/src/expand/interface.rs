//! Writes `Interface` and `Function`: the interface as the runtime's traits describe one.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::attributes::docs;
use super::{link, signatures};
use crate::analyze::{Carries, Facts, Function, FunctionKind, Interface, Kind};
use crate::input::Cardinality;
use crate::plan::Planned;

/// Writes both types and their impls.
pub(super) fn interface(planned: &Planned) -> TokenStream {
    let declaration = declaration(planned);
    let data = data(planned);
    let typed = typed(planned);
    let function = function(planned);
    quote! {
        #declaration
        #data
        #typed
        #function
    }
}

/// Writes a cardinality as the runtime names it.
pub(super) fn cardinality(cardinality: Cardinality) -> TokenStream {
    let name = match cardinality {
        Cardinality::AtMostOne => "AtMostOne",
        Cardinality::ExactlyOne => "ExactlyOne",
        Cardinality::AtLeastOne => "AtLeastOne",
        Cardinality::Any => "Any",
    };
    let name = Ident::new(name, Span::call_site());
    quote!(::wasm_link::InterfaceCardinality::#name)
}

fn declaration(planned: &Planned) -> TokenStream {
    let id = &planned.interface.id;
    let doc = docs(
        None,
        &format!("The interface `{id}`, as applications declare it."),
    );
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }

        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.id = id.into();
                self
            }

            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }

        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
    }
}

fn data(planned: &Planned) -> TokenStream {
    let functions = planned.interface.functions.iter().map(constant);
    let signatures = signatures::signatures(&planned.interface);
    let resources = resources(&planned.interface);
    // The path that the runtime takes from a package's name is another.
    let path = planned.interface.is_in_world.then(|| {
        quote! {
            fn path(&self) -> ::core::result::Result<::std::string::String, Self::Error> {
                Ok(::std::string::String::from(
                    <Self as ::wasm_link::TypedInterface>::PATH,
                ))
            }
        }
    });
    quote! {
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];

            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }

            fn cardinality(
                &self,
            ) -> ::core::result::Result<&::wasm_link::InterfaceCardinality, Self::Error> {
                Ok(&self.cardinality)
            }

            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }

            fn functions(&self) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(&[#(#functions,)*])
            }

            #[inline]
            fn resources(&self) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                #resources
            }

            #path

            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                #signatures
            }
        }
    }
}

/// Writes the names of the resources, which the trait wants to be borrowed.
fn resources(interface: &Interface) -> TokenStream {
    let definitions = interface.types.iter();
    let names: Vec<&String> = definitions
        .filter(|definition| matches!(definition.kind, Kind::Resource))
        .map(|definition| &definition.name)
        .collect();
    if names.is_empty() {
        return quote!(Ok(&[]));
    }
    let count = Literal::usize_unsuffixed(names.len());
    quote! {
        static NAMES: ::std::sync::LazyLock<[::std::string::String; #count]> =
            ::std::sync::LazyLock::new(|| [#(::std::string::String::from(#names)),*]);
        Ok(&*NAMES)
    }
}

/// Writes one function as a constant, so that the list of them is one too.
fn constant(function: &Function) -> TokenStream {
    let name = &function.name;
    let kind = match &function.result {
        None => quote!(Void),
        Some(ty) if Facts::of(ty).carries > Carries::Data => quote!(MayContainResources),
        Some(_) => quote!(AssumeNoResources),
    };
    let is_method = function.kind == FunctionKind::Method;
    quote! {
        Function {
            name: #name,
            return_kind: ::wasm_link::ReturnKind::#kind,
            is_method: #is_method,
        }
    }
}

fn typed(planned: &Planned) -> TokenStream {
    let path = &*planned.interface.path;
    let cardinality = cardinality(planned.cardinality);
    quote! {
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = #path;
            const CARDINALITY: ::wasm_link::InterfaceCardinality = #cardinality;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;

            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
    }
}

fn function(planned: &Planned) -> TokenStream {
    let table = link::table(planned);
    quote! {
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }

        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }

            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }

            fn is_method(&self) -> bool {
                self.is_method
            }

            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                #table
            }
        }
    }
}
