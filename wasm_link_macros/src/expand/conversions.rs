//! Writes the conversions between the types and `Val`, for code that mixes typed and dynamic calls.
//!
//! The work is done by functions of `wasm_link::__private`; the generated code only names the parts.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::analyze::{Case, Definition, Field, Label};

/// The bodies of the conversions into a `Val` and from one.
struct Bodies {
    into: TokenStream,
    from: TokenStream,
}

/// Writes the conversions of a record.
pub(super) fn record(definition: &Definition, fields: &[Field]) -> TokenStream {
    impls(definition, &record_bodies(definition, fields))
}

/// Writes the conversions of a record as it passes through wasmtime.
pub(super) fn record_on_the_wire(definition: &Definition, fields: &[Field]) -> TokenStream {
    vals(definition, &record_bodies(definition, fields))
}

fn record_bodies(definition: &Definition, fields: &[Field]) -> Bodies {
    let expected = format!("record {}", definition.name);
    let (idents, names): (Vec<&Ident>, Vec<&str>) = fields
        .iter()
        .map(|field| (&field.ident, field.name.as_str()))
        .unzip();
    let mutable = (!fields.is_empty()).then(|| quote!(mut));
    let into = quote! {
        ::wasm_link::__private::record_val([
            #((#names, ::wasm_link::IntoVal::into_val(self.#idents)),)*
        ])
    };
    let from = quote! {
        let #mutable fields = ::wasm_link::__private::RecordFields::of(val, #expected)?;
        let value = Self {
            #(#idents: fields.take(#names)?,)*
        };
        fields.finish()?;
        Ok(value)
    };
    Bodies { into, from }
}

/// Writes the conversions of a variant.
pub(super) fn variant(definition: &Definition, cases: &[Case]) -> TokenStream {
    impls(definition, &variant_bodies(definition, cases))
}

/// Writes the conversions of a variant as it passes through wasmtime.
pub(super) fn variant_on_the_wire(definition: &Definition, cases: &[Case]) -> TokenStream {
    vals(definition, &variant_bodies(definition, cases))
}

fn variant_bodies(definition: &Definition, cases: &[Case]) -> Bodies {
    let expected = format!("variant {}", definition.name);
    let (into_arms, from_arms): (Vec<_>, Vec<_>) = cases.iter().map(arms).unzip();
    let into = quote!(match self { #(#into_arms,)* });
    let from = quote! {
        let case = ::wasm_link::__private::case_of(val, #expected)?;
        match case.name.as_str() {
            #(#from_arms,)*
            _ => Err(case.unknown()),
        }
    };
    Bodies { into, from }
}

/// Writes the arms of one case: into a `Val`, and from one.
fn arms(case: &Case) -> (TokenStream, TokenStream) {
    let (ident, name) = (&case.ident, &case.name);
    if case.ty.is_some() {
        let into = quote! {
            Self::#ident(payload) => ::wasm_link::__private::case_val(
                #name,
                ::core::option::Option::Some(::wasm_link::IntoVal::into_val(payload)),
            )
        };
        (into, quote!(#name => Ok(Self::#ident(case.payload()?))))
    } else {
        let into = quote! {
            Self::#ident => ::wasm_link::__private::case_val(#name, ::core::option::Option::None)
        };
        let from = quote! {
            #name => {
                case.no_payload()?;
                Ok(Self::#ident)
            }
        };
        (into, from)
    }
}

/// Writes the conversions of an enum.
pub(super) fn enumeration(definition: &Definition, cases: &[Label]) -> TokenStream {
    let expected = format!("enum {}", definition.name);
    let (idents, names) = split(cases);
    let into = quote! {
        ::wasm_link::__private::enum_val(match self {
            #(Self::#idents => #names,)*
        })
    };
    let from = quote! {
        let name = ::wasm_link::__private::enum_of(val, #expected)?;
        match name.as_str() {
            #(#names => Ok(Self::#idents),)*
            _ => Err(::wasm_link::__private::unknown_case(#expected, &name)),
        }
    };
    impls(definition, &Bodies { into, from })
}

/// Writes the conversions of flags.
pub(super) fn flags(definition: &Definition, flags: &[Label]) -> TokenStream {
    let expected = format!("flags {}", definition.name);
    let (idents, names) = split(flags);
    let count = Literal::usize_unsuffixed(flags.len());
    let into = quote! {
        let flags: [(Self, &'static str); #count] = [#((Self::#idents, #names),)*];
        let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
        ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
    };
    let from = if flags.is_empty() {
        quote! {
            match ::wasm_link::__private::flags_of(val, #expected)?.first() {
                ::core::option::Option::Some(name) => {
                    Err(::wasm_link::__private::unknown_case(#expected, name))
                }
                ::core::option::Option::None => Ok(Self::empty()),
            }
        }
    } else {
        quote! {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, #expected)? {
                flags |= match name.as_str() {
                    #(#names => Self::#idents,)*
                    _ => return Err(::wasm_link::__private::unknown_case(#expected, &name)),
                };
            }
            Ok(flags)
        }
    };
    impls(definition, &Bodies { into, from })
}

/// Writes the impls of a type of data.
fn impls(definition: &Definition, bodies: &Bodies) -> TokenStream {
    let (name, wit) = (&definition.ident, &definition.name);
    let vals = vals(definition, bodies);
    quote! {
        #vals

        impl ::core::convert::From<#name> for ::wasm_link::Val {
            #[inline]
            fn from(value: #name) -> Self {
                ::wasm_link::IntoVal::into_val(value)
            }
        }

        impl ::core::convert::TryFrom<::wasm_link::Val> for #name {
            type Error = ::wasm_link::ValError;

            #[inline]
            fn try_from(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                ::wasm_link::__private::from_val_named(val, #wit)
            }
        }

        ::wasm_link::plain!(#name);
    }
}

/// Writes the impls that the conversions of larger values are made of.
fn vals(definition: &Definition, Bodies { into, from }: &Bodies) -> TokenStream {
    let name = &definition.ident;
    quote! {
        impl ::wasm_link::IntoVal for #name {
            #[inline]
            fn into_val(self) -> ::wasm_link::Val {
                #into
            }
        }

        impl ::wasm_link::FromVal for #name {
            #[inline]
            fn from_val(
                val: ::wasm_link::Val,
            ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
                #from
            }
        }
    }
}

/// Returns the Rust names of labels, and those of the WIT.
pub(super) fn split(labels: &[Label]) -> (Vec<&Ident>, Vec<&str>) {
    labels
        .iter()
        .map(|label| (&label.ident, label.name.as_str()))
        .unzip()
}
