//! What is wrong with a dynamic value, and where in it.

use std::fmt;

use thiserror::Error;
use wasmtime::component::Val;

use crate::text::escaped;

/// A dynamic value is not of the type that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct ValError {
    /// From the outermost part inwards, innermost first.
    place: Vec<String>,
    expected: String,
    found: String,
}

impl ValError {
    pub(crate) fn new(expected: impl Into<String>, found: impl Into<String>) -> Self {
        #[cfg(test)]
        made::ONE_MORE.with(|made| made.set(made.get() + 1));
        Self {
            place: Vec::new(),
            expected: expected.into(),
            found: found.into(),
        }
    }

    pub(crate) fn mismatch(expected: impl Into<String>, found: &Val) -> Self {
        Self::new(expected, kind(found))
    }

    /// Says that the error lies within the part `place` of a larger value, such as `.count`.
    pub(crate) fn within(mut self, place: impl Into<String>) -> Self {
        self.place.push(place.into());
        self
    }

    /// Tells whether it lies within a part of the value.
    pub(crate) fn is_within_a_part(&self) -> bool {
        !self.place.is_empty()
    }
}

impl fmt::Display for ValError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut place = self.place.iter().rev();
        let separator = if self.is_within_a_part() { ": " } else { "" };
        let (expected, found) = (&self.expected, &self.found);
        place.try_for_each(|part| write!(f, "{}", escaped(part)))?;
        write!(
            f,
            "{separator}expected {}, found {}",
            escaped(expected),
            escaped(found)
        )
    }
}

/// What a value is, in WIT terms, as far as it shows.
pub(crate) fn kind(val: &Val) -> String {
    let kind = match val {
        Val::Bool(_) => "bool",
        Val::S8(_) => "s8",
        Val::U8(_) => "u8",
        Val::S16(_) => "s16",
        Val::U16(_) => "u16",
        Val::S32(_) => "s32",
        Val::U32(_) => "u32",
        Val::S64(_) => "s64",
        Val::U64(_) => "u64",
        Val::Float32(_) => "f32",
        Val::Float64(_) => "f64",
        Val::Char(_) => "char",
        Val::String(_) => "string",
        Val::List(_) => "list",
        Val::FixedLengthList(items) => return format!("list of length {}", items.len()),
        Val::Map(_) => "map",
        Val::Record(_) => "record",
        Val::Tuple(items) => return format!("tuple of {}", items.len()),
        Val::Variant(case, _) => return format!("variant case `{case}`"),
        Val::Enum(case) => return format!("enum case `{case}`"),
        Val::Option(_) => "option",
        Val::Result(_) => "result",
        Val::Flags(_) => "flags",
        Val::Resource(_) => "resource",
        Val::Future(_) => "future",
        Val::Stream(_) => "stream",
        Val::ErrorContext(_) => "error-context",
    };
    kind.to_owned()
}

/// How many errors a thread has made: each costs two allocations or more.
#[cfg(test)]
pub(super) mod made {
    use std::cell::Cell;

    thread_local! {
        pub(super) static ONE_MORE: Cell<usize> = const { Cell::new(0) };
    }

    /// Returns how many errors `work` makes on this thread.
    pub(in crate::value) fn by(work: impl FnOnce()) -> usize {
        let before = ONE_MORE.get();
        work();
        ONE_MORE.get() - before
    }
}
