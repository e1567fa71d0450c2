//! Writes how plugins are linked to each other with the types of a function: a type without values for each, and
//! the table that finds it.
//!
//! What is lifted from the caller is turned into what the function borrows, part by part, without a copy.

mod part;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::site::{Lifetime, Site};
use crate::analyze::{Facts, Function, FunctionKind, Type};
use crate::input::Cardinality;
use crate::plan::Planned;
use part::{Part, borrowed, variable};

/// The functions that can be linked with their types.
fn linked(planned: &Planned) -> impl Iterator<Item = &Function> {
    let functions = planned.interface.functions.iter();
    functions.filter(|function| is_linked(function))
}

fn is_linked(function: &Function) -> bool {
    function.has_method() && !function.is_dynamic()
}

/// Writes the body of `Declaration::typed_link`.
pub(super) fn table(planned: &Planned) -> TokenStream {
    let functions = planned.interface.functions.iter().enumerate();
    let linked = functions.filter(|(_, function)| is_linked(function));
    let arms = linked.map(|(index, function)| {
        let (index, name) = (Literal::usize_unsuffixed(index), type_name(function));
        let to = match (Form::of(function), planned.cardinality) {
            (Form::Plain, Cardinality::ExactlyOne) => quote!(to_one),
            (Form::Plain, Cardinality::AtMostOne) => quote!(to_at_most_one),
            (Form::Plain, Cardinality::AtLeastOne | Cardinality::Any) => quote!(to_each),
            (Form::Method, _) => quote!(to_owner),
            (Form::Returning, _) => quote!(returning),
            (Form::Carrying, _) => quote!(carrying),
        };
        quote! {
            #index => __rt::Option::Some(
                __rt::TypedLink::#to::<P, linked::#name>(),
            )
        }
    });
    quote! {
        match index {
            #(#arms,)*
            _ => __rt::Option::None,
        }
    }
}

/// Writes the types of all functions. `site` is the module that they are in.
pub(super) fn functions(site: Site<'_>, planned: &Planned) -> TokenStream {
    let types: Vec<_> = linked(planned)
        .map(|function| match Form::of(function) {
            Form::Plain => plain(site, function),
            Form::Method => method(site, function),
            Form::Returning => returning(site, function),
            Form::Carrying => carrying(site, function),
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
            use super::__rt;
            #(#types)*
        }
    }
}

/// How a function is linked, which depends on its handles.
enum Form {
    /// It has none.
    Plain,
    /// What it is called on is the only one.
    Method,
    /// What it returns is the only one.
    Returning,
    /// Any other.
    Carrying,
}

impl Form {
    fn of(function: &Function) -> Self {
        let is_handle = |ty: &Type| matches!(ty.resolved(), Type::Own(_));
        match function.kind {
            _ if !function.has_handles() => Self::Plain,
            _ if function.takes_handles() => Self::Carrying,
            FunctionKind::Method if !function.returns_handles() => Self::Method,
            FunctionKind::Free | FunctionKind::Static | FunctionKind::Constructor
                if function.result.as_ref().is_some_and(is_handle) =>
            {
                Self::Returning
            }
            _ => Self::Carrying,
        }
    }
}

/// The name of a function's type: with more than the function's own name, which may be that of a type of Rust's.
fn type_name(function: &Function) -> Ident {
    format_ident!("call_{}", function.ident)
}

/// The arguments of a function that has no handles among them, but for what a method is called on.
struct Arguments {
    parts: Vec<Part>,
    /// The pattern of a tuple with a variable for each.
    variables: TokenStream,
}

impl Arguments {
    fn of(site: Site<'_>, function: &Function) -> Self {
        let borrowing = site.with_lifetime(Lifetime::Declared);
        let parameters = function.parameters.iter().enumerate();
        let parts: Vec<Part> = parameters
            .map(|(index, parameter)| Part::of(borrowing, index, &parameter.ty))
            .collect();
        let variables = parts.iter().map(|part| &part.variable);
        Self {
            variables: quote!((#(#variables,)*)),
            parts,
        }
    }

    /// Writes the types of the arguments, and how they are found in the caller's memory. `this` is for what a
    /// method is called on: its type, and the pattern that skips it.
    fn prepared(&self, this: Option<(&TokenStream, &TokenStream)>) -> TokenStream {
        let Self { parts, .. } = self;
        let (this, skipped): (Vec<_>, Vec<_>) = this.into_iter().unzip();
        let variables = parts.iter().map(|part| &part.variable);
        let lifted = parts.iter().map(|part| &part.lifted);
        let prepared = parts.iter().map(|part| &part.prepared);
        let prepare = parts.iter().map(|part| &part.prepare);
        let uses_caller = parts.iter().any(|part| part.is_lazy);
        let caller = if uses_caller {
            quote!(caller)
        } else {
            quote!(_)
        };
        quote! {
            type Functions = super::Functions;
            type Lifted = (#(#this,)* #(#lifted,)*);
            type Prepared<'a> = (#(#prepared,)*);

            fn prepare<'a, P: 'static>(
                (#(#skipped,)* #(#variables,)*): &'a Self::Lifted,
                #caller: &'a __rt::StoreContextMut<'_, P>,
            ) -> __rt::wasmtime::Result<Self::Prepared<'a>> {
                __rt::Result::Ok((#(#prepare,)*))
            }
        }
    }

    /// Writes what the function borrows of what was prepared.
    fn borrowed(&self) -> impl Iterator<Item = &TokenStream> {
        self.parts.iter().map(|part| &part.borrow)
    }
}

fn plain(site: Site<'_>, function: &Function) -> TokenStream {
    let (name, type_name) = (&function.ident, type_name(function));
    let arguments = Arguments::of(site, function);
    let prepared = arguments.prepared(None);
    let (variables, borrowed) = (&arguments.variables, arguments.borrowed());
    let results = results(site, function);
    quote! {
        pub enum #type_name {}

        impl __rt::LinkedFunction for #type_name {
            type Results = #results;
            #prepared

            fn call<P: __rt::PluginData + 'static>(
                functions: &Self::Functions,
                callee: __rt::StoreContextMut<'_, P>,
                #variables: &Self::Prepared<'_>,
            ) -> __rt::wasmtime::Result<Self::Results> {
                functions.#name.call(callee, (#(#borrowed,)*))
            }
        }
    }
}

fn method(site: Site<'_>, function: &Function) -> TokenStream {
    let (name, type_name) = (&function.ident, type_name(function));
    let arguments = Arguments::of(site, function);
    let this = quote!(__rt::ResourceDynamic);
    let prepared = arguments.prepared(Some((&this, &quote!(_))));
    let (variables, borrowed) = (&arguments.variables, arguments.borrowed());
    let results = results(site, function);
    quote! {
        pub enum #type_name {}

        impl __rt::LinkedMethod for #type_name {
            type Results = #results;
            #prepared

            fn this(lifted: &Self::Lifted) -> &#this {
                &lifted.0
            }

            fn call<P: __rt::PluginData + 'static>(
                functions: &Self::Functions,
                callee: __rt::StoreContextMut<'_, P>,
                this: __rt::ResourceAny,
                #variables: &Self::Prepared<'_>,
            ) -> __rt::wasmtime::Result<Self::Results> {
                functions.#name.call(callee, (this, #(#borrowed,)*))
            }
        }
    }
}

fn returning(site: Site<'_>, function: &Function) -> TokenStream {
    let (name, type_name) = (&function.ident, type_name(function));
    let arguments = Arguments::of(site, function);
    let prepared = arguments.prepared(None);
    let (variables, borrowed) = (&arguments.variables, arguments.borrowed());
    quote! {
        pub enum #type_name {}

        impl __rt::ReturningFunction for #type_name {
            #prepared

            fn call<P: __rt::PluginData + 'static>(
                functions: &Self::Functions,
                callee: __rt::StoreContextMut<'_, P>,
                #variables: &Self::Prepared<'_>,
            ) -> __rt::wasmtime::Result<__rt::ResourceAny> {
                functions.#name.call(callee, (#(#borrowed,)*)).map(|(result,)| result)
            }
        }
    }
}

fn carrying(site: Site<'_>, function: &Function) -> TokenStream {
    let (name, type_name) = (&function.ident, type_name(function));
    let is_method = function.kind == FunctionKind::Method;
    let this = is_method.then(|| {
        let ty = quote!(__rt::ResourceAny);
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
    let results = results(site, function);
    quote! {
        pub enum #type_name {}

        impl __rt::CarryingFunction for #type_name {
            type Functions = super::Functions;
            type Arguments = (#(#types,)*);
            type Results = #results;

            const IS_METHOD: bool = #is_method;

            fn call<P: __rt::PluginData + 'static>(
                functions: &Self::Functions,
                callee: __rt::StoreContextMut<'_, P>,
                (#(#variables,)*): Self::Arguments,
            ) -> __rt::wasmtime::Result<Self::Results> {
                functions.#name.call(callee, (#(#arguments,)*))
            }
        }
    }
}

/// The result on the wire, as a function returns it: alone in a tuple, or nothing at all.
fn results(site: Site<'_>, function: &Function) -> TokenStream {
    let result = function.result.as_ref().map(|ty| site.wire(ty));
    result.map_or_else(|| quote!(()), |ty| quote!((#ty,)))
}
