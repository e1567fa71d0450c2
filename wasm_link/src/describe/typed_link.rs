//! How a function is called with its own types, as its interface hands it on.

use std::any::Any;
use std::fmt;

/// How a function is called with its own types: from plugin to plugin, and by the host on a resource.
///
/// What is in it is for the layers of links and of the host alone: to all others it is opaque. It refers to
/// constants, so that an interface whose type was erased can keep it.
#[derive(Clone, Copy)]
pub struct TypedLink {
    definition: Constant,
    method: Constant,
}

/// Something that whoever made it knows the type of.
pub(crate) type Constant = Option<&'static (dyn Any + Send + Sync)>;

impl TypedLink {
    /// A function that is only called with dynamic values.
    pub const DYNAMIC: Self = Self::new(None, None);

    pub(crate) const fn new(definition: Constant, method: Constant) -> Self {
        Self { definition, method }
    }

    /// Tells whether it links plugins with their types.
    pub(crate) fn is_typed(self) -> bool {
        self.definition.is_some()
    }

    /// Returns what defines the link, if it is of the type `T`.
    pub(crate) fn definition<T: Any>(self) -> Option<&'static T> {
        self.definition?.downcast_ref()
    }

    /// Returns what calls the method, if it is of the type `T`.
    #[inline]
    pub(crate) fn method<T: Any>(self) -> Option<&'static T> {
        self.method?.downcast_ref()
    }
}

impl fmt::Debug for TypedLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_typed() { "typed" } else { "dynamic" })
    }
}
