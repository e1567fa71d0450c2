//! A handle of a resource, whoever holds it.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use wasmtime::component::ResourceAny;

use super::kinds::Kind;
use super::owner::{Known, Original, Owner, OwnerKey};

/// A handle of a resource, wherever it is: its owner, and what it is there.
pub(crate) struct Handle {
    owner: Weak<dyn Owner>,
    original: Original,
    kind: Kind,
}

/// A handle that owns its resource: dropping it gives the resource up, as soon as it is not lent
/// any more.
#[derive(Debug)]
pub(crate) enum Owned {
    /// It was not lent yet.
    Alone(Kept),
    /// It was.
    Shared(Arc<Kept>),
}

/// A handle that is lent for the time of a call. Whoever lent it may give it up meanwhile: the host
/// can, on another thread or in a function that the call led to.
#[derive(Debug)]
pub(crate) struct Lent(Arc<Kept>);

/// A handle whose resource is given up with the last that refers to it.
#[derive(Debug)]
pub(crate) struct Kept {
    handle: Handle,
    /// Whether somebody else answers for it now.
    is_given: AtomicBool,
}

impl Handle {
    pub(crate) fn new(owner: Weak<dyn Owner>, original: Original, kind: Kind) -> Self {
        Self {
            owner,
            original,
            kind,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the handle as it is in the owner's store.
    pub(crate) fn raw(&self) -> ResourceAny {
        self.original.handle
    }

    pub(crate) fn owner(&self) -> Option<Arc<dyn Owner>> {
        self.owner.upgrade()
    }

    /// Returns what the handle stands for.
    #[inline]
    pub(crate) fn known(&self) -> Known {
        Known {
            original: self.original,
            kind: self.kind,
            owner: OwnerKey::of_weak(&self.owner),
        }
    }

    /// Tells whether the owner is gone.
    pub(crate) fn is_orphaned(&self) -> bool {
        self.owner.strong_count() == 0
    }
}

impl Clone for Handle {
    fn clone(&self) -> Self {
        Self {
            owner: Weak::clone(&self.owner),
            original: self.original,
            kind: self.kind,
        }
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("generation", &self.original.generation)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl Owned {
    pub(crate) fn new(handle: Handle) -> Self {
        Self::Alone(Kept {
            handle,
            is_given: AtomicBool::new(false),
        })
    }

    fn kept(&self) -> &Kept {
        match self {
            Self::Alone(kept) => kept,
            Self::Shared(kept) => kept,
        }
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.kept().handle
    }

    /// Lends the handle.
    pub(crate) fn lend(&mut self) -> Lent {
        match self {
            Self::Shared(kept) => Lent(Arc::clone(kept)),
            Self::Alone(kept) => {
                *kept.is_given.get_mut() = true;
                let kept = Self::new(kept.handle.clone()).into_shared();
                *self = Self::Shared(Arc::clone(&kept));
                Lent(kept)
            }
        }
    }

    fn into_shared(self) -> Arc<Kept> {
        match self {
            Self::Alone(kept) => Arc::new(kept),
            Self::Shared(kept) => kept,
        }
    }

    /// Tells whether the handle is lent to a call under way.
    pub(crate) fn is_lent(&self) -> bool {
        match self {
            Self::Alone(_) => false,
            Self::Shared(kept) => Arc::strong_count(kept) > 1,
        }
    }

    /// Shares the handle. What is returned gives the resource up when the last that shares it is dropped.
    pub(crate) fn share(self) -> Lent {
        Lent(self.into_shared())
    }

    /// Gives the handle to somebody who answers for it from now on.
    pub(crate) fn into_handle(self) -> Handle {
        let kept = self.kept();
        kept.is_given.store(true, Ordering::Release);
        kept.handle.clone()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        if *self.is_given.get_mut() {
            return;
        }
        // An owner that is gone took its resources along.
        if let Some(owner) = self.handle.owner() {
            owner.give_up(self.handle.original);
        }
    }
}

impl Lent {
    pub(crate) fn handle(&self) -> &Handle {
        &self.0.handle
    }

    /// Lends the handle once more.
    pub(crate) fn again(&self) -> Self {
        Self(Arc::clone(&self.0))
    }

    /// Returns what was shared as a handle that owns its resource.
    pub(crate) fn into_owned(self) -> Owned {
        Owned::Shared(self.0)
    }
}
