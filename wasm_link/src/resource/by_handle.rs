//! A map by handle.
//!
//! wasmtime's handles can be compared, but neither hashed nor ordered: what is hashed is their `Debug`
//! text, which is the same for those that are equal. That takes as long as to compare some hundreds, so
//! the latest are not hashed: they are the first to be given back. The one that was found last is looked at before all.

use std::cell::Cell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::{self, Write};
use std::hash::{BuildHasher, Hasher};

use foldhash::fast::{FoldHasher, RandomState};
use smallvec::{SmallVec, smallvec};
use wasmtime::component::ResourceAny;

/// How many are not hashed: when there are more, half of them are.
const FEW: usize = 64;

/// Values by their handles.
pub(super) struct ByHandle<T> {
    few: Vec<Numbered<T>>,
    /// Where one was found last.
    last: Cell<Place>,
    /// The others, by the hash of the handle.
    alike: HashMap<u64, SmallVec<[Numbered<T>; 1]>, RandomState>,
    /// How many were inserted.
    inserted: u64,
}

/// Where a value is.
#[derive(Clone, Copy)]
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
            last: Cell::new(Place::Few(0)),
            alike: HashMap::default(),
            inserted: 0,
        }
    }
}

impl<T> ByHandle<T> {
    pub(super) fn insert(&mut self, handle: ResourceAny, value: T) {
        if self.few.len() >= FEW {
            self.put_aside();
        }
        self.last.set(Place::Few(self.few.len()));
        self.few.push(Numbered {
            handle,
            number: self.inserted,
            value,
        });
        self.inserted += 1;
    }

    /// Hashes the older half of those that were not.
    #[cold]
    fn put_aside(&mut self) {
        for numbered in self.few.drain(..FEW / 2) {
            match self.alike.entry(hash(self.alike.hasher(), numbered.handle)) {
                Entry::Occupied(mut alike) => alike.get_mut().push(numbered),
                Entry::Vacant(vacant) => {
                    vacant.insert(smallvec![numbered]);
                }
            }
        }
    }

    pub(super) fn get(&self, handle: ResourceAny) -> Option<&T> {
        let found = self.at(self.place(handle)?);
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
        if self.at(last).is_some_and(|known| known.handle == handle) {
            return Some(last);
        }
        let place = self.find(handle)?;
        self.last.set(place);
        Some(place)
    }

    fn find(&self, handle: ResourceAny) -> Option<Place> {
        let found = |alike: &[Numbered<T>]| alike.iter().rposition(|known| known.handle == handle);
        if let Some(position) = found(&self.few) {
            return Some(Place::Few(position));
        }
        if self.alike.is_empty() {
            return None;
        }
        let hash = hash(self.alike.hasher(), handle);
        let position = found(self.alike.get(&hash)?)?;
        Some(Place::Alike(hash, position))
    }

    fn at(&self, place: Place) -> Option<&Numbered<T>> {
        match place {
            Place::Few(position) => self.few.get(position),
            Place::Alike(hash, position) => self.alike.get(&hash)?.get(position),
        }
    }

    /// Returns the values in the order in which they were inserted.
    pub(super) fn in_order(self) -> Vec<T> {
        let alike = self.alike.into_values().flatten();
        let mut all: Vec<_> = self.few.into_iter().chain(alike).collect();
        all.sort_unstable_by_key(|numbered| numbered.number);
        all.into_iter().map(|numbered| numbered.value).collect()
    }
}

fn hash(hasher: &RandomState, handle: ResourceAny) -> u64 {
    let mut text = HashedText(hasher.build_hasher());
    // Hashing does not fail.
    let _ = write!(text, "{handle:?}");
    text.0.finish()
}

/// Hashes what is written to it.
struct HashedText(FoldHasher<'static>);

impl Write for HashedText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}
