//! The handles among the arguments of a calling plugin.

use std::fmt;

use wasmtime::StoreContextMut;
use wasmtime::component::{ResourceAny, ResourceDynamic};

use super::Wire;
use crate::error::{DispatchError, ResourceReceiveError};
use crate::resource::transfer::{lift_dynamic, lift_one_from_guest};
use crate::resource::{Carried, Handed, Kind, Landing, Proxies, keep_returned};

/// Takes the handles out of a call's arguments.
///
/// All are taken, even after one that cannot be: what is not taken would stay in the caller's store for good.
pub struct Taking<'a, 's, P: 'static> {
    caller: &'a mut StoreContextMut<'s, P>,
    proxies: &'a Proxies,
    /// The kinds of which a handle goes to nobody but its owner.
    home: &'a [Kind],
    /// What was taken. Missing where there can be nothing.
    handed: Option<&'a mut Handed>,
    failed: Option<ResourceReceiveError>,
}

impl<'a, 's, P: 'static> Taking<'a, 's, P> {
    pub(crate) fn new(
        caller: &'a mut StoreContextMut<'s, P>,
        proxies: &'a Proxies,
        home: &'a [Kind],
        handed: Option<&'a mut Handed>,
    ) -> Self {
        Self {
            caller,
            proxies,
            home,
            handed,
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
                if let Some(raw) = note(lifted, self.handed.as_deref_mut(), &mut self.failed) {
                    *handle = raw;
                }
            });
        }
    }

    #[inline]
    pub(super) fn take_single(&mut self, handle: &ResourceDynamic) -> Option<ResourceAny> {
        let lifted = lift_dynamic(handle, self.proxies, |kind| self.home.contains(&kind));
        note(lifted, self.handed.as_deref_mut(), &mut self.failed)
    }

    /// Fails when a handle could not be taken.
    #[inline]
    pub(crate) fn finish(self) -> Result<(), ResourceReceiveError> {
        self.failed.map_or(Ok(()), Err)
    }
}

/// Adds a handle to those that were taken, and returns what it is in its owner's store.
#[inline]
fn note(
    lifted: Result<Carried, ResourceReceiveError>,
    handed: Option<&mut Handed>,
    failed: &mut Option<ResourceReceiveError>,
) -> Option<ResourceAny> {
    match lifted {
        Ok(carried) => {
            let raw = carried.raw();
            handed?.push(carried);
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
            .field(
                "handles",
                &self.handed.as_ref().map_or(0, |handed| handed.len()),
            )
            .finish_non_exhaustive()
    }
}

/// Puts the handles of a result into the store of a calling plugin.
pub struct Putting<'a, 's, P: 'static> {
    caller: &'a mut StoreContextMut<'s, P>,
    proxies: &'a Proxies,
    handed: Option<&'a mut Handed>,
}

impl<'a, 's, P: 'static> Putting<'a, 's, P> {
    pub(crate) fn new(
        caller: &'a mut StoreContextMut<'s, P>,
        proxies: &'a Proxies,
        handed: Option<&'a mut Handed>,
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
        let handed = self.handed.map(std::mem::take).unwrap_or_default();
        Landing::at(self.proxies)?.land_in(value, handed, self.caller)
    }

    /// Returns what the one handle of a result is to the caller.
    ///
    /// # Errors
    /// Fails when the store takes no more; then the handle is given up.
    pub(super) fn put_single(self) -> Result<ResourceDynamic, DispatchError> {
        let returned = self.handed.and_then(Handed::pop);
        let returned = returned.ok_or(ResourceReceiveError::InvalidHandle)?;
        keep_returned(returned, self.proxies, self.caller)
    }
}

impl<P: 'static> fmt::Debug for Putting<'_, '_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Putting")
            .field(
                "handles",
                &self.handed.as_ref().map_or(0, |handed| handed.len()),
            )
            .finish_non_exhaustive()
    }
}
