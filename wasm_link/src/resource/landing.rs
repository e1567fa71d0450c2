//! Handles on their way from one store into another: into the receiver's.
//!
//! A landing is all or nothing: where one handle cannot be put in, those before it are taken out
//! again, and given up where they were given away.

use smallvec::SmallVec;
use wasmtime::component::{ResourceAny, ResourceDynamic};
use wasmtime::{AsContextMut, StoreContextMut};

use super::carried::{Carried, Handed};
use super::held::{Handle, Owned};
use super::kinds::Kind;
use super::owner::{Known, OwnerKey};
use super::proxies::Proxies;
use super::wire::Wire;
use crate::error::{DispatchError, ResourceCreationError, ResourceReceiveError};

/// wasmtime's own bound on the handles of a store. Where it was left as it is, calls are not slowed
/// down to see whether there is room: a plugin that fills it all is its own to blame.
const AMPLE: usize = 100_000;

/// The landing of a value in a receiver's store.
pub(crate) struct Landing<'a> {
    receiver: OwnerKey,
    generation: u64,
    proxies: &'a Proxies,
    landed: SmallVec<[Landed; 1]>,
}

/// A handle that was put into a store, and what it was before.
struct Landed {
    before: ResourceAny,
    now: Place,
}

/// What a handle is in the receiver's store.
enum Place {
    /// The receiver's own, which it has again: what it was given, if it was.
    Original { given: Option<Handle> },
    /// A proxy of another plugin's.
    Proxy { handle: ResourceAny, number: u32 },
    /// A proxy of another plugin's, to be taken back after the call.
    Loan { handle: ResourceAny, number: u32 },
}

impl Landed {
    /// What it is in the receiver's store.
    fn raw(&self) -> ResourceAny {
        match &self.now {
            Place::Original { .. } => self.before,
            Place::Proxy { handle, .. } | Place::Loan { handle, .. } => *handle,
        }
    }
}

impl<'a> Landing<'a> {
    /// Prepares a landing at the plugin that `proxies` belong to.
    ///
    /// # Errors
    /// Fails while that plugin is not in its slot yet.
    pub(crate) fn at(proxies: &'a Proxies) -> Result<Self, DispatchError> {
        let receiver = proxies.holder();
        Ok(Self {
            receiver: OwnerKey::of_weak(receiver.ok_or(ResourceReceiveError::InvalidHandle)?),
            generation: proxies.generation(),
            proxies,
            landed: SmallVec::new(),
        })
    }

    /// Puts the handles of `carried` into the receiver's store: all of them, or none.
    ///
    /// # Errors
    /// Fails when a handle is stale, or when the store takes no more.
    pub(crate) fn put_in<T: 'static>(
        &mut self,
        carried: Handed,
        store: &mut StoreContextMut<'_, T>,
    ) -> Result<(), DispatchError> {
        for one in carried {
            match self.land_one(one, store) {
                Ok(landed) => self.landed.push(landed),
                Err(error) => {
                    self.undo(store);
                    return Err(error);
                }
            }
        }
        if self.has_room(store) {
            return Ok(());
        }
        self.undo(store);
        Err(ResourceCreationError::ResourceTableFull.into())
    }

    /// Tells whether handles are something else here than they were before.
    pub(crate) fn exchanges(&self) -> bool {
        let mut landed = self.landed.iter();
        landed.any(|one| !matches!(one.now, Place::Original { .. }))
    }

    /// Exchanges the handles of `wire` for those that were put in.
    pub(crate) fn exchange(&self, wire: &mut (impl Wire + ?Sized)) {
        let mut next = self.landed.iter();
        wire.each_handle(&mut |handle| {
            // They come in the order in which they were taken along, except those of a map.
            let expected = next.next().filter(|landed| landed.before == *handle);
            let mut all = self.landed.iter();
            let found = expected.or_else(|| all.find(|landed| landed.before == *handle));
            if let Some(landed) = found {
                *handle = landed.raw();
            }
        });
    }

    /// Puts the handles of `carried` into the receiver's store, and exchanges those of `wire` for them.
    ///
    /// # Errors
    /// Fails as [`put_in`](Self::put_in) does.
    pub(crate) fn land_in<T: 'static>(
        &mut self,
        wire: &mut (impl Wire + ?Sized),
        carried: Handed,
        store: &mut StoreContextMut<'_, T>,
    ) -> Result<(), DispatchError> {
        self.put_in(carried, store)?;
        if self.exchanges() {
            self.exchange(wire);
        }
        Ok(())
    }

    fn land_one<T: 'static>(
        &self,
        carried: Carried,
        store: &mut StoreContextMut<'_, T>,
    ) -> Result<Landed, DispatchError> {
        let full = || DispatchError::from(ResourceCreationError::ResourceTableFull);
        let Known {
            original,
            kind,
            owner,
        } = carried.known();
        let landed = |now| Landed {
            before: original.handle,
            now,
        };
        if owner == self.receiver {
            if original.generation != self.generation {
                return Err(ResourceReceiveError::Stale.into());
            }
            let given = match carried {
                // The receiver's store answers for it from now on.
                Carried::Own(owned) => {
                    self.proxies.came_back();
                    Some(owned.into_handle())
                }
                // What is lent is lent for as long as its caller waits.
                Carried::Borrow(_) | Carried::Home(_) => None,
            };
            return Ok(landed(Place::Original { given }));
        }
        match carried {
            Carried::Own(owned) => {
                let number = self.proxies.keep(owned)?;
                let Ok(handle) = put(number, kind, store) else {
                    self.proxies.take(number);
                    return Err(full());
                };
                Ok(landed(Place::Proxy { handle, number }))
            }
            Carried::Borrow(lent) => {
                let number = self.proxies.keep_lent(lent)?;
                let Ok(handle) = put(number, kind, store) else {
                    self.proxies.end(number);
                    return Err(full());
                };
                Ok(landed(Place::Loan { handle, number }))
            }
            // It is routed to its owner, and to nobody else.
            Carried::Home(_) => Err(ResourceReceiveError::OwnerElsewhere.into()),
        }
    }

    /// Tells whether the store takes what loans take in it beside the handles that were put in:
    /// wasmtime counts each loan, and the handle that the plugin gets of it. It would refuse them in
    /// the middle of the call, and that takes the plugin down.
    fn has_room<T: 'static>(&self, store: &mut StoreContextMut<'_, T>) -> bool {
        let taken = self.landed.iter().map(|landed| match &landed.now {
            Place::Loan { .. } => 2,
            Place::Original { given } => u32::from(given.is_none()),
            Place::Proxy { .. } => 0,
        });
        has_room_for(taken.sum(), store)
    }

    /// Takes back what was lent, after a call that ended well. After one that did not, the store is
    /// gone, and the proxies with it.
    pub(crate) fn end_loans<T: 'static>(&mut self, store: &mut StoreContextMut<'_, T>) {
        for landed in self.landed.drain(..) {
            if let Place::Loan { handle, number } = landed.now {
                // It was lent, not given: the store still has it.
                let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                self.proxies.end(number);
            }
        }
    }

    /// Takes back all that was put in, and gives up what was given away: nobody has it.
    fn undo<T: 'static>(&mut self, store: &mut StoreContextMut<'_, T>) {
        for landed in self.landed.drain(..) {
            match landed.now {
                Place::Original { given } => {
                    if let Some(handle) = given {
                        self.proxies.went_abroad();
                        drop(Owned::new(handle));
                    }
                }
                Place::Proxy { handle, number } => {
                    let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                    self.proxies.take(number);
                }
                Place::Loan { handle, number } => {
                    let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                    self.proxies.end(number);
                }
            }
        }
    }
}

impl Drop for Landing<'_> {
    /// Ends the loans of a call that did not end well, a panic included: the store is gone, and what
    /// was lent must not seem to be lent until the next call finds out.
    fn drop(&mut self) {
        for landed in self.landed.drain(..) {
            if let Place::Loan { number, .. } = landed.now {
                self.proxies.end(number);
            }
        }
    }
}

fn put<T: 'static>(
    number: u32,
    kind: Kind,
    store: &mut StoreContextMut<'_, T>,
) -> wasmtime::Result<ResourceAny> {
    // A handle that the host owns can be lent to a plugin any number of times, outside of any call.
    ResourceDynamic::new_own(number, kind).try_into_resource_any(store.as_context_mut())
}

/// Keeps what a call returned as one of the caller's proxies, and returns what the caller gets of it: a call
/// that returns one handle and takes none has nothing else to land.
///
/// # Errors
/// Fails when the store takes no more; then the resource is given up.
pub(crate) fn keep_returned<T: 'static>(
    carried: Carried,
    proxies: &Proxies,
    store: &mut StoreContextMut<'_, T>,
) -> Result<ResourceDynamic, DispatchError> {
    let Carried::Own(owned) = carried else {
        // A result lends nothing.
        return Err(ResourceReceiveError::InvalidHandle.into());
    };
    let known = owned.handle().known();
    let holder = proxies.holder();
    if holder.is_none_or(|holder| OwnerKey::of_weak(holder) == known.owner) {
        // Nothing that a plugin imports is of the type of a resource that it defines itself.
        return Err(ResourceReceiveError::InvalidHandle.into());
    }
    if !has_room_for(1, store) {
        return Err(ResourceCreationError::ResourceTableFull.into());
    }
    let kind = owned.handle().kind();
    let number = proxies.keep(owned)?;
    Ok(ResourceDynamic::new_own(number, kind))
}

/// Tells whether handles are all lent to the plugin that `proxies` belong to, which owns their resources: then
/// they are what they were, and nothing has to be put in or taken back.
///
/// # Errors
/// Fails when one of them is stale, or when the store takes no more.
#[inline]
pub(crate) fn are_home<T: 'static>(
    handed: &[Carried],
    proxies: &Proxies,
    store: &mut StoreContextMut<'_, T>,
) -> Result<bool, DispatchError> {
    let holder = proxies.holder();
    let holder = OwnerKey::of_weak(holder.ok_or(ResourceReceiveError::InvalidHandle)?);
    let generation = proxies.generation();
    for one in handed {
        let known = one.known();
        if one.is_given() || known.owner != holder {
            return Ok(false);
        }
        if known.original.generation != generation {
            return Err(ResourceReceiveError::Stale.into());
        }
    }
    // wasmtime counts each handle that the plugin gets for the time of the call.
    let count = u32::try_from(handed.len()).unwrap_or(u32::MAX);
    if has_room_for(count, store) {
        Ok(true)
    } else {
        Err(ResourceCreationError::ResourceTableFull.into())
    }
}

/// Tells whether a store takes this many handles more.
pub(crate) fn has_room_for<T: 'static>(count: u32, store: &mut StoreContextMut<'_, T>) -> bool {
    if store.max_component_handles() >= AMPLE {
        return true;
    }
    // There is no way to ask for what is left but to take it.
    let tried: Vec<_> = (0..count)
        .map_while(|number| put(number, 0, store).ok())
        .collect();
    let fits = tried.len() == count as usize;
    for handle in tried {
        let _ = handle.try_into_resource_dynamic(store.as_context_mut());
    }
    fits
}
