//! Handles, as methods in Rust take and return them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use wasmtime::component::ResourceAny;

use crate::describe::PluginData;
use crate::error::ResourceReceiveError;
use crate::host::{Receiving, Sending, TypedResource, Value};

/// What stands behind a handle that a method in Rust is given, or returns: `own<R>` of WIT, where the interface that
/// is implemented defines the resource `R`, and a `T` is what stands behind it.
pub struct Own<R, T> {
    object: Arc<T>,
    resource: PhantomData<fn() -> R>,
}

impl<R, T> Own<R, T> {
    /// Makes a resource of a value. Whoever gets the handle owns it, and drops it.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self {
            object: Arc::new(value),
            resource: PhantomData,
        }
    }

    /// Returns the value.
    ///
    /// # Errors
    /// Returns the handle again while a method runs on the resource, in another thread.
    pub fn into_inner(self) -> Result<T, Self> {
        Arc::try_unwrap(self.object).map_err(|object| Self {
            object,
            resource: PhantomData,
        })
    }
}

impl<R, T> From<T> for Own<R, T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<R, T> Deref for Own<R, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<R, T: fmt::Debug> fmt::Debug for Own<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Own").field(&self.object).finish()
    }
}

impl<R: TypedResource, T: Send + Sync + 'static> Value for Own<R, T> {
    type Wire = ResourceAny;

    fn send(self, sending: &mut Sending<'_>) -> Result<ResourceAny, ResourceReceiveError> {
        sending.make::<R>(self.object)
    }

    fn receive<P: PluginData + 'static>(
        wire: ResourceAny,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        let object = receiving.take_made::<R>(wire)?;
        let object = object.downcast();
        Ok(Self {
            object: object.map_err(|_| ResourceReceiveError::WrongResource)?,
            resource: PhantomData,
        })
    }
}

/// What stands behind a handle that is lent to a method in Rust: `borrow<R>` of WIT, where the interface that is
/// implemented defines the resource `R`.
pub struct Lent<R, T> {
    object: Arc<T>,
    resource: PhantomData<fn() -> R>,
}

impl<R, T> Deref for Lent<R, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<R, T: fmt::Debug> fmt::Debug for Lent<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lent").field(&self.object).finish()
    }
}

impl<R: TypedResource, T: Send + Sync + 'static> Value for Lent<R, T> {
    type Wire = ResourceAny;

    /// What is lent comes from the caller, and goes to nobody.
    fn send(self, _sending: &mut Sending<'_>) -> Result<ResourceAny, ResourceReceiveError> {
        Err(ResourceReceiveError::InvalidHandle)
    }

    fn receive<P: PluginData + 'static>(
        wire: ResourceAny,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        let object = receiving.lent_made::<R>(wire)?;
        let object = object.downcast();
        Ok(Self {
            object: object.map_err(|_| ResourceReceiveError::WrongResource)?,
            resource: PhantomData,
        })
    }
}

/// A handle of another plugin's resource that is lent to a method in Rust, for as long as this is kept.
pub struct LentHandle<R>(R);

impl<R> Deref for LentHandle<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.0
    }
}

impl<R: fmt::Debug> fmt::Debug for LentHandle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LentHandle").field(&self.0).finish()
    }
}

impl<R: TypedResource> Value for LentHandle<R> {
    type Wire = ResourceAny;

    /// What is lent comes from the caller, and goes to nobody.
    fn send(self, _sending: &mut Sending<'_>) -> Result<ResourceAny, ResourceReceiveError> {
        Err(ResourceReceiveError::InvalidHandle)
    }

    fn receive<P: PluginData + 'static>(
        wire: ResourceAny,
        receiving: &mut Receiving<'_>,
    ) -> Result<Self, ResourceReceiveError> {
        let held = receiving.lent_handle::<R, P>(wire)?;
        Ok(Self(R::from_held(held)))
    }
}
