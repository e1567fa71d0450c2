//! Values: Rust types to and from [`Val`], and whether a `Val` fits a component's type.

pub(crate) mod adapt;
mod arguments;
mod error;
mod fit;
mod from;
mod into;
mod long;
pub(crate) mod parts;

pub use arguments::ArgumentError;
pub use error::ValError;
pub(crate) use fit::{check_arguments, fits};
pub use long::{LongList, LongTuple};

use wasmtime::component::Val;

/// A Rust value that has a dynamic form.
pub trait IntoVal {
    /// Returns the value in its dynamic form.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{IntoVal, Val};
    ///
    /// assert_eq!(7_u32.into_val(), Val::U32(7));
    /// assert_eq!("hi".into_val(), Val::String("hi".to_owned()));
    /// ```
    fn into_val(self) -> Val;
}

/// A Rust type that can be read from the dynamic form of a value.
pub trait FromVal: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// Fails when `val` is of another type, and says where in it.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::{FromVal, Val};
    ///
    /// assert_eq!(u32::from_val(Val::U32(7))?, 7);
    /// let error = <Vec<u32>>::from_val(Val::List(vec![Val::Char('a')])).unwrap_err();
    /// assert_eq!(error.to_string(), "[0]: expected u32, found char");
    /// # Ok::<(), wasm_link::value::ValError>(())
    /// ```
    fn from_val(val: Val) -> Result<Self, ValError>;
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::error::made;
    use super::*;

    type Parts = (Vec<(u32, String)>, HashMap<u32, [u8; 2]>, Option<(u8,)>);
    type Long = LongTuple<(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8), (u8, LongList<u8, 3>)>;

    #[test]
    fn no_error_is_made_where_a_value_fits() {
        let parts: Parts = (
            vec![(1, "one".to_owned()), (2, "two".to_owned())],
            HashMap::from([(3, [4, 5])]),
            Some((6,)),
        );
        let val = parts.clone().into_val();
        let first = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        let list = LongList::try_from(vec![0, 1, 2]);
        let long: Option<Long> = list.ok().map(|list| LongTuple(first, (12, list)));
        let long_val = long.clone().map(IntoVal::into_val);
        let mut read = (None, None);
        let errors = made::by(|| {
            read = (
                Parts::from_val(val).ok(),
                long_val.and_then(|val| Long::from_val(val).ok()),
            );
        });
        assert_eq!(read, (Some(parts), long));
        assert_eq!(errors, 0);
    }

    #[test]
    fn value_of_another_length_is_told_by_its_length() {
        let error = |result: Result<(), ValError>| result.err().map(|error| error.to_string());
        let two = || Val::Tuple(vec![Val::U8(1), Val::U8(2)]);
        assert_eq!(
            error(<(u8, u8, u8)>::from_val(two()).map(drop)),
            Some("expected tuple of 3, found tuple of 2".to_owned())
        );
        assert_eq!(
            error(Long::from_val(two()).map(drop)),
            Some("expected tuple of more than 12, found tuple of 2".to_owned())
        );
        let list = || Val::FixedLengthList(vec![Val::U8(1)]);
        let expected = Some("expected list of length 3, found list of length 1".to_owned());
        assert_eq!(error(<[u8; 3]>::from_val(list()).map(drop)), expected);
        assert_eq!(
            error(LongList::<u8, 3>::from_val(list()).map(drop)),
            expected
        );
        assert_eq!(
            error(<[u8; 3]>::from_val(Val::Bool(true)).map(drop)),
            Some("expected list of length 3, found bool".to_owned())
        );
    }
}
