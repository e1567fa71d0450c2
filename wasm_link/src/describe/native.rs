//! Rust values that implement interfaces.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::any::AnyInterface;

/// A Rust value that implements an interface, for a plugin that is no component, or offered to all plugins.
///
/// It is made by what [`interface!`](crate::interface) generates for the interface, which is checked when it is
/// compiled, or of a closure that takes dynamic values: [`Native::dynamic`].
pub struct Native<P> {
    pub(crate) interface: AnyInterface,
    /// How it is called. Only `host` and `load` open it.
    recipe: Arc<dyn Any + Send + Sync>,
    plugin: PhantomData<fn(&mut P)>,
}

impl<P> Native<P> {
    pub(crate) fn new(interface: AnyInterface, recipe: Arc<dyn Any + Send + Sync>) -> Self {
        Self {
            interface,
            recipe,
            plugin: PhantomData,
        }
    }

    /// Returns how it is called, if that is a `T`.
    pub(crate) fn recipe<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.recipe).downcast().ok()
    }

    /// Returns the interface that it implements.
    #[must_use]
    pub fn interface(&self) -> &AnyInterface {
        &self.interface
    }
}

impl<P> Clone for Native<P> {
    fn clone(&self) -> Self {
        Self::new(self.interface.clone(), Arc::clone(&self.recipe))
    }
}

impl<P> fmt::Debug for Native<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Native")
            .field("interface", &self.interface)
            .finish_non_exhaustive()
    }
}
