//! What is wrong with the arguments of a call.

use std::fmt;

use super::ValError;

/// The dynamic arguments of a call do not fit the function's parameters. Nothing was called.
///
/// [`DispatchError::argument_error`](crate::DispatchError::argument_error) returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArgumentError {
    /// There are more or fewer than the function takes.
    Count {
        /// How many the function takes.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// One of them is not of its type.
    Mismatch {
        /// The name of the parameter.
        parameter: String,
        /// What differs, and where in the argument.
        error: ValError,
    },
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { expected, found } => {
                let noun = if *expected == 1 { "" } else { "s" };
                write!(f, "expected {expected} argument{noun}, found {found}")
            }
            Self::Mismatch { parameter, error } => {
                let separator = if error.is_within_a_part() { "" } else { ": " };
                write!(f, "argument `{parameter}`{separator}{error}")
            }
        }
    }
}

impl std::error::Error for ArgumentError {}
