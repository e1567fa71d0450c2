//! Which plugins have the same component, as far as that can be told before it is read.
//!
//! Bytes that are in memory are compared, and not digested. Files are read one at a time, so what may be equal to a file is
//! digested; nothing is that has a length of its own.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::app::Plugin;
use crate::app::source::Source;
use crate::describe::LoadLimits;
use crate::load::ComponentKey;

/// Plugins of one file or of equal bytes, each with how many were given before it.
pub(super) struct Sharing<S: 'static> {
    pub(super) source: Source,
    pub(super) limits: LoadLimits,
    pub(super) plugins: Vec<(usize, Plugin<S>)>,
    /// The number that it has alone, if nothing else can have its bytes.
    alone: Option<usize>,
}

impl<S: 'static> Sharing<S> {
    /// Returns what the component is known by.
    pub(super) fn key(&self, bytes: &[u8]) -> ComponentKey {
        match self.alone {
            Some(number) => ComponentKey::alone(number, &self.limits),
            None => ComponentKey::of(bytes, &self.limits),
        }
    }
}

/// Puts plugins together, each with how many were given before it, that have one source, or equal bytes, and admit as much.
pub(super) fn shared<S: 'static>(plugins: Vec<(usize, Plugin<S>)>) -> Vec<Sharing<S>> {
    let mut groups: Vec<Sharing<S>> = Vec::new();
    let mut known = Known::default();
    for (order, mut plugin) in plugins {
        let source = plugin.take_source();
        let limits = plugin.shared_load_limits();
        let next = groups.len();
        let number = known.limits.number(&limits);
        let group = known.group_of(&source, number, next);
        match groups.get_mut(group) {
            Some(group) => group.plugins.push((order, plugin)),
            None => groups.push(Sharing {
                source,
                limits: *limits,
                plugins: vec![(order, plugin)],
                alone: None,
            }),
        }
    }
    tell_apart(&mut groups);
    groups
}

/// Finds out which groups have a length that no other has: nothing is equal to them. Groups of bytes are known to differ
/// from each other.
fn tell_apart<S: 'static>(groups: &mut [Sharing<S>]) {
    let are_any_files = groups.iter().any(|group| group.source.path().is_some());
    let are_any_elsewhere = groups.iter().any(|group| group.source.is_elsewhere());
    if groups.len() == 1 || !(are_any_files || are_any_elsewhere) {
        for (number, group) in groups.iter_mut().enumerate() {
            group.alone = Some(number);
        }
        return;
    }
    let lengths: Vec<_> = groups.iter().map(|group| group.source.length()).collect();
    let mut counts: HashMap<u64, usize, RandomState> = HashMap::default();
    for length in lengths.iter().flatten() {
        *counts.entry(*length).or_default() += 1;
    }
    for (number, (group, length)) in groups.iter_mut().zip(lengths).enumerate() {
        // What comes from elsewhere may have any length.
        let is_alone = length.is_some_and(|length| counts.get(&length) == Some(&1));
        group.alone = (is_alone && !are_any_elsewhere).then_some(number);
    }
}

/// The sources that were seen, and the groups that they are of.
#[derive(Default)]
struct Known {
    limits: Numbers,
    files: HashMap<(Arc<Path>, Number), usize, RandomState>,
    /// By where the bytes are. They stay there as long as this is used: their groups have them.
    places: HashMap<(usize, usize, Number), usize, RandomState>,
    contents: Contents,
}

impl Known {
    /// Returns the group of a source, which is `next` if there is none yet.
    fn group_of(&mut self, source: &Source, limits: Number, next: usize) -> usize {
        match source {
            Source::File { path, .. } => {
                *(self.files.entry((Arc::clone(path), limits))).or_insert(next)
            }
            Source::Bytes(bytes) => {
                let place = (bytes.as_ptr().addr(), bytes.len(), limits);
                if let Some(group) = self.places.get(&place) {
                    return *group;
                }
                let group = self.contents.group_of(bytes, limits, next);
                if group == next {
                    self.places.insert(place, group);
                }
                group
            }
            #[cfg(feature = "oci")]
            Source::Oci(_) => next,
            Source::Compiled(_) | Source::Native | Source::Released => next,
        }
    }
}

/// What stands for limits: there are many of them, and most plugins have the same.
type Number = usize;

/// The limits that were seen.
#[derive(Default)]
struct Numbers {
    last: Option<(Arc<LoadLimits>, Number)>,
    known: HashMap<LoadLimits, Number, RandomState>,
}

impl Numbers {
    /// Returns the number that all equal limits have.
    fn number(&mut self, limits: &Arc<LoadLimits>) -> Number {
        if let Some((last, number)) = &self.last
            && Arc::ptr_eq(last, limits)
        {
            return *number;
        }
        let next = self.known.len();
        let number = *self.known.entry(**limits).or_insert(next);
        self.last = Some((Arc::clone(limits), number));
        number
    }
}

/// The first bytes of their length, and their group.
type First = (Arc<[u8]>, usize);

/// Bytes by what is in them. The first of a length are looked at when there are others of that length.
#[derive(Default)]
struct Contents {
    firsts: HashMap<(usize, Number), Option<First>, RandomState>,
    known: HashMap<(Arc<[u8]>, Number), usize, RandomState>,
}

impl Contents {
    fn group_of(&mut self, bytes: &Arc<[u8]>, limits: Number, next: usize) -> usize {
        let mut is_first = false;
        let first = self.firsts.entry((bytes.len(), limits)).or_insert_with(|| {
            is_first = true;
            Some((Arc::clone(bytes), next))
        });
        if is_first {
            return next;
        }
        if let Some((first, group)) = first.take() {
            self.known.insert((first, limits), group);
        }
        *(self.known.entry((Arc::clone(bytes), limits))).or_insert(next)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Returns how many plugins each group has, and whether it has a number of its own.
    fn groups(plugins: Vec<Plugin>) -> Vec<(usize, bool)> {
        let groups = shared(plugins.into_iter().enumerate().collect()).into_iter();
        let groups = groups.map(|group| (group.plugins.len(), group.alone.is_some()));
        groups.collect()
    }

    #[test]
    fn equal_bytes_share_wherever_they_are_and_only_what_may_be_a_file_is_digested() {
        let bytes: Arc<[u8]> = Arc::from(*b"abc");
        let of = |bytes: &[u8]| Plugin::from_bytes("copied", bytes);
        let shared_twice = || {
            let one = || Plugin::from_shared_bytes("shared", Arc::clone(&bytes));
            [one(), one()]
        };
        let limited = of(b"abc").with_load_limits(LoadLimits::unbounded());
        let others = [of(b"abc"), of(b"abd"), of(b"ab"), of(b"abd"), limited];
        let plugins = shared_twice().into_iter().chain(others);
        assert_eq!(
            groups(plugins.collect()),
            [(3, true), (2, true), (1, true), (1, true)]
        );

        let file = std::env::temp_dir().join(format!("wasm-link-sharing-{}", std::process::id()));
        let written = fs::write(&file, b"abd");
        let from_file = || Plugin::from_file(&file);
        let plugins = [from_file(), of(b"abc"), from_file(), of(b"ab")];
        let with_a_file = groups(plugins.into());
        let alone = groups(vec![from_file(), from_file()]);
        let removed = fs::remove_file(&file);
        assert!(written.is_ok() && removed.is_ok());
        assert_eq!(with_a_file, [(2, false), (1, false), (1, true)]);
        assert_eq!(alone, [(2, true)]);
        // What cannot be read has no length.
        let plugins = vec![from_file(), of(b"abc")];
        assert_eq!(groups(plugins), [(1, false), (1, true)]);
    }
}
