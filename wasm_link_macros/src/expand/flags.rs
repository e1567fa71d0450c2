//! Writes flags.
//!
//! `wasmtime::component::flags!` takes no attributes and names `wasmtime` without a path. So it stands in a
//! private module that offers that name; what it lacks (documentation, order, hash) is added outside.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::attributes::docs_with;
use super::conversions;
use crate::analyze::{Definition, Kind, Label};

/// Writes all flags of an interface, or nothing if it has none.
pub(super) fn flags<'a>(definitions: impl Iterator<Item = &'a Definition>) -> TokenStream {
    let all: Vec<(&Definition, &[Label])> = definitions
        .filter_map(|definition| match &definition.kind {
            Kind::Flags(labels) => Some((definition, labels.as_slice())),
            _ => None,
        })
        .collect();
    if all.is_empty() {
        return TokenStream::new();
    }
    let declarations = all.iter().map(|(definition, labels)| {
        let name = &definition.ident;
        let (idents, names) = conversions::split(labels);
        quote! {
            wasmtime::component::flags! {
                #name {
                    #(#[component(name = #names)] const #idents;)*
                }
            }
        }
    });
    let items = all
        .iter()
        .map(|(definition, labels)| item(definition, labels));
    quote! {
        #[allow(
            missing_docs,
            unused,
            clippy::all,
            clippy::pedantic,
            reason = "wasmtime's macro takes no documentation"
        )]
        mod flags {
            use ::wasm_link::__private::wasmtime;
            #(#declarations)*
        }
        #(#items)*
    }
}

/// Writes the documented name, the further traits and the conversions of one type.
fn item(definition: &Definition, labels: &[Label]) -> TokenStream {
    let name = &definition.ident;
    let flags: Vec<String> = labels.iter().map(describe).collect();
    let docs = docs_with(
        definition.docs.as_deref(),
        &format!("The WIT flags `{}`.", definition.name),
        &format!("# Flags\n{}", flags.join("\n")),
    );
    let words = words(labels.len());
    let masks = words.iter().map(|(_, mask)| Literal::u32_unsuffixed(*mask));
    let names: Vec<&Ident> = words.iter().map(|(name, _)| name).collect();
    let count = Literal::usize_unsuffixed(names.len());
    let conversions = conversions::flags(definition, labels);
    quote! {
        #docs
        pub use self::flags::#name;

        impl #name {
            /// The bits that are flags: `!flags` sets the others too.
            fn bits(self) -> [u32; #count] {
                let [#(#names),*] = self.as_array();
                [#(#names & #masks),*]
            }
        }

        impl ::core::hash::Hash for #name {
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(&self.bits(), state);
            }
        }

        impl ::core::cmp::PartialOrd for #name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for #name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
            }
        }

        #conversions
    }
}

/// Returns the 32-bit words of flags, each with the mask of the bits that are flags.
fn words(count: usize) -> Vec<(Ident, u32)> {
    (0..count.div_ceil(32))
        .map(|index| {
            let used = (count - index * 32).min(32);
            let mask = u32::MAX.checked_shr(u32::try_from(32 - used).unwrap_or_default());
            (format_ident!("word{index}"), mask.unwrap_or_default())
        })
        .collect()
}

fn describe(label: &Label) -> String {
    let docs = label.docs.as_deref().unwrap_or_default().trim();
    let text = docs.replace('\n', "\n  ");
    if text.is_empty() {
        format!("- `{}`", label.ident)
    } else {
        format!("- `{}`: {text}", label.ident)
    }
}
