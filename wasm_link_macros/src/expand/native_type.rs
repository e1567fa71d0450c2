//! Writes types as those have them who implement an interface in Rust: handles of the interface's own resources lead to
//! what stands behind them, and what is lent is no reference.
//!
//! Records, variants and aliases with such handles have a twin in the module `native`, with a parameter for each kind of handle
//! of the resources that their interface defines.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::rust_type::{container, refused};
use super::site::Site;
use crate::analyze::{Definition, Facts, Handle, Kind, Type};

/// A place where types are written for those who implement an interface.
#[derive(Clone, Copy)]
pub(super) struct Native<'a> {
    pub(super) site: Site<'a>,
    /// The id of the interface whose resources are its own.
    pub(super) home: &'a str,
    pub(super) own: Own<'a>,
}

/// What the handles of an interface's own resources are written as.
#[derive(Clone, Copy)]
pub(super) enum Own<'a> {
    /// Handles of what this type has behind its resources.
    Of(&'a Ident),
    /// Parameters of a type.
    Parameters(&'a [(Handle, Ident)]),
}

impl Native<'_> {
    /// The type of a parameter, result, field or payload.
    pub(super) fn ty(self, ty: &Type) -> TokenStream {
        if !self.differs(ty) {
            return self.site.owned(ty);
        }
        match ty {
            Type::Own(resource) => self.handle(resource, false),
            Type::Borrow(resource) => self.handle(resource, true),
            Type::List(_)
            | Type::FixedList(..)
            | Type::Map(..)
            | Type::Option(_)
            | Type::Result { .. }
            | Type::Tuple(_) => container(ty, |part| self.ty(part)),
            Type::Named(definition) => match &definition.kind {
                Kind::Alias(ty) if !is_container(ty) => self.ty(ty),
                Kind::Alias(_)
                | Kind::Record(_)
                | Kind::Variant(_)
                | Kind::Enum(_)
                | Kind::Flags(_)
                | Kind::Resource => self.twin(definition),
            },
            Type::Primitive(_)
            | Type::String
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => refused(),
        }
    }

    /// What stands behind the handles of a resource of the interface's own.
    pub(super) fn behind(self, resource: &Definition) -> TokenStream {
        let name = &resource.original().ident;
        match self.own {
            Own::Of(this) => quote!(#this::#name),
            // A twin has handles alone.
            Own::Parameters(_) => refused(),
        }
    }

    /// A handle, wherever it stands.
    pub(super) fn handle(self, resource: &Definition, is_lent: bool) -> TokenStream {
        let path = self.site.path(resource);
        if !self.defines(resource) {
            return if is_lent {
                quote!(__rt::LentHandle<#path>)
            } else {
                path
            };
        }
        match self.own {
            Own::Parameters(parameters) => {
                let is_meant = |handle: &Handle| {
                    handle.is_lent == is_lent
                        && std::ptr::eq(handle.resource.original(), resource.original())
                };
                let mut parameters = parameters.iter();
                let parameter = parameters.find(|(handle, _)| is_meant(handle));
                parameter.map_or_else(refused, |(_, name)| quote!(#name))
            }
            Own::Of(_) => {
                let behind = self.behind(resource);
                let kind = if is_lent { quote!(Lent) } else { quote!(Own) };
                quote!(__rt::#kind<#path, #behind>)
            }
        }
    }

    fn twin(self, definition: &Definition) -> TokenStream {
        let path = self.site.path_within(definition, Some(&quote!(native::)));
        let handles = own_handles(definition);
        let mut handles = handles
            .map(|handle| self.handle(&handle.resource, handle.is_lent))
            .peekable();
        let has_some = handles.peek().is_some();
        let handles = has_some.then(|| quote!(<#(#handles),*>));
        quote!(#path #handles)
    }

    /// Whether a type is another than the one that callers have.
    fn differs(self, ty: &Type) -> bool {
        let facts = Facts::of(ty);
        facts.lends
            || facts.has_handles()
                && ty
                    .handles()
                    .iter()
                    .any(|handle| self.defines(&handle.resource))
    }

    /// Whether a resource is one of the interface's own.
    pub(super) fn defines(self, resource: &Definition) -> bool {
        *resource.original().home == *self.home
    }
}

/// Whether an alias of a type has a twin: it says in few words what may have many parts.
pub(super) fn is_container(ty: &Type) -> bool {
    match ty {
        Type::List(_)
        | Type::FixedList(..)
        | Type::Map(..)
        | Type::Option(_)
        | Type::Result { .. }
        | Type::Tuple(_) => true,
        Type::Primitive(_)
        | Type::String
        | Type::Named(_)
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::Stream(_)
        | Type::Future(_)
        | Type::ErrorContext
        | Type::Unresolved => false,
    }
}

/// The handles in a type that are of resources of its own interface.
pub(super) fn own_handles(definition: &Definition) -> impl Iterator<Item = &Handle> {
    let handles = definition.handles.iter();
    handles.filter(|handle| handle.resource.original().home == definition.home)
}
