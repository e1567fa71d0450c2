//! Resources that the host holds: what is inside of a generated handle type.
//!
//! A handle type does not name the type of the application's plugins, so that records, lists and functions of
//! the application which hold one need not either. What knows that type is found again in each call.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::resource::{Handle, Lent, Owned};
use crate::slot::Slot;

/// A handle type that `interface!` generated for a WIT resource.
pub trait TypedResource {
    /// The path of the interface that defines the resource.
    const INTERFACE: &'static str;
    /// The name of the resource in there.
    const NAME: &'static str;
}

/// A resource of some plugin, which is given up when this is dropped.
pub struct HeldResource(Lent);

impl HeldResource {
    pub(crate) fn new(owned: Owned) -> Self {
        Self(owned.share())
    }

    pub(crate) fn into_owned(self) -> Owned {
        self.0.into_owned()
    }

    pub(crate) fn lend(&self) -> Lent {
        self.0.again()
    }

    pub(super) fn handle(&self) -> &Handle {
        self.0.handle()
    }

    /// Finds the plugin that owns the resource.
    ///
    /// # Errors
    /// Fails when the owner is gone, or a plugin of another type.
    pub(super) fn owner<P: PluginData + 'static>(
        &self,
    ) -> Result<Arc<Slot<P>>, ResourceReceiveError> {
        let owner = self.0.handle().owner();
        let owner: Arc<dyn Any + Send + Sync> = owner.ok_or(ResourceReceiveError::Stale)?;
        owner
            .downcast()
            .map_err(|_| ResourceReceiveError::InvalidHandle)
    }
}

impl fmt::Debug for HeldResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldResource")
    }
}
