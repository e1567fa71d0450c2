//! A call with dynamic values.

use std::borrow::Cow;

use wasmtime::component::Val;

use super::exports::{AdaptedFunction, FunctionIndex, MemberFunction};
use super::fault::Fault;
use super::invocation::Invocation;
use super::native::NativeCore;
use super::place::Slot;
use super::state::Live;
use crate::describe::PluginData;
use crate::error::{AdaptError, DispatchError, ResourceReceiveError};
use crate::resource::{Handed, Landing, are_home, lift_one_from_owner, take_out};

/// The call of a function whose arguments are known to fit.
pub(crate) struct Dynamic<'a> {
    pub(crate) function: &'a MemberFunction,
    /// Handles among them are what they are in their owners' stores.
    pub(crate) arguments: Cow<'a, [Val]>,
    /// The handles among the arguments, and after the call those in the result. Missing where there can be
    /// none, or where nobody takes those in the result: they are given up then.
    pub(crate) handed: Option<&'a mut Handed>,
    /// Where the result goes: as many places as the function has results. Its handles are what they are
    /// in their owners' stores.
    pub(crate) results: &'a mut [Val],
}

impl<P: PluginData + 'static> Invocation<P> for Dynamic<'_> {
    type Reply = ();

    #[inline]
    fn function(&self) -> FunctionIndex {
        self.function.index
    }

    #[inline]
    fn run(mut self, slot: &Slot<P>, live: &mut Live<P>) -> Result<(), Fault> {
        if let Some(adapted) = &self.function.adapted {
            return self.run_adapted(adapted, |own| own.run(slot, live));
        }
        let (are_given, are_returned) = self.function.has_bytes;
        if are_given {
            slot.receives(self.arguments.iter().map(bytes).sum())?;
        }
        self.call(slot, live)?;
        if are_returned {
            let handed_over = self.results.iter().map(bytes).sum();
            slot.counters.count_handed_over(handed_over);
        }
        Ok(())
    }

    fn run_native(
        self,
        native: &NativeCore<P>,
        caller: Option<&mut P>,
    ) -> Result<(), DispatchError> {
        if let Some(adapted) = &self.function.adapted {
            return self.run_adapted(adapted, |own| own.run_native(native, caller));
        }
        let Self {
            function,
            arguments,
            handed,
            results,
        } = self;
        let result = native.call_with_values(function, arguments.into_owned(), handed, caller)?;
        if let (Some(result), Some(place)) = (result, results.first_mut()) {
            *place = result;
        }
        Ok(())
    }
}

/// Returns how many bytes a string or a list takes in a plugin, what is within other values aside: those are the types
/// that [`MemberFunction`] knows to have bytes.
fn bytes(value: &Val) -> usize {
    match value {
        Val::String(text) => text.len(),
        Val::List(items) => {
            let each = match items.first() {
                Some(Val::Bool(_) | Val::S8(_) | Val::U8(_)) => 1,
                Some(Val::S16(_) | Val::U16(_)) => 2,
                Some(Val::S32(_) | Val::U32(_) | Val::Float32(_) | Val::Char(_)) => 4,
                Some(_) | None => 8,
            };
            items.len().saturating_mul(each)
        }
        _ => 0,
    }
}

/// Calls a function with dynamic values, and returns its result, if it has one.
///
/// # Errors
/// Fails as `call` does.
pub(crate) fn call_with_values<E>(
    function: &MemberFunction,
    arguments: Vec<Val>,
    handed: Option<&mut Handed>,
    call: impl FnOnce(Dynamic<'_>) -> Result<(), E>,
) -> Result<Option<Val>, E> {
    let mut result = [Val::Bool(false)];
    let results = match &function.signature.result {
        Some(_) => &mut result[..],
        None => &mut [],
    };
    let has_result = !results.is_empty();
    call(Dynamic {
        function,
        arguments: Cow::Owned(arguments),
        handed,
        results,
    })?;
    let [result] = result;
    Ok(has_result.then_some(result))
}

impl Dynamic<'_> {
    /// Calls the function as the plugin has it: in another version than the caller knows.
    #[cold]
    fn run_adapted<E: From<DispatchError>>(
        self,
        adapted: &AdaptedFunction,
        run: impl FnOnce(Dynamic<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let AdaptedFunction { adapter, own } = adapted;
        let failed = |error| DispatchError::from(AdaptError::new(adapter, error));
        let arguments = adapter.arguments(self.arguments.into_owned());
        let arguments = arguments.map_err(failed)?;
        let result = call_with_values(own, arguments, self.handed, run)?;
        let result = adapter.result(result).map_err(failed)?;
        if let (Some(result), Some(place)) = (result, self.results.first_mut()) {
            *place = result;
        }
        Ok(())
    }

    fn call<P: PluginData + 'static>(
        &mut self,
        slot: &Slot<P>,
        live: &mut Live<P>,
    ) -> Result<(), Fault> {
        let MemberFunction { index, handles, .. } = *self.function;
        if !handles.any() {
            let called = live.call(index, &self.arguments, self.results);
            return called.map_err(|error| slot.failed(index, error));
        }
        let mut landing = None;
        if let Some(handed) = self.handed.as_deref_mut()
            && !handed.is_empty()
        {
            let handed = std::mem::take(handed);
            if !are_home(&handed, &slot.proxies, &mut live.store())? {
                let landing = landing.insert(Landing::at(&slot.proxies)?);
                landing.put_in(handed, &mut live.store())?;
                if landing.exchanges() {
                    landing.exchange(self.arguments.to_mut().as_mut_slice());
                }
            }
        }
        let called = live.call(index, &self.arguments, self.results);
        called.map_err(|error| slot.failed(index, error))?;
        if let Some(landing) = &mut landing {
            landing.end_loans(&mut live.store());
        }
        if !handles.returns() {
            return Ok(());
        }
        let this = slot.proxies.holder();
        let this = this.ok_or(ResourceReceiveError::InvalidHandle)?;
        let (mut store, own) = live.store_and_resources();
        let returned = take_out(self.results, |handle| {
            lift_one_from_owner(handle, &mut store, this, own, &slot.proxies)
        })?;
        if let Some(handed) = &mut self.handed {
            **handed = returned;
        }
        Ok(())
    }
}
