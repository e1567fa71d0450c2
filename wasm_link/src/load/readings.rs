//! What comes of reading the components of a tree's plugins, each once.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use foldhash::fast::RandomState;
use wasmtime::Engine;

use super::components::Components;
use super::found::{ComponentKey, Found};
use super::steps::Candidate;
use super::turns::by_turns;
use crate::describe::{LoadLimits, PluginData};

/// Components that were read, and which plugins they are of.
pub(crate) struct Readings<Id> {
    components: Components,
    found: HashMap<Id, Found, RandomState>,
}

impl<Id> Default for Readings<Id> {
    fn default() -> Self {
        Self {
            components: Components::default(),
            found: HashMap::default(),
        }
    }
}

impl<Id: Hash + Eq> Readings<Id> {
    /// Readings of plugins whose `components` were compiled. Of several with one id the first counts, as
    /// in a tree.
    pub(crate) fn of(components: Components, plugins: Vec<(Id, Found)>) -> Self {
        let mut found = HashMap::with_capacity_and_hasher(plugins.len(), RandomState::default());
        for (id, of) in plugins {
            found.entry(id).or_insert(of);
        }
        Self { components, found }
    }

    /// Reads and compiles what was not read before, and lets go of all bytes.
    pub(super) fn complete<P: PluginData<Id = Id>>(
        mut self,
        engine: &Engine,
        mut candidates: Vec<&mut Candidate<P>>,
    ) -> Components {
        let mut unread = Vec::new();
        for candidate in &mut candidates {
            match self.found.remove(&candidate.place.name.id) {
                Some(found) => candidate.found = found,
                None => unread.push(&mut **candidate),
            }
        }
        read(&self.components, engine, unread);
        for candidate in candidates {
            candidate.data.release_wasm();
        }
        self.components
    }
}

/// Reads and compiles components, as many at a time as there are threads. Bytes that plugins share are
/// hashed once.
fn read<'a, P: PluginData + 'a>(
    components: &Components,
    engine: &Engine,
    candidates: Vec<&'a mut Candidate<P>>,
) {
    let shared = Mutex::new(Shared::default());
    let lock = || shared.lock().unwrap_or_else(PoisonError::into_inner);
    by_turns(candidates, |candidate| {
        let Candidate { data, found, .. } = candidate;
        let data: &'a P = data;
        let limits = data.load_limits();
        let compile = |bytes: &[u8]| {
            let key = ComponentKey::of(bytes, &limits);
            components.compile(engine, key, bytes);
            key
        };
        *found = match data.wasm() {
            None => Found::Nothing,
            Some(Err(error)) => Found::Unreadable(error),
            Some(Ok(Cow::Owned(bytes))) => Found::Bytes(compile(&bytes).into()),
            Some(Ok(Cow::Borrowed(bytes))) => {
                let place = (bytes.as_ptr().addr(), bytes.len(), limits);
                let known = lock().get(&place).map(|(key, _)| *key);
                let key = known.unwrap_or_else(|| compile(bytes));
                lock().insert(place, (key, bytes));
                Found::Bytes(key.into())
            }
        };
    });
}

/// The keys of bytes by where they are, how many, and what is admitted. They are borrowed meanwhile, so that nothing
/// else gets there.
type Shared<'a> = HashMap<(usize, usize, LoadLimits), (ComponentKey, &'a [u8]), RandomState>;
