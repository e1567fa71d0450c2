//! Whoever owns resources.

use std::any::Any;
use std::sync::Arc;

use wasmtime::component::ResourceAny;

use super::kinds::Kinds;

/// A handle in its owner's store, and the generation of that.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Original {
    pub(crate) generation: u64,
    pub(crate) handle: ResourceAny,
}

/// A plugin as the owner of resources, of which others hold handles.
pub(crate) trait Owner: Any + Send + Sync {
    /// Drops a handle that was given up: at once if the owner is free, else when it is.
    fn give_up(&self, dropped: Original);

    /// The resources of the tree that the owner is in.
    fn kinds(&self) -> &Arc<Kinds>;
}
