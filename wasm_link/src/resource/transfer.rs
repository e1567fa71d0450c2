//! Handles on their way from one store into another: out of the sender's.
//!
//! In between, each handle that is given away is an [`Owned`]: whatever goes wrong, dropping it gives
//! the resource up, and nothing leaks.

use std::sync::Weak;

use wasmtime::component::{ResourceAny, ResourceDynamic};
use wasmtime::{AsContextMut, StoreContextMut};

use super::carried::{Carried, Handed};
use super::held::{Handle, Owned};
use super::kinds::Kind;
use super::own::OwnResources;
use super::owner::{Original, Owner};
use super::proxies::Proxies;
use super::wire::Wire;
use crate::error::{DispatchError, ResourceReceiveError};

/// Takes one handle of what a plugin hands over, which does not own its resource.
///
/// `goes_home` tells of which kinds a handle goes to nobody but its owner.
pub(crate) fn lift_one_from_guest<T: 'static>(
    handle: ResourceAny,
    store: &mut StoreContextMut<'_, T>,
    proxies: &Proxies,
    goes_home: impl Fn(Kind) -> bool,
) -> Result<Carried, ResourceReceiveError> {
    let dynamic = handle.try_into_resource_dynamic(store.as_context_mut());
    // A handle of the host's own never comes here: its functions are refused when they are linked.
    let dynamic = dynamic.map_err(|_| ResourceReceiveError::InvalidHandle)?;
    lift_dynamic(&dynamic, proxies, goes_home)
}

/// Takes one handle that was lifted as what it is to the plugin that hands it over: a proxy.
#[inline]
pub(super) fn lift_dynamic(
    dynamic: &ResourceDynamic,
    proxies: &Proxies,
    goes_home: impl Fn(Kind) -> bool,
) -> Result<Carried, ResourceReceiveError> {
    let carried = if dynamic.owned() {
        proxies.take(dynamic.rep()).map(Carried::Own)
    } else {
        proxies.lend(dynamic.rep(), goes_home)
    };
    carried.ok_or(ResourceReceiveError::InvalidHandle)
}

/// Takes one handle of what a plugin returns: of its own resources, or of those of others.
pub(crate) fn lift_one_from_owner<T: 'static>(
    handle: ResourceAny,
    store: &mut StoreContextMut<'_, T>,
    owner: &Weak<dyn Owner>,
    own: &OwnResources,
    proxies: &Proxies,
) -> Result<Carried, DispatchError> {
    match own.kind(handle.ty()) {
        Some(kind) => {
            let original = Original {
                generation: own.generation,
                handle,
                number: 0,
            };
            let admitted = proxies.may_go_abroad();
            let handle = Handle::new(Weak::clone(owner), original, kind);
            proxies.went_abroad();
            let given = Owned::new(handle);
            // What nobody may have is given up, and dropped when the owner is unlocked.
            admitted.map(|()| Carried::Own(given))
        }
        None => Ok(lift_one_from_guest(handle, store, proxies, |_| false)?),
    }
}

/// Takes the handles out of a value; what stands for each there is what it is in its owner's store.
///
/// All are taken, even after one that cannot be: what is not taken would stay in the sender's store for
/// good.
///
/// # Errors
/// Fails with the first that cannot be taken.
pub(crate) fn take_out<E>(
    wire: &mut (impl Wire + ?Sized),
    mut lift: impl FnMut(ResourceAny) -> Result<Carried, E>,
) -> Result<Handed, E> {
    let mut carried = Handed::new();
    let mut failed = None;
    wire.each_handle(&mut |handle| match lift(*handle) {
        Ok(one) => {
            *handle = one.raw();
            carried.push(one);
        }
        Err(error) => {
            failed.get_or_insert(error);
        }
    });
    match failed {
        None => Ok(carried),
        Some(error) => Err(error),
    }
}
