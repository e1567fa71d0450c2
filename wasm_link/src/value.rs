//! Values: Rust types to and from [`Val`], and whether a `Val` fits a component's type.

mod arguments;
mod error;
mod fit;
mod from;
mod into;
mod long;
pub(crate) mod parts;

pub use arguments::ArgumentError;
pub use error::ValError;
pub(crate) use fit::check_arguments;
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
    /// # Ok::<(), wasm_link::ValError>(())
    /// ```
    fn from_val(val: Val) -> Result<Self, ValError>;
}
