//! Holds what components import of the host against what their plugins are granted.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use super::Loader;
use crate::describe::{Grants, InterfaceData, PluginData};
use crate::error::LoadError;
use crate::link::{self, Wiring};
use crate::load::grants::{hold, idle, imports_of_host};
use crate::load::unmatched::{Match, Unmatched, UnmatchedGrant};
use crate::wit::Reader;

impl<P: PluginData + 'static> Loader<P> {
    /// Returns what a component imports of the host, all of which is granted.
    ///
    /// # Errors
    /// Fails with what is not.
    pub(super) fn granted<I>(
        &mut self,
        component: &Component,
        reader: &Reader,
        grants: &Grants,
        wiring: &Wiring<P>,
    ) -> Result<Arc<[Box<str>]>, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        // Who links decides what comes from a socket: all else is of the host, and has to be granted.
        let connected = link::connected(component, wiring, reader, &self.kinds);
        let is_connected = |import: &str, _: &ComponentItem| connected.contains(import);
        let imports = imports_of_host(component, &self.engine, is_connected);
        let imports = self.by_paths(component, imports);
        if imports.iter().all(|import| grants.admits(import)) {
            return Ok(imports);
        }
        let interfaces = super::linking::interfaces(&self.sockets);
        match hold(&imports, grants, &interfaces, &mut self.host) {
            Ok(()) => Ok(imports),
            Err(denied) => Err(LoadError::NotGranted(Box::new(denied))),
        }
    }

    /// Names what the application offers in Rust by its path, where a component imports it under a label: that is what
    /// comes of the import, whatever it is called.
    fn by_paths(&self, component: &Component, imports: Arc<[Box<str>]>) -> Arc<[Box<str>]> {
        let labels = self.provided_labels(component);
        if labels.is_empty() {
            return imports;
        }
        let imports = imports.iter();
        let imports = imports.map(|import| labels.get(import).unwrap_or(import).clone());
        let mut imports: Vec<_> = imports.collect();
        imports.sort_unstable();
        imports.dedup();
        imports.into()
    }

    /// Returns the paths of what the application offers in Rust, by the labels under which a component imports it.
    pub(super) fn provided_labels(
        &self,
        component: &Component,
    ) -> HashMap<Box<str>, Box<str>, RandomState> {
        if self.provided.is_empty() {
            return HashMap::default();
        }
        let ty = component.component_type();
        let labels = ty.imports(&self.engine).filter_map(|(label, item)| {
            let path = item.implements?;
            self.provided.find(path)?;
            Some((label.into(), path.into()))
        });
        labels.collect()
    }

    /// Returns the grants of plugins that are of nothing that their components import, and of nothing that the
    /// host is known to have. Each plugin has an id, grants, and what its component imports of the host.
    pub(in crate::load) fn unmatched<'a>(
        &mut self,
        plugins: impl Iterator<Item = (&'a str, &'a Grants, &'a [Box<str>])>,
    ) -> Vec<UnmatchedGrant> {
        let mut unmatched = Unmatched::new(&mut self.host);
        let mut found = Vec::new();
        for (plugin, grants, imports) in plugins {
            for grant in idle(grants, imports) {
                if let Match::Nothing { near } = unmatched.find(grant) {
                    found.push(UnmatchedGrant {
                        plugin: plugin.to_owned(),
                        grant: grant.to_string(),
                        near,
                    });
                }
            }
        }
        found
    }
}
