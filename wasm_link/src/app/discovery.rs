//! Plugins on their way into the tree: each component is read once, and compiled when its plug and
//! sockets were found.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use indexmap::IndexMap;
use parking_lot::Mutex;
use wasmtime::Engine;

use super::InferError;
use super::Plugin;
use super::infer::{Inference, Inferences};
use super::source::{Source, SourceKey};
use crate::describe::LoadLimits;
use crate::load::{Admitted, ComponentKey, Components, Found, Readings, by_turns};

/// What was found out about plugins, in their order.
pub(super) struct Discovery<S: 'static> {
    /// Those whose plug and sockets are known.
    pub(super) plugins: Vec<Plugin<S>>,
    pub(super) readings: Readings<Arc<str>>,
    /// The others.
    pub(super) unknown: Vec<(Plugin<S>, InferError)>,
}

/// Plugins of one file or of shared bytes, each with how many were given before it.
struct Sharing<S: 'static> {
    source: Source,
    limits: LoadLimits,
    plugins: Vec<(usize, Plugin<S>)>,
}

/// A plugin that was looked at, and how many were given before it.
type Seen<S> = (usize, Plugin<S>, Result<Found, InferError>);

/// Reads the components of plugins, those of one file or of shared bytes once.
///
/// All are compiled at once, even those of plugins that will turn out not to be needed: who is needed is
/// known when all are read, and until then none is kept in memory.
pub(super) fn discover<S: Send + 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    plugins: Vec<Plugin<S>>,
) -> Discovery<S> {
    let mut sharing: IndexMap<(SourceKey, LoadLimits), Sharing<S>> = IndexMap::new();
    let mut seen = Vec::with_capacity(plugins.len());
    for (order, mut plugin) in plugins.into_iter().enumerate() {
        if plugin.native_value().is_some() {
            let found = plugin.infer_native(inferences).map(|()| Found::Nothing);
            seen.push((order, plugin, found));
            continue;
        }
        let source = plugin.take_source();
        let limits = plugin.load_limits();
        let shared = sharing
            .entry((source.key(), limits))
            .or_insert_with(|| Sharing {
                source,
                limits,
                plugins: Vec::new(),
            });
        shared.plugins.push((order, plugin));
    }
    let known = Known::default();
    let components = by_turns(sharing.into_values().collect(), |sharing| {
        look_at(engine, inferences, &known, sharing)
    });
    seen.extend(components.into_iter().flatten());
    seen.sort_unstable_by_key(|(order, ..)| *order);
    let mut plugins = Vec::with_capacity(seen.len());
    let mut unknown = Vec::new();
    let mut read = Vec::with_capacity(seen.len());
    for (_, plugin, found) in seen {
        match found {
            Ok(found) => {
                read.push((plugin.shared_id(), found));
                plugins.push(plugin);
            }
            Err(error) => unknown.push((plugin, error)),
        }
    }
    Discovery {
        plugins,
        readings: Readings::of(known.components, read),
        unknown,
    }
}

/// What is known of components, by their bytes: it is found out once.
#[derive(Default)]
struct Known {
    components: Components,
    inferences: Mutex<HashMap<ComponentKey, Arc<Inference>>>,
}

/// Reads a component, and compiles it for those of its plugins whose plug and sockets are known then.
fn look_at<S: 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    known: &Known,
    sharing: Sharing<S>,
) -> Vec<Seen<S>> {
    let plugins = sharing.plugins.into_iter();
    let bytes = match sharing.source.read(&sharing.limits) {
        Ok(bytes) => bytes,
        Err(error) => {
            let unread = plugins.map(|(order, plugin)| {
                let error = io::Error::from(error.clone());
                let found = if plugin.is_open() {
                    Err(InferError::Read(error))
                } else {
                    Ok(Found::Unreadable(error))
                };
                (order, plugin, found)
            });
            return unread.collect();
        }
    };
    let mut reading = Reading {
        bytes: &bytes,
        key: ComponentKey::of(&bytes, &sharing.limits),
        admitted: None,
        is_compiled: false,
    };
    let seen = plugins.map(|(order, mut plugin)| {
        let concluded = reading.conclude(inferences, known, &mut plugin);
        let found = concluded.map(|()| {
            reading.compile(engine, &known.components);
            Found::Bytes(reading.key.into())
        });
        (order, plugin, found)
    });
    seen.collect()
}

/// A component that was read, and what is known of it.
struct Reading<'a> {
    bytes: &'a [u8],
    key: ComponentKey,
    admitted: Option<Admitted<'a>>,
    is_compiled: bool,
}

impl Reading<'_> {
    /// Finds the plug and the sockets of a plugin in what is known of its component, now or before.
    fn conclude<S: 'static>(
        &mut self,
        inferences: &Inferences<'_>,
        known: &Known,
        plugin: &mut Plugin<S>,
    ) -> Result<(), InferError> {
        if !plugin.is_open() {
            return Ok(());
        }
        let before = known.inferences.lock().get(&self.key).cloned();
        let inference = if let Some(inference) = before {
            inference
        } else {
            let admitted = Admitted::of(self.bytes, &self.key.limits);
            let admitted = admitted.map_err(InferError::NotAComponent)?;
            let inference = Arc::new(inferences.of(self.admitted.insert(admitted))?);
            let mut all = known.inferences.lock();
            Arc::clone(all.entry(self.key).or_insert(inference))
        };
        plugin.conclude(inferences, &inference)
    }

    /// Compiles the component, once: it is admitted already if something was concluded from it.
    fn compile(&mut self, engine: &Engine, components: &Components) {
        if std::mem::replace(&mut self.is_compiled, true) {
            return;
        }
        match &self.admitted {
            Some(admitted) => components.compile_admitted(engine, self.key, admitted),
            None => components.compile(engine, self.key, self.bytes),
        }
    }
}
