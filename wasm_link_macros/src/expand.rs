//! Writes the tokens; `quote!` appears nowhere else.
//!
//! Expansion cannot fail: what could go wrong was found in `check`.

mod alias;
mod attributes;
mod call;
mod carrying;
mod client;
mod conversions;
mod dynamic;
mod enumeration;
mod flags;
mod implementation;
mod interface;
mod link;
mod module;
mod native_twin;
mod native_type;
mod record;
mod resource;
mod rust_type;
mod signatures;
mod site;
mod variant;
mod wit;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;

/// Writes everything that stands at the call site: a module for each interface, and what rebuilds it.
pub(crate) fn expand(plan: &Plan) -> TokenStream {
    let watched = wit::watched(plan);
    let modules = module::tree(plan);
    quote! {
        #watched
        #modules
    }
}
