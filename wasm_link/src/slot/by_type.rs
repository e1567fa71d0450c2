//! Values by types: a few, which are added while others look for theirs.

use std::any::TypeId;
use std::sync::OnceLock;

/// Values by types. To find one takes no lock, and there are few: they are looked at one after the other.
pub(crate) struct ByType<T> {
    first: OnceLock<Box<Entry<T>>>,
}

struct Entry<T> {
    key: TypeId,
    value: T,
    next: ByType<T>,
}

impl<T> ByType<T> {
    pub(crate) const fn new() -> Self {
        Self {
            first: OnceLock::new(),
        }
    }

    /// Returns the value of a type.
    #[inline]
    pub(crate) fn get(&self, key: TypeId) -> Option<&T> {
        let mut entry = self.first.get()?;
        while entry.key != key {
            entry = entry.next.first.get()?;
        }
        Some(&entry.value)
    }

    /// Tells whether there is a value of a type.
    #[inline]
    pub(crate) fn has(&self, key: TypeId) -> bool {
        self.get(key).is_some()
    }

    /// Adds the value of a type, unless there is one.
    pub(crate) fn insert(&self, key: TypeId, value: T) {
        let next = Self::new();
        let mut new = Box::new(Entry { key, value, next });
        let mut place = self;
        while let Err(refused) = place.first.set(new) {
            match place.first.get() {
                Some(entry) if entry.key != key => place = &entry.next,
                Some(_) | None => return,
            }
            new = refused;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_types_and_the_first_of_a_type_stays() {
        let values = ByType::new();
        assert_eq!(values.get(TypeId::of::<u8>()), None);
        values.insert(TypeId::of::<u8>(), 1);
        values.insert(TypeId::of::<u16>(), 2);
        values.insert(TypeId::of::<u8>(), 3);
        values.insert(TypeId::of::<u32>(), 4);
        assert_eq!(values.get(TypeId::of::<u8>()), Some(&1));
        assert_eq!(values.get(TypeId::of::<u16>()), Some(&2));
        assert_eq!(values.get(TypeId::of::<u32>()), Some(&4));
        assert!(!values.has(TypeId::of::<u64>()));
    }
}
