//! A plugin in Rust, as the owner of the resources that it makes.

use std::sync::{Arc, Weak};

use crate::error::ResourceReceiveError;
use crate::resource::{Handle, Kind, Kinds, Known, Object, Objects, Owned, Owner, OwnerKey};

/// A plugin in Rust, as the owner of the resources that it makes.
pub(crate) struct NativeOwner {
    objects: Objects,
    this: Weak<dyn Owner>,
    kinds: Arc<Kinds>,
    /// The resources of the interface, by their names.
    resources: Box<[(Box<str>, Kind)]>,
    /// Their kinds.
    made: Box<[Kind]>,
}

impl NativeOwner {
    pub(super) fn new(
        this: Weak<dyn Owner>,
        objects: Objects,
        kinds: Arc<Kinds>,
        resources: Box<[(Box<str>, Kind)]>,
    ) -> Self {
        Self {
            this,
            objects,
            kinds,
            made: resources.iter().map(|(_, kind)| *kind).collect(),
            resources,
        }
    }

    /// Returns the values that it made and others hold handles of.
    pub(super) fn objects(&self) -> &Objects {
        &self.objects
    }

    /// Returns the kinds of the resources that it makes.
    #[inline]
    pub(crate) fn kinds_made(&self) -> &[Kind] {
        &self.made
    }

    pub(crate) fn key(&self) -> OwnerKey {
        OwnerKey::of_weak(&self.this)
    }

    pub(crate) fn kinds(&self) -> &Arc<Kinds> {
        &self.kinds
    }

    /// Makes a resource of a value. Returns nothing if the interface has no such resource, or if there are too many.
    pub(crate) fn make(&self, resource: &str, object: Object) -> Option<Owned> {
        let kind = self.kind(resource)?;
        let original = self.objects.insert(object)?;
        let handle = Handle::new(Weak::clone(&self.this), original, kind);
        Some(Owned::new(handle))
    }

    /// Takes the value of a handle that comes back.
    ///
    /// # Errors
    /// Fails when it is stale, of another resource, or another plugin's; then it is given up.
    pub(crate) fn take_back(
        &self,
        resource: &str,
        given: Owned,
    ) -> Result<Object, ResourceReceiveError> {
        let known = given.handle().known();
        self.admit(resource, &known)?;
        let taken = self.objects.remove(known.original);
        // There is nothing left that could be given up.
        drop(given.into_handle());
        taken.ok_or(ResourceReceiveError::Stale)
    }

    /// Returns the value of a handle that is lent.
    ///
    /// # Errors
    /// Fails when it is stale, of another resource, or another plugin's.
    pub(crate) fn show(
        &self,
        resource: &str,
        known: Known,
    ) -> Result<Object, ResourceReceiveError> {
        self.admit(resource, &known)?;
        let shown = self.objects.get(known.original);
        shown.ok_or(ResourceReceiveError::Stale)
    }

    fn admit(&self, resource: &str, known: &Known) -> Result<(), ResourceReceiveError> {
        if self.kind(resource) != Some(known.kind) {
            Err(ResourceReceiveError::WrongResource)
        } else if known.owner != self.key() {
            Err(ResourceReceiveError::OwnerElsewhere)
        } else {
            Ok(())
        }
    }

    fn kind(&self, resource: &str) -> Option<Kind> {
        // What is generated for an interface names the resources of that alone.
        if let [(_, only)] = &*self.resources {
            return Some(*only);
        }
        let mut known = self.resources.iter();
        known.find_map(|(name, kind)| (**name == *resource).then_some(*kind))
    }
}
