//! What the host holds of plugins' resources: the handles that raw `dispatch` returned.
//!
//! The host has no store. What it gets is the handle in the owner's store, which is good for nothing
//! but being passed back, and noted here until it is given away or given up.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wasmtime::component::ResourceAny;

use super::proxies::Owned;
use super::transfer::Carried;
use super::{Kind, ResourceReceiveError};
use crate::PluginData;
use crate::slot::Slot;

/// The handles that the host holds.
pub(crate) struct HostHandles<P: PluginData + 'static> {
    /// The latest last: that is where one is most often looked for.
    held: Mutex<Vec<Owned<P>>>,
}

/// A handle that a parameter takes.
pub(crate) struct Wanted {
    pub(crate) handle: ResourceAny,
    pub(crate) kind: Kind,
    pub(crate) is_given: bool,
}

impl<P: PluginData + 'static> HostHandles<P> {
    pub(crate) fn new() -> Self {
        Self {
            held: Mutex::new(Vec::new()),
        }
    }

    /// Keeps what plugins gave to the host. The host does not own resources that could be lent to it.
    pub(crate) fn keep(&self, carried: Vec<Carried<P>>) -> Vec<ResourceAny> {
        let mut handles = Vec::with_capacity(carried.len());
        let mut held = self.held();
        for one in carried {
            handles.push(one.handle().raw());
            if let Carried::Own(owned) = one {
                held.push(owned);
            }
        }
        handles
    }

    /// Takes and lends what a call wants of the host.
    ///
    /// # Errors
    /// Fails when a handle is not the host's, is of another resource, or is wanted twice; then none
    /// was taken.
    pub(crate) fn carry(&self, wanted: &[Wanted]) -> Result<Vec<Carried<P>>, ResourceReceiveError> {
        let mut held = self.held();
        for (index, one) in wanted.iter().enumerate() {
            let found = position(&held, one.handle);
            let found = found.and_then(|position| held.get(position));
            let found = found.ok_or(ResourceReceiveError::InvalidHandle)?;
            if found.handle().kind() != one.kind {
                return Err(ResourceReceiveError::WrongResource);
            }
            // Another call may have it: what is lent there is lent under the lock that is held here.
            if one.is_given && found.is_lent() {
                return Err(ResourceReceiveError::LentAndGiven);
            }
            let mut others = wanted.iter().take(index);
            let clash = others.find(|other| other.handle == one.handle);
            if clash.is_some_and(|other| other.is_given || one.is_given) {
                return Err(ResourceReceiveError::LentAndGiven);
            }
        }
        let carried = wanted.iter().filter_map(|one| {
            let position = position(&held, one.handle)?;
            if one.is_given {
                return Some(Carried::Own(held.swap_remove(position)));
            }
            Some(Carried::Borrow(held.get(position)?.lend()))
        });
        Ok(carried.collect())
    }

    /// Returns the plugin that owns the resource of a handle, if the host holds that.
    pub(crate) fn owner(&self, handle: ResourceAny) -> Option<Arc<Slot<P>>> {
        let held = self.held();
        let position = position(&held, handle)?;
        held.get(position)?.handle().owner()
    }

    /// Takes a handle that the host gives up.
    pub(crate) fn take(&self, handle: ResourceAny) -> Option<Owned<P>> {
        let mut held = self.held();
        let position = position(&held, handle)?;
        Some(held.swap_remove(position))
    }

    /// Gives up all handles.
    pub(crate) fn clear(&self) {
        let held = std::mem::take(&mut *self.held());
        drop(held);
    }

    fn held(&self) -> MutexGuard<'_, Vec<Owned<P>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn position<P: PluginData + 'static>(held: &[Owned<P>], handle: ResourceAny) -> Option<usize> {
    held.iter()
        .rposition(|owned| owned.handle().raw() == handle)
}
