//! Holds what components import of the host against what their plugins are granted.

use std::sync::Arc;

use wasmtime::component::Component;

use super::Loader;
use crate::describe::{Grants, InterfaceData, PluginData};
use crate::error::LoadError;
use crate::link::SocketLinker;
use crate::load::grants::{hold, idle, imports_of_host};
use crate::load::unmatched::{Match, Unmatched, UnmatchedGrant};
use crate::resource::{Proxies, Quota};
use crate::socket::SocketNode;
use crate::wit::Reader;

impl<P: PluginData + 'static> Loader<P> {
    /// Returns what a component imports of the host, all of which is granted.
    ///
    /// # Errors
    /// Fails with what is not.
    pub(super) fn granted<I>(
        &mut self,
        component: &Component,
        reader: &mut Reader,
        grants: &Grants,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Arc<[Box<str>]>, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let linking = SocketLinker {
            component,
            reader,
            kinds: &self.kinds,
            proxies: &Arc::new(Proxies::new(Quota::default())),
            host: &mut self.host,
            adaptation: self.adaptation,
            adapted: Vec::new(),
        };
        // Who links decides what comes from a socket: all else is of the host, and has to be granted.
        let imports = imports_of_host(component, &self.engine, linking.is_connected(sockets));
        if imports.iter().all(|import| grants.admits(import)) {
            return Ok(imports);
        }
        let interfaces = super::linking::interfaces(&self.sockets);
        match hold(&imports, grants, &interfaces, &mut self.host) {
            Ok(()) => Ok(imports),
            Err(denied) => Err(LoadError::NotGranted(Box::new(denied))),
        }
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
