//! Names that are likely to be in each other's way, or in Rust's.

use std::collections::HashSet;

use super::rng::Rng;

/// Names of types, with the Rust names that they must get.
const TYPES: [(&str, &str); 40] = [
    ("%option", "Option_"),
    ("copy", "Copy_"),
    ("self", "Self_"),
    ("%result", "Result"),
    ("%string", "String"),
    ("%list", "List"),
    ("%map", "Map"),
    ("%tuple", "Tuple"),
    ("%record", "Record"),
    ("%enum", "Enum"),
    ("%u8", "U8"),
    ("%interface", "Interface"),
    ("%type", "Type"),
    ("vec", "Vec"),
    ("some", "Some"),
    ("none", "None"),
    ("ok", "Ok"),
    ("err", "Err"),
    ("clone", "Clone"),
    ("debug", "Debug"),
    ("default", "Default"),
    ("partial-eq", "PartialEq"),
    ("eq", "Eq"),
    ("hash", "Hash"),
    ("ord", "Ord"),
    ("%from", "From"),
    ("try-from", "TryFrom"),
    ("into-val", "IntoVal"),
    ("val", "Val"),
    ("val-error", "ValError"),
    ("handle", "Handle"),
    ("function", "Function"),
    ("functions", "Functions"),
    ("wit", "Wit"),
    ("plugin", "Plugin"),
    ("component-type", "ComponentType"),
    ("lift", "Lift"),
    ("box", "Box"),
    ("hash-map", "HashMap"),
    ("HTTP-2-url", "Http2Url"),
];

/// Names of everything else.
const OTHERS: [&str; 48] = [
    "self", "super", "crate", "%type", "fn", "match", "val", "case", "name", "value", "error",
    "ok", "err", "some", "none", "%option", "%result", "%string", "x", "f", "state", "key", "item",
    "items", "payload", "new", "default", "clone", "drop", "eq", "cmp", "bits", "empty", "all",
    "contains", "%list", "%flags", "%bool", "into", "%from", "try-from", "handle", "call", "bind",
    "dispatch", "async-fn", "a-1-b", "URL-of-X",
];

/// The names of one place, each used once.
#[derive(Default)]
pub(crate) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Begins with `self` taken.
    pub(crate) fn without_self() -> Self {
        let mut names = Self::default();
        names.take("self");
        names
    }

    /// Takes a name for a type, and its Rust name.
    pub(crate) fn of_type(&mut self, rng: &mut Rng) -> (String, String) {
        let (wit, rust) = *rng.choose(&TYPES);
        if rng.once_in(2) && self.take(wit) {
            return (wit.to_owned(), rust.to_owned());
        }
        let number = self.free("t");
        (format!("t{number}"), format!("T{number}"))
    }

    /// Takes a name for something else; `prefix` is for those that have none of their own.
    pub(crate) fn of_other(&mut self, rng: &mut Rng, prefix: &str) -> String {
        let wit = *rng.choose(&OTHERS);
        if rng.once_in(2) && self.take(wit) {
            return wit.to_owned();
        }
        format!("{prefix}{}", self.free(prefix))
    }

    fn take(&mut self, name: &str) -> bool {
        self.taken
            .insert(name.trim_start_matches('%').to_lowercase())
    }

    fn free(&mut self, prefix: &str) -> usize {
        let mut number = self.taken.len();
        while !self.take(&format!("{prefix}{number}")) {
            number += 1;
        }
        number
    }
}
