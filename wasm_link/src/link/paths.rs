//! Which socket of a plugin an imported interface comes from.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::error::LinkError;
use crate::path::{self, ROOT};

/// A socket of a plugin, as imports find it.
struct Place {
    id: Box<str>,
    path: Box<str>,
    /// The import that comes from it.
    import: Option<String>,
}

/// The sockets of a plugin by their paths.
pub(super) struct Paths {
    places: Vec<Place>,
    /// The positions of sockets by their paths.
    exact: HashMap<Box<str>, usize, RandomState>,
    /// The positions of the newest sockets by their keys.
    tracks: HashMap<Box<str>, usize, RandomState>,
}

impl Paths {
    /// Takes the ids and the paths of the sockets.
    pub(super) fn of<'a>(sockets: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut paths = Self {
            places: Vec::new(),
            exact: HashMap::default(),
            tracks: HashMap::default(),
        };
        for (position, (id, path)) in sockets.enumerate() {
            paths.exact.entry(path.into()).or_insert(position);
            let newest = paths.tracks.entry(path::key(path)).or_insert(position);
            let known = paths.places.get(*newest);
            if known.is_some_and(|known| path::is_newer(path, &known.path)) {
                *newest = position;
            }
            paths.places.push(Place {
                id: id.into(),
                path: path.into(),
                import: None,
            });
        }
        paths
    }

    /// Finds the socket that an import of this path comes from: that of its very path, or else the newest of those that will do.
    pub(super) fn take(&mut self, import: &str, path: &str) -> Option<usize> {
        let exact = self.exact.get(path);
        let position = *exact.or_else(|| self.tracks.get(&path::key(path)))?;
        self.places.get_mut(position)?.import = Some(import.to_owned());
        Some(position)
    }

    /// Makes sure that no socket is left out because another one has its path.
    ///
    /// # Errors
    /// Fails with the first that is.
    pub(super) fn finish(&self) -> Result<(), LinkError> {
        let connected = self.places.iter().filter_map(|place| {
            let import = place.import.as_ref()?;
            Some((&place.path, (&place.id, import)))
        });
        let connected: HashMap<_, _, RandomState> = connected.collect();
        for place in &self.places {
            if place.import.is_some() || *place.path == *ROOT {
                continue;
            }
            if let Some((id, import)) = connected.get(&place.path) {
                return Err(LinkError::Interface(wasmtime::Error::msg(format!(
                    "the sockets `{id}` and `{}` are both what the import `{import}` may come from: \
                     name one of them alone, or link the import to one",
                    place.id
                ))));
            }
        }
        Ok(())
    }
}
