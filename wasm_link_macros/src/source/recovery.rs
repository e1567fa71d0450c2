//! Recovers from errors in WIT: each is reported, the statement in which it lies is left out, and the rest is resolved.
//!
//! So one compilation shows the errors of all packages, and what is right in them can be generated. What only seems
//! wrong because of what was left out is not reported.

mod lost;
mod mend;
mod outline;
mod problem;

use syn::LitStr;
use wit_parser::Resolve;

use super::files::Packages;
use super::parsed::Resolved;
use crate::errors::Errors;
use crate::input::Input;
pub(crate) use lost::Lost;
use mend::Mender;

/// What could be resolved.
pub(super) struct Recovered {
    /// With the gates open that the invocation opens.
    pub(super) resolved: Resolved,
    /// With every gate open, if that resolves.
    pub(super) opened: Option<Resolved>,
    /// The names of all gates in the text: nothing else tells those of `include`.
    pub(super) gates: Vec<String>,
    /// What was left out.
    pub(super) lost: Lost,
}

/// Parses `packages` and resolves them on top of what was `decoded`; nothing if the main package is lost.
pub(super) fn resolve(
    packages: Packages,
    input: &Input,
    decoded: Resolve,
    errors: &mut Errors,
) -> Option<Recovered> {
    let literal: &LitStr = input.origin.literal();
    let mut mender = Mender::new(packages, literal, errors);
    let (opened, resolved) = mender.resolve(input, decoded)?;
    Some(Recovered {
        resolved,
        opened,
        gates: mender.gates().collect(),
        lost: mender.lost,
    })
}
