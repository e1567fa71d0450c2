//! What a call of the host's takes along.

use std::fmt;
use std::sync::Arc;

use wasmtime::component::{ResourceAny, Val};

use super::{HeldResource, Value};
use crate::error::ResourceReceiveError;
use crate::resource::{Arg, Carried, Handed, Kinds, Passed};
use crate::value::IntoVal;

/// The handles that a call takes along, in the order of its arguments.
pub struct Sending<'a> {
    /// The resources of the tree that is called.
    kinds: &'a Arc<Kinds>,
    handed: Handed,
}

impl<'a> Sending<'a> {
    /// Begins a call into the tree whose resources are numbered by `kinds`.
    pub(crate) fn into_tree_of(kinds: &'a Arc<Kinds>) -> Self {
        Self {
            kinds,
            handed: Handed::new(),
        }
    }

    /// Begins a call of a method.
    pub(super) fn on(this: Carried, kinds: &'a Arc<Kinds>) -> Self {
        let mut sending = Self::into_tree_of(kinds);
        sending.handed.push(this);
        sending
    }

    /// Puts an argument on the wire that has handles.
    ///
    /// # Errors
    /// Fails when a handle is stale, or of another tree.
    pub fn value<'b, V: Value>(
        &mut self,
        value: V,
    ) -> Result<Arg<'b, V::Wire>, ResourceReceiveError>
    where
        V::Wire: Passed,
    {
        Ok(Arg::Handles(value.send(self)?))
    }

    /// Puts an argument on the wire that has handles, as a dynamic value.
    ///
    /// # Errors
    /// Fails as [`value`](Self::value) does.
    pub fn val<V: Value>(&mut self, value: V) -> Result<Val, ResourceReceiveError>
    where
        V::Wire: IntoVal,
    {
        Ok(value.send(self)?.into_val())
    }

    /// Gives a resource away.
    ///
    /// # Errors
    /// Fails when it is stale, or of another tree; then it is given up.
    pub fn give(&mut self, resource: HeldResource) -> Result<ResourceAny, ResourceReceiveError> {
        self.take_along(Carried::Own(resource.into_owned()))
    }

    /// Lends a resource for the time of the call.
    ///
    /// # Errors
    /// Fails when it is stale, or of another tree.
    pub fn lend(&mut self, resource: &HeldResource) -> Result<ResourceAny, ResourceReceiveError> {
        self.take_along(Carried::Borrow(resource.lend()))
    }

    /// Takes a handle along, and returns what stands for it until it is exchanged.
    fn take_along(&mut self, carried: Carried) -> Result<ResourceAny, ResourceReceiveError> {
        self.admit(&carried)?;
        let raw = carried.raw();
        self.handed.push(carried);
        Ok(raw)
    }

    fn admit(&self, carried: &Carried) -> Result<(), ResourceReceiveError> {
        let owner = match carried {
            Carried::Own(owned) => owned.handle().owner(),
            Carried::Borrow(lent) => lent.handle().owner(),
            // The host lends what it hands over.
            Carried::Home(_) => None,
        };
        let owner = owner.ok_or(ResourceReceiveError::Stale)?;
        // Another tree numbers its resources in its own way.
        if Arc::ptr_eq(owner.kinds(), self.kinds) {
            Ok(())
        } else {
            Err(ResourceReceiveError::InvalidHandle)
        }
    }

    pub(crate) fn into_handed(self) -> Handed {
        self.handed
    }
}

impl fmt::Debug for Sending<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("handles", &self.handed.len())
            .finish_non_exhaustive()
    }
}
