//! What plugins have in common: equal bytes are compiled once, and what is the same component with the
//! same plugs and sockets is read, compared and prepared once.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;
use rayon::prelude::*;
use wasmtime::Engine;
use wasmtime::component::{Component, InstancePre};

use super::causes::BySocket;
use super::steps::PluginStep;
use super::switches;
use crate::describe::PluginData;
use crate::slot::exports::Exports;
use crate::slot::exports::MemberFunction;

/// Compiled components by their bytes.
#[derive(Default)]
pub(super) struct Components {
    compiled: HashMap<Box<[u8]>, Component, RandomState>,
}

impl Components {
    /// Compiles the components of plugins, as many at a time as there are processors. What cannot be
    /// read or compiled is left for [`get`](Self::get) to tell of.
    pub(super) fn compile<'a, P: PluginData + 'a>(
        engine: &Engine,
        plugins: impl Iterator<Item = &'a P>,
    ) -> Self {
        let mut known: HashSet<Cow<'_, [u8]>, RandomState> = HashSet::default();
        for plugin in plugins {
            if let Some(Ok(bytes)) = plugin.wasm()
                && !known.contains(&*bytes)
            {
                known.insert(bytes);
            }
        }
        let known: Vec<_> = known.into_iter().collect();
        let compiled = known.into_par_iter().filter_map(|bytes| {
            let component = Component::new(engine, &bytes).ok()?;
            Some((bytes.into_owned().into(), component))
        });
        Self {
            compiled: compiled.collect(),
        }
    }

    /// Returns the component of these bytes.
    ///
    /// # Errors
    /// Fails when it cannot be compiled.
    pub(super) fn get(&self, engine: &Engine, bytes: &[u8]) -> wasmtime::Result<Component> {
        match self.compiled.get(bytes) {
            Some(component) => Ok(component.clone()),
            None => Component::new(engine, bytes).map_err(switches::explain),
        }
    }
}

/// Tells apart what is prepared by itself.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Likeness {
    /// Where the compiled code begins: as long as the component is there, nothing else does.
    code: usize,
    plugs: Vec<usize>,
    sockets: Vec<usize>,
}

impl Likeness {
    pub(super) fn of<P: PluginData>(component: &Component, step: &PluginStep<P>) -> Self {
        Self {
            code: component.image_range().start.addr(),
            plugs: step.plugs.clone(),
            sockets: step.sockets.clone(),
        }
    }
}

/// A component, held against the plugs of a plugin.
pub(super) struct Prepared<P: PluginData + 'static> {
    pub(super) component: Component,
    pub(super) exports: Arc<Exports>,
    /// What it has of each plug, by the positions of their sockets.
    pub(super) plugs: BySocket<Arc<[MemberFunction]>>,
    /// The component, ready to be instantiated: where it has sockets, it is linked for each plugin.
    pub(super) pre: Option<InstancePre<P>>,
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;
    use crate::app::Plugin;

    #[test]
    fn equal_bytes_are_compiled_once() {
        let plugins = [
            "(component)",
            "(component)",
            "(component",
            "(component (core module))",
        ]
        .map(|text| Plugin::from_bytes("p", text));
        let engine = Engine::default();
        let components = Components::compile(&engine, plugins.iter());
        assert_eq!(components.compiled.len(), 2);
        let code = |text: &str| {
            let component = components.get(&engine, text.as_bytes()).ok()?;
            Some(component.image_range().start.addr())
        };
        assert_eq!(code("(component)"), code("(component)"));
        assert_ne!(code("(component)"), code("(component (core module))"));
        assert_eq!(code("(component"), None);
    }
}
