//! The call itself: the one place where the compiler cannot see that types fit.
//!
//! wasmtime's `TypedFunc` is made for one lifetime of its parameters. Code that is generic over them cannot
//! turn one that was made for `'static` into one for the time of a call, which is what each call needs; and to
//! check a function's type in each call would take longer than the call. So the type is checked once for each
//! component, and what was checked is noted.
#![expect(
    unsafe_code,
    reason = "generic code cannot say that what was checked for `'static` is checked for each lifetime"
)]

use std::any::TypeId;

use wasmtime::component::{Func, TypedFunc};

use super::super::exports::{Export, FunctionIndex};
use super::super::fault::Fault;
use super::super::place::Slot;
use super::super::state::Live;
use crate::describe::PluginData;
use crate::error::{BindFunctionError, DispatchError, Work, in_context};
use crate::resource::{Params, Results};

/// Calls a function of an instance.
#[expect(
    clippy::inline_always,
    reason = "it is called by one function for each of a plugin's"
)]
#[inline(always)]
pub(super) fn call<P: PluginData + 'static, A: Params, R: Results>(
    slot: &Slot<P>,
    live: &mut Live<P>,
    function: FunctionIndex,
    arguments: A::Sent<'_>,
) -> Result<R, Fault> {
    let (Some(export), Some(found)) = (slot.exports.get(function), live.function(function)) else {
        return Err(DispatchError::InvalidFunction("no such function".to_owned()).into());
    };
    if !export.checked.has(TypeId::of::<(A, R)>()) {
        check::<P, A, R>(slot, live, export, found)?;
    }
    // SAFETY: `new_unchecked` asks that the function takes `A::Sent<'_>` and returns `R`. `Func::typed` found
    // that it takes `A::Sent<'static>` and returns `R` when `(A, R)` was noted in `checked`: before, in this
    // call or in an earlier one.
    // - That was the same component's same function. `checked` is a field of the `Export` that `function`
    //   names in this slot's component; the slot has instances of that component alone, whose functions stand
    //   in the order of its exports. A function's type is part of its component, whatever instance it is of.
    // - It was the same type but for the lifetime. `(A, R)` names `A`, and `A` alone decides what
    //   `A::Sent` is. Implementations are chosen without regard to lifetimes, and none can be for `'static`
    //   alone where `Sent` is defined for all lifetimes. So what `ComponentType` says of `A::Sent<'static>`
    //   it says of `A::Sent<'_>`, and the code that lowers the two is the same.
    let typed = unsafe { TypedFunc::<A::Sent<'_>, R>::new_unchecked(found) };
    typed
        .call(live.store(), arguments)
        .map_err(|error| slot.failed(function, error))
}

/// Checks that a function has these types, and notes that.
#[cold]
#[inline(never)]
fn check<P: PluginData + 'static, A: Params, R: Results>(
    slot: &Slot<P>,
    live: &mut Live<P>,
    export: &Export,
    found: Func,
) -> Result<(), Fault> {
    match found.typed::<A::Sent<'static>, R>(live.store()) {
        Ok(_) => {
            export.checked.insert(TypeId::of::<(A, R)>(), ());
            Ok(())
        }
        Err(error) => {
            let error = BindFunctionError::new(&export.name, error.into_boxed_dyn_error());
            let error = in_context(wasmtime::Error::new(error), || slot.context(Work::Bind));
            Err(DispatchError::RuntimeException(error).into())
        }
    }
}
