//! How a function is linked between plugins with its own types, as its interface hands it on.

use std::any::Any;
use std::fmt;

/// How a function is linked between plugins, with its own types.
///
/// What is in it is for the layer of links alone: to all others it is opaque. It is a reference to a
/// constant, so that an interface whose type was erased can keep it.
#[derive(Clone, Copy)]
pub struct TypedLink(&'static (dyn Any + Send + Sync));

impl TypedLink {
    pub(crate) fn new(definition: &'static (dyn Any + Send + Sync)) -> Self {
        Self(definition)
    }

    /// Returns what defines the link, if it is of the type `T`.
    pub(crate) fn definition<T: Any>(self) -> Option<&'static T> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for TypedLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TypedLink")
    }
}
