//! The contract of a plug: what an interface's WIT demands, held against what a component exports.

use super::exports::Exports;
use crate::wit::{Difference, Function, Interface, compare_params, compare_results};

/// Returns all that keeps a component from being what `interface` demands. `exported` finds the
/// functions that it has of it; it may have more.
pub(crate) fn differences<'a>(
    interface: &Interface,
    exports: &Exports,
    exported: impl Fn(&str) -> Option<&'a Function>,
) -> Vec<Difference> {
    if exports.interface(&interface.path).is_none() {
        return vec![Difference {
            place: "exports".to_owned(),
            expected: format!("the interface `{}`", interface.path),
            found: exports.listed(),
        }];
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
