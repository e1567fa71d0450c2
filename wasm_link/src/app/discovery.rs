//! Plugins on their way into the tree: each component is read once, and compiled when its plug and
//! sockets were found.

mod sharing;

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use foldhash::fast::RandomState;
use parking_lot::Mutex;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::InferError;
use super::Plugin;
use super::infer::{Inference, Inferences};
use super::source::Compiled;
use crate::load::{Admitted, ComponentKey, Components, Found, Readings, by_turns};
use sharing::{Sharing, shared};

/// What was found out about plugins, in their order.
pub(super) struct Discovery<S: 'static> {
    /// Those whose plug and sockets are known.
    pub(super) plugins: Vec<Plugin<S>>,
    pub(super) readings: Readings<Arc<str>>,
    /// The others.
    pub(super) unknown: Vec<(Plugin<S>, InferError)>,
}

/// A plugin that was looked at, and how many were given before it.
type Seen<S> = (usize, Plugin<S>, Result<Found, InferError>);

/// Reads the components of plugins, those of one file or of equal bytes once.
///
/// All are compiled at once, even those of plugins that will turn out not to be needed: who is needed is
/// known when all are read, and until then none is kept in memory.
pub(super) fn discover<S: Send + 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    plugins: Vec<Plugin<S>>,
) -> Discovery<S> {
    let known = Known::default();
    let mut seen = Vec::with_capacity(plugins.len());
    let mut components = Vec::with_capacity(plugins.len());
    let mut loaded = HashMap::default();
    for (order, mut plugin) in plugins.into_iter().enumerate() {
        if plugin.native_value().is_some() {
            let found = plugin.infer_native(inferences).map(|()| Found::Nothing);
            seen.push((order, plugin, found));
        } else if let Some(compiled) = plugin.take_compiled() {
            let found = load_compiled(engine, inferences, &mut loaded, &mut plugin, compiled);
            seen.push((order, plugin, found));
        } else {
            components.push((order, plugin));
        }
    }
    let looked_at = by_turns(shared(components), |sharing| {
        look_at(engine, inferences, &known, sharing)
    });
    seen.extend(looked_at.into_iter().flatten());
    // They are large, and in order where they are of one component, or of as many as there are plugins.
    if !seen.is_sorted_by_key(|(order, ..)| *order) {
        seen.sort_unstable_by_key(|(order, ..)| *order);
    }
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

/// Loads a compiled component, if it was not loaded for another plugin, and finds a plugin's plug and sockets in it.
fn load_compiled<S: 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    loaded: &mut HashMap<Compiled, Component, RandomState>,
    plugin: &mut Plugin<S>,
    compiled: Compiled,
) -> Result<Found, InferError> {
    let component = if let Some(component) = loaded.get(&compiled) {
        component.clone()
    } else {
        let component = compiled.component(engine);
        let component = component.map_err(InferError::NotAComponent)?;
        loaded.entry(compiled).or_insert(component).clone()
    };
    if plugin.is_open() {
        plugin.conclude(inferences, &inferences.of_compiled(&component, engine))?;
    }
    Ok(Found::Compiled(component))
}

/// What is known of components, by their bytes: it is found out once.
#[derive(Default)]
struct Known {
    components: Components,
    inferences: Mutex<HashMap<ComponentKey, Arc<Inference>, RandomState>>,
}

/// Reads a component, and compiles it for those of its plugins whose plug and sockets are known then.
fn look_at<S: 'static>(
    engine: &Engine,
    inferences: &Inferences<'_>,
    known: &Known,
    sharing: Sharing<S>,
) -> Vec<Seen<S>> {
    let read = sharing.source.read(&sharing.limits);
    let read = read.map(|bytes| (Arc::new(sharing.key(&bytes)), bytes));
    let plugins = sharing.plugins.into_iter();
    let (key, bytes) = match read {
        Ok(read) => read,
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
        key,
        admitted: None,
        inference: None,
        is_compiled: false,
    };
    let seen = plugins.map(|(order, mut plugin)| {
        let concluded = reading.conclude(inferences, known, &mut plugin);
        let found = concluded.map(|()| {
            reading.compile(engine, &known.components);
            Found::Bytes(Arc::clone(&reading.key))
        });
        (order, plugin, found)
    });
    seen.collect()
}

/// A component that was read, and what is known of it.
struct Reading<'a> {
    bytes: &'a [u8],
    key: Arc<ComponentKey>,
    admitted: Option<Admitted<'a>>,
    inference: Option<Arc<Inference>>,
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
        if let Some(inference) = &self.inference {
            return plugin.conclude(inferences, inference);
        }
        let before = known.inferences.lock().get(&*self.key).cloned();
        let inference = if let Some(inference) = before {
            inference
        } else {
            let admitted = Admitted::of(self.bytes, &self.key.limits);
            let admitted = admitted.map_err(InferError::NotAComponent)?;
            let inference = Arc::new(inferences.of(self.admitted.insert(admitted))?);
            let mut all = known.inferences.lock();
            Arc::clone(all.entry(*self.key).or_insert(inference))
        };
        plugin.conclude(inferences, self.inference.insert(inference))
    }

    /// Compiles the component, once: it is admitted already if something was concluded from it.
    fn compile(&mut self, engine: &Engine, components: &Components) {
        if std::mem::replace(&mut self.is_compiled, true) {
            return;
        }
        match &self.admitted {
            Some(admitted) => components.compile_admitted(engine, *self.key, admitted),
            None => components.compile(engine, *self.key, self.bytes),
        }
    }
}
