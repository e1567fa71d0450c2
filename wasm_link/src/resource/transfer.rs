//! Handles on their way from one store into another.
//!
//! A value that carries handles is lifted out of the sender's store, which takes the handles out of
//! it, and lands in the receiver's, which puts them in. In between, each handle that is given away
//! is an [`Owned`]: whatever goes wrong, dropping it gives the resource up, and nothing leaks.

use std::sync::Weak;

use wasmtime::component::{ResourceAny, ResourceDynamic, Val};
use wasmtime::{AsContextMut, StoreContextMut};

use super::kinds::Kind;
use super::proxies::{Handle, Lent, Owned, Proxies};
use super::{ResourceCreationError, ResourceReceiveError};
use crate::slot::{OwnResources, Slot};
use crate::{DispatchError, PluginData};

/// A handle between two stores.
#[derive(Debug)]
pub(crate) enum Carried<P: PluginData + 'static> {
    /// It is given away.
    Own(Owned<P>),
    /// It is lent for the time of the call.
    Borrow(Lent<P>),
}

impl<P: PluginData + 'static> Carried<P> {
    pub(crate) fn handle(&self) -> Option<&Handle<P>> {
        match self {
            Self::Own(owned) => owned.handle(),
            Self::Borrow(lent) => Some(lent.handle()),
        }
    }

    pub(crate) fn is_given(&self) -> bool {
        matches!(self, Self::Own(_))
    }

    /// Lends the handle once more, if it is only lent.
    pub(crate) fn lend_again(&self) -> Option<Self> {
        match self {
            Self::Own(_) => None,
            Self::Borrow(lent) => Some(Self::Borrow(lent.again())),
        }
    }
}

/// Takes the handles out of a value that a plugin hands over, which does not own their resources.
///
/// All are taken, even after one that cannot be: what is not taken would stay in the sender's store
/// for good.
pub(crate) fn lift_from_guest<P: PluginData + 'static>(
    values: &[Val],
    store: &mut StoreContextMut<'_, P>,
    proxies: &Proxies<P>,
) -> Result<Vec<Carried<P>>, ResourceReceiveError> {
    let mut carried = Vec::new();
    let mut failed = None;
    for handle in values.iter().flat_map(handles) {
        match lift(handle, store, proxies) {
            Ok(one) => carried.push(one),
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    match failed {
        None => Ok(carried),
        Some(error) => Err(error),
    }
}

fn lift<P: PluginData + 'static>(
    handle: ResourceAny,
    store: &mut StoreContextMut<'_, P>,
    proxies: &Proxies<P>,
) -> Result<Carried<P>, ResourceReceiveError> {
    let dynamic = handle.try_into_resource_dynamic(store.as_context_mut());
    let dynamic = dynamic.map_err(|_| ResourceReceiveError::NotAPlugins)?;
    let carried = if dynamic.owned() {
        proxies.take(dynamic.rep()).map(Carried::Own)
    } else {
        proxies.lend(dynamic.rep()).map(Carried::Borrow)
    };
    carried.ok_or(ResourceReceiveError::InvalidHandle)
}

/// Takes the handles out of what a plugin returns: of its own resources, and of those of others.
pub(crate) fn lift_from_owner<P: PluginData + 'static>(
    value: &Val,
    store: &mut StoreContextMut<'_, P>,
    owner: &Weak<Slot<P>>,
    own: &OwnResources,
    proxies: &Proxies<P>,
) -> Result<Vec<Carried<P>>, ResourceReceiveError> {
    let mut carried = Vec::new();
    let mut failed = None;
    for handle in handles(value) {
        let one = match own.kind(handle.ty()) {
            Some(kind) => {
                let handle = Handle::new(Weak::clone(owner), own.generation, handle, kind);
                Ok(Carried::Own(Owned::new(handle)))
            }
            None => lift(handle, store, proxies),
        };
        match one {
            Ok(one) => carried.push(one),
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    match failed {
        None => Ok(carried),
        Some(error) => Err(error),
    }
}

/// The landing of a value in a receiver's store.
pub(crate) struct Landing<'a, P: PluginData + 'static> {
    receiver: &'a Weak<Slot<P>>,
    generation: u64,
    proxies: &'a Proxies<P>,
    landed: Vec<Landed<P>>,
}

/// A handle that was put into a store.
enum Landed<P: PluginData + 'static> {
    /// The receiver's own, which it has again.
    Original { handle: Handle<P>, is_given: bool },
    /// A proxy of another plugin's.
    Proxy { handle: ResourceAny, number: u32 },
    /// A proxy of another plugin's, to be taken back after the call.
    Loan { handle: ResourceAny, number: u32 },
}

impl<'a, P: PluginData + 'static> Landing<'a, P> {
    /// Prepares a landing at the plugin that `proxies` belong to.
    ///
    /// # Errors
    /// Fails while that plugin is not in its slot yet.
    pub(crate) fn at(proxies: &'a Proxies<P>) -> Result<Self, DispatchError> {
        let receiver = proxies.holder();
        Ok(Self {
            receiver: receiver.ok_or(ResourceReceiveError::InvalidHandle)?,
            generation: proxies.generation(),
            proxies,
            landed: Vec::new(),
        })
    }

    /// Puts the handles of `carried` into the receiver's store, and returns `values` with them.
    ///
    /// # Errors
    /// Fails when a handle is stale, or when the store takes no more; then none was put in.
    pub(crate) fn land(
        &mut self,
        values: &[Val],
        carried: Vec<Carried<P>>,
        store: &mut StoreContextMut<'_, P>,
    ) -> Result<Vec<Val>, DispatchError> {
        for one in carried {
            match self.land_one(one, store) {
                Ok(landed) => self.landed.push(landed),
                Err(error) => {
                    self.undo(store);
                    return Err(error);
                }
            }
        }
        let mut landed = self.landed.iter().map(|landed| match landed {
            Landed::Original { handle, .. } => handle.raw(),
            Landed::Proxy { handle, .. } | Landed::Loan { handle, .. } => *handle,
        });
        let values = values.iter().map(|value| replaced(value, &mut landed));
        Ok(values.collect())
    }

    fn land_one(
        &self,
        carried: Carried<P>,
        store: &mut StoreContextMut<'_, P>,
    ) -> Result<Landed<P>, DispatchError> {
        let full = || DispatchError::from(ResourceCreationError::ResourceTableFull);
        let handle = carried.handle();
        let handle = handle.ok_or(ResourceReceiveError::InvalidHandle)?;
        if handle.is_owned_by(self.receiver) {
            if !handle.is_of(self.generation) {
                return Err(ResourceReceiveError::Stale.into());
            }
            let handle = handle.clone();
            let is_given = match carried {
                // The receiver's store answers for it from now on.
                Carried::Own(owned) => owned.into_handle().is_some(),
                Carried::Borrow(_) => false,
            };
            return Ok(Landed::Original { handle, is_given });
        }
        let kind = handle.kind();
        match carried {
            Carried::Own(owned) => {
                let number = self.proxies.keep(owned).ok_or_else(full)?;
                match put(number, kind, store) {
                    Ok(handle) => Ok(Landed::Proxy { handle, number }),
                    Err(_) => {
                        self.proxies.take(number);
                        Err(full())
                    }
                }
            }
            Carried::Borrow(lent) => {
                let number = self.proxies.keep_lent(lent).ok_or_else(full)?;
                match put(number, kind, store) {
                    Ok(handle) => Ok(Landed::Loan { handle, number }),
                    Err(_) => {
                        self.proxies.end(number);
                        Err(full())
                    }
                }
            }
        }
    }

    /// Takes back what was lent, after a call that ended well. After one that did not, the store is
    /// gone, and the proxies with it.
    pub(crate) fn end_loans(&mut self, store: &mut StoreContextMut<'_, P>) {
        for landed in self.landed.drain(..) {
            if let Landed::Loan { handle, number } = landed {
                // It was lent, not given: the store still has it.
                let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                self.proxies.end(number);
            }
        }
    }

    /// Takes back all that was put in, and gives up what was given away: nobody has it.
    fn undo(&mut self, store: &mut StoreContextMut<'_, P>) {
        for landed in self.landed.drain(..) {
            match landed {
                Landed::Original { handle, is_given } => {
                    if is_given {
                        drop(Owned::new(handle));
                    }
                }
                Landed::Proxy { handle, number } => {
                    let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                    self.proxies.take(number);
                }
                Landed::Loan { handle, number } => {
                    let _ = handle.try_into_resource_dynamic(store.as_context_mut());
                    self.proxies.end(number);
                }
            }
        }
    }
}

fn put<P: 'static>(
    number: u32,
    kind: Kind,
    store: &mut StoreContextMut<'_, P>,
) -> wasmtime::Result<ResourceAny> {
    // A handle that the host owns can be lent to a plugin any number of times, outside of any call.
    ResourceDynamic::new_own(number, kind).try_into_resource_any(store.as_context_mut())
}

/// Returns the handles of a value, in the order in which [`replaced`] replaces them.
pub(crate) fn handles(value: &Val) -> Vec<ResourceAny> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Val, found: &mut Vec<ResourceAny>) {
    match value {
        Val::Bool(_)
        | Val::S8(_)
        | Val::U8(_)
        | Val::S16(_)
        | Val::U16(_)
        | Val::S32(_)
        | Val::U32(_)
        | Val::S64(_)
        | Val::U64(_)
        | Val::Float32(_)
        | Val::Float64(_)
        | Val::Char(_)
        | Val::String(_)
        | Val::Enum(_)
        | Val::Flags(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_) => {}
        Val::List(items) | Val::FixedLengthList(items) | Val::Tuple(items) => {
            items.iter().for_each(|item| collect(item, found));
        }
        Val::Map(entries) => entries.iter().for_each(|(key, value)| {
            collect(key, found);
            collect(value, found);
        }),
        Val::Record(fields) => fields.iter().for_each(|(_, field)| collect(field, found)),
        Val::Variant(_, payload) | Val::Option(payload) => {
            payload.iter().for_each(|payload| collect(payload, found));
        }
        Val::Result(Ok(payload) | Err(payload)) => {
            payload.iter().for_each(|payload| collect(payload, found));
        }
        Val::Resource(handle) => found.push(*handle),
    }
}

/// Returns a value with its handles replaced by the next of `landed`.
pub(crate) fn replaced(value: &Val, landed: &mut impl Iterator<Item = ResourceAny>) -> Val {
    let mut all = |items: &[Val]| items.iter().map(|item| replaced(item, landed)).collect();
    match value {
        Val::List(items) => Val::List(all(items)),
        Val::FixedLengthList(items) => Val::FixedLengthList(all(items)),
        Val::Tuple(items) => Val::Tuple(all(items)),
        Val::Map(entries) => {
            let entries = entries.iter();
            let replaced_entries =
                entries.map(|(key, value)| (replaced(key, landed), replaced(value, landed)));
            Val::Map(replaced_entries.collect())
        }
        Val::Record(fields) => {
            let fields = fields.iter();
            let replaced_fields =
                fields.map(|(name, field)| (name.clone(), replaced(field, landed)));
            Val::Record(replaced_fields.collect())
        }
        Val::Variant(case, payload) => Val::Variant(case.clone(), boxed(payload, landed)),
        Val::Option(payload) => Val::Option(boxed(payload, landed)),
        Val::Result(Ok(payload)) => Val::Result(Ok(boxed(payload, landed))),
        Val::Result(Err(payload)) => Val::Result(Err(boxed(payload, landed))),
        Val::Resource(handle) => Val::Resource(landed.next().unwrap_or(*handle)),
        Val::Bool(_)
        | Val::S8(_)
        | Val::U8(_)
        | Val::S16(_)
        | Val::U16(_)
        | Val::S32(_)
        | Val::U32(_)
        | Val::S64(_)
        | Val::U64(_)
        | Val::Float32(_)
        | Val::Float64(_)
        | Val::Char(_)
        | Val::String(_)
        | Val::Enum(_)
        | Val::Flags(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_) => value.clone(),
    }
}

fn boxed(
    payload: &Option<Box<Val>>,
    landed: &mut impl Iterator<Item = ResourceAny>,
) -> Option<Box<Val>> {
    let payload = payload.as_ref()?;
    Some(Box::new(replaced(payload, landed)))
}
