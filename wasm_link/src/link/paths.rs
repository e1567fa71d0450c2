//! Which socket of a plugin an imported interface comes from.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::error::LinkError;
use crate::path::{self, ROOT};

/// A socket of a plugin, as imports find it.
struct Place {
    id: Box<str>,
    /// What its path has in common with those of other versions.
    key: Box<str>,
    /// The import that comes from it.
    import: Option<String>,
}

/// The sockets of a plugin by their paths.
pub(super) struct Paths {
    places: Vec<Place>,
    /// The positions of sockets by their paths.
    exact: HashMap<Box<str>, usize, RandomState>,
    /// The positions of sockets by their keys.
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
            let key = path::key(path);
            paths.exact.entry(path.into()).or_insert(position);
            paths.tracks.entry(key.clone()).or_insert(position);
            paths.places.push(Place {
                id: id.into(),
                key,
                import: None,
            });
        }
        paths
    }

    /// Finds the socket that an interface comes from: that of its very path, or else one of another
    /// version that will do.
    pub(super) fn take(&mut self, import: &str) -> Option<usize> {
        let exact = self.exact.get(import);
        let position = *exact.or_else(|| self.tracks.get(&path::key(import)))?;
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
            Some((&place.key, (&place.id, import)))
        });
        let connected: HashMap<_, _, RandomState> = connected.collect();
        for place in &self.places {
            if place.import.is_some() || *place.key == *ROOT {
                continue;
            }
            if let Some((id, import)) = connected.get(&place.key) {
                return Err(LinkError::Interface(wasmtime::Error::msg(format!(
                    "the sockets `{id}` and `{}` are both what the import `{import}` may come from: \
                     name one of them alone",
                    place.id
                ))));
            }
        }
        Ok(())
    }
}
