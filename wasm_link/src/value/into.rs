//! Rust values in their dynamic form.

use std::collections::HashMap;

use wasmtime::component::{ResourceAny, Val};

use super::IntoVal;

impl IntoVal for Val {
    fn into_val(self) -> Val {
        self
    }
}

impl IntoVal for ResourceAny {
    fn into_val(self) -> Val {
        Val::Resource(self)
    }
}

impl IntoVal for String {
    fn into_val(self) -> Val {
        Val::String(self)
    }
}

impl IntoVal for &str {
    fn into_val(self) -> Val {
        Val::String(self.to_owned())
    }
}

impl<T: IntoVal + Clone> IntoVal for &T {
    fn into_val(self) -> Val {
        self.clone().into_val()
    }
}

impl<T: IntoVal + Clone> IntoVal for &[T] {
    fn into_val(self) -> Val {
        Val::List(self.iter().map(IntoVal::into_val).collect())
    }
}

impl<T: IntoVal> IntoVal for Box<T> {
    fn into_val(self) -> Val {
        (*self).into_val()
    }
}

impl<T: IntoVal> IntoVal for Vec<T> {
    fn into_val(self) -> Val {
        Val::List(self.into_iter().map(IntoVal::into_val).collect())
    }
}

impl<T: IntoVal, const N: usize> IntoVal for [T; N] {
    fn into_val(self) -> Val {
        Val::FixedLengthList(self.into_iter().map(IntoVal::into_val).collect())
    }
}

impl<K: IntoVal, V: IntoVal, S> IntoVal for HashMap<K, V, S> {
    fn into_val(self) -> Val {
        let entries = self.into_iter();
        Val::Map(
            entries
                .map(|(key, value)| (key.into_val(), value.into_val()))
                .collect(),
        )
    }
}

impl<T: IntoVal> IntoVal for Option<T> {
    fn into_val(self) -> Val {
        Val::Option(self.map(|some| Box::new(some.into_val())))
    }
}

impl<T: IntoPayload, E: IntoPayload> IntoVal for Result<T, E> {
    fn into_val(self) -> Val {
        Val::Result(match self {
            Ok(ok) => Ok(ok.into_payload()),
            Err(err) => Err(err.into_payload()),
        })
    }
}

/// What a `result` carries: a value, or `()` for nothing.
pub trait IntoPayload {
    /// Returns the payload in its dynamic form.
    fn into_payload(self) -> Option<Box<Val>>;
}

impl IntoPayload for () {
    fn into_payload(self) -> Option<Box<Val>> {
        None
    }
}

impl<T: IntoVal> IntoPayload for T {
    fn into_payload(self) -> Option<Box<Val>> {
        Some(Box::new(self.into_val()))
    }
}

macro_rules! primitives {
    ($($rust:ty => $val:ident),* $(,)?) => {$(
        impl IntoVal for $rust {
            fn into_val(self) -> Val {
                Val::$val(self)
            }
        }
    )*};
}

primitives! {
    bool => Bool,
    i8 => S8,
    u8 => U8,
    i16 => S16,
    u16 => U16,
    i32 => S32,
    u32 => U32,
    i64 => S64,
    u64 => U64,
    f32 => Float32,
    f64 => Float64,
    char => Char,
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: IntoVal),+> IntoVal for ($($item,)+) {
            fn into_val(self) -> Val {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                Val::Tuple(vec![$($item.into_val()),+])
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
