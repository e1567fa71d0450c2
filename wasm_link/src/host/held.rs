//! Resources that the host holds: what is inside of a generated handle type.
//!
//! A handle type does not name the type of the application's plugins, so that records, lists and functions of
//! the application which hold one need not either. The plugin type is erased here: what knows it are the
//! methods' links, which were made where the handle was received.

use std::fmt;
use std::sync::Arc;

use crate::describe::{PluginData, TypedLink};
use crate::resource::{Carried, Lent, Owned, Owner};
use crate::wit::ResourceName;

/// A handle type that `interface!` generated for a WIT resource.
pub trait TypedResource: Sized {
    /// The path of the interface that defines the resource.
    const INTERFACE: &'static str;
    /// The name of the resource in there.
    const NAME: &'static str;

    /// Makes a handle of what the host holds.
    #[doc(hidden)]
    fn from_held(held: HeldResource) -> Self;

    /// Returns both names.
    #[doc(hidden)]
    #[must_use]
    fn name() -> ResourceName {
        ResourceName {
            interface: Self::INTERFACE.to_owned(),
            name: Self::NAME.to_owned(),
        }
    }

    /// Returns how the functions of that interface are called, of plugins of the type `P`.
    #[must_use]
    fn links<P: PluginData + 'static>() -> &'static [TypedLink] {
        &[]
    }
}

/// A resource of some plugin, which is given up when this is dropped.
pub struct HeldResource {
    lent: Lent,
    links: &'static [TypedLink],
}

impl HeldResource {
    pub(crate) fn new(owned: Owned, links: &'static [TypedLink]) -> Self {
        Self {
            lent: owned.share(),
            links,
        }
    }

    /// A resource that is lent for as long as this is kept.
    pub(super) fn lent(lent: Lent, links: &'static [TypedLink]) -> Self {
        Self { lent, links }
    }

    pub(crate) fn into_owned(self) -> Owned {
        self.lent.into_owned()
    }

    pub(crate) fn lend(&self) -> Lent {
        self.lent.again()
    }

    /// Returns the handle, for a call to the plugin that owns the resource: while it lasts, this is borrowed.
    pub(super) fn home(&self) -> Carried {
        Carried::Home(self.lent.handle().known())
    }

    /// Returns the plugin that owns the resource, unless it is gone.
    pub(super) fn owner(&self) -> Option<Arc<dyn Owner>> {
        self.lent.handle().owner()
    }

    /// Returns how the function of this number is called.
    pub(super) fn link(&self, function: usize) -> Option<TypedLink> {
        self.links.get(function).copied()
    }
}

impl fmt::Debug for HeldResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldResource")
    }
}
