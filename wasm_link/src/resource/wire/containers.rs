//! Containers of values.

use std::collections::HashMap;
use std::hash::Hash;

use wasmtime::StoreContextMut;
use wasmtime::component::{ResourceAny, Val};

use super::form::{Form, Parts, Referred, Sent, Slices, as_it_is};
use super::taking::{Putting, Taking};
use super::{Passed, Wire};
use crate::error::DispatchError;

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

impl<T: Wire> Wire for Vec<T> {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        self.as_mut_slice().each_handle(visit);
    }
}

impl<T: Passed> Passed for Vec<T> {
    type Form = T::List;
    type List = Slices;

    fn into_dynamic(self) -> Option<Val> {
        let items = self.into_iter().map(T::into_dynamic);
        Some(Val::List(items.collect::<Option<_>>()?))
    }

    fn from_dynamic(val: Val) -> Option<Self> {
        match val {
            Val::List(items) => items.into_iter().map(T::from_dynamic).collect(),
            _ => None,
        }
    }
}

impl<T: Wire, const N: usize> Wire for [T; N] {
    const HANDLES: bool = T::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        self.as_mut_slice().each_handle(visit);
    }
}

impl<T: Passed, const N: usize> Passed for [T; N] {
    type Form = Referred;
    type List = Slices;

    fn into_dynamic(self) -> Option<Val> {
        let items = self.into_iter().map(T::into_dynamic);
        Some(Val::FixedLengthList(items.collect::<Option<_>>()?))
    }

    fn from_dynamic(val: Val) -> Option<Self> {
        let Val::FixedLengthList(items) = val else {
            return None;
        };
        let items: Option<Vec<_>> = items.into_iter().map(T::from_dynamic).collect();
        items?.try_into().ok()
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

#[expect(
    clippy::implicit_hasher,
    reason = "wasmtime lifts and lowers maps of the default hasher alone"
)]
impl<K: Passed + Eq + Hash, V: Passed> Passed for HashMap<K, V> {
    type Form = Referred;
    type List = Slices;

    fn into_dynamic(self) -> Option<Val> {
        let entries = self.into_iter();
        let entries =
            entries.map(|(key, value)| Some((key.into_dynamic()?, value.into_dynamic()?)));
        Some(Val::Map(entries.collect::<Option<_>>()?))
    }

    fn from_dynamic(val: Val) -> Option<Self> {
        let Val::Map(entries) = val else { return None };
        let entries = entries.into_iter();
        let entries =
            entries.map(|(key, value)| Some((K::from_dynamic(key)?, V::from_dynamic(value)?)));
        entries.collect()
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

impl<T: Passed> Passed for Option<T> {
    type Form = Parts;
    type List = Slices;

    fn into_dynamic(self) -> Option<Val> {
        Some(Val::Option(match self {
            Some(some) => Some(Box::new(some.into_dynamic()?)),
            None => None,
        }))
    }

    fn from_dynamic(val: Val) -> Option<Self> {
        match val {
            Val::Option(Some(some)) => Some(Some(T::from_dynamic(*some)?)),
            Val::Option(None) => Some(None),
            _ => None,
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

impl<T: Passed, E: Passed> Passed for Result<T, E> {
    type Form = Parts;
    type List = Slices;

    fn into_dynamic(self) -> Option<Val> {
        Some(Val::Result(match self {
            Ok(ok) => Ok(ok.into_payload()?),
            Err(err) => Err(err.into_payload()?),
        }))
    }

    fn from_dynamic(val: Val) -> Option<Self> {
        match val {
            Val::Result(Ok(ok)) => Some(Ok(T::from_payload(ok)?)),
            Val::Result(Err(err)) => Some(Err(E::from_payload(err)?)),
            _ => None,
        }
    }
}

macro_rules! tuples {
    ($(($($item:ident),+)),* $(,)?) => {$(
        impl<$($item: Wire),+> Wire for ($($item,)+) {
            const HANDLES: bool = $($item::HANDLES)||+;

            #[inline]
            fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                $($item.each_handle(visit);)+
            }
        }

        impl<$($item: Passed),+> Passed for ($($item,)+) {
            type Form = Parts;
            type List = Slices;

            fn into_dynamic(self) -> Option<Val> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = self;
                Some(Val::Tuple(vec![$($item.into_dynamic()?),+]))
            }

            fn from_dynamic(val: Val) -> Option<Self> {
                let Val::Tuple(parts) = val else { return None };
                let mut parts = parts.into_iter();
                let tuple = ($($item::from_dynamic(parts.next()?)?,)+);
                parts.next().is_none().then_some(tuple)
            }
        }

        impl<$($item: Passed),+> Form<($($item,)+)> for Parts {
            type Sent<'a> = ($(Sent<'a, $item>,)+);

            #[inline]
            fn own(sent: Self::Sent<'_>) -> ($($item,)+) {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = sent;
                ($($item::Form::own($item),)+)
            }

            #[inline]
            fn lend(value: &($($item,)+)) -> Self::Sent<'_> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = value;
                ($($item::Form::lend($item),)+)
            }

            #[inline]
            fn again<'b, 'a: 'b>(sent: Self::Sent<'a>) -> Self::Sent<'b> {
                #[expect(non_snake_case, reason = "named after the type parameters")]
                let ($($item,)+) = sent;
                ($($item::Form::again($item),)+)
            }

            as_it_is!(($($item,)+));
        }
    )*};
}

tuples! {
    (A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F),
    (A, B, C, D, E, F, G), (A, B, C, D, E, F, G, H), (A, B, C, D, E, F, G, H, I),
    (A, B, C, D, E, F, G, H, I, J), (A, B, C, D, E, F, G, H, I, J, K),
    (A, B, C, D, E, F, G, H, I, J, K, L), (A, B, C, D, E, F, G, H, I, J, K, L, M),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N), (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, Q),
}
