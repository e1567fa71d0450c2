//! The contract of a plug: what an interface's WIT demands, held against what a component exports.

use std::sync::Arc;

use super::exports::{Exports, MemberFunction};
use crate::describe::Adaptation;
use crate::wit::adapt::{Expected, Verdict, adapter, verdict};
use crate::wit::{Change, Difference, Function, Interface, compare_params, compare_results};

/// The functions that a component has of an interface, as their callers know them.
pub(crate) struct Fitted {
    pub(crate) functions: Arc<[MemberFunction]>,
    /// What differs, and how it is adapted.
    pub(crate) changes: Vec<Change>,
}

/// What keeps a component from being what an interface demands.
pub(crate) struct Misfit {
    /// What would become of it, if all that can be adapted were.
    pub(crate) verdict: Verdict,
    pub(crate) differences: Vec<Difference>,
}

/// Fits the `functions` that a component has of `interface` to what that demands.
///
/// # Errors
/// Fails with all that keeps the component from it.
pub(crate) fn fit(
    interface: &Interface,
    exports: &Exports,
    functions: &Arc<[MemberFunction]>,
) -> Result<Fitted, Misfit> {
    if exports.interface(&interface.path).is_none() {
        return Err(Misfit {
            verdict: Verdict::Breaking,
            differences: vec![no_interface(interface, exports)],
        });
    }
    let mut adapted = Vec::new();
    let mut changes = Vec::new();
    for demanded in &interface.functions {
        let has = |function: &MemberFunction| function.signature.name == demanded.name;
        let Some(position) = functions.iter().position(has) else {
            let unsupported = unsupported(exports, &interface.path, &demanded.name);
            changes.extend(absent(demanded, unsupported).map(breaking));
            continue;
        };
        if let Some(function) = functions.get(position)
            && let Some((function, found)) = as_known(function, demanded)
        {
            adapted.push((position, function));
            changes.extend(found);
        }
    }
    let verdict = verdict(&changes);
    if !exports.adaptation.admits(verdict) {
        return Err(Misfit {
            verdict,
            differences: wrong(interface, exports, functions, changes),
        });
    }
    if adapted.is_empty() {
        return Ok(Fitted {
            functions: Arc::clone(functions),
            changes,
        });
    }
    let mut all = functions.to_vec();
    for (position, function) in adapted {
        if let Some(place) = all.get_mut(position) {
            *place = function;
        }
    }
    Ok(Fitted {
        functions: all.into(),
        changes,
    })
}

/// Returns those differences that are not admitted: where no version but the same is, all of them.
fn wrong(
    interface: &Interface,
    exports: &Exports,
    functions: &[MemberFunction],
    changes: Vec<Change>,
) -> Vec<Difference> {
    if exports.adaptation == Adaptation::Strict {
        return differences(interface, exports, |name| {
            let mut signatures = functions.iter().map(|function| &*function.signature);
            signatures.find(|signature| signature.name == name)
        });
    }
    let changes = changes.into_iter();
    let wrong = changes.filter(|change| !exports.adaptation.admits(change.verdict));
    wrong.map(|change| change.difference).collect()
}

/// Returns a function as a caller knows it who has it with this signature, if that is adapted.
pub(crate) fn function_for(
    known: &Function,
    exports: &Exports,
    function: &MemberFunction,
) -> Option<MemberFunction> {
    let (adapted, changes) = as_known(function, known)?;
    let is_admitted = exports.adaptation.admits(verdict(&changes));
    is_admitted.then_some(adapted)
}

/// Returns a function as callers know it, and what they know otherwise, if there is something.
fn as_known(function: &MemberFunction, known: &Function) -> Option<(MemberFunction, Vec<Change>)> {
    if compare(known, &function.signature).is_empty() {
        return None;
    }
    let (adapter, changes) = adapter(known, &function.signature, Expected::Caller);
    let function = function.clone();
    Some((function.adapted(Arc::new(known.clone()), adapter), changes))
}

/// A difference that nothing can be done about.
fn breaking(difference: Difference) -> Change {
    Change {
        difference,
        verdict: Verdict::Breaking,
        how: "it cannot be called".to_owned(),
    }
}

fn no_interface(interface: &Interface, exports: &Exports) -> Difference {
    Difference {
        place: "exports".to_owned(),
        expected: format!("the interface `{}`", interface.path),
        found: exports.listed(),
    }
}

/// Returns all that keeps a component from being what `interface` demands. `exported` finds the
/// functions that it has of it; it may have more.
pub(crate) fn differences<'a>(
    interface: &Interface,
    exports: &Exports,
    exported: impl Fn(&str) -> Option<&'a Function>,
) -> Vec<Difference> {
    if exports.interface(&interface.path).is_none() {
        return vec![no_interface(interface, exports)];
    }
    let demanded = interface.functions.iter();
    demanded
        .flat_map(|function| {
            if let Some(found) = exported(&function.name) {
                return compare(function, found);
            }
            let unsupported = unsupported(exports, &interface.path, &function.name);
            absent(function, unsupported).into_iter().collect()
        })
        .collect()
}

/// Returns what in the signature of an exported function cannot cross a plugin boundary.
fn unsupported(exports: &Exports, path: &str, function: &str) -> Option<&'static str> {
    let function = exports.find(path, function).ok()?;
    exports.get(function)?.signature.as_ref().err().copied()
}

/// Compares with a function that is not there, or that has something `unsupported` in it: a demand for the
/// same is met by that, since nobody can call it through a socket.
fn absent(expected: &Function, unsupported: Option<&'static str>) -> Option<Difference> {
    if unsupported.is_some() && unsupported == expected.unsupported() {
        return None;
    }
    Some(Difference {
        place: format!("`{}`", expected.name),
        expected: format!("`{expected}`"),
        found: match unsupported {
            Some(what) => format!("{what}, which cannot cross a plugin boundary"),
            None => "no such function".to_owned(),
        },
    })
}

/// Returns all that two signatures differ in.
pub(crate) fn compare(expected: &Function, found: &Function) -> Vec<Difference> {
    if expected.is_async != found.is_async {
        return vec![Difference {
            place: format!("`{}`", expected.name),
            expected: format!("`{expected}`"),
            found: format!("`{found}`"),
        }];
    }
    let mut differences = compare_params(expected, found);
    differences.extend(compare_results(expected, found));
    differences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wit::build;

    #[test]
    fn what_cannot_cross_is_met_by_the_same_alone() {
        let wait = build::async_function("wait", Vec::new(), None);
        assert_eq!(absent(&wait, Some("an async function")), None);
        let found =
            |unsupported| absent(&wait, unsupported).map(|difference| difference.to_string());
        assert_eq!(
            found(Some("a stream")).as_deref(),
            Some(
                "`wait`: expected `wait: async func()`, found a stream, which cannot cross a plugin boundary"
            )
        );
        assert_eq!(
            found(None).as_deref(),
            Some("`wait`: expected `wait: async func()`, found no such function")
        );
    }
}
