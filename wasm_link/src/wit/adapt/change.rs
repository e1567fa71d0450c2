//! What becomes of the differences between two versions of a function.

use std::fmt;

use crate::wit::Difference;

/// What becomes of a difference between two versions of an interface.
///
/// The least is best: the verdict on several is the greatest of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// There is no difference.
    Same,
    /// All values pass, and nothing is lost but what the receiver does not ask for.
    Adapted,
    /// Some values pass. A call with another one fails.
    Partial,
    /// No call is possible.
    Breaking,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Same => "same",
            Self::Adapted => "adapted",
            Self::Partial => "partial",
            Self::Breaking => "breaking",
        })
    }
}

/// A difference between two versions of a function, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// Where it lies, and what there is on both sides.
    pub difference: Difference,
    /// What becomes of it.
    pub verdict: Verdict,
    /// How values pass, or why they do not, such as "the field is `none`".
    pub how: String,
}

#[cfg(feature = "wit")]
impl Change {
    /// A difference that no call is possible with.
    pub(crate) fn breaking(difference: Difference) -> Self {
        Self {
            difference,
            verdict: Verdict::Breaking,
            how: "no call is possible".to_owned(),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.difference, self.how)
    }
}

/// Returns the verdict on all of these changes.
pub(crate) fn verdict(changes: &[Change]) -> Verdict {
    let verdicts = changes.iter().map(|change| change.verdict);
    verdicts.max().unwrap_or(Verdict::Same)
}

/// Which side of a call has the signature that is expected. The other one is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Caller,
    Callee,
}
