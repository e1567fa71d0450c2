//! The resources that an instance defines.

use wasmtime::component::ResourceType;

use super::kinds::Kind;

/// The resources that an instance defines and exports.
pub(crate) struct OwnResources {
    pub(crate) generation: u64,
    pub(crate) kinds: ResourceKinds,
}

/// What each resource of an instance is to wasmtime, and its kind.
pub(crate) type ResourceKinds = Vec<(ResourceType, Kind)>;

impl OwnResources {
    /// Returns the kind of a resource, if it is one of the instance's own.
    pub(crate) fn kind(&self, ty: ResourceType) -> Option<Kind> {
        let mut kinds = self.kinds.iter();
        kinds.find(|(own, _)| *own == ty).map(|(_, kind)| *kind)
    }
}
