//! Which version of an interface wasmtime finds for an import: a linker tells nobody what it has, but of two versions on
//! one semver track it takes the newer one. So versions are put beside it until it is known.

use crate::path::Track;

/// What came of putting a version beside what a linker has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// The linker has this very version.
    Same,
    /// The linker has a newer one, which is taken.
    Older,
    /// It is taken: the linker has none, or an older one.
    Newer,
}

/// Returns the path of the newest version that a linker has on a track, if it has one. `put` tries a path.
pub(super) fn newest(track: &Track<'_>, mut put: impl FnMut(&str) -> Beside) -> Option<String> {
    if put(&track.at(0, 0)) == Beside::Newer {
        return None;
    }
    let minor = if track.has_minors() {
        first(|minor| put(&track.at(minor, u64::MAX)) != Beside::Older)
    } else {
        0
    };
    let patch = first(|patch| put(&track.at(minor, patch)) != Beside::Older);
    let newest = track.at(minor, patch);
    // One with a build number is not found under that path.
    (put(&newest) == Beside::Same).then_some(newest)
}

/// Returns the first number for which `holds`, which does for all larger ones, and for the largest of all.
fn first(mut holds: impl FnMut(u64) -> bool) -> u64 {
    if holds(0) {
        return 0;
    }
    let (mut last, mut step) = (0_u64, 1_u64);
    let mut found = loop {
        let next = last.saturating_add(step);
        if next == u64::MAX || holds(next) {
            break next;
        }
        last = next;
        step = step.saturating_mul(2);
    };
    while last + 1 < found {
        let middle = last + (found - last) / 2;
        if holds(middle) {
            found = middle;
        } else {
            last = middle;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::track;

    /// Finds the newest version among some on one track, and counts the tries.
    fn found(import: &str, versions: &[(u64, u64)]) -> (Option<String>, usize) {
        let mut tries = 0;
        let newest = track(import).and_then(|track| {
            newest(&track, |path| {
                tries += 1;
                let paths = versions
                    .iter()
                    .map(|&(minor, patch)| (track.at(minor, patch), (minor, patch)));
                let paths: Vec<_> = paths.collect();
                if paths.iter().any(|(known, _)| known == path) {
                    return Beside::Same;
                }
                let numbers: Vec<u64> = path
                    .split(['@', '.'])
                    .skip(2)
                    .filter_map(|number| number.parse().ok())
                    .collect();
                let is_newer = paths
                    .iter()
                    .all(|(_, (minor, patch))| numbers.as_slice() > [*minor, *patch].as_slice());
                if is_newer {
                    Beside::Newer
                } else {
                    Beside::Older
                }
            })
        });
        (newest, tries)
    }

    #[test]
    fn newest_version_is_found_whatever_it_is() {
        for (versions, expected) in [
            (&[(0, 0)][..], "a:b/c@1.0.0"),
            (&[(4, 2)], "a:b/c@1.4.2"),
            (&[(0, 7), (3, 1), (2, 9)], "a:b/c@1.3.1"),
            (&[(40, 1_000_000)], "a:b/c@1.40.1000000"),
            (
                &[(u64::MAX, u64::MAX)],
                "a:b/c@1.18446744073709551615.18446744073709551615",
            ),
        ] {
            let (newest, tries) = found("a:b/c@1.2.0", versions);
            assert_eq!(newest.as_deref(), Some(expected));
            assert!(tries < 270, "{tries}");
        }
        assert_eq!(found("a:b/c@1.2.0", &[]), (None, 1));
    }
}
