//! Arguments that come as dynamic values.

use wasmtime::component::Val;

use crate::value::{FromVal, LongTuple, ValError};

/// The arguments of a function, in a tuple.
pub trait FromVals: Sized {
    /// Reads them.
    ///
    /// # Errors
    /// Fails when there are more or fewer, or when one has another type.
    fn from_vals(values: Vec<Val>) -> Result<Self, ValError>;
}

impl FromVals for () {
    fn from_vals(values: Vec<Val>) -> Result<Self, ValError> {
        match values.first() {
            None => Ok(()),
            Some(first) => Err(ValError::mismatch("no argument", first)),
        }
    }
}

impl<First: FromVal, Others: FromVal> FromVals for LongTuple<First, Others> {
    fn from_vals(values: Vec<Val>) -> Result<Self, ValError> {
        Self::from_val(Val::Tuple(values))
    }
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: FromVal),+> FromVals for ($($item,)+) {
            fn from_vals(values: Vec<Val>) -> Result<Self, ValError> {
                Self::from_val(Val::Tuple(values))
            }
        }
    )*};
}

tuples! {
    (A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F),
    (A, B, C, D, E, F, G), (A, B, C, D, E, F, G, H), (A, B, C, D, E, F, G, H, I),
    (A, B, C, D, E, F, G, H, I, J), (A, B, C, D, E, F, G, H, I, J, K),
    (A, B, C, D, E, F, G, H, I, J, K, L), (A, B, C, D, E, F, G, H, I, J, K, L, M),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N), (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P),
}
