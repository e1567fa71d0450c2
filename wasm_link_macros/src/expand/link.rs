//! Writes how plugins are linked to each other with the types of a function: a type without values for each, and
//! the table that finds it.
//!
//! What is lifted from the caller is turned into what the function borrows, part by part, without a copy.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::rust_type::{Lifetime, Site};
use crate::analyze::{Facts, Function, FunctionKind, Kind, Primitive, SHORT_TUPLE, Type};
use crate::input::Cardinality;
use crate::plan::Planned;

/// The functions that can be linked with their types.
fn linked(planned: &Planned) -> impl Iterator<Item = &Function> {
    let functions = planned.interface.functions.iter();
    functions.filter(|function| function.is_typed() && !function.is_dynamic())
}

/// Writes the body of `FunctionData::typed_link`.
pub(super) fn table(planned: &Planned) -> TokenStream {
    let arms = linked(planned).map(|function| {
        let (wit, name) = (&function.name, &function.ident);
        let to = if function.has_handles() {
            quote!(carrying)
        } else {
            match planned.cardinality {
                Cardinality::ExactlyOne => quote!(to_one),
                Cardinality::AtMostOne => quote!(to_at_most_one),
                Cardinality::AtLeastOne | Cardinality::Any => quote!(to_each),
            }
        };
        quote! {
            #wit => ::core::option::Option::Some(
                ::wasm_link::__private::TypedLink::#to::<linked::#name>(),
            )
        }
    });
    quote! {
        match self.name {
            #(#arms,)*
            _ => ::core::option::Option::None,
        }
    }
}

/// Writes the types of all functions. `site` is the module that they are in.
pub(super) fn functions(site: Site<'_>, planned: &Planned) -> TokenStream {
    let types: Vec<_> = linked(planned)
        .map(|function| {
            if function.has_handles() {
                carrying(site, function)
            } else {
                plain(site, function)
            }
        })
        .collect();
    if types.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            #(#types)*
        }
    }
}

fn plain(site: Site<'_>, function: &Function) -> TokenStream {
    let name = &function.ident;
    let borrowing = site.with_lifetime(Lifetime::Declared);
    let parts: Vec<Part> = function
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| Part::of(borrowing, index, &parameter.ty))
        .collect();
    let variables = parts.iter().map(|part| &part.variable);
    let variables = quote!((#(#variables,)*));
    let lifted = parts.iter().map(|part| &part.lifted);
    let prepared = parts.iter().map(|part| &part.prepared);
    let prepare = parts.iter().map(|part| &part.prepare);
    let borrow = parts.iter().map(|part| &part.borrow);
    let uses_caller = parts.iter().any(|part| part.is_lazy);
    let caller = if uses_caller {
        quote!(caller)
    } else {
        quote!(_)
    };
    let result = result(site, function);
    let (unpack, results, pack) = returned(function, &result);
    quote! {
        pub enum #name {}

        impl ::wasm_link::__private::LinkedFunction for #name {
            type Functions = super::Functions;
            type Lifted = (#(#lifted,)*);
            type Prepared<'a> = (#(#prepared,)*);
            type Result = #result;
            type Results = #results;

            fn prepare<'a, P: 'static>(
                #variables: &'a Self::Lifted,
                #caller: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
            ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                ::core::result::Result::Ok((#(#prepare,)*))
            }

            fn call<P: ::wasm_link::PluginData + 'static>(
                functions: &Self::Functions,
                callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                #variables: &Self::Prepared<'_>,
            ) -> ::wasm_link::__private::wasmtime::Result<Self::Result> {
                functions.#name.call(callee, (#(#borrow,)*))#unpack
            }

            #pack
        }
    }
}

fn carrying(site: Site<'_>, function: &Function) -> TokenStream {
    let name = &function.ident;
    let is_method = function.kind == FunctionKind::Method;
    let this = is_method.then(|| {
        let ty = quote!(::wasm_link::__private::ResourceAny);
        (quote!(this), ty, quote!(this))
    });
    let given = function.parameters.iter().enumerate();
    let given = given.map(|(index, parameter)| {
        let variable = variable(index);
        let argument = if Facts::of(&parameter.ty).has_handles() {
            quote!(#variable)
        } else {
            borrowed(&parameter.ty, &quote!((&#variable)))
        };
        (quote!(#variable), site.wire(&parameter.ty), argument)
    });
    let parts: Vec<_> = this.into_iter().chain(given).collect();
    let variables = parts.iter().map(|(variable, ..)| variable);
    let types = parts.iter().map(|(_, ty, _)| ty);
    let arguments = parts.iter().map(|(.., argument)| argument);
    let result = result(site, function);
    let (unpack, results, pack) = returned(function, &result);
    quote! {
        pub enum #name {}

        impl ::wasm_link::__private::CarryingFunction for #name {
            type Functions = super::Functions;
            type Arguments = (#(#types,)*);
            type Result = #result;
            type Results = #results;

            const IS_METHOD: bool = #is_method;

            fn call<P: ::wasm_link::PluginData + 'static>(
                functions: &Self::Functions,
                callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                (#(#variables,)*): Self::Arguments,
            ) -> ::wasm_link::__private::wasmtime::Result<Self::Result> {
                functions.#name.call(callee, (#(#arguments,)*))#unpack
            }

            #pack
        }
    }
}

/// The type of the result on the wire.
fn result(site: Site<'_>, function: &Function) -> TokenStream {
    let result = function.result.as_ref();
    result.map_or_else(|| quote!(()), |ty| site.wire(ty))
}

/// Writes how a result is taken out of its tuple, the type of that tuple, and how it is put in again.
fn returned(
    function: &Function,
    result: &TokenStream,
) -> (Option<TokenStream>, TokenStream, TokenStream) {
    let has_result = function.result.is_some();
    let unpack = has_result.then(|| quote!(.map(|(result,)| result)));
    let (results, packed) = if has_result {
        (quote!((#result,)), quote!((result,)))
    } else {
        (quote!(()), quote!(result))
    };
    let pack = quote! {
        #[inline]
        fn results(result: Self::Result) -> Self::Results {
            #packed
        }
    };
    (unpack, results, pack)
}

/// A parameter, in all its forms.
struct Part {
    variable: Ident,
    /// The type that is lifted from the caller.
    lifted: TokenStream,
    /// The type of what lies in the caller's memory, or beside it.
    prepared: TokenStream,
    /// The value of that, of a reference to what was lifted.
    prepare: TokenStream,
    /// What the function borrows, of a reference to what was prepared.
    borrow: TokenStream,
    /// Whether it stays in the caller's memory.
    is_lazy: bool,
}

impl Part {
    fn of(site: Site<'_>, index: usize, ty: &Type) -> Self {
        let variable = variable(index);
        match ty.resolved() {
            Type::String => Self {
                lifted: quote!(::wasm_link::__private::WasmStr),
                prepared: quote!(::std::borrow::Cow<'a, str>),
                prepare: quote!(::wasm_link::__private::text(#variable, caller)?),
                borrow: quote!(&**#variable),
                is_lazy: true,
                variable,
            },
            Type::List(item) if is_integer(item) => {
                let item = site.owned(item);
                Self {
                    lifted: quote!(::wasm_link::__private::WasmList<#item>),
                    prepared: quote!(::std::borrow::Cow<'a, [#item]>),
                    prepare: quote! {
                        <#item as ::wasm_link::__private::Numbers>::of(#variable, caller)
                    },
                    borrow: quote!(&**#variable),
                    is_lazy: true,
                    variable,
                }
            }
            _ => {
                let owned = site.owned(ty);
                Self {
                    prepared: quote!(&'a #owned),
                    prepare: quote!(#variable),
                    borrow: borrowed(ty, &quote!((*#variable))),
                    lifted: owned,
                    is_lazy: false,
                    variable,
                }
            }
        }
    }
}

fn variable(index: usize) -> Ident {
    format_ident!("a{index}")
}

fn is_integer(ty: &Type) -> bool {
    match ty.resolved() {
        Type::Primitive(primitive) => match primitive {
            Primitive::S8
            | Primitive::U8
            | Primitive::S16
            | Primitive::U16
            | Primitive::S32
            | Primitive::U32
            | Primitive::S64
            | Primitive::U64 => true,
            Primitive::Bool | Primitive::F32 | Primitive::F64 | Primitive::Char => false,
        },
        _ => false,
    }
}

/// Writes what is borrowed of `value`, a reference to an owned value: the same type as that of a parameter.
fn borrowed(ty: &Type, value: &TokenStream) -> TokenStream {
    if Site::is_passed_by_value(ty) {
        return quote!(*#value);
    }
    match ty {
        Type::String => quote!(::std::string::String::as_str(#value)),
        Type::List(_) => quote!(::std::vec::Vec::as_slice(#value)),
        Type::Option(item) => {
            let item = borrowed(item, &quote!(item));
            quote!(::core::option::Option::as_ref(#value).map(|item| #item))
        }
        Type::Result { ok, err } => {
            let payload = |ty: &Option<Box<Type>>| {
                let value = quote!(payload);
                ty.as_ref()
                    .map_or_else(|| quote!(*payload), |ty| borrowed(ty, &value))
            };
            let (ok, err) = (payload(ok), payload(err));
            quote! {
                match #value {
                    ::core::result::Result::Ok(payload) => ::core::result::Result::Ok(#ok),
                    ::core::result::Result::Err(payload) => ::core::result::Result::Err(#err),
                }
            }
        }
        Type::Tuple(items) if items.len() <= SHORT_TUPLE => {
            let names: Vec<_> = (0..items.len())
                .map(|index| format_ident!("part{index}"))
                .collect();
            let parts = items
                .iter()
                .zip(&names)
                .map(|(item, name)| borrowed(item, &quote!(#name)));
            quote!({ let (#(#names,)*) = #value; (#(#parts,)*) })
        }
        Type::Named(definition) => match &definition.kind {
            Kind::Alias(ty) => borrowed(ty, value),
            Kind::Record(_)
            | Kind::Variant(_)
            | Kind::Enum(_)
            | Kind::Flags(_)
            | Kind::Resource => value.clone(),
        },
        Type::FixedList(..)
        | Type::Map(..)
        | Type::Tuple(_)
        | Type::Primitive(_)
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::Stream(_)
        | Type::Future(_)
        | Type::ErrorContext
        | Type::Unresolved => value.clone(),
    }
}
