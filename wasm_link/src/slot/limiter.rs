//! What holds a plugin's store to its limits of memory.

use std::sync::{Arc, LazyLock};

use wasmtime::ResourceLimiter;

use crate::describe::{Limits, MemoryUse};
use crate::error::{Limit, LimitHit};

/// Holds a store to [`Limits`] of memory, tables and instances.
///
/// It is a part of the plugin's data, so that wasmtime reaches it through the store:
/// [`Plugin`](crate::Plugin) has one.
///
/// # Examples
/// ```
/// use wasm_link::wasmtime::{Engine, Store};
/// use wasm_link::{Limiter, Limits};
///
/// let mut store = Store::new(&Engine::default(), Limiter::new(Limits::default()));
/// store.limiter(|limiter| limiter);
/// ```
#[derive(Clone, Debug)]
pub struct Limiter {
    /// Shared by plugins that have the same: most have those of their application.
    limits: Arc<Limits>,
    /// The bytes that all memories take together.
    memory: usize,
    /// The same, for who does not have the store.
    shared: MemoryUse,
    /// The elements that all tables have together.
    elements: usize,
}

/// How many core instances, tables and memories a store has where that is not bounded: wasmtime's default.
const INSTANCES: usize = 10_000;

/// What a limiter has before anybody says what it holds a store to.
static UNBOUNDED: LazyLock<Arc<Limits>> = LazyLock::new(|| Arc::new(Limits::unbounded()));

impl Limiter {
    /// Makes a limiter for a new store.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self::sharing(Arc::new(limits))
    }

    /// Makes a limiter that bounds nothing yet.
    pub(crate) fn unbounded() -> Self {
        Self::sharing(Arc::clone(&UNBOUNDED))
    }

    fn sharing(limits: Arc<Limits>) -> Self {
        Self {
            limits,
            memory: 0,
            shared: MemoryUse::default(),
            elements: 0,
        }
    }

    /// Returns the limits.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns how many bytes the store's memories take.
    #[must_use]
    pub const fn memory(&self) -> usize {
        self.memory
    }

    /// Begins anew, for a new store.
    pub fn renew(&mut self) {
        self.memory = 0;
        self.elements = 0;
        self.shared.set(0);
    }

    /// Begins anew, for a new store that has these limits.
    pub fn renew_within(&mut self, limits: Limits) {
        self.renew_sharing(&Arc::new(limits));
    }

    /// Begins anew, for a new store that has these limits, which others have, too.
    pub(crate) fn renew_sharing(&mut self, limits: &Arc<Limits>) {
        self.limits = Arc::clone(limits);
        self.renew();
    }

    /// Returns what tells how many bytes the memories take, for who does not have the store.
    #[must_use]
    pub fn memory_use(&self) -> MemoryUse {
        self.shared.clone()
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let more = desired.saturating_sub(current);
        self.memory = self.memory.saturating_add(more);
        match self.limits.memory {
            Some(bytes) if self.memory > bytes => {
                Err(LimitHit::new(Limit::Memory, format_args!("{bytes} bytes")).into())
            }
            Some(_) | None => {
                self.shared.set(self.memory);
                Ok(true)
            }
        }
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let more = desired.saturating_sub(current);
        self.elements = self.elements.saturating_add(more);
        match self.limits.table_elements {
            Some(elements) if self.elements > elements => {
                Err(LimitHit::new(Limit::TableElements, elements).into())
            }
            Some(_) | None => Ok(true),
        }
    }

    fn instances(&self) -> usize {
        self.limits.instances.unwrap_or(INSTANCES)
    }

    fn tables(&self) -> usize {
        self.limits.instances.unwrap_or(INSTANCES)
    }

    fn memories(&self) -> usize {
        self.limits.instances.unwrap_or(INSTANCES)
    }
}
