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
use crate::load::{Components, Found, Readings, by_turns};

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
    let mut sharing: IndexMap<SourceKey, Sharing<S>> = IndexMap::new();
    for (order, mut plugin) in plugins.into_iter().enumerate() {
        let source = plugin.take_source();
        let shared = sharing.entry(source.key()).or_insert_with(|| Sharing {
            source,
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
    let bytes = match sharing.source.read() {
        Ok(bytes) => bytes,
        Err(error) => {
            let unread = plugins.map(|(order, plugin)| {
                let error = io::Error::new(error.kind(), error.to_string());
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
    let mut inference = None;
    let mut digest = None;
    let seen = plugins.map(|(order, mut plugin)| {
        let concluded = conclude(inferences, &mut inference, &mut plugin, &bytes);
        let found = concluded.map(|()| {
            let digest = digest.get_or_insert_with(|| components.compile(engine, &bytes));
            Found::Bytes(*digest)
        });
        (order, plugin, found)
    });
    seen.collect()
}

/// Finds the plug and the sockets of a plugin in what is known of its component, now or before.
fn conclude<S: 'static>(
    inferences: &Inferences<'_>,
    known: &mut Option<Inference>,
    plugin: &mut Plugin<S>,
    bytes: &[u8],
) -> Result<(), InferError> {
    if !plugin.is_open() {
        return Ok(());
    }
    let inference = match known.take() {
        Some(inference) => inference,
        None => inferences.of(bytes)?,
    };
    plugin.conclude(inferences, known.insert(inference))
}
