//! The forms that a value has on its way from a caller into a plugin, and back.
//!
//! ```text
//! calling plugin ── lift ──▶ Lifted ── take ──▶ Taken ── keep ──▶ Kept ── lend ──▶ Sent ── lower ──▶ callee
//! host ──────────────────────────────────────────────────────────────────────────▶ Sent
//! calling plugin ◀─ lower ── Returned ◀── put ─────────────────── result ◀──────── lift ─────────── callee
//! ```
//!
//! What is sent is borrowed, or copied: it can be sent to many plugins. It is the same type whoever calls, so
//! that there is one function of wasmtime's per WIT function.

use wasmtime::StoreContextMut;
use wasmtime::component::{Lift, Lower, ResourceAny, Val};

use super::Wire;
use super::taking::{Putting, Taking};
use crate::error::DispatchError;
use crate::value::ValError;

/// A value that wasmtime passes with a type of its own: what functions are described by.
pub trait Passed: Wire + Lift + Lower + Clone + Send + Sync + 'static {
    /// How it is passed.
    type Form: Form<Self>;
    /// How a list of such values is passed.
    type List: Form<Vec<Self>>;

    /// How it becomes a dynamic value, and is made of one. Types that the application has in the place of generated ones
    /// have no dynamic form.
    const DYNAMIC: Option<DynamicForm<Self>> = None;

    /// Makes a dynamic value of it, if it has a dynamic form.
    fn into_dynamic(self) -> Option<Val> {
        let (into_val, _) = Self::DYNAMIC?;
        Some(into_val(self))
    }

    /// Takes a dynamic value, if it is of this type and that has a dynamic form.
    #[must_use]
    fn from_dynamic(val: Val) -> Option<Self> {
        let (_, from_val) = Self::DYNAMIC?;
        from_val(val).ok()
    }

    /// Makes the payload of a case of it.
    fn into_payload(self) -> Option<Option<Box<Val>>> {
        Some(Some(Box::new(self.into_dynamic()?)))
    }

    /// Takes the payload of a case.
    #[must_use]
    fn from_payload(payload: Option<Box<Val>>) -> Option<Self> {
        Self::from_dynamic(*payload?)
    }
}

/// What makes a dynamic value of a type's, and what takes one.
pub type DynamicForm<V> = (fn(V) -> Val, fn(Val) -> Result<V, ValError>);

/// Says how the values of a type are passed: by reference, or after `copy`, as copies. After `vals`, they have a dynamic
/// form as well.
#[doc(hidden)]
#[macro_export]
macro_rules! __passed {
    (vals $type:ty) => {
        impl $crate::__private::Passed for $type {
            type Form = $crate::__private::Referred;
            type List = $crate::__private::Slices;

            $crate::__passed!(@vals);
        }
    };
    (vals copy $type:ty) => {
        impl $crate::__private::Passed for $type {
            type Form = $crate::__private::Copied;
            type List = $crate::__private::Slices;

            $crate::__passed!(@vals);
        }
    };
    (@vals) => {
        const DYNAMIC: ::core::option::Option<$crate::__private::DynamicForm<Self>> =
            ::core::option::Option::Some(($crate::IntoVal::into_val, $crate::FromVal::from_val));
    };
    ($type:ty) => {
        impl $crate::__private::Passed for $type {
            type Form = $crate::__private::Referred;
            type List = $crate::__private::Slices;
        }
    };
    (copy $type:ty) => {
        impl $crate::__private::Passed for $type {
            type Form = $crate::__private::Copied;
            type List = $crate::__private::Slices;
        }
    };
}

/// How values of the type `V` are passed.
///
/// `Sent` is the same type for all lifetimes, but for the lifetime: whoever checks a function's type checks
/// it once, for `'static`.
pub trait Form<V>: 'static {
    /// What is lowered into the callee.
    type Sent<'a>: Lower + Copy + Send + Sync;
    /// What is lifted from a calling plugin.
    type Lifted: Lift + 'static;
    /// The same, after its handles were taken out.
    type Taken;
    /// The same, in the caller's memory or beside it.
    type Kept<'a>;
    /// What is lowered into a calling plugin, as the result.
    type Returned: Lower + 'static;
    /// Whether [`bytes`](Self::bytes) counts anything.
    const IS_COUNTED: bool = false;

    /// Returns how many bytes strings and lists take that are sent, those within other values aside.
    #[inline]
    fn bytes(sent: Self::Sent<'_>) -> usize {
        let _ = sent;
        0
    }

    /// Borrows what is sent.
    fn lend(value: &V) -> Self::Sent<'_>;

    /// Returns what is sent, for a shorter time.
    fn again<'b, 'a: 'b>(sent: Self::Sent<'a>) -> Self::Sent<'b>;

    /// Takes the handles out of what was lifted. Returns nothing where one cannot be taken, and no value can
    /// be made without it.
    fn take<P: 'static>(
        lifted: Self::Lifted,
        taking: &mut Taking<'_, '_, P>,
    ) -> Option<Self::Taken>;

    /// Finds what was lifted in the caller's memory.
    ///
    /// # Errors
    /// Fails when a string of the caller's is not UTF-8.
    fn keep<'a, P: 'static>(
        taken: Self::Taken,
        caller: &'a StoreContextMut<'_, P>,
    ) -> wasmtime::Result<Self::Kept<'a>>;

    /// Copies what is sent into a value.
    fn own(sent: Self::Sent<'_>) -> V;

    /// Makes a value of what was kept: no copy, unless it is in the caller's memory.
    fn own_kept(kept: Self::Kept<'_>) -> V;

    /// Borrows what is sent of what was kept.
    fn lend_kept<'b>(kept: &'b Self::Kept<'_>) -> Self::Sent<'b>;

    /// Shows each handle of what was kept to `visit`.
    fn each_handle(kept: &mut Self::Kept<'_>, visit: &mut dyn FnMut(&mut ResourceAny));

    /// Puts the handles of a result into the caller's store.
    ///
    /// # Errors
    /// Fails when the store takes no more; then the handles are given up.
    fn put<P: 'static>(
        result: V,
        putting: Putting<'_, '_, P>,
    ) -> Result<Self::Returned, DispatchError>;

    /// Returns a result as the caller gets it, if there can be no handles in it.
    fn into_data(result: V) -> Option<Self::Returned>;
}

/// What is sent of a value.
pub type Sent<'a, V> = <<V as Passed>::Form as Form<V>>::Sent<'a>;

/// Values that are sent as copies.
#[derive(Debug)]
pub struct Copied;

/// Values that are sent by reference.
#[derive(Debug)]
pub struct Referred;

/// Lists that are sent as slices.
#[derive(Debug)]
pub struct Slices;

/// Values that are sent part by part.
#[derive(Debug)]
pub struct Parts;

/// Writes what a form does with values that are lifted as what they are, and put back as that.
macro_rules! as_it_is {
    ($value:ty) => {
        type Lifted = $value;
        type Taken = $value;
        type Kept<'a> = $value;
        type Returned = $value;

        #[inline]
        fn take<P: 'static>(mut lifted: $value, taking: &mut Taking<'_, '_, P>) -> Option<$value> {
            taking.take_nested(&mut lifted);
            Some(lifted)
        }

        #[inline]
        fn keep<P: 'static>(
            taken: $value,
            _caller: &StoreContextMut<'_, P>,
        ) -> wasmtime::Result<$value> {
            Ok(taken)
        }

        #[inline]
        fn own_kept(kept: $value) -> $value {
            kept
        }

        #[inline]
        fn lend_kept(kept: &$value) -> Self::Sent<'_> {
            <Self as Form<$value>>::lend(kept)
        }

        #[inline]
        fn each_handle(kept: &mut $value, visit: &mut dyn FnMut(&mut ResourceAny)) {
            Wire::each_handle(kept, visit);
        }

        #[inline]
        fn put<P: 'static>(
            result: $value,
            putting: Putting<'_, '_, P>,
        ) -> Result<$value, DispatchError> {
            $crate::resource::wire::form::landed(result, putting)
        }

        #[inline]
        fn into_data(result: $value) -> Option<$value> {
            (!<$value as Wire>::HANDLES).then_some(result)
        }
    };
}
pub(super) use as_it_is;

/// Returns a value with its handles put into the caller's store.
#[inline]
pub(super) fn landed<V: Wire, P: 'static>(
    mut value: V,
    putting: Putting<'_, '_, P>,
) -> Result<V, DispatchError> {
    if V::HANDLES {
        putting.put_into(&mut value)?;
    }
    Ok(value)
}

impl<V: Passed + Copy> Form<V> for Copied {
    type Sent<'a> = V;

    #[inline]
    fn lend(value: &V) -> V {
        *value
    }

    #[inline]
    fn own(sent: V) -> V {
        sent
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: V) -> V {
        sent
    }

    as_it_is!(V);
}

impl<V: Passed> Form<V> for Referred {
    type Sent<'a> = &'a V;

    #[inline]
    fn lend(value: &V) -> &V {
        value
    }

    #[inline]
    fn own(sent: &V) -> V {
        sent.clone()
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: &'a V) -> &'b V {
        sent
    }

    as_it_is!(V);
}

impl<V: Passed> Form<Vec<V>> for Slices {
    type Sent<'a> = &'a [V];
    const IS_COUNTED: bool = true;

    #[inline]
    fn bytes(sent: &[V]) -> usize {
        size_of_val(sent)
    }

    #[inline]
    fn lend(value: &Vec<V>) -> &[V] {
        value
    }

    #[inline]
    fn own(sent: &[V]) -> Vec<V> {
        sent.to_vec()
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: &'a [V]) -> &'b [V] {
        sent
    }

    as_it_is!(Vec<V>);
}

impl<V: Passed> Form<Option<V>> for Parts {
    type Sent<'a> = Option<Sent<'a, V>>;
    const IS_COUNTED: bool = V::Form::IS_COUNTED;

    #[inline]
    fn bytes(sent: Option<Sent<'_, V>>) -> usize {
        sent.map_or(0, V::Form::bytes)
    }

    #[inline]
    fn lend(value: &Option<V>) -> Option<Sent<'_, V>> {
        value.as_ref().map(V::Form::lend)
    }

    #[inline]
    fn own(sent: Option<Sent<'_, V>>) -> Option<V> {
        sent.map(V::Form::own)
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: Option<Sent<'a, V>>) -> Option<Sent<'b, V>> {
        sent.map(V::Form::again)
    }

    as_it_is!(Option<V>);
}

impl<V: Passed, E: Passed> Form<Result<V, E>> for Parts {
    type Sent<'a> = Result<Sent<'a, V>, Sent<'a, E>>;
    const IS_COUNTED: bool = V::Form::IS_COUNTED || E::Form::IS_COUNTED;

    #[inline]
    fn bytes(sent: Result<Sent<'_, V>, Sent<'_, E>>) -> usize {
        sent.map_or_else(E::Form::bytes, V::Form::bytes)
    }

    #[inline]
    fn lend(value: &Result<V, E>) -> Result<Sent<'_, V>, Sent<'_, E>> {
        value.as_ref().map(V::Form::lend).map_err(E::Form::lend)
    }

    #[inline]
    fn own(sent: Result<Sent<'_, V>, Sent<'_, E>>) -> Result<V, E> {
        sent.map(V::Form::own).map_err(E::Form::own)
    }

    #[inline]
    fn again<'b, 'a: 'b>(
        sent: Result<Sent<'a, V>, Sent<'a, E>>,
    ) -> Result<Sent<'b, V>, Sent<'b, E>> {
        sent.map(V::Form::again).map_err(E::Form::again)
    }

    as_it_is!(Result<V, E>);
}
