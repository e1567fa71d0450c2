//! What the host gets of a call, or of a value that it has already.

use std::fmt;
use std::sync::Weak;

use wasmtime::StoreContextMut;
use wasmtime::component::ResourceAny;

use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::host::{HeldResource, TypedResource};
use crate::resource::{
    Carried, HostHandles, Kinds, OwnResources, Owner, Proxies, lift_one_from_owner,
};
use crate::wit::ResourceName;

/// Where the raw handles of a value are taken from.
pub struct Receiving<'a, P: PluginData + 'static>(Source<'a, P>);

enum Source<'a, P: PluginData + 'static> {
    /// The store of the plugin that returned the value.
    Plugin {
        store: StoreContextMut<'a, P>,
        owner: &'a Weak<dyn Owner>,
        own: &'a OwnResources,
        proxies: &'a Proxies,
    },
    /// What the host holds of a value that raw `dispatch` returned.
    Host {
        handles: &'a HostHandles,
        kinds: &'a Kinds,
    },
}

impl<'a, P: PluginData + 'static> Receiving<'a, P> {
    /// Receives what the plugin that `proxies` belong to returned.
    pub(crate) fn from_plugin(
        store: StoreContextMut<'a, P>,
        own: &'a OwnResources,
        proxies: &'a Proxies,
    ) -> Result<Self, ResourceReceiveError> {
        let owner = proxies.holder();
        Ok(Self(Source::Plugin {
            store,
            owner: owner.ok_or(ResourceReceiveError::InvalidHandle)?,
            own,
            proxies,
        }))
    }

    /// Receives what the host holds.
    pub(crate) fn from_host(handles: &'a HostHandles, kinds: &'a Kinds) -> Self {
        Self(Source::Host { handles, kinds })
    }

    /// Takes the resource `R` of a raw handle.
    ///
    /// # Errors
    /// Fails when the handle is none that the host may have, or of another resource.
    pub fn take<R: TypedResource>(
        &mut self,
        handle: ResourceAny,
    ) -> Result<HeldResource, ResourceReceiveError> {
        let owned = match &mut self.0 {
            Source::Plugin {
                store,
                owner,
                own,
                proxies,
            } => match lift_one_from_owner(handle, store, owner, own, proxies)? {
                Carried::Own(owned) => owned,
                // A result lends nothing.
                Carried::Borrow(_) | Carried::Home(_) => {
                    return Err(ResourceReceiveError::InvalidHandle);
                }
            },
            Source::Host { handles, kinds } => {
                let kind = kinds.of(&ResourceName {
                    interface: R::INTERFACE.to_owned(),
                    name: R::NAME.to_owned(),
                });
                handles.take_of(handle, kind)?
            }
        };
        Ok(HeldResource::new(owned))
    }
}

impl<P: PluginData + 'static> fmt::Debug for Receiving<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiving").finish_non_exhaustive()
    }
}
