//! Reads packages that are encoded as WebAssembly.
//!
//! Such a package has all that it uses in it; what two of them share is taken once.

use syn::LitStr;
use wit_parser::Resolve;
use wit_parser::decoding::{DecodedWasm, decode as decode_wasm};

use super::files::Encoded;
use crate::errors::Errors;

/// Decodes all packages into one graph, which the packages in text are added to.
pub(super) fn decode(literal: &LitStr, packages: &[Encoded]) -> syn::Result<Resolve> {
    let mut errors = Errors::default();
    let mut all = Resolve::new();
    for Encoded { path, bytes } in packages {
        let problem = match decode_wasm(bytes) {
            Ok(DecodedWasm::WitPackage(resolve, _)) => match all.merge(resolve) {
                Ok(_) => continue,
                Err(error) => format!("`{path}` does not go with the other packages: {error:#}"),
            },
            Ok(DecodedWasm::Component(..)) => format!(
                "`{path}` is a component: expected a WIT package, as `wasm-tools component wit --wasm` makes it"
            ),
            Err(error) => format!("`{path}` is not an encoded WIT package: {error:#}"),
        };
        errors.report(literal.span(), problem);
    }
    errors.finish(all)
}
