//! Types that Rust's own have no room for: tuples of more than twelve parts, and long lists of fixed length.
//!
//! wasmtime has no typed form of them either: functions that have them are called with dynamic values.

use std::ops::{Deref, DerefMut};

use wasmtime::component::Val;

use super::ValError;
use super::from::list_of_length;
use super::{FromVal, IntoVal};

/// A tuple of more than twelve parts: the first twelve, and the others, which may be as many again.
///
/// # Examples
/// ```
/// use wasm_link::value::LongTuple;
/// use wasm_link::{IntoVal, Val};
///
/// let letters = LongTuple(('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'), ('m', 'n'));
/// assert_eq!(letters.1.0, 'm');
/// assert!(matches!(letters.into_val(), Val::Tuple(parts) if parts.len() == 14));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LongTuple<First, Others>(
    /// The first twelve parts.
    pub First,
    /// The others: a tuple, or a long one.
    pub Others,
);

/// How many parts the first of a long tuple are.
const FIRST: usize = 12;

impl<First: IntoVal, Others: IntoVal> IntoVal for LongTuple<First, Others> {
    fn into_val(self) -> Val {
        let mut parts = parts_of(self.0.into_val());
        parts.append(&mut parts_of(self.1.into_val()));
        Val::Tuple(parts)
    }
}

fn parts_of(tuple: Val) -> Vec<Val> {
    match tuple {
        Val::Tuple(parts) => parts,
        part => vec![part],
    }
}

impl<First: FromVal, Others: FromVal> FromVal for LongTuple<First, Others> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        let mut first = match val {
            Val::Tuple(items) if items.len() > FIRST => items,
            other => {
                let expected = format!("tuple of more than {FIRST}");
                return Err(ValError::mismatch(expected, &other));
            }
        };
        let others = first.split_off(FIRST);
        Ok(Self(
            First::from_val(Val::Tuple(first))?,
            Others::from_val(Val::Tuple(others))?,
        ))
    }
}

/// A list of the fixed length `N` that is too long to be an array on the stack.
///
/// # Examples
/// ```
/// use wasm_link::value::LongList;
///
/// let list = LongList::<u8, 100_000>::try_from(vec![0; 100_000]).map_err(|items| items.len());
/// assert_eq!(list.map(|list| list.len()), Ok(100_000));
/// assert_eq!(LongList::<u8, 100_000>::try_from(vec![0]), Err(vec![0]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LongList<T, const N: usize>(pub(crate) Box<[T]>);

impl<T, const N: usize> TryFrom<Vec<T>> for LongList<T, N> {
    type Error = Vec<T>;

    /// Takes the items, if there are `N` of them.
    fn try_from(items: Vec<T>) -> Result<Self, Vec<T>> {
        if items.len() == N {
            Ok(Self(items.into()))
        } else {
            Err(items)
        }
    }
}

impl<T, const N: usize> From<LongList<T, N>> for Vec<T> {
    fn from(list: LongList<T, N>) -> Self {
        list.0.into()
    }
}

impl<T, const N: usize> Deref for LongList<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T, const N: usize> DerefMut for LongList<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T: IntoVal, const N: usize> IntoVal for LongList<T, N> {
    fn into_val(self) -> Val {
        Val::FixedLengthList(self.0.into_iter().map(IntoVal::into_val).collect())
    }
}

impl<T: FromVal, const N: usize> FromVal for LongList<T, N> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        Ok(Self(list_of_length(N, val)?.into()))
    }
}
