//! Adapters: how a function of one signature is called as one of another.
//!
//! Two versions of an interface often differ in a way that loses no value: a case was added to an enum that the
//! other side only returns, a field that is an `option`, a parameter. Values are matched by name, in the direction
//! in which they flow: parameters from the caller to the callee, results back.

mod change;
mod plan;
mod types;
mod walk;

use super::Function;
pub use change::{Change, Verdict};
pub(crate) use change::{Expected, verdict};
pub(crate) use plan::{Adapter, Part, Payload, Plan, Returned, Source};
use walk::Walk;

/// Finds how a function that the callee has as `own` is called as what the caller `asked` for, and what the two differ in:
/// one of them is `expected`.
///
/// Where something of it is [`Verdict::Breaking`], the adapter is not to be used.
pub(crate) fn adapter(
    asked: &Function,
    own: &Function,
    expected: Expected,
) -> (Adapter, Vec<Change>) {
    let mut walk = Walk::of(own, expected);
    if asked.is_async != own.is_async {
        walk.toward_callee();
        let signature = |function| format!("`{function}`");
        let how = "one of them is async".to_owned();
        walk.breaking(&signature(asked), &signature(own), how);
    }
    walk.toward_callee();
    let (params, surplus) = walk.params(&asked.params, &own.params);
    walk.toward_caller();
    let result = walk.result(own.result.as_ref(), asked.result.as_ref());
    let adapter = Adapter {
        function: own.name.as_str().into(),
        params,
        surplus,
        result,
    };
    (adapter, walk.finish())
}

/// Says what the application can do about differences with this verdict, if it can do anything.
pub(crate) fn admitted_with(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Same | Verdict::Breaking => None,
        Verdict::Adapted => Some(
            "no value would be lost, and `Adaptation::Lossless` admits that, which is what applies by default",
        ),
        Verdict::Partial => Some(
            "most values would pass: `Adaptation::Partial` admits that, and only a call with another value fails then",
        ),
    }
}

#[cfg(test)]
mod tests;
