//! How the values of one version of a function become those of another.

use std::sync::Arc;

/// How a function of one signature is called as one of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Adapter {
    /// What the callee calls the function, for messages.
    pub(crate) function: Arc<str>,
    /// Where each argument of the callee comes from.
    pub(crate) params: Vec<Part>,
    /// The positions of the caller's arguments that the callee has no parameter for: each has to be `none`.
    pub(crate) surplus: Vec<usize>,
    pub(crate) result: Returned,
}

/// Where a part of a value comes from: a field of a record, an argument of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) source: Source,
}

/// Where a part of a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// From the sender's part at this position.
    From(usize, Plan),
    /// The sender has no such part, which is an `option`: it is `none`.
    Absent,
}

/// What the caller gets of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Returned {
    /// What the callee returns, or nothing if it returns nothing.
    Planned(Plan),
    /// The caller takes no result.
    Dropped,
    /// The callee returns nothing, and the caller takes an `option`: it is `none`.
    Absent,
}

/// How a value of the sender's type becomes one of the receiver's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// It is one.
    Same,
    /// `T` becomes `option<T>`.
    Wrap(Box<Plan>),
    /// `option<T>` becomes `T`, if it is not `none`.
    Unwrap(Box<Plan>),
    /// Each item of a list of any length, or of a fixed one.
    Each(Box<Plan>),
    Map(Box<Plan>, Box<Plan>),
    Option(Box<Plan>),
    Result {
        ok: Box<Payload>,
        err: Box<Payload>,
    },
    Tuple(Vec<Plan>),
    Record(Vec<Part>),
    /// The cases that the receiver has, with their payloads.
    Variant(Vec<(String, Payload)>),
    /// The cases or flags that the receiver has.
    Labels(Vec<String>),
}

/// How the payload of a case becomes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    Planned(Plan),
    /// The sender's case has no payload, and the receiver's is an `option`: it is `none`.
    Absent,
}

impl Payload {
    pub(super) fn is_same(&self) -> bool {
        matches!(self, Self::Planned(Plan::Same))
    }
}
