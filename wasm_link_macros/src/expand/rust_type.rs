//! Writes types as Rust has them: owned, and borrowed as parameters are.
//!
//! Every path is absolute, or relative from the module where it is written: a WIT type may be called as a
//! Rust one.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::analyze::{Definition, Facts, Kind, Primitive, Type};
use crate::plan::{Home, Plan};

/// A module in which types are written.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) plan: &'a Plan,
    /// The id of the interface whose module it is in.
    pub(super) home: &'a str,
    /// How many modules lie between it and the call site.
    depth: usize,
    /// How many of them lie inside the interface's own module.
    inner: usize,
}

impl<'a> Site<'a> {
    /// The module of the interface itself.
    pub(super) fn new(plan: &'a Plan, home: &'a str, depth: usize) -> Self {
        Self {
            plan,
            home,
            depth,
            inner: 0,
        }
    }

    /// A module inside this one.
    pub(super) fn inside(self) -> Self {
        Self {
            depth: self.depth + 1,
            inner: self.inner + 1,
            ..self
        }
    }

    /// The path of a named type.
    pub(super) fn path(self, definition: &Definition) -> TokenStream {
        let name = &definition.ident;
        if *definition.home == *self.home && !self.plan.given.contains_key(self.home) {
            return match self.inner {
                0 => quote!(self::#name),
                inner => {
                    let up = supers(inner);
                    quote!(#up #name)
                }
            };
        }
        match self.plan.home(&definition.home) {
            Home::Generated(module) => {
                let up = supers(self.depth);
                quote!(#up #(#module::)* #name)
            }
            Home::Given(path) => {
                let path = self.given(path);
                quote!(#path::#name)
            }
        }
    }

    /// A path that the user wrote for the call site, as it reads here.
    fn given(self, path: &syn::Path) -> TokenStream {
        let mut segments = path.segments.iter();
        let first = segments.next().map(|segment| segment.ident.to_string());
        match first.as_deref() {
            Some("self") if path.leading_colon.is_none() => {
                let up = supers(self.depth);
                quote!(#up #(#segments)::*)
            }
            Some("super") if path.leading_colon.is_none() => {
                let up = supers(self.depth);
                quote!(#up #path)
            }
            _ => quote!(#path),
        }
    }

    /// The type that owns its parts: of fields and results.
    pub(super) fn owned(self, ty: &Type) -> TokenStream {
        match ty {
            Type::Primitive(primitive) => primitive_name(*primitive),
            Type::String => quote!(::std::string::String),
            Type::List(item) => {
                let item = self.owned(item);
                quote!(::std::vec::Vec<#item>)
            }
            Type::FixedList(item, length) => {
                let item = self.owned(item);
                let length = Literal::u32_unsuffixed(*length);
                quote!([#item; #length])
            }
            Type::Map(key, value) => {
                let (key, value) = (self.owned(key), self.owned(value));
                quote!(::std::collections::HashMap<#key, #value>)
            }
            Type::Option(item) => {
                let item = self.owned(item);
                quote!(::core::option::Option<#item>)
            }
            Type::Result { ok, err } => {
                let payload = |ty: &Option<Box<Type>>| ty.as_ref().map(|ty| self.owned(ty));
                result(payload(ok), payload(err))
            }
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.owned(item));
                quote!((#(#items,)*))
            }
            Type::Named(definition) => self.path(definition),
            Type::Own(_)
            | Type::Borrow(_)
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => refused(),
        }
    }

    /// The type of a parameter: always `Copy`, since one call may go to many plugins.
    pub(super) fn borrowed(self, ty: &Type, lifetime: Option<&TokenStream>) -> TokenStream {
        if Facts::of(ty).is_copy {
            return self.owned(ty);
        }
        match ty {
            Type::String => quote!(&#lifetime str),
            Type::List(item) => {
                let item = self.owned(item);
                quote!(&#lifetime [#item])
            }
            Type::FixedList(..) | Type::Map(..) => {
                let whole = self.owned(ty);
                quote!(&#lifetime #whole)
            }
            Type::Option(item) => {
                let item = self.borrowed(item, lifetime);
                quote!(::core::option::Option<#item>)
            }
            Type::Result { ok, err } => {
                let payload =
                    |ty: &Option<Box<Type>>| ty.as_ref().map(|ty| self.borrowed(ty, lifetime));
                result(payload(ok), payload(err))
            }
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.borrowed(item, lifetime));
                quote!((#(#items,)*))
            }
            Type::Named(definition) => match &definition.kind {
                Kind::Alias(ty) => self.borrowed(ty, lifetime),
                Kind::Record(_)
                | Kind::Variant(_)
                | Kind::Enum(_)
                | Kind::Flags(_)
                | Kind::Resource => {
                    let path = self.path(definition);
                    quote!(&#lifetime #path)
                }
            },
            Type::Primitive(_)
            | Type::Own(_)
            | Type::Borrow(_)
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => refused(),
        }
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

/// A `Result`, with `()` for a payload that is not there.
fn result(ok: Option<TokenStream>, err: Option<TokenStream>) -> TokenStream {
    let ok = ok.unwrap_or_else(|| quote!(()));
    let err = err.unwrap_or_else(|| quote!(()));
    quote!(::core::result::Result<#ok, #err>)
}

/// `super::` as often as asked for.
fn supers(count: usize) -> TokenStream {
    (0..count).map(|_| quote!(super::)).collect()
}

/// Stands for a type that `check` has refused: it is never reached.
fn refused() -> TokenStream {
    quote!(::core::convert::Infallible)
}
