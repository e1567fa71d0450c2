//! Links components to the host and to sockets.

use std::collections::HashSet;
use std::sync::Arc;

use foldhash::fast::RandomState;
use wasmtime::component::{Component, InstancePre};

use super::{KnownSocket, Loader};
use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadError;
use crate::link::error::LinkError;
use crate::link::{self, AdaptedImport, SocketLinker, Wiring};
use crate::load::causes::Causes;
use crate::load::lacking::Known;
use crate::load::prepared::Prepared;
use crate::resource::Proxies;
use crate::slot::links::SocketLinks;

impl<P: PluginData + 'static> Loader<P> {
    /// Links a component to the host and to sockets. Returns how it is linked to those, too.
    pub(super) fn link<I>(
        &mut self,
        prepared: &Arc<Prepared<P>>,
        wiring: &Wiring<P>,
        proxies: &Arc<Proxies>,
    ) -> Result<Linked<P>, Causes<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let component = &prepared.component;
        let mut linker = match self.last_linker.take() {
            Some((last, linker)) if Arc::ptr_eq(&last, prepared) => linker,
            _ => self.without(&prepared.lacks)?,
        };
        let provided = self.provided_imports(component, wiring)?;
        let mut linking = SocketLinker {
            component,
            reader: &mut self.reader(component, wiring),
            kinds: &self.kinds,
            proxies,
            host: &mut self.host,
            adaptation: self.adaptation,
            adapted: Vec::new(),
        };
        let links = linking.link(&mut linker, wiring);
        let links = links.and_then(|links| {
            linking.link_provided(&mut linker, &provided, prepared.of_host.missing)?;
            Ok(links)
        });
        let links = links.map_err(|error| match error {
            LinkError::Interface(error) => LoadError::FailedToLinkInterface(error).into(),
            LinkError::Function(name, error) => LoadError::FailedToLink(name, error).into(),
            LinkError::Mismatches(all) => Causes::of_imports(all),
        })?;
        let adapted = linking.adapted;
        let pre = linker.instantiate_pre(component);
        let pre = pre.map_err(|error| self.lacking(error, component, wiring))?;
        self.last_linker = Some((Arc::clone(prepared), linker));
        Ok(Linked {
            links,
            adapted,
            pre,
        })
    }

    /// Returns the imports of a component that come from what `wiring` names.
    pub(super) fn connected(
        &self,
        component: &Component,
        wiring: &Wiring<P>,
    ) -> HashSet<Box<str>, RandomState> {
        let reader = self.reader(component, wiring);
        link::connected(component, wiring, &reader, &self.kinds)
    }

    /// Lets go of what only helps to prepare many plugins in a row.
    pub(in crate::load) fn rest(&mut self) {
        // It has links to sockets, which would live as long.
        self.last_linker = None;
    }
}

/// Returns the interfaces of the application, as far as they are known.
pub(super) fn interfaces<Id>(sockets: &[KnownSocket<Id>]) -> Vec<Known<'_>> {
    let interfaces = sockets.iter().filter_map(|socket| {
        let facts = socket.facts.as_ref()?;
        Some(Known {
            id: &facts.text,
            path: &facts.path,
            signatures: facts.signatures.as_ref(),
        })
    });
    interfaces.collect()
}

/// How a component is linked to its sockets, and what can be instantiated.
pub(super) struct Linked<P: 'static> {
    pub(super) links: Box<[SocketLinks]>,
    pub(super) adapted: Vec<AdaptedImport>,
    pub(super) pre: InstancePre<P>,
}

impl<P> Linked<P> {
    /// What is instantiated as it is, since it has no sockets.
    pub(super) fn of(pre: &InstancePre<P>) -> Self {
        Self {
            links: Box::default(),
            adapted: Vec::new(),
            pre: pre.clone(),
        }
    }
}
