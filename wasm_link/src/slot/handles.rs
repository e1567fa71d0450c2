//! Calls that carry resource handles, and the dropping of what others gave up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, MutexGuard};

use wasmtime::component::{ResourceAny, Val};

use super::chain::Chain;
use super::exports::FunctionIndex;
use super::exports::MemberFunction;
use super::{Fault, Live, Slot, State};
use crate::describe::PluginData;
use crate::error::DispatchError;
use crate::error::DownCause;
use crate::error::{ResourceCreationError, ResourceReceiveError};
use crate::resource::{
    Carried, Kinds, Landing, Original, Owner, has_room_for, lift_from_owner, lift_one_from_owner,
};

impl<P: PluginData + 'static> Slot<P> {
    /// Calls a function with handles among its arguments or in its result: those of `arguments` are
    /// replaced by what is `carried`, those of the result are to be landed by the caller.
    ///
    /// # Errors
    /// Fails as [`call`](Self::call) does, and when a handle cannot land. What was given away and
    /// did not arrive is given up.
    pub(crate) fn call_carrying(
        &self,
        function: FunctionIndex,
        arguments: &[Val],
        carried: Vec<Carried>,
    ) -> Result<(Option<Val>, Vec<Carried>), DispatchError> {
        let export = self.exports.get(function);
        let has_result = export.is_some_and(|export| export.has_result);
        let returns_handles = export.is_some_and(|export| export.returns_handles);
        self.enter(|_: &Self, live: &mut Live<P>| {
            let mut landing = Landing::at(&self.proxies)?;
            // Without handles, the arguments are good as they are.
            let landed = match carried.as_slice() {
                [] => None,
                _ => Some(landing.land(arguments, carried, &mut live.store())?),
            };
            let arguments = landed.as_deref().unwrap_or(arguments);
            let mut result = [Val::Bool(false)];
            let results = if has_result { &mut result[..] } else { &mut [] };
            live.call(function, arguments, results)
                .map_err(Fault::Call)?;
            landing.end_loans(&mut live.store());
            let [result] = result;
            let result = has_result.then_some(result);
            let carried = match &result {
                Some(value) if returns_handles => self.lift_result(live, value)?,
                Some(_) | None => Vec::new(),
            };
            Ok((result, carried))
        })
    }

    /// Calls a method on one of this plugin's own resources, with arguments of which that is the only
    /// handle: there is nothing to exchange.
    ///
    /// # Errors
    /// Fails when the handle is of an earlier instance, and as [`call`](Self::call) does.
    pub(crate) fn call_method_with(
        &self,
        function: &MemberFunction,
        this: Original,
        arguments: &[Val],
    ) -> Result<Option<Val>, DispatchError> {
        self.enter_with(this, |_: &Self, live: &mut Live<P>| {
            let mut result = [Val::Bool(false)];
            let has_result = function.signature.result.is_some();
            let results = if has_result { &mut result[..] } else { &mut [] };
            live.call(function.index, arguments, results)
                .map_err(Fault::Call)?;
            let [result] = result;
            Ok(has_result.then_some(result))
        })
    }

    /// Locks the plugin and runs `work` on its instance, which calls a method on one of its own resources
    /// without any other handle.
    ///
    /// # Errors
    /// Fails when the handle is of an earlier instance, and as [`enter`](Self::enter) does.
    #[inline]
    pub(crate) fn enter_with<T>(
        &self,
        this: Original,
        work: impl FnOnce(&Self, &mut Live<P>) -> Result<T, Fault>,
    ) -> Result<T, DispatchError> {
        self.enter(|slot: &Self, live: &mut Live<P>| {
            if !live.has(this) {
                return Err(ResourceReceiveError::Stale.into());
            }
            // wasmtime counts the handle that the plugin gets for the time of the call.
            if !has_room_for(1, &mut live.store()) {
                return Err(ResourceCreationError::ResourceTableFull.into());
            }
            work(slot, live)
        })
    }

    /// Calls a function without handles among its arguments, whose result is one.
    ///
    /// # Errors
    /// Fails as [`call`](Self::call) does.
    pub(crate) fn call_for_handle(
        &self,
        function: FunctionIndex,
        arguments: &[Val],
    ) -> Result<Carried, DispatchError> {
        self.enter(|_: &Self, live: &mut Live<P>| {
            let mut result = [Val::Bool(false)];
            live.call(function, arguments, &mut result)
                .map_err(Fault::Call)?;
            let [Val::Resource(handle)] = result else {
                return Err(ResourceReceiveError::InvalidHandle.into());
            };
            Ok(self.lift_returned(live, handle)?)
        })
    }

    /// Takes the one handle that a call returned.
    pub(crate) fn lift_returned(
        &self,
        live: &mut Live<P>,
        handle: ResourceAny,
    ) -> Result<Carried, ResourceReceiveError> {
        let this = self.proxies.holder();
        let this = this.ok_or(ResourceReceiveError::InvalidHandle)?;
        let (mut store, own) = live.store_and_resources();
        lift_one_from_owner(handle, &mut store, this, own, &self.proxies)
    }

    fn lift_result(&self, live: &mut Live<P>, value: &Val) -> Result<Vec<Carried>, DispatchError> {
        let this = self.proxies.holder();
        let this = this.ok_or(ResourceReceiveError::InvalidHandle)?;
        let (mut store, own) = live.store_and_resources();
        Ok(lift_from_owner(
            value,
            &mut store,
            this,
            own,
            &self.proxies,
        )?)
    }

    /// Drops what others gave up meanwhile, and unlocks.
    #[inline]
    pub(super) fn unlock<'a>(&'a self, mut state: MutexGuard<'a, State<P>>) {
        if !self.dropped.is_empty() && !self.drop_given_up(&mut state) {
            return;
        }
        let are_abroad = self.owns_resources && self.proxies.are_any_abroad();
        drop(state);
        if are_abroad {
            self.look_again();
        }
    }

    /// Drops what others gave up since the last look before the lock was given back: whoever brought it
    /// found the lock taken.
    fn look_again(&self) {
        while !self.dropped.is_still_empty() {
            let Ok(mut state) = self.state.try_lock() else {
                return;
            };
            if !self.drop_given_up(&mut state) {
                return;
            }
        }
    }

    /// Drops what was given up. Returns whether that was possible: there may be too little stack.
    fn drop_given_up(&self, state: &mut State<P>) -> bool {
        while !self.dropped.is_empty() {
            let mut waiting = self.dropped.take().into_iter();
            while let Some(dropped) = waiting.next() {
                if !self.drop_one(state, dropped) {
                    self.dropped.put_back(dropped, waiting);
                    return false;
                }
            }
        }
        true
    }

    /// Drops one handle. Returns whether that was possible: there may be too little stack.
    fn drop_one(&self, state: &mut State<P>, dropped: Original) -> bool {
        let State::Live(live) = state else {
            return true;
        };
        // Another generation's handle would destroy an object of this one's.
        if !live.owns(dropped) {
            return true;
        }
        let Ok(_entered) = Chain::current().enter(self.rank, self.stack) else {
            return false;
        };
        self.proxies.came_back();
        // A destructor that traps takes its owner down, and is nobody else's error. Nor is a panic: who
        // drops may be in the middle of one.
        let ended = catch_unwind(AssertUnwindSafe(|| live.drop_resource(dropped)));
        let cause = match ended {
            Ok(Ok(())) => return true,
            Ok(Err(error)) => DownCause::of(&error),
            Err(_) => DownCause::said("a host function panicked"),
        };
        self.go_down(state, cause);
        true
    }
}

impl<P: PluginData + 'static> Owner for Slot<P> {
    fn give_up(&self, dropped: Original) {
        if let Ok(mut state) = self.state.try_lock() {
            if !self.drop_one(&mut state, dropped) {
                self.dropped.push(dropped);
            }
            self.unlock(state);
            return;
        }
        // Either this sees the lock free, or whoever frees it sees what was pushed.
        self.dropped.push(dropped);
        if let Ok(state) = self.state.try_lock() {
            self.unlock(state);
        }
    }

    fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }
}
