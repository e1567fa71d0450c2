//! Writes the attributes of types: documentation, derives, and wasmtime's.
//!
//! WIT documentation is prose for any language: code in it is shown, never compiled as a test of the caller's.

use proc_macro2::TokenStream;
use quote::quote;

use crate::analyze::{Copies, Deprecated, Equality, Facts};

/// Writes documentation: the WIT's own, or else `fallback`.
pub(super) fn docs(wit: Option<&str>, fallback: &str) -> TokenStream {
    let text = wit.map_or_else(|| fallback.to_owned(), untested);
    doc_lines(&text)
}

/// Writes documentation with further paragraphs after the first text.
pub(super) fn docs_with(wit: Option<&str>, fallback: &str, further: &str) -> TokenStream {
    let text = wit.map_or_else(|| fallback.to_owned(), untested);
    doc_lines(&format!("{}\n\n{further}", text.trim_end()))
}

fn doc_lines(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        if line.trim().is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// Writes the attribute of a deprecated item.
pub(super) fn deprecated(deprecated: &Deprecated) -> Option<TokenStream> {
    let since = deprecated.since.as_deref()?;
    Some(quote!(#[deprecated(since = #since, note = "the WIT deprecates it")]))
}

/// Marks code blocks so that rustdoc shows them and does not test them.
fn untested(docs: &str) -> String {
    let mut inside = false;
    let mut lines = Vec::new();
    for line in docs.lines() {
        let language = line.trim_start().strip_prefix("```").map(str::trim);
        lines.push(match language {
            Some("") if !inside => format!("{}text", line.trim_end()),
            Some("rust") if !inside => format!("{},ignore", line.trim_end()),
            _ => line.to_owned(),
        });
        inside ^= language.is_some();
    }
    lines.join("\n")
}

/// The traits that a type gets beyond those that its facts allow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ordered {
    /// None.
    No,
    /// `PartialOrd` and `Ord`.
    Yes,
}

/// Writes the derives of a type: what its facts allow, and what the user asks for.
pub(super) fn derives(facts: Facts, ordered: Ordered, further: &[syn::Path]) -> TokenStream {
    // What the user derives is for data: there is no telling what a handle would be to it.
    let further = if facts.has_handles() { &[] } else { further };
    let mut traits = Vec::new();
    if facts.copies >= Copies::Cloned {
        traits.push(("Clone", quote!(Clone)));
    }
    if facts.is_copy() {
        traits.push(("Copy", quote!(Copy)));
    }
    traits.push(("Debug", quote!(Debug)));
    if facts.equality >= Equality::Partial {
        traits.push(("PartialEq", quote!(PartialEq)));
    }
    if facts.equality >= Equality::Total {
        traits.push(("Eq", quote!(Eq)));
    }
    if facts.equality >= Equality::Hashed {
        traits.push(("Hash", quote!(Hash)));
    }
    if ordered == Ordered::Yes {
        traits.extend([("PartialOrd", quote!(PartialOrd)), ("Ord", quote!(Ord))]);
    }
    // What the user derives is not derived twice.
    let is_free = |name: &str| {
        !further.iter().any(|path| {
            path.segments
                .last()
                .is_some_and(|segment| segment.ident == name)
        })
    };
    let own = traits
        .into_iter()
        .filter(|(name, _)| is_free(name))
        .map(|(_, tokens)| tokens);
    quote!(#[derive(#(#own,)* #(#further),*)])
}

/// Writes wasmtime's derives and attributes for a type of the kind `kind`.
pub(super) fn component(kind: &TokenStream) -> TokenStream {
    quote! {
        #[derive(__rt::ComponentType, __rt::Lift, __rt::Lower)]
        #[component(#kind)]
        #[component(wasmtime_crate = __rt::wasmtime)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_wit_docs_is_not_tested() {
        assert_eq!(
            untested("Like\n```\nx\n```\n```rust\ny\n```\n```wit\nz\n```"),
            "Like\n```text\nx\n```\n```rust,ignore\ny\n```\n```wit\nz\n```"
        );
    }
}
