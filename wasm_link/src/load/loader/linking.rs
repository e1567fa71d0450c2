//! Links components to the host and to sockets, and says what they lack.

use std::sync::Arc;

use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, InstancePre};

use super::{KnownSocket, Loader};
use crate::describe::{InterfaceData, PluginData};
use crate::error::LoadError;
use crate::link::error::LinkError;
use crate::link::{AdaptedImport, SocketLinker};
use crate::load::lacking::{self, Known, Offers};
use crate::load::prepared::Prepared;
use crate::path::{ROOT, same_interface};
use crate::resource::Proxies;
use crate::slot::links::SocketLinks;
use crate::socket::SocketNode;

impl<P: PluginData + 'static> Loader<P> {
    /// Links a component to the host and to sockets. Returns how it is linked to those, too.
    pub(super) fn link<I>(
        &mut self,
        prepared: &Arc<Prepared<P>>,
        sockets: &[Arc<SocketNode<P>>],
        proxies: &Arc<Proxies>,
    ) -> Result<Linked<P>, LoadError<I, P>>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let component = &prepared.component;
        let mut linker = match self.last_linker.take() {
            Some((last, linker)) if Arc::ptr_eq(&last, prepared) => linker,
            _ => self.host.linker().clone(),
        };
        let provided = self.provided_imports(component, sockets)?;
        let mut linking = SocketLinker {
            component,
            reader: &mut self.reader(component, sockets),
            kinds: &self.kinds,
            proxies,
            host: &mut self.host,
            adaptation: self.adaptation,
            adapted: Vec::new(),
        };
        let links = linking.link(&mut linker, sockets);
        let links = links.and_then(|links| {
            linking.link_provided(&mut linker, &provided)?;
            Ok(links)
        });
        let links = links.map_err(|error| match error {
            LinkError::Interface(error) => LoadError::FailedToLinkInterface(error),
            LinkError::Function(name, error) => LoadError::FailedToLink(name, error),
            LinkError::Mismatch { path, differences } => {
                LoadError::ImportMismatch { path, differences }
            }
        })?;
        let adapted = linking.adapted;
        let pre = linker.instantiate_pre(component);
        let pre = pre.map_err(|error| self.lacking(error, component, sockets))?;
        self.last_linker = Some((Arc::clone(prepared), linker));
        Ok(Linked {
            links,
            adapted,
            pre,
        })
    }

    /// Returns the error of a component that cannot be instantiated with what it was linked to.
    pub(super) fn lacking<I>(
        &mut self,
        error: wasmtime::Error,
        component: &Component,
        sockets: &[Arc<SocketNode<P>>],
    ) -> LoadError<I, P>
    where
        I: InterfaceData<Id = P::InterfaceId>,
    {
        let is_connected = |import: &str, item: &ComponentItem| {
            let mut sockets = sockets.iter();
            match item {
                ComponentItem::ComponentInstance(_) => {
                    sockets.any(|socket| same_interface(&socket.path, import))
                        || self.provided.find(import).is_some()
                }
                _ => {
                    sockets.any(|socket| *socket.path == *ROOT && socket.position(import).is_some())
                }
            }
        };
        let interfaces = interfaces(&self.sockets);
        let mut offers = Offers {
            host: &mut self.host,
            is_connected: &is_connected,
            interfaces: &interfaces,
        };
        LoadError::FailedToLoadComponent(lacking::explain(error, component, &mut offers))
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
