//! What the host holds of plugins' resources: the handles that raw `dispatch` returned.
//!
//! The host has no store. What it gets is the handle in the owner's store, which is good for nothing
//! but being passed back, and noted here until it is given away or given up.

use parking_lot::{Mutex, MutexGuard};
use wasmtime::component::ResourceAny;

use super::by_handle::ByHandle;
use super::carried::{Carried, Handed};
use super::held::Owned;
use super::kinds::Kind;
use super::owner::Known;
use crate::error::ResourceReceiveError;

/// The handles that the host holds.
pub(crate) struct HostHandles {
    held: Mutex<ByHandle<Owned>>,
}

/// A handle that a parameter takes.
pub(crate) struct Wanted {
    pub(crate) handle: ResourceAny,
    pub(crate) kind: Kind,
    pub(crate) is_given: bool,
}

impl HostHandles {
    pub(crate) fn new() -> Self {
        Self {
            held: Mutex::new(ByHandle::default()),
        }
    }

    /// Keeps what plugins gave to the host. The host does not own resources that could be lent to it.
    pub(crate) fn keep(&self, carried: Handed) {
        let mut held = self.held();
        for one in carried {
            if let Carried::Own(owned) = one {
                held.insert(owned.handle().raw(), owned);
            }
        }
    }

    /// Takes and lends what a call wants of the host. What is lent stays as long as it is lent, though
    /// the host may give it up meanwhile.
    ///
    /// # Errors
    /// Fails when a handle is not the host's, is of another resource, or is given away while it is
    /// lent or given away elsewhere; then none was taken.
    pub(crate) fn carry(&self, wanted: &[Wanted]) -> Result<Handed, ResourceReceiveError> {
        let mut held = self.held();
        let mut seen: Option<ByHandle<bool>> = None;
        for one in wanted {
            let found = held.get(one.handle);
            let found = found.ok_or(ResourceReceiveError::InvalidHandle)?;
            if found.handle().kind() != one.kind {
                return Err(ResourceReceiveError::WrongResource);
            }
            // Loans are made under this lock, so what is lent cannot change while it is looked at.
            let before = seen.as_ref().and_then(|seen| seen.get(one.handle));
            let clashes = before.is_some_and(|is_given| *is_given || one.is_given);
            if clashes || (one.is_given && found.is_lent()) {
                return Err(ResourceReceiveError::LentAndGiven);
            }
            if wanted.len() > 1 && before.is_none() {
                let seen = seen.get_or_insert_default();
                seen.insert(one.handle, one.is_given);
            }
        }
        let carried = wanted.iter().filter_map(|one| {
            if one.is_given {
                return held.remove(one.handle).map(Carried::Own);
            }
            Some(Carried::Borrow(held.get_mut(one.handle)?.lend()))
        });
        Ok(carried.collect())
    }

    /// Returns what a handle stands for, if the host holds it.
    pub(crate) fn known(&self, handle: ResourceAny) -> Option<Known> {
        Some(self.held().get(handle)?.handle().known())
    }

    /// Tells whether the host holds a handle.
    pub(crate) fn holds(&self, handle: ResourceAny) -> bool {
        self.held().get(handle).is_some()
    }

    /// Takes a handle of a resource of this kind.
    ///
    /// # Errors
    /// Fails when the handle is not the host's, or is of another resource; then it was not taken.
    pub(crate) fn take_of(
        &self,
        handle: ResourceAny,
        kind: Kind,
    ) -> Result<Owned, ResourceReceiveError> {
        let mut held = self.held();
        let found = held.get(handle);
        let found = found.ok_or(ResourceReceiveError::InvalidHandle)?;
        if found.handle().kind() != kind {
            return Err(ResourceReceiveError::WrongResource);
        }
        let taken = held.remove(handle);
        taken.ok_or(ResourceReceiveError::InvalidHandle)
    }

    /// Takes a handle that the host gives up.
    pub(crate) fn take(&self, handle: ResourceAny) -> Option<Owned> {
        self.held().remove(handle)
    }

    /// Gives up all handles.
    pub(crate) fn clear(&self) {
        // The owners' destructors run when the lock is free again: what they call may come here.
        let held = std::mem::take(&mut *self.held());
        drop(held.in_order());
    }

    fn held(&self) -> MutexGuard<'_, ByHandle<Owned>> {
        self.held.lock()
    }
}
