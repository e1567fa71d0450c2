//! The parameters of a function, as a tuple of the types that they are passed as.

use std::fmt;

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentNamedList, Lift, Lower, ResourceAny, Val};

use super::form::{Form, Sent};
use super::taking::Taking;
use super::{Passed, Wire};

/// The parameters of a function: all its forms are those of its parts.
pub trait Params: Sized + 'static {
    /// Whether there can be handles among them.
    const HANDLES: bool;
    /// Whether [`bytes`](Self::bytes) counts anything.
    const IS_COUNTED: bool;
    /// What is lowered into the callee.
    type Sent<'a>: ComponentNamedList + Lower + Copy + Send + Sync;
    /// What is lifted from a calling plugin.
    type Lifted: ComponentNamedList + Lift + 'static;
    /// The same, after its handles were taken out.
    type Taken;
    /// The same, in the caller's memory or beside it.
    type Kept<'a>;
    /// What the host sends, where there are handles among it.
    type Args<'a>: Clone;

    /// Returns how many bytes strings and lists take that are sent, those within other values aside.
    fn bytes(sent: Self::Sent<'_>) -> usize;

    /// Returns what is sent, for a shorter time.
    fn again<'b, 'a: 'b>(sent: Self::Sent<'a>) -> Self::Sent<'b>;

    /// Takes the handles out of what was lifted. Returns nothing where one cannot be taken, and no arguments
    /// can be made without it.
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

    /// Borrows what is sent.
    fn lend(values: &Self) -> Self::Sent<'_>;

    /// Makes dynamic values of the values, if all have a dynamic form.
    fn into_dynamic(values: Self) -> Option<Vec<Val>>;

    /// Copies what is sent into values.
    fn own(sent: Self::Sent<'_>) -> Self;

    /// Makes values of what was kept: no copies, unless they are in the caller's memory.
    fn own_kept(kept: Self::Kept<'_>) -> Self;

    /// Borrows what is sent of what was kept.
    fn lend_kept<'b>(kept: &'b Self::Kept<'_>) -> Self::Sent<'b>;

    /// Shows each handle of what was kept to `visit`.
    fn each_kept(kept: &mut Self::Kept<'_>, visit: &mut dyn FnMut(&mut ResourceAny));

    /// Borrows what is sent of the host's arguments.
    fn lend_args<'b>(args: &'b Self::Args<'_>) -> Self::Sent<'b>;

    /// Shows each handle of the host's arguments to `visit`.
    fn each_arg(args: &mut Self::Args<'_>, visit: &mut dyn FnMut(&mut ResourceAny));
}

/// An argument of the host's, of a function that takes handles.
pub enum Arg<'a, V: Passed> {
    /// It is data, which is borrowed.
    Data(Sent<'a, V>),
    /// It has handles, which are exchanged in place.
    Handles(V),
}

impl<V: Passed> Arg<'_, V> {
    #[inline]
    fn lend(&self) -> Sent<'_, V> {
        match self {
            Self::Data(sent) => V::Form::again(*sent),
            Self::Handles(value) => V::Form::lend(value),
        }
    }

    #[inline]
    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        if let Self::Handles(value) = self {
            value.each_handle(visit);
        }
    }
}

impl<V: Passed> Clone for Arg<'_, V> {
    fn clone(&self) -> Self {
        match self {
            Self::Data(sent) => Self::Data(*sent),
            Self::Handles(value) => Self::Handles(value.clone()),
        }
    }
}

impl<V: Passed> fmt::Debug for Arg<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Data(_) => "Data",
            Self::Handles(_) => "Handles",
        })
    }
}

/// The arguments of one call, in whose place their handles are exchanged before they are sent.
pub(crate) trait Held<A: Params>: Wire {
    fn lend(&self) -> A::Sent<'_>;
}

/// The host's arguments of a function that takes no handles.
pub(crate) struct Given<'a, A: Params>(pub(crate) A::Sent<'a>);

/// The host's arguments of a function that takes handles.
pub(crate) struct Arguments<'a, A: Params>(pub(crate) A::Args<'a>);

/// A calling plugin's arguments.
pub(crate) struct Lifted<'a, A: Params>(pub(crate) A::Kept<'a>);

/// Arguments of their own, without handles.
pub(crate) struct Values<A: Params>(pub(crate) A);

impl<A: Params> Wire for Values<A> {}

impl<A: Params> Held<A> for Values<A> {
    #[inline]
    fn lend(&self) -> A::Sent<'_> {
        A::lend(&self.0)
    }
}

impl<A: Params> Wire for Given<'_, A> {}

impl<A: Params> Held<A> for Given<'_, A> {
    #[inline]
    fn lend(&self) -> A::Sent<'_> {
        A::again(self.0)
    }
}

impl<A: Params> Wire for Arguments<'_, A> {
    const HANDLES: bool = A::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        A::each_arg(&mut self.0, visit);
    }
}

impl<A: Params> Held<A> for Arguments<'_, A> {
    #[inline]
    fn lend(&self) -> A::Sent<'_> {
        A::lend_args(&self.0)
    }
}

impl<A: Params> Wire for Lifted<'_, A> {
    const HANDLES: bool = A::HANDLES;

    fn each_handle(&mut self, visit: &mut dyn FnMut(&mut ResourceAny)) {
        A::each_kept(&mut self.0, visit);
    }
}

impl<A: Params> Held<A> for Lifted<'_, A> {
    #[inline]
    fn lend(&self) -> A::Sent<'_> {
        A::lend_kept(&self.0)
    }
}

macro_rules! params {
    ($(($($item:ident),*)),* $(,)?) => {$(
        #[expect(
            clippy::allow_attributes,
            reason = "what is unused without parameters is used with them"
        )]
        #[allow(non_snake_case, unused_variables, clippy::unused_unit, reason = "named after the type parameters")]
        impl<$($item: Passed),*> Params for ($($item,)*) {
            const HANDLES: bool = false $(|| $item::HANDLES)*;
            const IS_COUNTED: bool = false $(|| $item::Form::IS_COUNTED)*;
            type Sent<'a> = ($(Sent<'a, $item>,)*);
            type Lifted = ($(<$item::Form as Form<$item>>::Lifted,)*);
            type Taken = ($(<$item::Form as Form<$item>>::Taken,)*);
            type Kept<'a> = ($(<$item::Form as Form<$item>>::Kept<'a>,)*);
            type Args<'a> = ($(Arg<'a, $item>,)*);

            #[inline]
            fn bytes(sent: Self::Sent<'_>) -> usize {
                let ($($item,)*) = sent;
                0 $(+ $item::Form::bytes($item))*
            }

            #[inline]
            fn again<'b, 'a: 'b>(sent: Self::Sent<'a>) -> Self::Sent<'b> {
                let ($($item,)*) = sent;
                ($($item::Form::again($item),)*)
            }

            #[inline]
            fn take<Z: 'static>(
                lifted: Self::Lifted,
                taking: &mut Taking<'_, '_, Z>,
            ) -> Option<Self::Taken> {
                let ($($item,)*) = lifted;
                // All of them, before the first that failed ends it.
                $(let $item = $item::Form::take($item, taking);)*
                Some(($($item?,)*))
            }

            #[inline]
            fn keep<'a, Z: 'static>(
                taken: Self::Taken,
                caller: &'a StoreContextMut<'_, Z>,
            ) -> wasmtime::Result<Self::Kept<'a>> {
                let ($($item,)*) = taken;
                Ok(($($item::Form::keep($item, caller)?,)*))
            }

            #[inline]
            fn lend(values: &Self) -> Self::Sent<'_> {
                let ($($item,)*) = values;
                ($($item::Form::lend($item),)*)
            }

            fn into_dynamic(values: Self) -> Option<Vec<Val>> {
                let ($($item,)*) = values;
                Some(vec![$($item.into_dynamic()?),*])
            }

            #[inline]
            fn own(sent: Self::Sent<'_>) -> Self {
                let ($($item,)*) = sent;
                ($($item::Form::own($item),)*)
            }

            #[inline]
            fn own_kept(kept: Self::Kept<'_>) -> Self {
                let ($($item,)*) = kept;
                ($($item::Form::own_kept($item),)*)
            }

            #[inline]
            fn lend_kept<'b>(kept: &'b Self::Kept<'_>) -> Self::Sent<'b> {
                let ($($item,)*) = kept;
                ($($item::Form::lend_kept($item),)*)
            }

            #[inline]
            fn each_kept(kept: &mut Self::Kept<'_>, visit: &mut dyn FnMut(&mut ResourceAny)) {
                let ($($item,)*) = kept;
                $($item::Form::each_handle($item, visit);)*
            }

            #[inline]
            fn lend_args<'b>(args: &'b Self::Args<'_>) -> Self::Sent<'b> {
                let ($($item,)*) = args;
                ($($item.lend(),)*)
            }

            #[inline]
            fn each_arg(args: &mut Self::Args<'_>, visit: &mut dyn FnMut(&mut ResourceAny)) {
                let ($($item,)*) = args;
                $($item.each_handle(visit);)*
            }
        }
    )*};
}

params! {
    (), (A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E), (A, B, C, D, E, F),
    (A, B, C, D, E, F, G), (A, B, C, D, E, F, G, H), (A, B, C, D, E, F, G, H, I),
    (A, B, C, D, E, F, G, H, I, J), (A, B, C, D, E, F, G, H, I, J, K),
    (A, B, C, D, E, F, G, H, I, J, K, L), (A, B, C, D, E, F, G, H, I, J, K, L, M),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N), (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O),
    (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, Q),
}
