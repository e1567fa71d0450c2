//! What a plugin holds of other plugins' resources.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use slab::Slab;
use wasmtime::component::ResourceAny;

use super::kinds::Kind;
use super::owner::{Original, Owner};

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

    pub(crate) fn original(&self) -> Original {
        self.original
    }

    pub(crate) fn owner(&self) -> Option<Arc<dyn Owner>> {
        self.owner.upgrade()
    }

    pub(crate) fn is_owned_by(&self, owner: &Weak<dyn Owner>) -> bool {
        self.owner.ptr_eq(owner)
    }

    /// Tells whether `owner` is the owner.
    pub(crate) fn belongs_to<O: Owner>(&self, owner: &Arc<O>) -> bool {
        self.owner_address() == Arc::as_ptr(owner).addr()
    }

    /// Returns what tells the owner apart from all others that there are.
    pub(crate) fn owner_address(&self) -> usize {
        self.owner.as_ptr().addr()
    }

    /// Tells whether the handle is in the store of this generation of its owner.
    pub(crate) fn is_of(&self, generation: u64) -> bool {
        self.original.generation == generation
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

/// The proxies that a plugin's instance holds, by the number that wasmtime knows each by; and how many
/// handles of its own others have.
pub(crate) struct Proxies {
    entries: Mutex<Slab<Proxy>>,
    /// The plugin that holds them, as soon as it is in its slot.
    holder: OnceLock<Weak<dyn Owner>>,
    /// The generation of the instance that holds them.
    generation: AtomicU64,
    /// How many handles of the instance's own resources others have. It changes only in calls to the
    /// plugin, of which there is one at a time.
    abroad: AtomicUsize,
}

enum Proxy {
    Owned(Owned),
    Lent(Lent),
}

impl Proxies {
    pub(crate) fn new() -> Self {
        Self {
            entries: Mutex::new(Slab::new()),
            holder: OnceLock::new(),
            generation: AtomicU64::new(0),
            abroad: AtomicUsize::new(0),
        }
    }

    /// Says which plugin holds the proxies.
    pub(crate) fn belong_to(&self, holder: Weak<dyn Owner>) {
        // There is one holder, and it says so once.
        let _ = self.holder.set(holder);
    }

    pub(crate) fn holder(&self) -> Option<&Weak<dyn Owner>> {
        self.holder.get()
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// Gives up all that the holder holds, for the instance of this generation to begin with nothing.
    pub(crate) fn begin(&self, generation: u64) {
        self.generation.store(generation, Ordering::Release);
        self.abroad.store(0, Ordering::Relaxed);
        self.clear();
    }

    /// Notes that others got a handle of the holder's own resources.
    pub(crate) fn went_abroad(&self) {
        let abroad = self.abroad.load(Ordering::Relaxed);
        self.abroad
            .store(abroad.saturating_add(1), Ordering::Relaxed);
    }

    /// Notes that a handle of the holder's own resources is with it again, or was dropped.
    pub(crate) fn came_back(&self) {
        let abroad = self.abroad.load(Ordering::Relaxed);
        self.abroad
            .store(abroad.saturating_sub(1), Ordering::Relaxed);
    }

    /// Tells whether others have handles of the holder's own resources.
    #[inline]
    pub(crate) fn are_any_abroad(&self) -> bool {
        self.abroad.load(Ordering::Relaxed) > 0
    }

    pub(crate) fn keep(&self, owned: Owned) -> Option<u32> {
        self.insert(Proxy::Owned(owned))
    }

    pub(crate) fn keep_lent(&self, lent: Lent) -> Option<u32> {
        self.insert(Proxy::Lent(lent))
    }

    fn insert(&self, proxy: Proxy) -> Option<u32> {
        let mut entries = self.entries();
        let number = u32::try_from(entries.vacant_key()).ok()?;
        entries.insert(proxy);
        Some(number)
    }

    /// Takes a proxy that owns its resource.
    pub(crate) fn take(&self, number: u32) -> Option<Owned> {
        let mut entries = self.entries();
        match entries.get(number as usize) {
            Some(Proxy::Owned(_)) => match entries.remove(number as usize) {
                Proxy::Owned(owned) => Some(owned),
                Proxy::Lent(_) => None,
            },
            Some(Proxy::Lent(_)) | None => None,
        }
    }

    /// Looks at what a proxy stands for. It stays what it is for as long as its holder is in a call, which
    /// neither gives it up nor goes back to the one who lent it.
    pub(crate) fn look<T>(&self, number: u32, look: impl FnOnce(&Handle) -> T) -> Option<T> {
        match self.entries().get(number as usize)? {
            Proxy::Owned(owned) => Some(look(owned.handle())),
            Proxy::Lent(lent) => Some(look(lent.handle())),
        }
    }

    /// Lends what a proxy stands for.
    pub(crate) fn lend(&self, number: u32) -> Option<Lent> {
        match self.entries().get_mut(number as usize)? {
            Proxy::Owned(owned) => Some(owned.lend()),
            Proxy::Lent(lent) => Some(lent.again()),
        }
    }

    /// Ends a loan.
    pub(crate) fn end(&self, number: u32) {
        let mut entries = self.entries();
        let ended = match entries.get(number as usize) {
            Some(Proxy::Lent(_)) => entries.try_remove(number as usize),
            Some(Proxy::Owned(_)) | None => None,
        };
        // It may have been given up meanwhile: the owner's destructor runs when the lock is free.
        drop(entries);
        drop(ended);
    }

    /// Gives up all that the holder holds.
    pub(crate) fn clear(&self) {
        // The owners' destructors run when the lock is free again: what they call may come here.
        let entries = std::mem::take(&mut *self.entries());
        drop(entries);
    }

    fn entries(&self) -> MutexGuard<'_, Slab<Proxy>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
