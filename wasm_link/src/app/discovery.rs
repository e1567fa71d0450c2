//! Plugins on their way into the tree: each component is read once, and compiled when its plug and
//! sockets were found.

use std::io;
use std::sync::Arc;

use indexmap::IndexMap;
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
    for (order, mut plugin) in plugins.into_iter().enumerate() {
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
    let components = Components::default();
    let seen = by_turns(sharing.into_values().collect(), |sharing| {
        look_at(engine, inferences, &components, sharing)
    });
    let mut seen: Vec<_> = seen.into_iter().flatten().collect();
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
        readings: Readings::of(components, read),
        unknown,
    }
}

/// Reads a component, and compiles it for those of its plugins whose plug and sockets are known then.
fn look_at<S: 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    components: &Components,
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
        limits: sharing.limits,
        admitted: None,
        inference: None,
    };
    let seen = plugins.map(|(order, mut plugin)| {
        let concluded = reading.conclude(inferences, &mut plugin);
        let found = concluded.map(|()| Found::Bytes(reading.compile(engine, components).into()));
        (order, plugin, found)
    });
    seen.collect()
}

/// A component that was read, and what is known of it.
struct Reading<'a> {
    bytes: &'a [u8],
    limits: LoadLimits,
    admitted: Option<Admitted<'a>>,
    inference: Option<Inference>,
}

impl Reading<'_> {
    /// Finds the plug and the sockets of a plugin in what is known of its component, now or before.
    fn conclude<S: 'static>(
        &mut self,
        inferences: &Inferences<'_>,
        plugin: &mut Plugin<S>,
    ) -> Result<(), InferError> {
        if !plugin.is_open() {
            return Ok(());
        }
        let inference = if let Some(inference) = self.inference.take() {
            inference
        } else {
            let admitted = Admitted::of(self.bytes, &self.limits);
            let admitted = admitted.map_err(InferError::NotAComponent)?;
            inferences.of(self.admitted.insert(admitted))?
        };
        plugin.conclude(inferences, self.inference.insert(inference))
    }

    /// Compiles the component: it is admitted already if something was concluded from it.
    fn compile(&self, engine: &Engine, components: &Components) -> ComponentKey {
        match &self.admitted {
            Some(admitted) => components.compile_admitted(engine, admitted),
            None => components.compile(engine, self.bytes, &self.limits),
        }
    }
}
