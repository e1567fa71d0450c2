//! What the host gets of a call, or of a value that it has already.

use std::fmt;

use wasmtime::component::ResourceAny;

use super::{HeldResource, TypedResource};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handed, HostHandles, Kinds, Object, Owned};
use crate::slot::native::NativeOwner;

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
    /// The handles of a call of a method in Rust: the first is the last, but for those of a map.
    Given {
        handed: &'a mut Handed,
        owner: &'a NativeOwner,
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

    /// Receives the arguments of a method of this owner of resources.
    pub(super) fn given(owner: &'a NativeOwner, handed: &'a mut Handed) -> Self {
        handed.reverse();
        Self(Source::Given { handed, owner })
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
            Source::Call(handed) | Source::Given { handed, .. } => owned(take(handed, handle)?)?,
            Source::Nowhere => return Err(ResourceReceiveError::InvalidHandle),
            Source::Host { handles, kinds } => {
                let kind = kinds.of(&R::name());
                handles.take_of(handle, kind)?
            }
        };
        Ok(HeldResource::new(owned, R::links::<P>()))
    }

    /// Takes the Rust value that a raw handle is of, which a method in Rust is given.
    ///
    /// # Errors
    /// Fails when it is stale, of another resource, or another plugin's.
    pub(super) fn take_made<R: TypedResource>(
        &mut self,
        handle: ResourceAny,
    ) -> Result<Object, ResourceReceiveError> {
        let Source::Given { handed, owner } = &mut self.0 else {
            return Err(ResourceReceiveError::InvalidHandle);
        };
        owner.take_back(R::NAME, owned(take(handed, handle)?)?)
    }

    /// Returns the Rust value that a raw handle is of, which is lent to a method in Rust.
    ///
    /// # Errors
    /// Fails as [`take_made`](Self::take_made) does.
    pub(super) fn lent_made<R: TypedResource>(
        &mut self,
        handle: ResourceAny,
    ) -> Result<Object, ResourceReceiveError> {
        let Source::Given { handed, owner } = &mut self.0 else {
            return Err(ResourceReceiveError::InvalidHandle);
        };
        owner.show(R::NAME, take(handed, handle)?.known())
    }

    /// Takes another plugin's resource that is lent to a method in Rust, and whose methods call plugins of the type `P`.
    ///
    /// # Errors
    /// Fails when the handle is none that is lent.
    pub(super) fn lent_handle<R: TypedResource, P: PluginData + 'static>(
        &mut self,
        handle: ResourceAny,
    ) -> Result<HeldResource, ResourceReceiveError> {
        let Source::Given { handed, .. } = &mut self.0 else {
            return Err(ResourceReceiveError::InvalidHandle);
        };
        match take(handed, handle)? {
            Carried::Borrow(lent) => Ok(HeldResource::lent(lent, R::links::<P>())),
            Carried::Own(_) | Carried::Home(_) => Err(ResourceReceiveError::InvalidHandle),
        }
    }
}

/// Takes one of the handles of a call.
fn take(handed: &mut Handed, handle: ResourceAny) -> Result<Carried, ResourceReceiveError> {
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
    taken.ok_or(ResourceReceiveError::InvalidHandle)
}

fn owned(carried: Carried) -> Result<Owned, ResourceReceiveError> {
    match carried {
        Carried::Own(owned) => Ok(owned),
        // Nobody owns what is lent to him.
        Carried::Borrow(_) | Carried::Home(_) => Err(ResourceReceiveError::InvalidHandle),
    }
}

impl fmt::Debug for Receiving<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiving").finish_non_exhaustive()
    }
}
