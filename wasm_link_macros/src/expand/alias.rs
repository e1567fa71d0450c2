//! Writes type aliases, those of `use` included.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{deprecated, docs};
use super::carrying;
use super::site::{Lifetime, Site};
use crate::analyze::{Definition, Type};

/// Writes `pub type Name = …;`.
pub(super) fn alias(site: Site<'_>, definition: &Definition, ty: &Type) -> TokenStream {
    let name = &definition.ident;
    let target = site.with_lifetime(Lifetime::Declared).owned(ty);
    let generics = carrying::generics(definition.facts);
    let fallback = match ty {
        Type::Named(used) if used.home != definition.home => {
            format!("The WIT type `{}` of `{}`.", used.name, used.home)
        }
        _ => format!("The WIT type `{}`.", definition.name),
    };
    let docs = docs(definition.docs.as_deref(), &fallback);
    let deprecated = deprecated(&definition.deprecated);
    quote! {
        #docs
        #deprecated
        pub type #name #generics = #target;
    }
}
