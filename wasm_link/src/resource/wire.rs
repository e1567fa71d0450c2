//! Values as they pass through wasmtime: the generated types' twins, with raw handles in them.
//!
//! A raw handle means something in one store only. So whoever moves a value from one store to another
//! exchanges its handles in place, each for what it is over there.

use std::collections::HashMap;

use wasmtime::component::{ResourceAny, Val};

use super::walk::each_handle;

/// A value whose handles can be exchanged.
pub trait Wire {
    /// Whether values of the type can hold handles at all.
    const HANDLES: bool = false;

    /// Shows each handle to `visit`, always in the same order.
    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        let _ = visit;
    }
}

impl Wire for ResourceAny {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        visit(self);
    }
}

impl<T: ?Sized> Wire for &T {}

impl<T: Wire> Wire for Vec<T> {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if T::HANDLES {
            for item in self {
                item.each_handle(visit);
            }
        }
    }
}

impl<T: Wire> Wire for [T] {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if T::HANDLES {
            for item in self {
                item.each_handle(visit);
            }
        }
    }
}

impl<T: Wire, const N: usize> Wire for [T; N] {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if T::HANDLES {
            for item in self {
                item.each_handle(visit);
            }
        }
    }
}

impl<K, V: Wire, S> Wire for HashMap<K, V, S> {
    const HANDLES: bool = V::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if V::HANDLES {
            for value in self.values_mut() {
                value.each_handle(visit);
            }
        }
    }
}

impl<T: Wire> Wire for Option<T> {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if let Some(some) = self {
            some.each_handle(visit);
        }
    }
}

impl<T: Wire, E: Wire> Wire for Result<T, E> {
    const HANDLES: bool = T::HANDLES || E::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        match self {
            Ok(ok) => ok.each_handle(visit),
            Err(err) => err.each_handle(visit),
        }
    }
}

/// Dynamic values are the wire of functions that wasmtime has no typed form for.
impl Wire for Val {
    const HANDLES: bool = true;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        each_handle(self, visit);
    }
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: Wire),+> Wire for ($($item,)+) {
            const HANDLES: bool = $($item::HANDLES)||+;

            fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                $($item.each_handle(visit);)+
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
