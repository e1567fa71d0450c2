//! Writes one parameter on its way from the caller to the callee.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::analyze::{Kind, Primitive, SHORT_TUPLE, Type};
use crate::expand::site::Site;

/// A parameter, in all its forms.
pub(super) struct Part {
    pub(super) variable: Ident,
    /// The type that is lifted from the caller.
    pub(super) lifted: TokenStream,
    /// The type of what lies in the caller's memory, or beside it.
    pub(super) prepared: TokenStream,
    /// The value of that, of a reference to what was lifted.
    pub(super) prepare: TokenStream,
    /// What the function borrows, of a reference to what was prepared.
    pub(super) borrow: TokenStream,
    /// Whether it stays in the caller's memory.
    pub(super) is_lazy: bool,
}

impl Part {
    pub(super) fn of(site: Site<'_>, index: usize, ty: &Type) -> Self {
        let variable = variable(index);
        match ty.resolved() {
            Type::String => Self {
                lifted: quote!(__rt::WasmStr),
                prepared: quote!(::std::borrow::Cow<'a, str>),
                prepare: quote!(__rt::text(#variable, caller)?),
                borrow: quote!(&**#variable),
                is_lazy: true,
                variable,
            },
            Type::List(item) if is_integer(item) => {
                let item = site.owned(item);
                Self {
                    lifted: quote!(__rt::WasmList<#item>),
                    prepared: quote!(::std::borrow::Cow<'a, [#item]>),
                    prepare: quote! {
                        <#item as __rt::Numbers>::of(#variable, caller)
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

pub(super) fn variable(index: usize) -> Ident {
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
pub(super) fn borrowed(ty: &Type, value: &TokenStream) -> TokenStream {
    if Site::is_passed_by_value(ty) {
        return quote!(*#value);
    }
    if Site::is_passed_whole(ty) {
        return value.clone();
    }
    match ty {
        Type::String => quote!(__rt::String::as_str(#value)),
        Type::List(_) => quote!(__rt::Vec::as_slice(#value)),
        Type::Option(item) => {
            let item = borrowed(item, &quote!(item));
            quote!(__rt::Option::as_ref(#value).map(|item| #item))
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
                    __rt::Result::Ok(payload) => __rt::Result::Ok(#ok),
                    __rt::Result::Err(payload) => __rt::Result::Err(#err),
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
