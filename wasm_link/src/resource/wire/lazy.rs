//! Strings and lists of integers, which stay in the caller's memory until they are lowered into the callee's:
//! the caller's store cannot change meanwhile, since it is borrowed.

use std::borrow::Cow;

use wasmtime::StoreContextMut;
use wasmtime::component::{Lift, Lower, ResourceAny, WasmList, WasmStr};

use super::form::Form;
use super::taking::{Putting, Taking};
use crate::error::DispatchError;

/// Strings.
#[derive(Debug)]
pub struct Text;

/// Lists of integers.
#[derive(Debug)]
pub struct Numbers;

/// An integer that lies in memory as it does in Rust, but perhaps for the order of its bytes.
pub trait Number: Copy + Lift + Lower + Send + Sync + 'static {
    /// Finds a list of them in the caller's memory.
    fn find<'a, P: 'static>(
        lifted: &WasmList<Self>,
        caller: &'a StoreContextMut<'_, P>,
    ) -> Cow<'a, [Self]>;
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Number for $number {
            #[inline]
            fn find<'a, P: 'static>(
                lifted: &WasmList<Self>,
                caller: &'a StoreContextMut<'_, P>,
            ) -> Cow<'a, [Self]> {
                let numbers = lifted.as_le_slice(caller);
                if cfg!(target_endian = "little") {
                    return Cow::Borrowed(numbers);
                }
                let swapped = numbers.iter().map(|number| Self::from_le_bytes(number.to_ne_bytes()));
                Cow::Owned(swapped.collect())
            }
        }
    )*};
}

numbers!(i8, u8, i16, u16, i32, u32, i64, u64);

/// Writes what a form does with values without handles that stay in the caller's memory.
macro_rules! in_memory {
    ($owned:ty, $borrowed:ty, $lifted:ty) => {
        type Sent<'a> = &'a $borrowed;
        type Lifted = $lifted;
        type Taken = $lifted;
        type Kept<'a> = Cow<'a, $borrowed>;
        type Returned = $owned;
        const IS_COUNTED: bool = true;

        #[inline]
        fn bytes(sent: &$borrowed) -> usize {
            size_of_val(sent)
        }

        #[inline]
        fn lend(value: &$owned) -> &$borrowed {
            value
        }

        #[inline]
        fn again<'b, 'a: 'b>(sent: &'a $borrowed) -> &'b $borrowed {
            sent
        }

        #[inline]
        fn take<P: 'static>(lifted: $lifted, _taking: &mut Taking<'_, '_, P>) -> Option<$lifted> {
            Some(lifted)
        }

        #[inline]
        fn own(sent: &$borrowed) -> $owned {
            sent.to_owned()
        }

        #[inline]
        fn own_kept(kept: Cow<'_, $borrowed>) -> $owned {
            kept.into_owned()
        }

        #[inline]
        fn lend_kept<'b>(kept: &'b Cow<'_, $borrowed>) -> &'b $borrowed {
            kept
        }

        #[inline]
        fn each_handle(_kept: &mut Cow<'_, $borrowed>, _visit: &mut dyn FnMut(&mut ResourceAny)) {}

        #[inline]
        fn put<P: 'static>(
            result: $owned,
            _putting: Putting<'_, '_, P>,
        ) -> Result<$owned, DispatchError> {
            Ok(result)
        }

        #[inline]
        fn into_data(result: $owned) -> Option<$owned> {
            Some(result)
        }
    };
}

impl Form<String> for Text {
    in_memory!(String, str, WasmStr);

    #[inline]
    fn keep<'a, P: 'static>(
        taken: WasmStr,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Cow<'a, str>> {
        taken.to_str(caller)
    }
}

impl<N: Number> Form<Vec<N>> for Numbers {
    in_memory!(Vec<N>, [N], WasmList<N>);

    #[inline]
    fn keep<'a, P: 'static>(
        taken: WasmList<N>,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Cow<'a, [N]>> {
        Ok(N::find(&taken, caller))
    }
}
