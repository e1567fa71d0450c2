//! Values by plugin, whose ids are shared: a dispatch to many plugins makes a list of values, and
//! neither copies nor hashes an id.

use std::borrow::Borrow;
use std::fmt;
use std::hash::Hash;
use std::iter::Zip;
use std::ops::Index;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexSet;

use crate::error::OneFailed;

/// One value per plugin, by the plugin's id, in the order in which the application gave the plugins.
///
/// # Examples
/// ```
/// use wasm_link::ByPlugin;
///
/// let replies: ByPlugin<&str, u32> = [("shout", 1), ("quiet", 2)].into_iter().collect();
/// assert_eq!(replies["quiet"], 2);
/// assert_eq!(replies.into_iter().next(), Some(("shout", 1)));
/// ```
#[derive(Clone)]
pub struct ByPlugin<Id, T> {
    ids: Arc<IndexSet<Id, RandomState>>,
    /// As many as there are ids.
    values: Vec<T>,
}

impl<Id, T> ByPlugin<Id, T> {
    /// Makes one without values.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ids: Arc::new(IndexSet::default()),
            values: Vec::new(),
        }
    }

    /// Puts `values` beside the ids of the plugins that gave them, in their order.
    pub(crate) fn beside(ids: &Arc<IndexSet<Id, RandomState>>, values: Vec<T>) -> Self {
        debug_assert_eq!(ids.len(), values.len());
        Self {
            ids: Arc::clone(ids),
            values,
        }
    }

    /// Returns how many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Tells whether there is no value.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Returns the ids and their values.
    #[must_use]
    pub fn iter(&self) -> ByPluginIter<'_, Id, T> {
        ByPluginIter(self.ids.iter().zip(&self.values))
    }

    /// Returns the ids.
    #[must_use]
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &Id> + DoubleEndedIterator {
        self.ids.iter()
    }

    /// Returns the values.
    #[must_use]
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> + DoubleEndedIterator {
        self.values.iter()
    }

    /// Returns the values, to change them.
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut T> + DoubleEndedIterator {
        self.values.iter_mut()
    }

    /// Returns the values without their ids.
    #[must_use]
    pub fn into_values(self) -> impl ExactSizeIterator<Item = T> + DoubleEndedIterator {
        self.values.into_iter()
    }

    /// Applies `change` to each value.
    pub(crate) fn map<U>(self, change: impl FnMut(T) -> U) -> ByPlugin<Id, U> {
        ByPlugin {
            ids: self.ids,
            values: self.values.into_iter().map(change).collect(),
        }
    }
}

impl<Id: Hash + Eq, T> ByPlugin<Id, T> {
    /// Returns the value of a plugin.
    pub fn get<Q: ?Sized + Hash + Eq>(&self, id: &Q) -> Option<&T>
    where
        Id: Borrow<Q>,
    {
        self.values.get(self.ids.get_index_of(id)?)
    }

    /// Returns the value of a plugin, to change it.
    pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, id: &Q) -> Option<&mut T>
    where
        Id: Borrow<Q>,
    {
        self.values.get_mut(self.ids.get_index_of(id)?)
    }

    /// Tells whether there is a value of a plugin.
    pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, id: &Q) -> bool
    where
        Id: Borrow<Q>,
    {
        self.ids.contains(id)
    }

    /// Takes the value of a plugin out; the others stay in their order.
    pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, id: &Q) -> Option<T>
    where
        Id: Borrow<Q> + Clone,
    {
        let position = self.ids.get_index_of(id)?;
        Arc::make_mut(&mut self.ids).shift_remove_index(position);
        Some(self.values.remove(position))
    }
}

impl<Id: Clone, T, E> ByPlugin<Id, Result<T, E>> {
    /// Returns what all plugins answered, or the first failure, with the plugin that it is of.
    ///
    /// # Errors
    /// Fails with the first failure, in the order of the plugins.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::ByPlugin;
    ///
    /// # let half = |number: u32| if number % 2 == 0 { Ok(number / 2) } else { Err("odd") };
    /// let replies: ByPlugin<&str, Result<u32, &str>> =
    ///     [("left", half(4)), ("right", half(7))].into_iter().collect();
    /// let failed = replies.into_result().unwrap_err();
    /// assert_eq!((failed.plugin, failed.error), ("right", "odd"));
    ///
    /// let replies: ByPlugin<&str, Result<u32, &str>> = [("left", half(4))].into_iter().collect();
    /// assert_eq!(replies.into_result().map(|numbers| numbers["left"]).ok(), Some(2));
    /// ```
    pub fn into_result(self) -> Result<ByPlugin<Id, T>, OneFailed<Id, E>> {
        let mut values = Vec::with_capacity(self.values.len());
        for (id, value) in self.ids.iter().zip(self.values) {
            match value {
                Ok(value) => values.push(value),
                Err(error) => return Err(OneFailed::new(id.clone(), error)),
            }
        }
        Ok(ByPlugin {
            ids: self.ids,
            values,
        })
    }

    /// Returns what plugins answered, and what others failed with.
    ///
    /// # Examples
    /// ```
    /// use wasm_link::ByPlugin;
    ///
    /// let replies: ByPlugin<&str, Result<u32, &str>> =
    ///     [("left", Ok(2)), ("right", Err("odd"))].into_iter().collect();
    /// let (numbers, failures) = replies.partition();
    /// assert_eq!(numbers.into_iter().collect::<Vec<_>>(), [("left", 2)]);
    /// assert_eq!(failures.into_iter().collect::<Vec<_>>(), [("right", "odd")]);
    /// ```
    #[must_use]
    pub fn partition(self) -> (ByPlugin<Id, T>, ByPlugin<Id, E>)
    where
        Id: Hash + Eq,
    {
        let (mut values, mut errors) = (Vec::new(), Vec::new());
        for (id, value) in self {
            match value {
                Ok(value) => values.push((id, value)),
                Err(error) => errors.push((id, error)),
            }
        }
        (values.into_iter().collect(), errors.into_iter().collect())
    }
}

impl<Id, T> Default for ByPlugin<Id, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<Id: Hash + Eq, T> FromIterator<(Id, T)> for ByPlugin<Id, T> {
    /// Collects values with their ids. Of several values with the same id, the last one stays.
    fn from_iter<I: IntoIterator<Item = (Id, T)>>(pairs: I) -> Self {
        let mut ids = IndexSet::default();
        let mut values = Vec::new();
        for (id, value) in pairs {
            let (position, _) = ids.insert_full(id);
            match values.get_mut(position) {
                Some(known) => *known = value,
                None => values.push(value),
            }
        }
        Self {
            ids: Arc::new(ids),
            values,
        }
    }
}

impl<Id: Hash + Eq + Borrow<Q>, T, Q: ?Sized + Hash + Eq> Index<&Q> for ByPlugin<Id, T> {
    type Output = T;

    /// # Panics
    /// Panics if there is no value of that plugin.
    #[expect(clippy::expect_used, reason = "an index that is not there panics")]
    fn index(&self, id: &Q) -> &T {
        self.get(id).expect("there is a value of that plugin")
    }
}

impl<Id: Hash + Eq, T: PartialEq> PartialEq for ByPlugin<Id, T> {
    /// Compares the values by their ids, in whatever order.
    fn eq(&self, other: &Self) -> bool {
        let same = |(id, value)| other.get(id) == Some(value);
        self.len() == other.len() && self.iter().all(same)
    }
}

impl<Id: Hash + Eq, T: Eq> Eq for ByPlugin<Id, T> {}

impl<Id: fmt::Debug, T: fmt::Debug> fmt::Debug for ByPlugin<Id, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// The ids and values of a [`ByPlugin`].
#[derive(Clone, Debug)]
pub struct ByPluginIter<'a, Id, T>(Zip<indexmap::set::Iter<'a, Id>, std::slice::Iter<'a, T>>);

impl<'a, Id, T> Iterator for ByPluginIter<'a, Id, T> {
    type Item = (&'a Id, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<Id, T> DoubleEndedIterator for ByPluginIter<'_, Id, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back()
    }
}

impl<Id, T> ExactSizeIterator for ByPluginIter<'_, Id, T> {}

impl<'a, Id, T> IntoIterator for &'a ByPlugin<Id, T> {
    type Item = (&'a Id, &'a T);
    type IntoIter = ByPluginIter<'a, Id, T>;

    fn into_iter(self) -> ByPluginIter<'a, Id, T> {
        self.iter()
    }
}

/// The ids and values of a [`ByPlugin`] that is given up: the ids are copied one by one.
#[derive(Debug)]
pub struct ByPluginIntoIter<Id, T> {
    ids: Arc<IndexSet<Id, RandomState>>,
    next: usize,
    values: std::vec::IntoIter<T>,
}

impl<Id: Clone, T> Iterator for ByPluginIntoIter<Id, T> {
    type Item = (Id, T);

    fn next(&mut self) -> Option<Self::Item> {
        let value = self.values.next()?;
        let id = self.ids.get_index(self.next)?.clone();
        self.next += 1;
        Some((id, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.values.size_hint()
    }
}

impl<Id: Clone, T> DoubleEndedIterator for ByPluginIntoIter<Id, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let value = self.values.next_back()?;
        let id = self.ids.get_index(self.next + self.values.len())?.clone();
        Some((id, value))
    }
}

impl<Id: Clone, T> ExactSizeIterator for ByPluginIntoIter<Id, T> {}

impl<Id: Clone, T> IntoIterator for ByPlugin<Id, T> {
    type Item = (Id, T);
    type IntoIter = ByPluginIntoIter<Id, T>;

    fn into_iter(self) -> ByPluginIntoIter<Id, T> {
        ByPluginIntoIter {
            ids: self.ids,
            next: 0,
            values: self.values.into_iter(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "the indices are there")]
mod tests {
    use super::*;

    fn map() -> ByPlugin<&'static str, u32> {
        [("a", 1), ("b", 2), ("c", 3)].into_iter().collect()
    }

    #[test]
    fn values_are_found_by_id_and_kept_in_order() {
        let mut map = map();
        assert_eq!((map.get("b"), map.get("x")), (Some(&2), None));
        assert_eq!((map["c"], map.contains_key("x")), (3, false));
        if let Some(value) = map.get_mut("b") {
            *value = 5;
        }
        assert_eq!(format!("{map:?}"), r#"{"a": 1, "b": 5, "c": 3}"#);
        let mut pairs = map.iter();
        assert_eq!((pairs.len(), pairs.next()), (3, Some((&"a", &1))));
        let mut pairs = map.into_iter();
        assert_eq!(
            (pairs.next(), pairs.next_back()),
            (Some(("a", 1)), Some(("c", 3)))
        );
        assert_eq!(
            (pairs.len(), pairs.next_back(), pairs.next()),
            (1, Some(("b", 5)), None)
        );
    }

    #[test]
    fn what_is_taken_out_is_still_in_the_others_that_share_the_ids() {
        let mut first = map();
        let second = first.clone();
        assert_eq!((first.remove("a"), first.remove("a")), (Some(1), None));
        assert_eq!((first.len(), first["c"], second["a"]), (2, 3, 1));
        assert_ne!(first, second);
    }

    #[test]
    fn order_does_not_count_in_comparisons() {
        let reversed: ByPlugin<_, _> = [("c", 3), ("b", 2), ("a", 1)].into_iter().collect();
        assert_eq!(map(), reversed);
        assert_eq!(ByPlugin::<&str, u32>::new(), [].into_iter().collect());
    }
}
