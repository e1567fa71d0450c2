//! Names that may have been meant by one that nobody has.

use crate::path::{self, base};
pub(super) use crate::text::nearest;

/// The characters of names, for misspellings of which one is missing or wrong.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789-";

/// Returns all that `name` is with one character more, less or another, its version aside.
pub(super) fn misspellings(name: &str) -> impl Iterator<Item = String> {
    let (name, version) = match name.split_once('@') {
        Some((name, version)) => (name.to_owned(), format!("@{version}")),
        None => (name.to_owned(), String::new()),
    };
    let places: Vec<_> = name.char_indices().map(|(place, _)| place).collect();
    places
        .into_iter()
        .chain([name.len()])
        .flat_map(move |place| {
            let (before, after) = name.split_at_checked(place).unwrap_or_default();
            let rest = after.strip_prefix(|_: char| true).unwrap_or_default();
            let letters = LETTERS.chars().flat_map(|letter| {
                [
                    format!("{before}{letter}{after}{version}"),
                    format!("{before}{letter}{rest}{version}"),
                ]
            });
            letters
                .chain([format!("{before}{rest}{version}")])
                .collect::<Vec<_>>()
        })
}

/// Returns the versions of an interface that are likely to exist: those that will do for `name`, which
/// come first, and others.
pub(super) fn versions(name: &str) -> impl Iterator<Item = String> {
    let base = base(name).to_owned();
    let minors = (0..4).flat_map(|major| (0..32).map(move |minor| (major, minor)));
    let likely = minors.flat_map(|(major, minor)| (0..4).map(move |patch| (major, minor, patch)));
    // WASI counts its patches.
    let wasi = (4..64).map(|patch| (0, 2, patch));
    let later = (4..32).flat_map(|major| (0..8).map(move |minor| (major, minor)));
    let later = later.flat_map(|(major, minor)| (0..2).map(move |patch| (major, minor, patch)));
    let numbers = likely.chain(wasi).chain(later);
    let versions: Vec<_> = numbers
        .map(|(major, minor, patch)| format!("{base}@{major}.{minor}.{patch}"))
        .chain([base.clone()])
        .collect();
    let (same, others): (Vec<_>, Vec<_>) = versions
        .into_iter()
        .partition(|version| path::same_interface(version, name));
    same.into_iter().chain(others)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::distance;

    #[test]
    fn misspellings_are_one_character_away_and_keep_the_version() {
        let all: Vec<_> = misspellings("a:b/c@1.0.0").collect();
        for near in ["a:b/cd@1.0.0", "a:b/d@1.0.0", "a:b/@1.0.0", "x:b/c@1.0.0"] {
            assert!(all.iter().any(|name| name == near), "{near}");
        }
        assert!(all.iter().all(|name| distance(name, "a:b/c@1.0.0") <= 1));
    }

    #[test]
    fn versions_that_will_do_come_first() {
        let all: Vec<_> = versions("a:b/c@1.2.0").collect();
        let first = all
            .iter()
            .position(|version| !version.starts_with("a:b/c@1."));
        assert_eq!(first, Some(128));
        assert!(all.iter().any(|version| version == "a:b/c@2.0.0"));
        assert!(all.iter().any(|version| version == "a:b/c"));
    }
}
