//! The contract of a plug: what an interface's WIT demands, held against what a component exports.

use std::sync::Arc;

use super::exports::{Exports, MemberFunction};
use crate::describe::{Adaptation, Presence};
use crate::wit::adapt::{Expected, Verdict, adapter, verdict};
use crate::wit::{Change, Difference, Function, Interface, compare_functions};

/// The functions that a component has of an interface, as their callers know them.
pub(crate) struct Fitted {
    pub(crate) functions: Arc<[MemberFunction]>,
    /// The names of those that it lacks, and may lack.
    pub(crate) lacking: Vec<String>,
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
    optional: &[(Box<str>, Presence)],
) -> Result<Fitted, Misfit> {
    let Some(path) = exports.interface(&interface.path) else {
        return Err(Misfit {
            verdict: Verdict::Breaking,
            differences: vec![no_interface(interface, exports)],
        });
    };
    let mut adapted = Vec::new();
    let mut changes = Vec::new();
    let mut lacking = Vec::new();
    for demanded in &interface.functions {
        let has = |function: &MemberFunction| function.signature.name == demanded.name;
        let Some(position) = functions.iter().position(has) else {
            let unsupported = unsupported(exports, &interface.path, &demanded.name);
            if let Some(difference) = absent(demanded, unsupported) {
                let presence = presence(&demanded.name, optional);
                let may_be_lacking = presence.may_be_lacking(path);
                if may_be_lacking {
                    lacking.push(demanded.name.clone());
                }
                if *presence != Presence::Optional {
                    changes.push(lack(difference, may_be_lacking));
                }
            }
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
            differences: wrong(interface, exports, changes, |name| {
                let mut signatures = functions.iter().map(|function| &*function.signature);
                match signatures.find(|signature| signature.name == name) {
                    Some(signature) => Known::As(signature),
                    None if *presence(name, optional) == Presence::Optional => Known::Lacking,
                    None => Known::Unknown,
                }
            }),
        });
    }
    if adapted.is_empty() {
        return Ok(Fitted {
            functions: Arc::clone(functions),
            lacking,
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
        lacking,
        changes,
    })
}

/// Returns those differences that are not admitted: where no version but the same is, all of them.
fn wrong<'a>(
    interface: &Interface,
    exports: &Exports,
    changes: Vec<Change>,
    exported: impl Fn(&str) -> Known<'a>,
) -> Vec<Difference> {
    if exports.adaptation == Adaptation::Strict {
        return differences(interface, exports, exported);
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
    if compare_functions(known, &function.signature).is_empty() {
        return None;
    }
    let (adapter, changes) = adapter(known, &function.signature, Expected::Caller);
    let function = function.clone();
    Some((function.adapted(Arc::new(known.clone()), adapter), changes))
}

/// Says what becomes of a function that a component lacks.
fn lack(difference: Difference, may_be_lacking: bool) -> Change {
    Change {
        difference,
        verdict: if may_be_lacking {
            Verdict::Adapted
        } else {
            Verdict::Breaking
        },
        how: "a call of it fails".to_owned(),
    }
}

fn presence<'a>(function: &str, optional: &'a [(Box<str>, Presence)]) -> &'a Presence {
    let mut optional = optional.iter();
    let found = optional.find(|(name, _)| **name == *function);
    found.map_or(&Presence::Required, |(_, presence)| presence)
}

fn no_interface(interface: &Interface, exports: &Exports) -> Difference {
    Difference {
        place: "exports".to_owned(),
        expected: format!("the interface `{}`", interface.path),
        found: exports.listed(),
    }
}

/// What is known of a function that an interface demands.
pub(crate) enum Known<'a> {
    /// The component has it with this signature.
    As(&'a Function),
    /// The component lacks it, and may.
    Lacking,
    Unknown,
}

/// Returns all that keeps a component from being what `interface` demands. `exported` finds the
/// functions that it has of it; it may have more.
pub(crate) fn differences<'a>(
    interface: &Interface,
    exports: &Exports,
    exported: impl Fn(&str) -> Known<'a>,
) -> Vec<Difference> {
    if exports.interface(&interface.path).is_none() {
        return vec![no_interface(interface, exports)];
    }
    let demanded = interface.functions.iter();
    demanded
        .flat_map(|function| match exported(&function.name) {
            Known::As(found) => compare_functions(function, found),
            Known::Lacking => Vec::new(),
            Known::Unknown => {
                let unsupported = unsupported(exports, &interface.path, &function.name);
                absent(function, unsupported).into_iter().collect()
            }
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
