//! What a plugin holds of other plugins' resources.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, Weak};

use parking_lot::{Mutex, MutexGuard};
use slab::Slab;

use super::carried::Carried;
use super::held::{Handle, Lent, Owned};
use super::kinds::Kind;
use super::owner::Owner;
use crate::describe::Limits;
use crate::error::{DispatchError, Limit, LimitHit};

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
    quota: Quota,
}

/// How many handles a plugin may hold of others' resources, and others of its own.
#[derive(Debug, Default)]
pub(crate) struct Quota {
    /// The id of the plugin, as text.
    plugin: Arc<str>,
    held: Option<usize>,
    out: Option<usize>,
}

impl Quota {
    /// The quota of a plugin with these limits.
    pub(crate) fn of(plugin: Arc<str>, limits: &Limits) -> Self {
        Self {
            plugin,
            held: limits.handles_held,
            out: limits.handles_out,
        }
    }

    #[cold]
    fn exceeded(&self, limit: Limit, handles: usize) -> DispatchError {
        LimitHit::new(limit, handles).of(&self.plugin).into()
    }
}

enum Proxy {
    Owned(Owned),
    Lent(Lent),
}

impl Proxy {
    fn handle(&self) -> &Handle {
        match self {
            Self::Owned(owned) => owned.handle(),
            Self::Lent(lent) => lent.handle(),
        }
    }
}

impl Proxies {
    pub(crate) fn new(quota: Quota) -> Self {
        Self {
            quota,
            entries: Mutex::new(Slab::new()),
            holder: OnceLock::new(),
            generation: AtomicU64::new(0),
            abroad: AtomicUsize::new(0),
        }
    }

    /// Tells whether a limit that was exceeded is that of the holder's handles.
    pub(crate) fn is_of(&self, hit: &LimitHit) -> bool {
        hit.limit == Limit::HandlesHeld && hit.plugin.as_deref() == Some(&*self.quota.plugin)
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

    /// Tells how many handles of others' resources the holder has.
    pub(crate) fn held(&self) -> usize {
        self.entries().len()
    }

    /// Tells how many handles of the holder's own resources others have.
    pub(crate) fn out(&self) -> usize {
        self.abroad.load(Ordering::Relaxed)
    }

    /// Makes sure that others may get one more handle of the holder's own resources.
    ///
    /// # Errors
    /// Fails when they have as many as they may.
    #[inline]
    pub(crate) fn may_go_abroad(&self) -> Result<(), DispatchError> {
        match self.quota.out {
            Some(out) if self.out() >= out => Err(self.quota.exceeded(Limit::HandlesOut, out)),
            Some(_) | None => Ok(()),
        }
    }

    /// Keeps a handle that was given to the holder.
    ///
    /// # Errors
    /// Fails when the holder has as many as it may.
    pub(crate) fn keep(&self, owned: Owned) -> Result<u32, DispatchError> {
        self.insert(Proxy::Owned(owned))
    }

    /// Keeps a handle that is lent to the holder.
    ///
    /// # Errors
    /// Fails when the holder has as many as it may.
    pub(crate) fn keep_lent(&self, lent: Lent) -> Result<u32, DispatchError> {
        self.insert(Proxy::Lent(lent))
    }

    fn insert(&self, proxy: Proxy) -> Result<u32, DispatchError> {
        let mut entries = self.entries();
        let most = self.quota.held.unwrap_or(u32::MAX as usize);
        let number = u32::try_from(entries.vacant_key()).ok();
        if let Some(number) = number.filter(|_| entries.len() < most) {
            entries.insert(proxy);
            return Ok(number);
        }
        // What is refused is given up: its owner's destructor may come here.
        drop(entries);
        Err(self.quota.exceeded(Limit::HandlesHeld, most))
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

    /// Lends what a proxy stands for; what goes home is only copied.
    ///
    /// It stays what it is for as long as its holder is in a call, which neither gives it up nor goes back to
    /// the one who lent it.
    pub(crate) fn lend(&self, number: u32, goes_home: impl Fn(Kind) -> bool) -> Option<Carried> {
        let mut entries = self.entries();
        let proxy = entries.get_mut(number as usize)?;
        let known = proxy.handle().known();
        if goes_home(known.kind) {
            return Some(Carried::Home(known));
        }
        Some(Carried::Borrow(match proxy {
            Proxy::Owned(owned) => owned.lend(),
            Proxy::Lent(lent) => lent.again(),
        }))
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
        self.entries.lock()
    }
}
