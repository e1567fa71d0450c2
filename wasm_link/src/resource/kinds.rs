//! Kinds of resources: one number for each WIT resource of a tree.
//!
//! The number is the host type under which a proxy of it exists in wasmtime, so that handles of one
//! resource are never taken for handles of another.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;

use crate::path;
use crate::wit::ResourceName;

/// A WIT resource of a tree.
pub(crate) type Kind = u32;

/// The resources of a tree, in the order in which they were met.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// By the names of interfaces and resources, as they were met.
    exactly: HashMap<Box<str>, HashMap<Box<str>, Kind, RandomState>, RandomState>,
    /// By what the paths of the interface have in common, and the name.
    alike: HashMap<(Box<str>, Box<str>), Kind, RandomState>,
}

impl Kinds {
    /// Returns the kind of a resource: the same for an interface on one semver track.
    pub(crate) fn of(&self, resource: &ResourceName) -> Kind {
        // A panic while the lock was held left the maps as they were, or larger.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let exactly = known.exactly.get(resource.interface.as_str());
        match exactly.and_then(|names| names.get(resource.name.as_str())) {
            Some(kind) => *kind,
            None => known.meet(resource),
        }
    }
}

impl Known {
    fn meet(&mut self, resource: &ResourceName) -> Kind {
        let ResourceName { interface, name } = resource;
        let alike = (path::key(interface), name.as_str().into());
        // There are fewer resources than bytes that name them.
        let next = Kind::try_from(self.alike.len()).unwrap_or(Kind::MAX);
        let kind = *self.alike.entry(alike).or_insert(next);
        let names = self.exactly.entry(interface.as_str().into()).or_default();
        names.insert(name.as_str().into(), kind);
        kind
    }
}
