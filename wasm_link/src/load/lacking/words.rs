//! What wasmtime says of a host function of other types, as a difference.
//!
//! It knows the Rust types of the function, and says what the first of them differs in.

use wasmtime::Error;

use super::suspect::suspect;
use crate::error::with_causes;
use crate::text::escaped;
use crate::wit::{Difference, Function, Type};

/// What is said of a function whose types differ in a way that cannot be told.
const TYPES: &str = "the types of the host's function";

/// Returns the difference between a function of the host and what a component imports as `import`. `contexts` is how many
/// causes only say which import it is.
pub(super) fn difference(error: &Error, contexts: usize, import: &Function) -> Difference {
    let mut said: Vec<_> = error
        .chain()
        .skip(contexts)
        .map(ToString::to_string)
        .collect();
    let last = said.pop().unwrap_or_default();
    let parts = last.strip_prefix("expected ");
    let parts = parts.and_then(|parts| parts.split_once(" found "));
    let parts = parts.map(|(expected, found)| (expected.trim_end_matches(','), found));
    let counts = parts.and_then(|(expected, found)| {
        let [whole] = said.as_slice() else {
            return None;
        };
        let count = |tuple| counted(whole, tuple, import);
        Some((count(expected)?, count(found)?))
    });
    let (expected, found) = match (&counts, parts) {
        (Some((expected, found)), _) => (expected.as_str(), found.as_str()),
        (None, Some(parts)) => parts,
        (None, None) => (TYPES, last.as_str()),
    };
    if counts.is_some() {
        said.clear();
    }
    let within = said.iter().filter_map(|said| said.strip_prefix(WITHIN));
    let within: Vec<_> = within.map(str::to_owned).collect();
    let suspect =
        parts.and_then(|(expected, found)| suspect(&import.params, &within, expected, found));
    let mut place = format!("`{}`", import.name);
    for said in &said {
        place.push_str(": ");
        place.push_str(&place_of(said, import, suspect));
    }
    Difference {
        place: escaped(place).to_string(),
        expected: escaped(expected).to_string(),
        found: escaped(format!("{found}, in `{import}`")).to_string(),
    }
}

/// Returns the difference of a function whose types cannot be shown.
pub(super) fn untold(function: &str, error: &Error) -> Difference {
    Difference {
        place: escaped(format!("`{function}`")).to_string(),
        expected: TYPES.to_owned(),
        found: with_causes(error),
    }
}

/// Returns the number of parameters or results that wasmtime says as a tuple of all of them.
fn counted(whole: &str, tuple: &str, import: &Function) -> Option<String> {
    let number: usize = tuple.strip_suffix("-tuple")?.parse().ok()?;
    if whole == RESULTS {
        let is_tuple = matches!(import.result, Some(Type::Tuple(_)));
        return match number {
            0 if !is_tuple => Some("no result".to_owned()),
            1 if !is_tuple => Some("a result".to_owned()),
            _ => None,
        };
    }
    let mut params = import.params.iter();
    if whole != PARAMS || params.any(|(_, ty)| matches!(ty, Type::Tuple(_))) {
        return None;
    }
    Some(match number {
        0 => "no parameters".to_owned(),
        1 => "1 parameter".to_owned(),
        number => format!("{number} parameters"),
    })
}

/// What stands before the field or case that wasmtime goes through.
const WITHIN: &str = "type mismatch for ";
const PARAMS: &str = "type mismatch with parameters";
const RESULTS: &str = "type mismatch with results";

/// Returns the place that wasmtime means.
fn place_of(said: &str, import: &Function, suspect: Option<&str>) -> String {
    if said == RESULTS {
        return "result".to_owned();
    }
    if said == PARAMS {
        return match (import.params.as_slice(), suspect) {
            ([(name, _)], _) => format!("parameter `{name}`"),
            (_, Some(name)) => format!("parameter `{name}`"),
            (_, None) => "parameters".to_owned(),
        };
    }
    let within = said.strip_prefix(WITHIN);
    let within = within.and_then(|within| within.split_once(' '));
    match within {
        Some((kind, name)) => format!("{kind} `{name}`"),
        None => said.to_owned(),
    }
}
