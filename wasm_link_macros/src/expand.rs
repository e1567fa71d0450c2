//! Writes the tokens; `quote!` appears nowhere else.
//!
//! Expansion cannot fail: what could go wrong was found in `check`.

mod alias;
mod attributes;
mod call;
mod carrying;
mod conversions;
mod enumeration;
mod flags;
mod handle;
mod interface;
mod link;
mod module;
mod record;
mod resource;
mod rust_type;
mod signatures;
mod site;
mod variant;
mod wit;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};

use crate::plan::Plan;

/// Writes everything that stands at the call site: a module for each interface, and what rebuilds it.
pub(crate) fn expand(plan: &Plan) -> TokenStream {
    let files = plan.files.iter().map(|file| wit::included(file));
    let modules = module::tree(plan);
    let tokens = quote! {
        // Makes the compiler watch the files: an edit of one rebuilds the crate.
        #(const _: &[u8] = #files;)*
        #modules
    };
    match &plan.runtime {
        Some(path) => relocated(tokens, path),
        None => tokens,
    }
}

/// Writes `path` for `::wasm_link`, wherever that stands.
fn relocated(tokens: TokenStream, path: &syn::Path) -> TokenStream {
    let mut relocated = TokenStream::new();
    // Colons are held back until what follows them is known.
    let mut colons = Vec::new();
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    for token in tokens {
        match token {
            colon if is_colon(&colon) => colons.push(colon),
            TokenTree::Ident(name) if colons.len() == 2 && name == "wasm_link" => {
                colons.clear();
                relocated.extend(path.to_token_stream());
            }
            TokenTree::Group(group) => {
                relocated.extend(colons.drain(..));
                let mut inside =
                    Group::new(group.delimiter(), self::relocated(group.stream(), path));
                inside.set_span(group.span());
                relocated.extend([TokenTree::Group(inside)]);
            }
            other => {
                relocated.extend(colons.drain(..));
                relocated.extend([other]);
            }
        }
    }
    relocated.extend(colons);
    relocated
}
