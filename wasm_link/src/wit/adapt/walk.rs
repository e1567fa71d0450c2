//! The walk over two types: where it is, and what it notes.

use std::fmt;

use super::change::{Change, Expected, Verdict};
use crate::text::escaped;
use crate::wit::Function;
use crate::wit::compare::{DIFFERENCES, Difference};

/// The walk: where it is, and what it found so far.
pub(super) struct Walk {
    place: Vec<String>,
    expected: Expected,
    /// Whether the sender's type is the one that is expected.
    from_expected: bool,
    found: Vec<Change>,
}

impl Walk {
    pub(super) fn of(function: &Function, expected: Expected) -> Self {
        Self {
            place: vec![format!("`{}`", function.name)],
            expected,
            from_expected: true,
            found: Vec::new(),
        }
    }

    /// From here on, values flow from the asked.
    pub(super) fn toward_callee(&mut self) {
        self.from_expected = self.expected == Expected::Caller;
    }

    /// From here on, values flow from the own.
    pub(super) fn toward_caller(&mut self) {
        self.from_expected = self.expected == Expected::Callee;
    }

    pub(super) fn finish(self) -> Vec<Change> {
        self.found
    }

    pub(super) fn within<T>(&mut self, place: String, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.place.push(place);
        let walked = walk(self);
        self.place.pop();
        walked
    }

    fn note(
        &mut self,
        verdict: Verdict,
        from: &dyn fmt::Display,
        to: &dyn fmt::Display,
        how: String,
    ) {
        let known = self.found.len();
        // A component can make up any number of them: what is worst is always kept.
        if known >= DIFFERENCES && self.found.iter().any(|change| change.verdict >= verdict) {
            return;
        }
        let (expected, found) = if self.from_expected {
            (from, to)
        } else {
            (to, from)
        };
        self.found.push(Change {
            difference: Difference {
                place: escaped(self.place.join(": ")).to_string(),
                expected: escaped(expected).to_string(),
                found: escaped(found).to_string(),
            },
            verdict,
            how: escaped(how).to_string(),
        });
    }

    pub(super) fn adapted(&mut self, from: &dyn fmt::Display, to: &dyn fmt::Display, how: String) {
        self.note(Verdict::Adapted, from, to, how);
    }

    pub(super) fn partial(&mut self, from: &dyn fmt::Display, to: &dyn fmt::Display, how: String) {
        self.note(Verdict::Partial, from, to, how);
    }

    pub(super) fn breaking(&mut self, from: &dyn fmt::Display, to: &dyn fmt::Display, how: String) {
        self.note(Verdict::Breaking, from, to, how);
    }

    pub(super) fn handles_lost(&mut self, from: &dyn fmt::Display, to: &dyn fmt::Display) {
        self.breaking(from, to, "handles in it would be lost".to_owned());
    }
}
