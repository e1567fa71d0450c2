//! Kinds of resources: one number for each WIT resource of a tree.
//!
//! The number is the host type under which a proxy of it exists in wasmtime, so that handles of one
//! resource are never taken for handles of another.

use std::sync::{Mutex, PoisonError};

use crate::version::same_interface;
use crate::wit::ResourceName;

/// A WIT resource of a tree.
pub(crate) type Kind = u32;

/// The resources of a tree, in the order in which they were met.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    names: Mutex<Vec<ResourceName>>,
}

impl Kinds {
    /// Returns the kind of a resource: the same for an interface on one semver track.
    pub(crate) fn of(&self, name: &ResourceName) -> Kind {
        // A panic while the lock was held left the list as it was, or longer.
        let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        let known = names.iter().position(|known| {
            known.name == name.name && same_interface(&known.interface, &name.interface)
        });
        let position = known.unwrap_or_else(|| {
            names.push(name.clone());
            names.len() - 1
        });
        // There are fewer resources than bytes that name them.
        Kind::try_from(position).unwrap_or(Kind::MAX)
    }
}
