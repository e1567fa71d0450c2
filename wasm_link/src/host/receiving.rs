//! What the host gets of a call, or of a value that it has already.

use std::fmt;

use wasmtime::component::ResourceAny;

use super::{HeldResource, TypedResource};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handed, HostHandles, Kinds, Owned};
use crate::wit::ResourceName;

/// Where the raw handles of a value are taken from.
pub struct Receiving<'a>(Source<'a>);

enum Source<'a> {
    /// The handles of what a plugin returned: the first is the last, but for those of a map.
    Call(&'a mut Handed),
    /// What the host holds of a value that raw `dispatch` returned.
    Host {
        handles: &'a HostHandles,
        kinds: &'a Kinds,
    },
    /// A value without handles.
    Nowhere,
}

impl<'a> Receiving<'a> {
    /// Receives a value without handles.
    pub(crate) const NOTHING: Self = Self(Source::Nowhere);

    /// Receives what a plugin returned.
    #[inline]
    pub(crate) fn from_call(handed: &'a mut Handed) -> Self {
        handed.reverse();
        Self(Source::Call(handed))
    }

    /// Receives what the host holds.
    pub(crate) fn from_host(handles: &'a HostHandles, kinds: &'a Kinds) -> Self {
        Self(Source::Host { handles, kinds })
    }

    /// Takes the resource `R` of a raw handle, whose methods call plugins of the type `P`.
    ///
    /// # Errors
    /// Fails when the handle is none that the host may have, or of another resource.
    pub fn take<R: TypedResource, P: PluginData + 'static>(
        &mut self,
        handle: ResourceAny,
    ) -> Result<HeldResource, ResourceReceiveError> {
        let owned = match &mut self.0 {
            Source::Call(handed) => take_returned(handed, handle)?,
            Source::Nowhere => return Err(ResourceReceiveError::InvalidHandle),
            Source::Host { handles, kinds } => {
                let kind = kinds.of(&ResourceName {
                    interface: R::INTERFACE.to_owned(),
                    name: R::NAME.to_owned(),
                });
                handles.take_of(handle, kind)?
            }
        };
        Ok(HeldResource::new(owned, R::links::<P>()))
    }
}

/// Takes one of the handles of what a plugin returned.
fn take_returned(handed: &mut Handed, handle: ResourceAny) -> Result<Owned, ResourceReceiveError> {
    let is_next = match &**handed {
        [_] => true,
        [.., next] => next.raw() == handle,
        [] => false,
    };
    let taken = if is_next {
        handed.pop()
    } else {
        let position = handed.iter().position(|one| one.raw() == handle);
        position.map(|position| handed.remove(position))
    };
    match taken {
        Some(Carried::Own(owned)) => Ok(owned),
        // A result lends nothing.
        Some(Carried::Borrow(_) | Carried::Home(_)) | None => {
            Err(ResourceReceiveError::InvalidHandle)
        }
    }
}

impl fmt::Debug for Receiving<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiving").finish_non_exhaustive()
    }
}
