//! A map by handle.
//!
//! wasmtime's handles can be compared, but neither hashed nor ordered: what is hashed is their `Debug`
//! text, which is the same for those that are equal. That takes as long as to compare some hundreds, so
//! only what goes beyond them is hashed. The one that was found last is looked at first.

use std::cell::Cell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::{self, Write};
use std::hash::{DefaultHasher, Hasher};

use wasmtime::component::ResourceAny;

/// How many are not hashed.
const FEW: usize = 256;

/// Values by their handles.
pub(super) struct ByHandle<T> {
    few: Vec<Numbered<T>>,
    /// Where one of the few was found last.
    last: Cell<usize>,
    /// The others, by the hash of the handle.
    alike: HashMap<u64, Vec<Numbered<T>>>,
    /// How many were inserted.
    inserted: u64,
}

/// Where a value is.
enum Place {
    Few(usize),
    /// Among those with this hash.
    Alike(u64, usize),
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
            few: Vec::new(),
            last: Cell::new(0),
            alike: HashMap::new(),
            inserted: 0,
        }
    }
}

impl<T> ByHandle<T> {
    pub(super) fn insert(&mut self, handle: ResourceAny, value: T) {
        let alike = if self.few.len() < FEW {
            &mut self.few
        } else {
            self.alike.entry(hash(handle)).or_default()
        };
        alike.push(Numbered {
            handle,
            number: self.inserted,
            value,
        });
        self.inserted += 1;
    }

    pub(super) fn get(&self, handle: ResourceAny) -> Option<&T> {
        let found = match self.place(handle)? {
            Place::Few(position) => self.few.get(position),
            Place::Alike(hash, position) => self.alike.get(&hash)?.get(position),
        };
        found.map(|known| &known.value)
    }

    pub(super) fn get_mut(&mut self, handle: ResourceAny) -> Option<&mut T> {
        let found = match self.place(handle)? {
            Place::Few(position) => self.few.get_mut(position),
            Place::Alike(hash, position) => self.alike.get_mut(&hash)?.get_mut(position),
        };
        found.map(|known| &mut known.value)
    }

    pub(super) fn remove(&mut self, handle: ResourceAny) -> Option<T> {
        let removed = match self.place(handle)? {
            Place::Few(position) => self.few.swap_remove(position),
            Place::Alike(hash, position) => {
                let Entry::Occupied(mut alike) = self.alike.entry(hash) else {
                    return None;
                };
                let removed = alike.get_mut().swap_remove(position);
                if alike.get().is_empty() {
                    alike.remove();
                }
                removed
            }
        };
        Some(removed.value)
    }

    fn place(&self, handle: ResourceAny) -> Option<Place> {
        let last = self.last.get();
        let found = self.few.get(last);
        if found.is_some_and(|known| known.handle == handle) {
            return Some(Place::Few(last));
        }
        let found = |alike: &[Numbered<T>]| alike.iter().position(|known| known.handle == handle);
        if let Some(position) = found(&self.few) {
            self.last.set(position);
            return Some(Place::Few(position));
        }
        if self.alike.is_empty() {
            return None;
        }
        let hash = hash(handle);
        let position = found(self.alike.get(&hash)?)?;
        Some(Place::Alike(hash, position))
    }

    /// Returns the values in the order in which they were inserted.
    pub(super) fn in_order(self) -> Vec<T> {
        let alike = self.alike.into_values().flatten();
        let mut all: Vec<_> = self.few.into_iter().chain(alike).collect();
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
