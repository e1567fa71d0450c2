//! Writes the interface's WIT as values, for the runtime to compare with what a plugin exports.
//!
//! Each named type is built once and cloned where it is used: types that share parts stay small in the code.

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::analyze::{Definition, FunctionKind, Interface, Kind, Primitive, Type};
use crate::naming::{Scope, Style};

/// Writes the body of `InterfaceData::signatures`.
pub(super) fn signatures(interface: &Interface) -> TokenStream {
    let mut types = Types::default();
    let functions: Vec<TokenStream> = interface
        .functions
        .iter()
        .map(|function| {
            let name = &function.name;
            let resource = function.resource.as_deref();
            let resource = resource.filter(|_| function.kind == FunctionKind::Method);
            let this = resource.map(|resource| {
                let this = handle(resource, &quote!(borrow));
                quote!(("self", #this))
            });
            let given = function.parameters.iter();
            let given = given.map(|parameter| types.named(&parameter.name, &parameter.ty));
            let parameters: Vec<TokenStream> = this.into_iter().chain(given).collect();
            let result = types.optional(function.result.as_ref());
            let build = if function.is_async {
                quote!(wit::async_function)
            } else {
                quote!(wit::function)
            };
            quote!(#build(#name, ::std::vec![#(#parameters),*], #result))
        })
        .collect();
    let path = &*interface.path;
    let declarations = &types.declarations;
    quote! {
        use ::wasm_link::__private::wit;
        #(#declarations)*
        Ok(::core::option::Option::Some(wit::interface(
            #path,
            ::std::vec![#(#functions),*],
        )))
    }
}

/// The named types that were written so far.
#[derive(Default)]
struct Types {
    declarations: Vec<TokenStream>,
    variables: HashMap<*const Definition, Ident>,
    names: Scope,
}

impl Types {
    fn of(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::Primitive(primitive) => primitive_type(*primitive),
            Type::String => quote!(::wasm_link::wit::Type::String),
            Type::List(item) => {
                let item = self.of(item);
                quote!(wit::list(#item))
            }
            Type::FixedList(item, length) => {
                let item = self.of(item);
                quote!(wit::fixed_list(#item, #length))
            }
            Type::Map(key, value) => {
                let (key, value) = (self.of(key), self.of(value));
                quote!(wit::map(#key, #value))
            }
            Type::Option(item) => {
                let item = self.of(item);
                quote!(wit::option(#item))
            }
            Type::Result { ok, err } => {
                let ok = self.optional(ok.as_deref());
                let err = self.optional(err.as_deref());
                quote!(wit::result(#ok, #err))
            }
            Type::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.of(item)).collect();
                quote!(wit::tuple(::std::vec![#(#items),*]))
            }
            Type::Named(definition) => self.definition(definition),
            Type::Stream(item) => {
                let item = self.optional(item.as_deref());
                quote!(wit::stream(#item))
            }
            Type::Future(item) => {
                let item = self.optional(item.as_deref());
                quote!(wit::future(#item))
            }
            Type::Own(resource) => handle(resource, &quote!(own)),
            Type::Borrow(resource) => handle(resource, &quote!(borrow)),
            // `check` refuses what is unresolved.
            Type::ErrorContext | Type::Unresolved => quote!(::wasm_link::wit::Type::ErrorContext),
        }
    }

    fn optional(&mut self, ty: Option<&Type>) -> TokenStream {
        ty.map_or_else(
            || quote!(::core::option::Option::None),
            |ty| {
                let ty = self.of(ty);
                quote!(::core::option::Option::Some(#ty))
            },
        )
    }

    fn named(&mut self, name: &str, ty: &Type) -> TokenStream {
        let ty = self.of(ty);
        quote!((#name, #ty))
    }

    /// Writes a named type as a variable, the first time, and returns a copy of it.
    fn definition(&mut self, definition: &Rc<Definition>) -> TokenStream {
        if let Kind::Alias(ty) = &definition.kind {
            return self.of(ty);
        }
        let key = Rc::as_ptr(definition);
        if let Some(variable) = self.variables.get(&key) {
            return quote!(#variable.clone());
        }
        let value = self.build(definition);
        let variable = self.names.claim(&definition.name, Style::Value);
        self.declarations.push(quote!(let #variable = #value;));
        self.variables.insert(key, variable.clone());
        quote!(#variable.clone())
    }

    fn build(&mut self, definition: &Definition) -> TokenStream {
        let name = &definition.name;
        match &definition.kind {
            Kind::Record(fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|field| self.named(&field.name, &field.ty))
                    .collect();
                quote!(wit::record(#name, ::std::vec![#(#fields),*]))
            }
            Kind::Variant(cases) => {
                let cases: Vec<_> = cases
                    .iter()
                    .map(|case| {
                        let name = &case.name;
                        let ty = self.optional(case.ty.as_ref());
                        quote!((#name, #ty))
                    })
                    .collect();
                quote!(wit::variant(#name, ::std::vec![#(#cases),*]))
            }
            Kind::Enum(labels) => {
                let names = labels.iter().map(|label| &label.name);
                quote!(wit::enumeration(#name, &[#(#names),*]))
            }
            Kind::Flags(labels) => {
                let names = labels.iter().map(|label| &label.name);
                quote!(wit::flags(#name, &[#(#names),*]))
            }
            Kind::Alias(ty) => self.of(ty),
            // A resource is no type of a value, only its handles are.
            Kind::Resource => handle(definition, &quote!(own)),
        }
    }
}

/// Writes the type of a handle: `own` or `borrow`.
fn handle(resource: &Definition, build: &TokenStream) -> TokenStream {
    let original = resource.original();
    let (path, name) = (&*original.path, &original.name);
    quote!(wit::#build(#path, #name))
}

fn primitive_type(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Bool => quote!(::wasm_link::wit::Type::Bool),
        Primitive::S8 => quote!(::wasm_link::wit::Type::S8),
        Primitive::U8 => quote!(::wasm_link::wit::Type::U8),
        Primitive::S16 => quote!(::wasm_link::wit::Type::S16),
        Primitive::U16 => quote!(::wasm_link::wit::Type::U16),
        Primitive::S32 => quote!(::wasm_link::wit::Type::S32),
        Primitive::U32 => quote!(::wasm_link::wit::Type::U32),
        Primitive::S64 => quote!(::wasm_link::wit::Type::S64),
        Primitive::U64 => quote!(::wasm_link::wit::Type::U64),
        Primitive::F32 => quote!(::wasm_link::wit::Type::F32),
        Primitive::F64 => quote!(::wasm_link::wit::Type::F64),
        Primitive::Char => quote!(::wasm_link::wit::Type::Char),
    }
}
