//! Writes types as Rust has them: owned, borrowed as parameters are, and as they pass through wasmtime.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::site::Site;
use crate::analyze::{Definition, Facts, Kind, Primitive, SHORT_TUPLE, Type};

/// How many bytes a tuple, option or result may have to be written as borrowed part by part: aliases of aliases in few
/// lines have many parts.
const SMALL_WHOLE: u64 = 1024;

impl Site<'_> {
    /// The type that owns its parts: of fields and results.
    pub(super) fn owned(self, ty: &Type) -> TokenStream {
        match ty {
            Type::Primitive(primitive) => primitive_name(*primitive),
            Type::String => quote!(__rt::String),
            Type::List(_)
            | Type::FixedList(..)
            | Type::Map(..)
            | Type::Option(_)
            | Type::Result { .. }
            | Type::Tuple(_) => container(ty, |part| self.owned(part)),
            Type::Named(definition) => self.named(definition),
            Type::Own(resource) => self.path(resource),
            Type::Borrow(resource) => {
                let lifetime = self.lifetime.of_reference();
                let path = self.path(resource);
                quote!(&#lifetime #path)
            }
            Type::Stream(_) | Type::Future(_) | Type::ErrorContext | Type::Unresolved => refused(),
        }
    }

    /// The type of a parameter. One without handles is always `Copy`, since one call may go to many plugins; one
    /// that gives a resource away cannot be.
    pub(super) fn borrowed(self, ty: &Type) -> TokenStream {
        let facts = Facts::of(ty);
        if facts.has_handles() {
            return match ty.resolved() {
                Type::List(item) if Facts::of(item).is_copy() => {
                    let lifetime = self.lifetime.of_reference();
                    let item = self.owned(item);
                    quote!(&#lifetime [#item])
                }
                _ => self.owned(ty),
            };
        }
        let lifetime = self.lifetime.of_reference();
        if Self::is_passed_whole(ty) {
            let whole = self.owned(ty);
            return if facts.is_dynamic {
                quote!(&#lifetime #whole)
            } else {
                let lifetime = self.lifetime.of_type();
                quote!(__rt::Sent<#lifetime, #whole>)
            };
        }
        match ty {
            Type::Primitive(primitive) => primitive_name(*primitive),
            Type::String => quote!(&#lifetime str),
            Type::List(item) => {
                let item = self.owned(item);
                quote!(&#lifetime [#item])
            }
            Type::Tuple(items) if items.len() <= SHORT_TUPLE => {
                let items = items.iter().map(|item| self.borrowed(item));
                quote!((#(#items,)*))
            }
            // It has no typed form, and is passed as a dynamic value.
            Type::Tuple(_) if facts.is_copy() => self.owned(ty),
            Type::FixedList(..) | Type::Map(..) | Type::Tuple(_) => {
                let whole = self.owned(ty);
                quote!(&#lifetime #whole)
            }
            Type::Option(item) => {
                let item = self.borrowed(item);
                quote!(__rt::Option<#item>)
            }
            Type::Result { ok, err } => {
                let payload = |ty: &Option<Box<Type>>| ty.as_ref().map(|ty| self.borrowed(ty));
                result(payload(ok), payload(err))
            }
            Type::Named(definition) => self.borrowed_definition(definition),
            Type::Own(_)
            | Type::Borrow(_)
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => refused(),
        }
    }

    /// The type of a parameter of a named type, without handles.
    fn borrowed_definition(self, definition: &Definition) -> TokenStream {
        let path = self.path(definition);
        let lifetime = self.lifetime.of_reference();
        match &definition.original().kind {
            Kind::Alias(Type::Primitive(_)) => path,
            Kind::Alias(ty) => self.borrowed(ty),
            Kind::Record(_) | Kind::Variant(_) | Kind::Enum(_) | Kind::Flags(_)
                if self.is_given(definition.original()) =>
            {
                // Whoever wrote the type says how it is passed.
                let lifetime = lifetime.unwrap_or_else(|| quote!('_));
                quote!(__rt::Sent<#lifetime, #path>)
            }
            Kind::Enum(_) | Kind::Flags(_) => path,
            Kind::Record(_) | Kind::Variant(_) if definition.facts.is_copy() => path,
            Kind::Record(_) | Kind::Variant(_) | Kind::Resource => quote!(&#lifetime #path),
        }
    }

    /// Whether a parameter without handles is written as a whole: what it is sent as is the same, part by part.
    fn is_passed_whole(ty: &Type) -> bool {
        let has_parts = matches!(
            ty.resolved(),
            Type::Tuple(_) | Type::Option(_) | Type::Result { .. }
        );
        has_parts && Facts::of(ty).size > SMALL_WHOLE
    }

    /// The type as it passes through wasmtime: with raw handles, if it has any.
    pub(super) fn wire(self, ty: &Type) -> TokenStream {
        if !Facts::of(ty).has_handles() {
            return self.owned(ty);
        }
        match ty {
            Type::Own(_) | Type::Borrow(_) => quote!(__rt::ResourceAny),
            Type::List(_)
            | Type::FixedList(..)
            | Type::Map(..)
            | Type::Option(_)
            | Type::Result { .. }
            | Type::Tuple(_) => container(ty, |part| self.wire(part)),
            Type::Named(definition) => match &definition.kind {
                Kind::Alias(ty) => self.wire(ty),
                Kind::Record(_)
                | Kind::Variant(_)
                | Kind::Enum(_)
                | Kind::Flags(_)
                | Kind::Resource => self.path_within(definition, Some(&quote!(wire::))),
            },
            Type::Primitive(_)
            | Type::String
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => refused(),
        }
    }
}

/// Writes a container, with its parts as `part` writes them.
pub(super) fn container(ty: &Type, part: impl Fn(&Type) -> TokenStream) -> TokenStream {
    match ty {
        Type::List(item) => {
            let item = part(item);
            quote!(__rt::Vec<#item>)
        }
        Type::FixedList(item, length) => fixed_list(ty, &part(item), *length),
        Type::Map(key, value) => {
            let (key, value) = (part(key), part(value));
            quote!(__rt::HashMap<#key, #value>)
        }
        Type::Option(item) => {
            let item = part(item);
            quote!(__rt::Option<#item>)
        }
        Type::Result { ok, err } => {
            let payload = |ty: &Option<Box<Type>>| ty.as_ref().map(|ty| part(ty));
            result(payload(ok), payload(err))
        }
        Type::Tuple(items) => {
            let items: Vec<_> = items.iter().map(part).collect();
            tuple(&items)
        }
        Type::Primitive(_)
        | Type::String
        | Type::Named(_)
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::Stream(_)
        | Type::Future(_)
        | Type::ErrorContext
        | Type::Unresolved => refused(),
    }
}

fn primitive_name(primitive: Primitive) -> TokenStream {
    let name = match primitive {
        Primitive::Bool => "bool",
        Primitive::S8 => "i8",
        Primitive::U8 => "u8",
        Primitive::S16 => "i16",
        Primitive::U16 => "u16",
        Primitive::S32 => "i32",
        Primitive::U32 => "u32",
        Primitive::S64 => "i64",
        Primitive::U64 => "u64",
        Primitive::F32 => "f32",
        Primitive::F64 => "f64",
        Primitive::Char => "char",
    };
    let name = Ident::new(name, Span::call_site());
    quote!(#name)
}

/// A tuple: Rust's, or in parts.
pub(super) fn tuple(items: &[TokenStream]) -> TokenStream {
    match items.split_at_checked(SHORT_TUPLE) {
        Some((first, others)) if !others.is_empty() => {
            let others = tuple(others);
            quote!(__rt::LongTuple<(#(#first,)*), #others>)
        }
        _ => quote!((#(#items,)*)),
    }
}

/// A list of fixed length, `whole`: an array, or one on the heap.
fn fixed_list(whole: &Type, item: &TokenStream, length: u32) -> TokenStream {
    let length = Literal::u32_unsuffixed(length);
    if Facts::is_long_list(whole) {
        quote!(__rt::LongList<#item, #length>)
    } else {
        quote!([#item; #length])
    }
}

/// A `Result`, with `()` for a payload that is not there.
fn result(ok: Option<TokenStream>, err: Option<TokenStream>) -> TokenStream {
    let ok = ok.unwrap_or_else(|| quote!(()));
    let err = err.unwrap_or_else(|| quote!(()));
    quote!(__rt::Result<#ok, #err>)
}

/// Stands for a type that `check` has refused: it is never reached.
pub(super) fn refused() -> TokenStream {
    quote!(::core::convert::Infallible)
}
