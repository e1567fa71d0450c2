//! Rust values from their dynamic form.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

use wasmtime::component::{ResourceAny, Val};

use super::FromVal;
use super::ValError;

impl FromVal for Val {
    fn from_val(val: Val) -> Result<Self, ValError> {
        Ok(val)
    }
}

impl FromVal for ResourceAny {
    fn from_val(val: Val) -> Result<Self, ValError> {
        match val {
            Val::Resource(handle) => Ok(handle),
            other => Err(ValError::mismatch("resource", &other)),
        }
    }
}

impl FromVal for String {
    fn from_val(val: Val) -> Result<Self, ValError> {
        match val {
            Val::String(string) => Ok(string),
            other => Err(ValError::mismatch("string", &other)),
        }
    }
}

impl<T: FromVal> FromVal for Box<T> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        T::from_val(val).map(Box::new)
    }
}

impl<T: FromVal> FromVal for Vec<T> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        let Val::List(items) = val else {
            return Err(ValError::mismatch("list", &val));
        };
        all_from(items)
    }
}

fn all_from<T: FromVal>(items: Vec<Val>) -> Result<Vec<T>, ValError> {
    let items = items.into_iter().enumerate();
    items
        .map(|(index, item)| T::from_val(item).map_err(|error| error.within(format!("[{index}]"))))
        .collect()
}

impl<T: FromVal, const N: usize> FromVal for [T; N] {
    fn from_val(val: Val) -> Result<Self, ValError> {
        let items = list_of_length(N, val)?;
        // There are as many as that.
        Self::try_from(items).map_err(|items| {
            let expected = format!("list of length {N}");
            ValError::new(expected, format!("list of length {}", items.len()))
        })
    }
}

/// Takes the items of a list of fixed length, of which there are `length`.
pub(super) fn list_of_length<T: FromVal>(length: usize, val: Val) -> Result<Vec<T>, ValError> {
    match val {
        Val::FixedLengthList(items) if items.len() == length => all_from(items),
        other => Err(ValError::mismatch(
            format!("list of length {length}"),
            &other,
        )),
    }
}

/// Of two entries with the same key, the later one is kept.
impl<K, V, S> FromVal for HashMap<K, V, S>
where
    K: FromVal + Eq + Hash,
    V: FromVal,
    S: BuildHasher + Default,
{
    fn from_val(val: Val) -> Result<Self, ValError> {
        let Val::Map(entries) = val else {
            return Err(ValError::mismatch("map", &val));
        };
        let entry = |(key, value)| {
            let key = K::from_val(key).map_err(|error| error.within(".key"))?;
            let value = V::from_val(value).map_err(|error| error.within(".value"))?;
            Ok((key, value))
        };
        entries.into_iter().map(entry).collect()
    }
}

impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        let Val::Option(some) = val else {
            return Err(ValError::mismatch("option", &val));
        };
        some.map(|some| T::from_val(*some).map_err(|error| error.within("?")))
            .transpose()
    }
}

impl<T: FromPayload, E: FromPayload> FromVal for Result<T, E> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        match val {
            Val::Result(Ok(ok)) => T::from_payload(ok)
                .map(Ok)
                .map_err(|error| error.within(".ok")),
            Val::Result(Err(err)) => E::from_payload(err)
                .map(Err)
                .map_err(|error| error.within(".err")),
            other => Err(ValError::mismatch("result", &other)),
        }
    }
}

/// What a `result` carries: a value, or `()` for nothing.
pub trait FromPayload: Sized {
    /// Reads the payload.
    ///
    /// # Errors
    /// Fails when the payload is of another type, is missing, or is there where none is expected.
    fn from_payload(payload: Option<Box<Val>>) -> Result<Self, ValError>;
}

impl FromPayload for () {
    fn from_payload(payload: Option<Box<Val>>) -> Result<Self, ValError> {
        match payload {
            None => Ok(()),
            Some(found) => Err(ValError::mismatch("no payload", &found)),
        }
    }
}

impl<T: FromVal> FromPayload for T {
    fn from_payload(payload: Option<Box<Val>>) -> Result<Self, ValError> {
        match payload {
            Some(val) => T::from_val(*val),
            None => Err(ValError::new("a payload", "none")),
        }
    }
}

macro_rules! primitives {
    ($($rust:ty => $val:ident, $wit:literal);* $(;)?) => {$(
        impl FromVal for $rust {
            fn from_val(val: Val) -> Result<Self, ValError> {
                match val {
                    Val::$val(value) => Ok(value),
                    other => Err(ValError::mismatch($wit, &other)),
                }
            }
        }
    )*};
}

primitives! {
    bool => Bool, "bool";
    i8 => S8, "s8";
    u8 => U8, "u8";
    i16 => S16, "s16";
    u16 => U16, "u16";
    i32 => S32, "s32";
    u32 => U32, "u32";
    i64 => S64, "s64";
    u64 => U64, "u64";
    f32 => Float32, "f32";
    f64 => Float64, "f64";
    char => Char, "char";
}

macro_rules! tuples {
    ($($count:literal: ($($item:ident $index:literal),+)),* $(,)?) => {$(
        impl<$($item: FromVal),+> FromVal for ($($item,)+) {
            fn from_val(val: Val) -> Result<Self, ValError> {
                let items = match val {
                    Val::Tuple(items) => <[Val; $count]>::try_from(items).map_err(Val::Tuple),
                    other => Err(other),
                };
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let [$($item),+] = items
                    .map_err(|other| ValError::mismatch(concat!("tuple of ", $count), &other))?;
                Ok(($(
                    $item::from_val($item)
                        .map_err(|error| error.within(concat!(".", $index)))?,
                )+))
            }
        }
    )*};
}

tuples! {
    1: (A 0),
    2: (A 0, B 1),
    3: (A 0, B 1, C 2),
    4: (A 0, B 1, C 2, D 3),
    5: (A 0, B 1, C 2, D 3, E 4),
    6: (A 0, B 1, C 2, D 3, E 4, F 5),
    7: (A 0, B 1, C 2, D 3, E 4, F 5, G 6),
    8: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7),
    9: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8),
    10: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9),
    11: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10),
    12: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11),
    13: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12),
    14: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13),
    15: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14),
    16: (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14, P 15),
}
