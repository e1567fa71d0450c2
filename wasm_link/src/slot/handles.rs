//! Calls that carry resource handles, and the dropping of what others gave up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{MutexGuard, Weak};

use wasmtime::component::Val;

use super::chain::Chain;
use super::exports::FunctionIndex;
use super::{Live, Slot, State};
use crate::dispatch::DownCause;
use crate::resource::{Carried, Dropped, Landing, lift_from_owner};
use crate::{DispatchError, PluginData};

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
        carried: Vec<Carried<P>>,
    ) -> Result<(Option<Val>, Vec<Carried<P>>), DispatchError> {
        let export = self.exports.get(function);
        let has_result = export.is_some_and(|export| export.has_result);
        let returns_handles = export.is_some_and(|export| export.returns_handles);
        self.enter(|live| {
            let mut landing = Landing::at(&self.proxies)?;
            // Without handles, the arguments are good as they are.
            let landed = match carried.as_slice() {
                [] => None,
                _ => Some(landing.land(arguments, carried, &mut live.store())?),
            };
            let arguments = landed.as_deref().unwrap_or(arguments);
            let mut result = [Val::Bool(false)];
            let results = if has_result { &mut result[..] } else { &mut [] };
            if let Err(error) = live.call(function, arguments, results) {
                return Ok(Err(error));
            }
            landing.end_loans(&mut live.store());
            let [result] = result;
            let result = has_result.then_some(result);
            let carried = match &result {
                Some(value) if returns_handles => self.lift_result(live, value)?,
                Some(_) | None => Vec::new(),
            };
            Ok(Ok((result, carried)))
        })
    }

    fn lift_result(
        &self,
        live: &mut Live<P>,
        value: &Val,
    ) -> Result<Vec<Carried<P>>, DispatchError> {
        let nobody = Weak::new();
        let this = self.proxies.holder().unwrap_or(&nobody);
        let (mut store, own) = live.store_and_resources();
        Ok(lift_from_owner(
            value,
            &mut store,
            this,
            own,
            &self.proxies,
        )?)
    }

    /// Drops a handle of this plugin's resources: at once if the plugin is free, else when it is.
    pub(crate) fn give_up(&self, dropped: Dropped) {
        // Either this sees the lock free, or whoever frees it sees what was pushed.
        self.dropped.push(dropped);
        if let Ok(state) = self.state.try_lock() {
            self.unlock(state);
        }
    }

    /// Drops what others gave up meanwhile, and unlocks.
    pub(super) fn unlock<'a>(&'a self, mut state: MutexGuard<'a, State<P>>) {
        loop {
            if !self.drop_given_up(&mut state) {
                return;
            }
            drop(state);
            // What came since the last look was brought by somebody who found the lock taken.
            if !self.owns_resources || self.dropped.is_still_empty() {
                return;
            }
            match self.state.try_lock() {
                Ok(again) => state = again,
                Err(_) => return,
            }
        }
    }

    /// Drops what was given up. Returns whether that was possible: there may be too little stack.
    fn drop_given_up(&self, state: &mut State<P>) -> bool {
        while !self.dropped.is_empty() {
            let Ok(_entered) = Chain::current().enter(self.rank, self.stack) else {
                return false;
            };
            for dropped in self.dropped.take() {
                let State::Live(live) = state else { break };
                // A destructor that traps takes its owner down, and is nobody else's error. Nor is a
                // panic: who drops may be in the middle of one.
                let ended = catch_unwind(AssertUnwindSafe(|| live.drop_resource(dropped)));
                let cause = match ended {
                    Ok(Ok(())) => continue,
                    Ok(Err(error)) => DownCause::of(&error),
                    Err(_) => DownCause::said("a host function panicked"),
                };
                self.go_down(state, cause);
            }
        }
        true
    }
}
