//! A call with the types of a function.

mod unchecked;

use std::marker::PhantomData;

use wasmtime::component::Val;

use super::dynamic::call_with_values;
use super::exports::{FunctionIndex, MemberFunction};
use super::fault::Fault;
use super::invocation::Invocation;
use super::native::NativeCore;
use super::place::Slot;
use super::state::Live;
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::{
    Handed, Held, Landing, Params, Results, are_home, lift_one_from_owner, take_out, through_values,
};

/// The call of a function that takes `A` and returns `R`.
///
/// Whether there are handles in `A` or in `R` is known when this is compiled: without them, nothing of what
/// is done about handles is left.
pub(crate) struct Typed<'a, A, R, H> {
    function: &'a MemberFunction,
    arguments: &'a mut H,
    /// The handles among the arguments, and after the call those in the result. Missing where there can be
    /// none: to make an empty list and to drop it would take longer than much else.
    handed: Option<&'a mut Handed>,
    types: PhantomData<fn(A) -> R>,
}

impl<'a, A: Params, R: Results, H: Held<A>> Typed<'a, A, R, H> {
    /// Plans the call of a function. Handles among its arguments are what they are in their owners' stores.
    #[inline]
    pub(crate) fn new(
        function: &'a MemberFunction,
        arguments: &'a mut H,
        handed: Option<&'a mut Handed>,
    ) -> Self {
        Self {
            function,
            arguments,
            handed,
            types: PhantomData,
        }
    }
}

impl<P, A, R, H> Invocation<P> for Typed<'_, A, R, H>
where
    P: PluginData + 'static,
    A: Params,
    R: Results,
    H: Held<A>,
{
    /// The result. Its handles are what they are in their owners' stores.
    type Reply = R;

    #[inline]
    fn function(&self) -> FunctionIndex {
        self.function.index
    }

    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn run(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<R, Fault> {
        if self.function.adapted.is_some() {
            return run_adapted::<P, A, R>(
                self.function,
                self.arguments.lend(),
                self.handed,
                slot,
                live,
            );
        }
        if A::IS_COUNTED {
            slot.receives(A::bytes(self.arguments.lend()))?;
        }
        let called = self.call(slot, live)?;
        if R::IS_COUNTED {
            slot.counters.count_handed_over(called.bytes());
        }
        Ok(called)
    }

    #[inline(never)]
    fn run_native(
        self,
        native: &NativeCore<P>,
        caller: Option<&mut P>,
    ) -> Result<R, DispatchError> {
        let arguments = A::own(self.arguments.lend());
        call_native(native, self.function, arguments, self.handed, caller)
    }
}

/// Calls a Rust value with the types of its function, or of another version of it.
///
/// # Errors
/// Fails as the value does.
pub(crate) fn call_native<P: PluginData + 'static, A: Params, R: Results>(
    native: &NativeCore<P>,
    function: &MemberFunction,
    arguments: A,
    handed: Option<&mut Handed>,
    caller: Option<&mut P>,
) -> Result<R, DispatchError> {
    if function.adapted.is_some() {
        let (mut handed, mut caller, mut outcome) = (handed, caller, Ok(None));
        let result = through_values(arguments, &mut |arguments| {
            let (handed, caller) = (handed.take(), caller.take());
            outcome = run_native_with_values(function, arguments, handed, native, caller);
            outcome.as_mut().ok().map(Option::take)
        });
        outcome?;
        return result.ok_or_else(|| no_values(function));
    }
    native.call_typed(function.index, arguments, handed, caller)
}

/// Runs a function that the plugin has in another version than its caller.
// It is out of the way of the others: there is one for each pair of types.
#[cold]
#[inline(never)]
fn run_adapted<P: PluginData + 'static, A: Params, R: Results>(
    function: &MemberFunction,
    arguments: A::Sent<'_>,
    mut handed: Option<&mut Handed>,
    slot: &Slot<P>,
    live: &mut Live<P>,
) -> Result<R, Fault> {
    let mut outcome = Ok(None);
    let result = through_values::<A, R>(A::own(arguments), &mut |arguments| {
        outcome = run_with_values(function, arguments, handed.take(), slot, live);
        outcome.as_mut().ok().map(Option::take)
    });
    outcome?;
    Ok(result.ok_or_else(|| no_values(function))?)
}

// These are not made for each pair of types.
#[cold]
#[inline(never)]
fn run_with_values<P: PluginData + 'static>(
    function: &MemberFunction,
    arguments: Vec<Val>,
    handed: Option<&mut Handed>,
    slot: &Slot<P>,
    live: &mut Live<P>,
) -> Result<Option<Val>, Fault> {
    call_with_values(function, arguments, handed, |dynamic| {
        dynamic.run(slot, live)
    })
}

#[cold]
#[inline(never)]
fn run_native_with_values<P: PluginData + 'static>(
    function: &MemberFunction,
    arguments: Vec<Val>,
    handed: Option<&mut Handed>,
    native: &NativeCore<P>,
    caller: Option<&mut P>,
) -> Result<Option<Val>, DispatchError> {
    call_with_values(function, arguments, handed, |dynamic| {
        dynamic.run_native(native, caller)
    })
}

#[cold]
fn no_values(function: &MemberFunction) -> DispatchError {
    DispatchError::UnsupportedType(format!(
        "what is passed to another version of `{}`",
        function.signature.name
    ))
}

impl<A: Params, R: Results, H: Held<A>> Typed<'_, A, R, H> {
    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn call<P: PluginData + 'static>(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<R, Fault> {
        if !A::HANDLES && !R::HANDLES {
            let called =
                unchecked::call::<P, A, R>(slot, live, self.function.index, self.arguments.lend());
            return called;
        }
        let handed = self.handed.ok_or(ResourceReceiveError::InvalidHandle)?;
        let mut landing = None;
        if A::HANDLES && !are_home(handed, &slot.proxies, &mut live.store())? {
            let landing = landing.insert(Landing::at(&slot.proxies)?);
            let handed = std::mem::take(handed);
            landing.land_in(self.arguments, handed, &mut live.store())?;
        }
        let mut result =
            unchecked::call::<P, A, R>(slot, live, self.function.index, self.arguments.lend())?;
        if let Some(landing) = &mut landing {
            landing.end_loans(&mut live.store());
        }
        if R::HANDLES {
            let this = slot.proxies.holder();
            let this = this.ok_or(ResourceReceiveError::InvalidHandle)?;
            let (mut store, own) = live.store_and_resources();
            *handed = take_out(&mut result, |handle| {
                lift_one_from_owner(handle, &mut store, this, own, &slot.proxies)
            })?;
        }
        Ok(result)
    }
}
