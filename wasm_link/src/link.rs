//! Links: what a plugin imports, connected to the sockets that it names.
//!
//! Each imported function gets the shape that its own type asks for. Whatever it asks for, and
//! whatever comes out of the socket, the host neither panics nor hangs: what cannot be returned as
//! a value traps the caller.

mod call;
pub(crate) mod error;
mod failure;
mod host_linker;
mod import;
mod paths;
pub(crate) mod provided;
mod shape;
pub(crate) mod typed;

use crate::link::error::LinkError;
use crate::slot::links::SocketLinks;
use std::sync::Arc;

use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Linker, LinkerInstance};

use crate::describe::{Adaptation, MissingHostFunctions, PluginData};
use crate::path::ROOT;
use crate::resource::{Kinds, Proxies};
use crate::socket::SocketNode;
use crate::wit::{Change, Reader};
pub(crate) use host_linker::HostLinker;
use import::Linking;
use paths::Paths;
use provided::LinkingProvided;
pub(crate) use provided::ProvidedImport;

/// Connects what a component imports to sockets.
pub(crate) struct SocketLinker<'a, P: 'static> {
    pub(crate) component: &'a Component,
    pub(crate) reader: &'a mut Reader,
    pub(crate) kinds: &'a Kinds,
    /// What the component's instance will hold of other plugins' resources.
    pub(crate) proxies: &'a Arc<Proxies>,
    pub(crate) host: &'a mut HostLinker<P>,
    pub(crate) adaptation: Adaptation,
    /// The imports that are of another version than what they are connected to.
    pub(crate) adapted: Vec<AdaptedImport>,
}

/// What a component imports of another version than what it is connected to.
pub(crate) struct AdaptedImport {
    /// The id of the socket, or the path of what the application offers.
    pub(crate) interface: Arc<str>,
    pub(crate) changes: Vec<Change>,
}

impl<P: PluginData + 'static> SocketLinker<'_, P> {
    /// Connects the imports that `sockets` name, and says how. `linker` has what the host defines, and
    /// may have been used for a plugin of the same component and sockets before.
    ///
    /// # Errors
    /// Fails when an import fits no shape of its socket, or when the host defines the socket as
    /// well.
    pub(crate) fn link(
        &mut self,
        linker: &mut Linker<P>,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Box<[SocketLinks]>, LinkError> {
        let engine = linker.engine().clone();
        // What an earlier plugin like this one was linked with is replaced.
        linker.allow_shadowing(true);
        let unused = sockets.iter().map(|socket| SocketLinks::none(&socket.id));
        let mut links: Box<[SocketLinks]> = unused.collect();
        let mut paths = Paths::of(sockets.iter().map(|socket| (&*socket.id, &*socket.path)));
        for (import, item) in self.component.component_type().imports(&engine) {
            let Some(position) = self.socket_of(import, &item.ty, sockets, &mut paths) else {
                continue;
            };
            let (Some(socket), Some(links)) = (sockets.get(position), links.get_mut(position))
            else {
                continue;
            };
            let mut linking = Linking {
                engine: &engine,
                reader: self.reader,
                kinds: self.kinds,
                proxies: self.proxies,
                socket,
                instance: open(linker, self.host, import, &item.ty, socket)?,
                links: SocketLinks::none(&socket.id),
                adaptation: self.adaptation,
                changes: Vec::new(),
                misfits: Vec::new(),
            };
            match &item.ty {
                ComponentItem::ComponentInstance(ty) => linking.instance(ty)?,
                _ => linking.item(import, item.ty)?,
            }
            linking.finish()?;
            links.typed += linking.links.typed;
            links.dynamic += linking.links.dynamic;
            let changes = std::mem::take(&mut linking.changes);
            self.note(&socket.id, changes);
        }
        paths.finish()?;
        Ok(links)
    }

    /// Connects the imports that the application offers in Rust. What these do not have of functions may have been defined
    /// already.
    ///
    /// # Errors
    /// Fails with all that differs from what is offered, or when the host defines one as well.
    pub(crate) fn link_provided(
        &mut self,
        linker: &mut Linker<P>,
        provided: &[ProvidedImport<P>],
        missing: MissingHostFunctions,
    ) -> Result<(), LinkError> {
        if provided.is_empty() {
            return Ok(());
        }
        let engine = linker.engine().clone();
        let mut mismatches = Vec::new();
        linker.allow_shadowing(true);
        for (import, item) in self.component.component_type().imports(&engine) {
            let mut provided = provided.iter();
            let from = provided.find(|provided| *provided.import == *import);
            let (Some(from), ComponentItem::ComponentInstance(ty)) = (from, &item.ty) else {
                continue;
            };
            if self.host.defines_itself(import) {
                return Err(LinkError::Interface(wasmtime::Error::msg(format!(
                    "the host's linker defines `{import}` too, which the application offers in Rust: it can come \
                     from one of them, not from both"
                ))));
            }
            let mut changes = Vec::new();
            let linking = LinkingProvided {
                engine: &engine,
                reader: self.reader,
                kinds: self.kinds,
                proxies: self.proxies,
                from,
                changes: &mut changes,
                missing,
                instance: linker.instance(import).map_err(LinkError::Interface)?,
            };
            let differences = linking.link(ty)?;
            self.note(&from.value.name, changes);
            if !differences.is_empty() {
                mismatches.push((from.value.name.to_string(), differences));
            }
        }
        if mismatches.is_empty() {
            return Ok(());
        }
        Err(LinkError::Mismatches(mismatches))
    }

    fn note(&mut self, interface: &Arc<str>, changes: Vec<Change>) {
        if !changes.is_empty() {
            self.adapted.push(AdaptedImport {
                interface: Arc::clone(interface),
                changes,
            });
        }
    }

    /// Tells which imports of the component come from `sockets`. All others are the host's.
    pub(crate) fn is_connected(
        &self,
        sockets: &[Arc<SocketNode<P>>],
    ) -> impl FnMut(&str, &ComponentItem) -> bool {
        let mut paths = Paths::of(sockets.iter().map(|socket| (&*socket.id, &*socket.path)));
        move |import, item| self.socket_of(import, item, sockets, &mut paths).is_some()
    }

    /// Finds the socket that an import comes from: an interface by its path, and what stands in the
    /// world itself by its name, among what the sockets with the path `$root` have. All else is the
    /// host's.
    fn socket_of(
        &self,
        import: &str,
        item: &ComponentItem,
        sockets: &[Arc<SocketNode<P>>],
        paths: &mut Paths,
    ) -> Option<usize> {
        let mut sockets = sockets.iter();
        match item {
            ComponentItem::ComponentInstance(_) => paths.take(import),
            ComponentItem::ComponentFunc(_) => sockets
                .position(|socket| *socket.path == *ROOT && socket.position(import).is_some()),
            ComponentItem::Resource(ty) => {
                let kind = self.kinds.of(self.reader.resource(*ty)?);
                sockets.position(|socket| *socket.path == *ROOT && socket.members().defines(kind))
            }
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => None,
        }
    }
}

/// Opens what an import is defined in, which the host may not define as well.
fn open<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    host: &mut HostLinker<P>,
    import: &str,
    item: &ComponentItem,
    socket: &SocketNode<P>,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    if host.defines(import) {
        return Err(LinkError::Interface(wasmtime::Error::msg(format!(
            "the host's linker defines `{import}` too, which is the socket `{}`: it can come from the \
             host or from plugins, not from both",
            socket.id
        ))));
    }
    match item {
        ComponentItem::ComponentInstance(_) => {
            linker.instance(import).map_err(LinkError::Interface)
        }
        _ => Ok(linker.root()),
    }
}
