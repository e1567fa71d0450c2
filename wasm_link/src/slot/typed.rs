//! A call with the types of a function.

mod unchecked;

use std::marker::PhantomData;

use super::exports::FunctionIndex;
use super::fault::Fault;
use super::invocation::Invocation;
use super::native::NativeCore;
use super::place::Slot;
use super::state::Live;
use crate::describe::PluginData;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::{
    Handed, Held, Landing, Params, Results, are_home, lift_one_from_owner, take_out,
};

/// The call of a function that takes `A` and returns `R`.
///
/// Whether there are handles in `A` or in `R` is known when this is compiled: without them, nothing of what
/// is done about handles is left.
pub(crate) struct Typed<'a, A, R, H> {
    function: FunctionIndex,
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
        function: FunctionIndex,
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
        self.function
    }

    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn run(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<R, Fault> {
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
        native.call_typed(self.function, arguments, self.handed, caller)
    }
}

impl<A: Params, R: Results, H: Held<A>> Typed<'_, A, R, H> {
    #[expect(clippy::inline_always, reason = "it is a part of the one way in")]
    #[inline(always)]
    fn call<P: PluginData + 'static>(self, slot: &Slot<P>, live: &mut Live<P>) -> Result<R, Fault> {
        if !A::HANDLES && !R::HANDLES {
            let called =
                unchecked::call::<P, A, R>(slot, live, self.function, self.arguments.lend());
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
            unchecked::call::<P, A, R>(slot, live, self.function, self.arguments.lend())?;
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
