//! Lists of integers in the caller's memory.

use std::borrow::Cow;

use wasmtime::StoreContextMut;
use wasmtime::component::WasmList;

/// An integer that lies in memory as it does in Rust, but perhaps for the order of its bytes.
pub trait Numbers: Copy + Sized + 'static {
    /// Finds a list of them in the caller's memory.
    fn of<'a, P: 'static>(
        lifted: &WasmList<Self>,
        caller: &'a StoreContextMut<'_, P>,
    ) -> Cow<'a, [Self]>;
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Numbers for $number {
            fn of<'a, P: 'static>(
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
