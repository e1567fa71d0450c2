//! The contract of a plug: what an interface's WIT demands, held against what a component exports.

use crate::slot::exports::Exports;
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
        .flat_map(|function| compare(function, exported(&function.name)))
        .collect()
}

fn compare(expected: &Function, found: Option<&Function>) -> Vec<Difference> {
    let Some(found) = found else {
        return vec![Difference {
            place: format!("`{}`", expected.name),
            expected: format!("`{expected}`"),
            found: "no such function".to_owned(),
        }];
    };
    let mut differences = compare_params(expected, found);
    differences.extend(compare_results(expected, found));
    differences
}
