//! Writes what stands for types with handles where the interface is implemented in Rust.
//!
//! A type of a caller's has handles as the host holds them. What implements an interface has its own resources behind
//! handles, of a Rust type that it chooses: the twins are generic in those handles.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::attributes::{deprecated, docs};
use super::carrying;
use super::native_type::{Native, Own, is_container, own_handles};
use super::site::Site;
use crate::analyze::{Case, Definition, Field, Handle, Kind, Type};
use crate::naming::{Scope, Style};

/// Writes the module of the twins, or nothing if no type has one.
pub(super) fn twins<'a>(
    site: Site<'_>,
    definitions: impl Iterator<Item = &'a Definition>,
) -> TokenStream {
    let twins: Vec<_> = definitions
        .filter(|definition| has_twin(definition))
        .filter_map(|definition| match &definition.kind {
            Kind::Record(fields) => Some(record(site, definition, fields)),
            Kind::Variant(cases) => Some(variant(site, definition, cases)),
            Kind::Alias(ty) => is_container(ty).then(|| alias(site, definition, ty)),
            Kind::Enum(_) | Kind::Flags(_) | Kind::Resource => None,
        })
        .collect();
    if twins.is_empty() {
        return TokenStream::new();
    }
    let doc = docs(
        None,
        "The types with handles, as those have them who implement an interface in Rust: their \
         parameters are what stands for the handles, `Own` and `Lent` of the type that is behind the resource.",
    );
    quote! {
        #doc
        pub mod native {
            use super::__rt;
            #(#twins)*
        }
    }
}

/// Whether those who implement an interface have another type than callers.
fn has_twin(definition: &Definition) -> bool {
    let facts = definition.facts;
    facts.has_handles() && (facts.lends || own_handles(definition).next().is_some())
}

fn record(site: Site<'_>, definition: &Definition, fields: &[Field]) -> TokenStream {
    let name = &definition.ident;
    let parameters = parameters(definition);
    let native = Native {
        site,
        home: site.home,
        own: Own::Parameters(&parameters),
    };
    let declarations = fields.iter().map(|field| {
        let (name, ty) = (&field.ident, native.ty(&field.ty));
        let doc = docs(
            field.docs.as_deref(),
            &format!("The WIT field `{}`.", field.name),
        );
        quote!(#doc pub #name: #ty)
    });
    let head = head(definition, "record");
    let handles = names(&parameters);
    let parts = fields.iter().map(|field| &field.ident);
    quote! {
        #head
        #[derive(Debug)]
        pub struct #name #handles {
            #(#declarations,)*
        }
        __rt::owned_record!(native #name #handles, { #(#parts),* });
    }
}

fn variant(site: Site<'_>, definition: &Definition, cases: &[Case]) -> TokenStream {
    let name = &definition.ident;
    let parameters = parameters(definition);
    let native = Native {
        site,
        home: site.home,
        own: Own::Parameters(&parameters),
    };
    let declarations = cases.iter().map(|case| {
        let name = &case.ident;
        let doc = docs(
            case.docs.as_deref(),
            &format!("The WIT case `{}`.", case.name),
        );
        let payload = case.ty.as_ref().map(|ty| {
            let ty = native.ty(ty);
            quote!((#ty))
        });
        quote!(#doc #name #payload)
    });
    let head = head(definition, "variant");
    let handles = names(&parameters);
    let parts = cases.iter().map(carrying::with_payload);
    quote! {
        #head
        #[derive(Debug)]
        pub enum #name #handles {
            #(#declarations,)*
        }
        __rt::owned_variant!(native #name #handles, { #(#parts),* });
    }
}

fn alias(site: Site<'_>, definition: &Definition, ty: &Type) -> TokenStream {
    let name = &definition.ident;
    let parameters = parameters(definition);
    let native = Native {
        site,
        home: site.home,
        own: Own::Parameters(&parameters),
    };
    let (head, handles, ty) = (head(definition, "type"), names(&parameters), native.ty(ty));
    quote! {
        #head
        pub type #name #handles = #ty;
    }
}

/// Writes what stands before the type.
fn head(definition: &Definition, kind: &str) -> TokenStream {
    let doc = docs(
        definition.docs.as_deref(),
        &format!("The WIT {kind} `{}`.", definition.name),
    );
    let deprecated = deprecated(&definition.deprecated);
    quote! {
        #doc
        #deprecated
    }
}

/// Names what stands for the handles: the derives name the type, which none of them may hide.
fn parameters(definition: &Definition) -> Vec<(Handle, Ident)> {
    let mut scope = Scope::without(&[&definition.ident.to_string()]);
    own_handles(definition)
        .map(|handle| {
            let resource = &handle.resource.original().name;
            let name = if handle.is_lent {
                format!("lent-{resource}")
            } else {
                resource.clone()
            };
            (handle.clone(), scope.claim(&name, Style::Type))
        })
        .collect()
}

fn names(parameters: &[(Handle, Ident)]) -> Option<TokenStream> {
    let mut names = parameters.iter().map(|(_, name)| name).peekable();
    names.peek()?;
    Some(quote!(<#(#names),*>))
}
