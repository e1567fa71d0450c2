//! Handles on their way from one store into another: out of the sender's.
//!
//! In between, each handle that is given away is an [`Owned`]: whatever goes wrong, dropping it gives
//! the resource up, and nothing leaks.

use std::sync::Weak;

use wasmtime::component::{ResourceAny, Val};
use wasmtime::{AsContextMut, StoreContextMut};

use super::OwnResources;
use super::Wire;
use super::owner::{Original, Owner};
use super::proxies::{Handle, Lent, Owned, Proxies};
use super::walk::handles;
use crate::error::ResourceReceiveError;

/// A handle between two stores.
#[derive(Debug)]
pub(crate) enum Carried {
    /// It is given away.
    Own(Owned),
    /// It is lent for the time of the call.
    Borrow(Lent),
}

impl Carried {
    pub(crate) fn handle(&self) -> &Handle {
        match self {
            Self::Own(owned) => owned.handle(),
            Self::Borrow(lent) => lent.handle(),
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
pub(crate) fn lift_from_guest<T: 'static>(
    values: &[Val],
    store: &mut StoreContextMut<'_, T>,
    proxies: &Proxies,
) -> Result<Vec<Carried>, ResourceReceiveError> {
    let handles = values.iter().flat_map(handles);
    take_all(handles.map(|handle| lift_one_from_guest(handle, store, proxies)))
}

/// Takes all handles, even after one that cannot be taken: what is not taken would stay in the
/// sender's store for good.
fn take_all(
    lifted: impl Iterator<Item = Result<Carried, ResourceReceiveError>>,
) -> Result<Vec<Carried>, ResourceReceiveError> {
    let mut carried = Vec::new();
    let mut failed = None;
    for one in lifted {
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

/// Takes one handle of what a plugin hands over.
pub(crate) fn lift_one_from_guest<T: 'static>(
    handle: ResourceAny,
    store: &mut StoreContextMut<'_, T>,
    proxies: &Proxies,
) -> Result<Carried, ResourceReceiveError> {
    let dynamic = handle.try_into_resource_dynamic(store.as_context_mut());
    // A handle of the host's own never comes here: its functions are refused when they are linked.
    let dynamic = dynamic.map_err(|_| ResourceReceiveError::InvalidHandle)?;
    let carried = if dynamic.owned() {
        proxies.take(dynamic.rep()).map(Carried::Own)
    } else {
        proxies.lend(dynamic.rep()).map(Carried::Borrow)
    };
    carried.ok_or(ResourceReceiveError::InvalidHandle)
}

/// Takes the handles out of what a plugin returns: of its own resources, and of those of others.
pub(crate) fn lift_from_owner<T: 'static>(
    value: &Val,
    store: &mut StoreContextMut<'_, T>,
    owner: &Weak<dyn Owner>,
    own: &OwnResources,
    proxies: &Proxies,
) -> Result<Vec<Carried>, ResourceReceiveError> {
    let handles = handles(value).into_iter();
    take_all(handles.map(|handle| lift_one_from_owner(handle, store, owner, own, proxies)))
}

/// Takes one handle of what a plugin returns.
pub(crate) fn lift_one_from_owner<T: 'static>(
    handle: ResourceAny,
    store: &mut StoreContextMut<'_, T>,
    owner: &Weak<dyn Owner>,
    own: &OwnResources,
    proxies: &Proxies,
) -> Result<Carried, ResourceReceiveError> {
    match own.kind(handle.ty()) {
        Some(kind) => {
            let original = Original {
                generation: own.generation,
                handle,
            };
            let handle = Handle::new(Weak::clone(owner), original, kind);
            proxies.went_abroad();
            Ok(Carried::Own(Owned::new(handle)))
        }
        None => lift_one_from_guest(handle, store, proxies),
    }
}

/// Takes the handles out of a value on the wire; what stands for each there is exchanged when it lands.
pub(crate) fn take_out(
    wire: &mut impl Wire,
    mut lift: impl FnMut(ResourceAny) -> Result<Carried, ResourceReceiveError>,
) -> Result<Vec<Carried>, ResourceReceiveError> {
    let mut carried = Vec::new();
    let mut failed = None;
    wire.each_handle(&mut |handle| match lift(*handle) {
        Ok(one) => {
            *handle = one.handle().raw();
            carried.push(one);
        }
        Err(error) => failed = failed.or(Some(error)),
    });
    match failed {
        None => Ok(carried),
        Some(error) => Err(error),
    }
}
