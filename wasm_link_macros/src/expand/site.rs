//! Where types are written, and how they are named there.
//!
//! Every path is absolute, or relative from the module where it is written: a WIT type may be called as a
//! Rust one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::analyze::Definition;
use crate::plan::{Home, Plan};

/// The lifetime of what is lent in a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Lifetime {
    /// That of the call: it is not written.
    Call,
    /// `'a`, which a type declares.
    Declared,
}

impl Lifetime {
    /// Writes it after an ampersand.
    pub(super) fn of_reference(self) -> Option<TokenStream> {
        match self {
            Self::Call => None,
            Self::Declared => Some(quote!('a)),
        }
    }

    /// Writes it as the argument of a type.
    pub(super) fn of_type(self) -> TokenStream {
        self.of_reference().unwrap_or_else(|| quote!('_))
    }
}

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
    pub(super) lifetime: Lifetime,
}

impl<'a> Site<'a> {
    /// The module of the interface itself.
    pub(super) fn new(plan: &'a Plan, home: &'a str, depth: usize) -> Self {
        Self {
            plan,
            home,
            depth,
            inner: 0,
            lifetime: Lifetime::Call,
        }
    }

    /// The same module, for types in which what is lent has this lifetime.
    pub(super) fn with_lifetime(self, lifetime: Lifetime) -> Self {
        Self { lifetime, ..self }
    }

    /// A module inside this one.
    pub(super) fn inside(self) -> Self {
        Self {
            depth: self.depth + 1,
            inner: self.inner + 1,
            ..self
        }
    }

    /// The path of a generated module, up to where a name in it follows.
    pub(super) fn to_module(self, module: &[Ident]) -> TokenStream {
        let up = supers(self.depth);
        quote!(#up #(#module::)*)
    }

    /// The path of a named type.
    pub(super) fn path(self, definition: &Definition) -> TokenStream {
        self.path_within(definition, None)
    }

    /// The path of a named type, or of its twin in a module beside it.
    pub(super) fn path_within(
        self,
        definition: &Definition,
        module: Option<&TokenStream>,
    ) -> TokenStream {
        let name = &definition.ident;
        let name = quote!(#module #name);
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
                let module = self.to_module(module);
                quote!(#module #name)
            }
            Home::Given(path) => {
                let mut name = definition.ident.clone();
                // If there is no such type, it is the path that can be mended.
                if let Some(last) = path.segments.last() {
                    name.set_span(last.ident.span());
                }
                let path = self.given(path);
                quote!(#path::#module #name)
            }
        }
    }

    /// Whether the user gives a type for a definition.
    pub(super) fn is_given(self, definition: &Definition) -> bool {
        matches!(self.plan.home(&definition.home), Home::Given(_))
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

    /// A named type, with its lifetime if it has one.
    pub(super) fn named(self, definition: &Definition) -> TokenStream {
        let path = self.path(definition);
        let lifetime = definition.facts.lends.then(|| self.lifetime.of_type());
        match lifetime {
            Some(lifetime) => quote!(#path<#lifetime>),
            None => path,
        }
    }
}

/// `super::` as often as asked for.
fn supers(count: usize) -> TokenStream {
    (0..count).map(|_| quote!(super::)).collect()
}
