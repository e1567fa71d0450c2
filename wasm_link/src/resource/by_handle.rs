//! A map by handle.
//!
//! wasmtime's handles can be compared, but neither hashed nor ordered: what is hashed is their `Debug`
//! text, which is the same for those that are equal.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::{self, Write};
use std::hash::{DefaultHasher, Hasher};

use wasmtime::component::ResourceAny;

/// Values by their handles.
pub(super) struct ByHandle<T> {
    alike: HashMap<u64, Vec<Numbered<T>>>,
    /// How many were inserted.
    inserted: u64,
}

/// A value by its handle, and how many were inserted before it.
struct Numbered<T> {
    handle: ResourceAny,
    number: u64,
    value: T,
}

impl<T> Default for ByHandle<T> {
    fn default() -> Self {
        Self {
            alike: HashMap::new(),
            inserted: 0,
        }
    }
}

impl<T> ByHandle<T> {
    pub(super) fn insert(&mut self, handle: ResourceAny, value: T) {
        let alike = self.alike.entry(hash(handle)).or_default();
        alike.push(Numbered {
            handle,
            number: self.inserted,
            value,
        });
        self.inserted += 1;
    }

    pub(super) fn get(&self, handle: ResourceAny) -> Option<&T> {
        let mut alike = self.alike.get(&hash(handle))?.iter();
        let found = alike.find(|known| known.handle == handle);
        found.map(|known| &known.value)
    }

    pub(super) fn remove(&mut self, handle: ResourceAny) -> Option<T> {
        let Entry::Occupied(mut alike) = self.alike.entry(hash(handle)) else {
            return None;
        };
        let mut known = alike.get().iter();
        let position = known.position(|known| known.handle == handle)?;
        let removed = alike.get_mut().swap_remove(position);
        if alike.get().is_empty() {
            alike.remove();
        }
        Some(removed.value)
    }

    /// Returns the values in the order in which they were inserted.
    pub(super) fn in_order(self) -> Vec<T> {
        let mut all: Vec<_> = self.alike.into_values().flatten().collect();
        all.sort_unstable_by_key(|numbered| numbered.number);
        all.into_iter().map(|numbered| numbered.value).collect()
    }
}

fn hash(handle: ResourceAny) -> u64 {
    let mut text = HashedText(DefaultHasher::new());
    // Hashing does not fail.
    let _ = write!(text, "{handle:?}");
    text.0.finish()
}

/// Hashes what is written to it.
struct HashedText(DefaultHasher);

impl Write for HashedText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}
