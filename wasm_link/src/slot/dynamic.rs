//! A call with dynamic values.

use std::borrow::Cow;

use wasmtime::component::Val;

use super::Slot;
use super::exports::MemberFunction;
use super::invocation::{Fault, Invocation};
use super::state::Live;
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Handed, Landing, lift_one_from_owner, take_out};

/// The call of a function whose arguments are known to fit.
pub(crate) struct Dynamic<'a> {
    pub(crate) function: &'a MemberFunction,
    /// Handles among them are what they are in their owners' stores.
    pub(crate) arguments: Cow<'a, [Val]>,
    /// The handles among the arguments.
    pub(crate) handed: Handed,
    /// Where the result goes: as many places as the function has results. Its handles are what they are
    /// in their owners' stores.
    pub(crate) results: &'a mut [Val],
}

impl<P: PluginData + 'static> Invocation<P> for Dynamic<'_> {
    /// The handles in the result.
    type Reply = Handed;

    #[inline]
    fn run(mut self, slot: &Slot<P>, live: &mut Live<P>) -> Result<Handed, Fault> {
        let MemberFunction { index, handles, .. } = *self.function;
        if !handles.takes() && !handles.returns() {
            let called = live.call(index, &self.arguments, self.results);
            return called.map(|()| Handed::new()).map_err(Fault::Call);
        }
        let mut landing = Landing::at(&slot.proxies)?;
        if !self.handed.is_empty() {
            landing.put_in(self.handed, &mut live.store())?;
            if landing.exchanges() {
                landing.exchange(self.arguments.to_mut().as_mut_slice());
            }
        }
        let called = live.call(index, &self.arguments, self.results);
        called.map_err(Fault::Call)?;
        landing.end_loans(&mut live.store());
        if !handles.returns() {
            return Ok(Handed::new());
        }
        let this = slot.proxies.holder();
        let this = this.ok_or(ResourceReceiveError::InvalidHandle)?;
        let (mut store, own) = live.store_and_resources();
        let handed = take_out(self.results, |handle| {
            lift_one_from_owner(handle, &mut store, this, own, &slot.proxies)
        });
        Ok(handed?)
    }
}
