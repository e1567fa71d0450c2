//! The handles among the arguments of a calling plugin.

use std::fmt;

use wasmtime::StoreContextMut;
use wasmtime::component::{ResourceAny, ResourceDynamic};

use super::Wire;
use super::form::Form;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::transfer::{lift_dynamic, lift_one_from_guest};
use crate::resource::{Carried, Handed, Kind, Landing, Proxies, keep_returned};

/// A handle that is an argument, or the result, itself.
///
/// wasmtime lifts and lowers it as what it is to the caller, a proxy: it is put into no table on the way.
#[derive(Debug)]
pub struct Single;

/// Takes the handles out of a call's arguments.
///
/// All are taken, even after one that cannot be: what is not taken would stay in the caller's store for good.
pub struct Taking<'a, 's, P: 'static> {
    caller: &'a mut StoreContextMut<'s, P>,
    proxies: &'a Proxies,
    /// The kinds of which a handle goes to nobody but its owner.
    home: &'a [Kind],
    handed: Handed,
    failed: Option<ResourceReceiveError>,
}

impl<'a, 's, P: 'static> Taking<'a, 's, P> {
    pub(crate) fn new(
        caller: &'a mut StoreContextMut<'s, P>,
        proxies: &'a Proxies,
        home: &'a [Kind],
    ) -> Self {
        Self {
            caller,
            proxies,
            home,
            handed: Handed::new(),
            failed: None,
        }
    }

    /// Takes the handles inside of a value. What stands for each there is what it is in its owner's store.
    #[inline]
    pub(super) fn take_nested<V: Wire>(&mut self, value: &mut V) {
        if V::HANDLES {
            value.each_handle(&mut |handle| {
                let goes_home = |kind| self.home.contains(&kind);
                let lifted = lift_one_from_guest(*handle, self.caller, self.proxies, goes_home);
                if let Some(raw) = note(lifted, &mut self.handed, &mut self.failed) {
                    *handle = raw;
                }
            });
        }
    }

    #[inline]
    fn take_single(&mut self, handle: &ResourceDynamic) -> Option<ResourceAny> {
        let lifted = lift_dynamic(handle, self.proxies, |kind| self.home.contains(&kind));
        note(lifted, &mut self.handed, &mut self.failed)
    }

    /// Returns what was taken.
    ///
    /// # Errors
    /// Fails when a handle could not be taken.
    #[inline]
    pub(crate) fn finish(self) -> Result<Handed, ResourceReceiveError> {
        match self.failed {
            None => Ok(self.handed),
            Some(error) => Err(error),
        }
    }
}

/// Adds a handle to those that were taken, and returns what it is in its owner's store.
#[inline]
fn note(
    lifted: Result<Carried, ResourceReceiveError>,
    handed: &mut Handed,
    failed: &mut Option<ResourceReceiveError>,
) -> Option<ResourceAny> {
    match lifted {
        Ok(carried) => {
            let raw = carried.raw();
            handed.push(carried);
            Some(raw)
        }
        Err(error) => {
            *failed = failed.or(Some(error));
            None
        }
    }
}

impl<P: 'static> fmt::Debug for Taking<'_, '_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Taking")
            .field("handles", &self.handed.len())
            .finish_non_exhaustive()
    }
}

/// Puts the handles of a result into the store of a calling plugin.
pub struct Putting<'a, 's, P: 'static> {
    caller: &'a mut StoreContextMut<'s, P>,
    proxies: &'a Proxies,
    handed: Handed,
}

impl<'a, 's, P: 'static> Putting<'a, 's, P> {
    pub(crate) fn new(
        caller: &'a mut StoreContextMut<'s, P>,
        proxies: &'a Proxies,
        handed: Handed,
    ) -> Self {
        Self {
            caller,
            proxies,
            handed,
        }
    }

    /// Exchanges the handles of `value` for what they are in the caller's store.
    ///
    /// # Errors
    /// Fails when the store takes no more; then the handles are given up.
    pub(super) fn put_into<V: Wire>(self, value: &mut V) -> Result<(), DispatchError> {
        Landing::at(self.proxies)?.land_in(value, self.handed, self.caller)
    }
}

impl<P: 'static> fmt::Debug for Putting<'_, '_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Putting")
            .field("handles", &self.handed.len())
            .finish_non_exhaustive()
    }
}

impl Form<ResourceAny> for Single {
    type Sent<'a> = ResourceAny;
    type Lifted = ResourceDynamic;
    type Taken = ResourceAny;
    type Kept<'a> = ResourceAny;
    type Returned = ResourceDynamic;

    #[inline]
    fn lend(value: &ResourceAny) -> ResourceAny {
        *value
    }

    #[inline]
    fn again<'b, 'a: 'b>(sent: ResourceAny) -> ResourceAny {
        sent
    }

    #[inline]
    fn take<P: 'static>(
        lifted: ResourceDynamic,
        taking: &mut Taking<'_, '_, P>,
    ) -> Option<ResourceAny> {
        taking.take_single(&lifted)
    }

    #[inline]
    fn keep<P: 'static>(
        taken: ResourceAny,
        _caller: &StoreContextMut<'_, P>,
    ) -> wasmtime::Result<ResourceAny> {
        Ok(taken)
    }

    #[inline]
    fn lend_kept(kept: &ResourceAny) -> ResourceAny {
        *kept
    }

    #[inline]
    fn each_handle(kept: &mut ResourceAny, visit: &mut dyn FnMut(&mut ResourceAny)) {
        visit(kept);
    }

    #[inline]
    fn put<P: 'static>(
        _result: ResourceAny,
        putting: Putting<'_, '_, P>,
    ) -> Result<ResourceDynamic, DispatchError> {
        let returned = putting.handed.into_iter().next();
        let returned = returned.ok_or(ResourceReceiveError::InvalidHandle)?;
        keep_returned(returned, putting.proxies, putting.caller)
    }

    #[inline]
    fn into_data(_result: ResourceAny) -> Option<ResourceDynamic> {
        None
    }
}
