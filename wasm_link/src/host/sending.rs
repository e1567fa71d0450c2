//! What a call of the host's takes along.

use std::fmt;
use std::sync::Arc;

use wasmtime::component::ResourceAny;

use super::{HeldResource, TypedResource};
use crate::error::ResourceReceiveError;
use crate::resource::{Carried, Handed, Kinds, Object};
use crate::slot::native::NativeOwner;

/// The handles that a call takes along, in the order of its arguments.
pub struct Sending<'a> {
    /// The resources of the tree that is called.
    kinds: &'a Arc<Kinds>,
    handed: &'a mut Handed,
    /// Whoever makes resources, where a method in Rust returns.
    maker: Option<&'a NativeOwner>,
}

impl<'a> Sending<'a> {
    /// Sends into the tree whose resources are numbered by `kinds`.
    pub(super) fn new(kinds: &'a Arc<Kinds>, handed: &'a mut Handed) -> Self {
        Self {
            kinds,
            handed,
            maker: None,
        }
    }

    /// Sends what a method of this owner of resources returned.
    #[inline]
    pub(super) fn returning(maker: &'a NativeOwner, handed: &'a mut Handed) -> Self {
        Self {
            kinds: maker.kinds(),
            handed,
            maker: Some(maker),
        }
    }

    /// Makes a resource of a Rust value, and gives it away.
    ///
    /// # Errors
    /// Fails where no method in Rust returns, or if there are too many.
    pub(super) fn make<R: TypedResource>(
        &mut self,
        object: Object,
    ) -> Result<ResourceAny, ResourceReceiveError> {
        let maker = self.maker.ok_or(ResourceReceiveError::InvalidHandle)?;
        let made = maker.make(R::NAME, object);
        let made = made.ok_or(ResourceReceiveError::InvalidHandle)?;
        let raw = made.handle().raw();
        self.handed.push(Carried::Own(made));
        Ok(raw)
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
}

impl fmt::Debug for Sending<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("handles", &self.handed.len())
            .finish_non_exhaustive()
    }
}
