//! Reads packages that are encoded as WebAssembly.
//!
//! Such a package has all that it uses in it; what two of them share is taken once.

use syn::LitStr;
use wit_parser::Resolve;
use wit_parser::decoding::{DecodedWasm, decode as decode_wasm};

use super::files::{Encoded, Packages};
use crate::errors::Errors;

/// Decodes all packages into one graph, which the packages in text are added to.
///
/// What cannot be decoded is left out, and noted in `packages`.
pub(super) fn decode(literal: &LitStr, packages: &mut Packages, errors: &mut Errors) -> Resolve {
    let mut all = Resolve::new();
    for Encoded { path, bytes } in &packages.encoded {
        let problem = match decode_wasm(bytes) {
            Ok(DecodedWasm::WitPackage(resolve, _)) => match merged(&all, resolve) {
                Ok(merged) => {
                    all = merged;
                    continue;
                }
                Err(error) => format!("`{path}` does not go with the other packages: {error}"),
            },
            Ok(DecodedWasm::Component(..)) => format!(
                "`{path}` is a component: expected a WIT package, as `wasm-tools component wit --wasm` makes it"
            ),
            Err(error) => format!("`{path}` is not an encoded WIT package: {error:#}"),
        };
        packages.has_unread_dependency = true;
        errors.report(literal.span(), problem);
    }
    all
}

/// Adds `other` to a copy of `all`: a merge that fails leaves half of it behind.
fn merged(all: &Resolve, other: Resolve) -> Result<Resolve, String> {
    let mut merged = all.clone();
    match merged.merge(other) {
        Ok(_) => Ok(merged),
        Err(error) => Err(format!("{error:#}")),
    }
}
