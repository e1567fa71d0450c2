//! Links: what a plugin imports, connected to the sockets that it names.
//!
//! Each imported function gets the shape that its own type asks for. Whatever it asks for, and
//! whatever comes out of the socket, the host neither panics nor hangs: what cannot be returned as
//! a value traps the caller.

mod call;
pub(crate) mod error;
mod failure;
mod import;
mod shape;
pub(crate) mod typed;

use crate::link::error::LinkError;
use crate::slot::links::SocketLinks;
use std::collections::HashMap;
use std::sync::Arc;

use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Linker, LinkerInstance};

use crate::describe::PluginData;
use crate::path;
use crate::path::ROOT;
use crate::resource::{Kinds, Proxies};
use crate::socket::SocketNode;
use crate::wit::Reader;
use import::Linking;

/// Connects what a component imports to sockets.
pub(crate) struct SocketLinker<'a> {
    pub(crate) component: &'a Component,
    pub(crate) reader: &'a mut Reader,
    pub(crate) kinds: &'a Kinds,
    /// What the component's instance will hold of other plugins' resources.
    pub(crate) proxies: &'a Arc<Proxies>,
}

impl SocketLinker<'_> {
    /// Connects the imports that `sockets` name, and says how.
    ///
    /// # Errors
    /// Fails when an import fits no shape of its socket, or when the host defines the socket as
    /// well.
    pub(crate) fn link<P: PluginData + 'static>(
        &mut self,
        linker: &mut Linker<P>,
        sockets: &[Arc<SocketNode<P>>],
    ) -> Result<Box<[SocketLinks]>, LinkError> {
        let engine = linker.engine().clone();
        linker.allow_shadowing(false);
        let mut probe = linker.clone();
        let unused = sockets.iter().map(|socket| SocketLinks::none(&socket.id));
        let mut links: Box<[SocketLinks]> = unused.collect();
        let by_key: HashMap<_, _> = sockets
            .iter()
            .enumerate()
            .rev()
            .map(|(position, socket)| (path::key(&socket.path), position))
            .collect();
        for (import, item) in self.component.component_type().imports(&engine) {
            let Some(position) = self.socket_of(import, &item.ty, sockets, &by_key) else {
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
                instance: match item.ty {
                    ComponentItem::ComponentInstance(_) => {
                        define(linker, &mut probe, import, socket)?
                    }
                    _ => define_in_root(linker, &mut probe, import, socket)?,
                },
                links: SocketLinks::none(&socket.id),
                misfits: Vec::new(),
            };
            match &item.ty {
                ComponentItem::ComponentInstance(ty) => linking.instance(ty)?,
                _ => linking.item(import, item.ty)?,
            }
            linking.finish()?;
            links.typed += linking.links.typed;
            links.dynamic += linking.links.dynamic;
        }
        Ok(links)
    }

    /// Finds the socket that an import comes from: an interface by its path, and what stands in the
    /// world itself by its name, among what the sockets with the path `$root` have. All else is the
    /// host's.
    fn socket_of<P: PluginData + 'static>(
        &self,
        import: &str,
        item: &ComponentItem,
        sockets: &[Arc<SocketNode<P>>],
        by_key: &HashMap<Box<str>, usize>,
    ) -> Option<usize> {
        let mut sockets = sockets.iter();
        match item {
            ComponentItem::ComponentInstance(_) => by_key.get(&path::key(import)).copied(),
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

/// Opens the import in the linker, where the host may not have defined it: `probe` is a copy of the
/// linker, to find that out.
fn define<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    probe: &mut Linker<P>,
    import: &str,
    socket: &SocketNode<P>,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    // Opening an instance that is there is no error, defining something else of its name is one.
    let free = probe.root().func_new(import, |_, _, _, _| Ok(()));
    let opened = free.and_then(|()| linker.instance(import));
    opened.map_err(|error| defined_twice(error, import, socket))
}

/// Opens the world itself in the linker, where the host may not have defined `import`.
fn define_in_root<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    probe: &mut Linker<P>,
    import: &str,
    socket: &SocketNode<P>,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    let free = probe.root().func_new(import, |_, _, _, _| Ok(()));
    free.map_err(|error| defined_twice(error, import, socket))?;
    Ok(linker.root())
}

fn defined_twice<P: PluginData + 'static>(
    error: wasmtime::Error,
    import: &str,
    socket: &SocketNode<P>,
) -> LinkError {
    LinkError::Interface(error.context(format!(
        "the host's linker defines `{import}` too, which is the socket `{}`: it can come from the \
         host or from plugins, not from both",
        socket.id
    )))
}
