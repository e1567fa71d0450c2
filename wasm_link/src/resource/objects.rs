//! Resources that are Rust values: what a plugin in Rust made, and others hold handles of.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use parking_lot::Mutex;
use slab::Slab;
use wasmtime::component::{ResourceAny, ResourceDynamic};
use wasmtime::{Engine, Store};

use super::owner::Original;

/// A Rust value that is a resource.
pub(crate) type Object = Arc<dyn Any + Send + Sync>;

/// How many owners of such values there were. Each has a host type of its own in wasmtime, so that its
/// handles equal no other's.
static OWNERS: AtomicU32 = AtomicU32::new(0);

/// The Rust values that one plugin made, and that others hold handles of.
pub(crate) struct Objects {
    owner: u32,
    entries: Mutex<Entries>,
}

struct Entries {
    /// How often all of them ended together, and one.
    generation: u64,
    engine: Engine,
    /// What the handles are made in: they have to be wasmtime's, and are good for nothing but being told apart.
    store: Option<Store<()>>,
    all: Slab<Entry>,
}

struct Entry {
    object: Object,
    handle: ResourceAny,
}

impl Objects {
    pub(crate) fn new(engine: &Engine) -> Self {
        Self {
            owner: OWNERS.fetch_add(1, Ordering::Relaxed),
            entries: Mutex::new(Entries {
                generation: 1,
                engine: engine.clone(),
                store: None,
                all: Slab::new(),
            }),
        }
    }

    /// Keeps a value, and returns the handle of it. Returns nothing where wasmtime makes no more handles.
    pub(crate) fn insert(&self, object: Object) -> Option<Original> {
        let mut entries = self.entries.lock();
        let Entries {
            generation,
            engine,
            store,
            all,
        } = &mut *entries;
        let store = store.get_or_insert_with(|| {
            let mut store = Store::new(engine, ());
            // What a plugin may hold is bounded where it holds it.
            store.set_max_component_handles(u32::MAX as usize);
            store
        });
        let number = u32::try_from(all.vacant_key()).ok()?;
        let handle = ResourceDynamic::new_own(number, self.owner);
        let handle = handle.try_into_resource_any(store).ok()?;
        all.insert(Entry { object, handle });
        Some(Original {
            generation: *generation,
            handle,
            number,
        })
    }

    /// Returns the value that a handle is of, unless it is stale.
    pub(crate) fn get(&self, original: Original) -> Option<Object> {
        let entries = self.entries.lock();
        let position = entries.position(original)?;
        let entry = entries.all.get(position)?;
        Some(Arc::clone(&entry.object))
    }

    /// Takes the value that a handle is of, unless it is stale.
    pub(crate) fn remove(&self, original: Original) -> Option<Object> {
        let mut entries = self.entries.lock();
        let position = entries.position(original)?;
        let Entry { object, handle } = entries.all.try_remove(position)?;
        entries.forget(handle);
        Some(object)
    }

    /// Ends all handles. Returns their values, for the caller to drop.
    #[must_use]
    pub(crate) fn end_all(&self) -> Vec<Object> {
        let mut entries = self.entries.lock();
        entries.generation += 1;
        let all = std::mem::take(&mut entries.all);
        let ended = all.into_iter().map(|(_, Entry { object, handle })| {
            entries.forget(handle);
            object
        });
        ended.collect()
    }

    /// Returns how many there are.
    pub(crate) fn count(&self) -> usize {
        self.entries.lock().all.len()
    }

    /// Returns the generation that handles are of now.
    pub(crate) fn generation(&self) -> u64 {
        self.entries.lock().generation
    }
}

impl Entries {
    fn forget(&mut self, handle: ResourceAny) {
        if let Some(store) = &mut self.store {
            // There is nothing behind the handle that could fail.
            let _ = handle.try_into_resource_dynamic(store);
        }
    }

    fn position(&self, original: Original) -> Option<usize> {
        let position = original.number as usize;
        let is_known = original.generation == self.generation
            && self
                .all
                .get(position)
                .is_some_and(|entry| entry.handle == original.handle);
        is_known.then_some(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(object: Option<Object>) -> Option<&'static str> {
        object?.downcast_ref::<&str>().copied()
    }

    fn insert(objects: &Objects, text: &'static str) -> Original {
        let inserted = objects.insert(Arc::new(text));
        inserted.unwrap_or_else(|| unreachable!("there is room"))
    }

    #[test]
    fn values_are_found_by_their_handles_until_they_are_taken() {
        let objects = Objects::new(&Engine::default());
        let [a, b] = ["a", "b"].map(|text| insert(&objects, text));
        assert_ne!(a.handle, b.handle);
        assert_eq!(text(objects.get(a)), Some("a"));
        assert_eq!(text(objects.remove(a)), Some("a"));
        assert_eq!(text(objects.remove(a)), None);
        let c = insert(&objects, "c");
        assert_eq!(
            (text(objects.get(a)), text(objects.get(c))),
            (None, Some("c"))
        );
        assert_eq!(objects.end_all().len(), 2);
        assert_eq!((text(objects.get(b)), objects.count()), (None, 0));
    }

    #[test]
    fn handles_of_two_owners_differ() {
        let engine = Engine::default();
        let [a, b] = [Objects::new(&engine), Objects::new(&engine)];
        let (a, b) = (a.insert(Arc::new(())), b.insert(Arc::new(())));
        assert_ne!(a.map(|a| a.handle), b.map(|b| b.handle));
    }
}
