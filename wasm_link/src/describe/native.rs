//! Rust values that implement interfaces.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

/// A Rust value that implements an interface: a plugin that is no component, or what the application offers to all plugins.
///
/// `Interface::native` makes one of a value of a type that has the trait `Implementation`, which
/// [`interface!`](crate::interface) generates with the option `implement`. [`Native::dynamic`] makes one of a closure, for
/// an interface that is known at run time only.
pub struct Native<P> {
    path: Arc<str>,
    /// How it is called: `host` knows the type.
    recipe: Arc<dyn Any + Send + Sync>,
    plugin: PhantomData<fn(&mut P)>,
}

impl<P> Native<P> {
    pub(crate) fn new(path: Arc<str>, recipe: Arc<dyn Any + Send + Sync>) -> Self {
        Self {
            path,
            recipe,
            plugin: PhantomData,
        }
    }

    /// Returns how it is called, if that is a `T`.
    pub(crate) fn recipe<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.recipe).downcast().ok()
    }

    /// Returns the path of the interface that it implements.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl<P> Clone for Native<P> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.path), Arc::clone(&self.recipe))
    }
}

impl<P> fmt::Debug for Native<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Native")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
