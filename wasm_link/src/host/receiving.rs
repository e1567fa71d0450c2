//! What the host gets of a call, or of a value that it has already.

use std::fmt;

use smallvec::SmallVec;
use wasmtime::component::ResourceAny;

use super::{HeldResource, TypedResource};
use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handed, HostHandles, Kinds, Owned, Wire};
use crate::wit::ResourceName;

/// Where the raw handles of a value are taken from.
pub struct Receiving<'a>(Source<'a>);

enum Source<'a> {
    /// The handles of what a plugin returned: in their order, but for those of a map.
    Call {
        handed: SmallVec<[Option<Carried>; 1]>,
        next: usize,
    },
    /// What the host holds of a value that raw `dispatch` returned.
    Host {
        handles: &'a HostHandles,
        kinds: &'a Kinds,
    },
}

impl<'a> Receiving<'a> {
    /// Receives the result of a call, a `W`, whose handles were taken out of it.
    #[inline]
    pub(crate) fn from_call_of<W: Wire>(handed: Handed) -> Self {
        if W::HANDLES {
            return Self::from_call(handed);
        }
        Self(Source::Call {
            handed: SmallVec::new(),
            next: 0,
        })
    }

    /// Receives what a plugin returned.
    pub(crate) fn from_call(handed: Handed) -> Self {
        Self(Source::Call {
            handed: handed.into_iter().map(Some).collect(),
            next: 0,
        })
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
            Source::Call { handed, next } => take_returned(handed, next, handle)?,
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

/// Takes one of the handles that a call returned.
fn take_returned(
    handed: &mut [Option<Carried>],
    next: &mut usize,
    handle: ResourceAny,
) -> Result<Owned, ResourceReceiveError> {
    let is = |one: &Option<Carried>| one.as_ref().is_some_and(|one| one.raw() == handle);
    let position = match handed.get(*next) {
        Some(one) if is(one) => *next,
        Some(_) | None => {
            let position = handed.iter().position(is);
            position.ok_or(ResourceReceiveError::InvalidHandle)?
        }
    };
    *next = position + 1;
    match handed.get_mut(position).and_then(Option::take) {
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
