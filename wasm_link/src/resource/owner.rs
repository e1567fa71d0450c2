//! Whoever owns resources.

use std::any::Any;
use std::sync::{Arc, Weak};

use wasmtime::component::ResourceAny;

use super::kinds::{Kind, Kinds};

/// A handle in its owner's store, and the generation of that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Original {
    pub(crate) generation: u64,
    pub(crate) handle: ResourceAny,
    /// Where the resource is a Rust value: its number among those of its owner.
    pub(crate) number: u32,
}

/// A plugin as the owner of resources, of which others hold handles.
pub(crate) trait Owner: Any + Send + Sync {
    /// Drops a handle that was given up: at once if the owner is free, else when it is.
    fn give_up(&self, dropped: Original);

    /// The resources of the tree that the owner is in.
    fn kinds(&self) -> &Arc<Kinds>;
}

/// What tells an owner apart from all others, for as long as a handle of its resources is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct OwnerKey(usize);

impl OwnerKey {
    #[inline]
    pub(crate) fn of<O: ?Sized>(owner: &Arc<O>) -> Self {
        Self(Arc::as_ptr(owner).addr())
    }

    #[inline]
    pub(crate) fn of_weak(owner: &Weak<dyn Owner>) -> Self {
        Self(owner.as_ptr().addr())
    }
}

/// What a handle stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) original: Original,
    pub(crate) kind: Kind,
    pub(crate) owner: OwnerKey,
}
