//! Compiled components: equal bytes are compiled once.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;
use rayon::prelude::*;
use wasmtime::Engine;
use wasmtime::component::Component;

use super::switches;
use crate::describe::PluginData;

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
