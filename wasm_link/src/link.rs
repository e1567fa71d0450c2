//! Links: what a plugin imports, connected to the sockets that it names.
//!
//! Each imported function gets the shape that its own type asks for. Whatever it asks for, and
//! whatever comes out of the socket, the host neither panics nor hangs: what cannot be returned as
//! a value traps the caller.

mod call;
mod failure;
mod import;
mod shape;
pub(crate) mod typed;

use std::collections::HashMap;
use std::sync::Arc;

use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Linker, LinkerInstance};

use crate::PluginData;
use crate::members::SocketNode;
use crate::resource::{Kinds, Proxies};
use crate::version;
use crate::wit::{ROOT, Reader};
use import::Linking;

/// Why a plugin could not be linked.
pub(crate) enum LinkError {
    /// The socket as a whole.
    Interface(wasmtime::Error),
    /// One function of it, or several.
    Function(String, wasmtime::Error),
}

/// Connects what a component imports to sockets.
pub(crate) struct SocketLinker<'a, P: PluginData + 'static> {
    pub(crate) component: &'a Component,
    pub(crate) reader: &'a mut Reader,
    pub(crate) kinds: &'a Kinds,
    /// What the component's instance will hold of other plugins' resources.
    pub(crate) proxies: &'a Arc<Proxies<P>>,
}

impl<P: PluginData + 'static> SocketLinker<'_, P> {
    /// Connects the imports that `sockets` name, and says how.
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
        linker.allow_shadowing(false);
        let mut probe = linker.clone();
        let unused = sockets.iter().map(|socket| SocketLinks::none(&socket.id));
        let mut links: Box<[SocketLinks]> = unused.collect();
        let by_key: HashMap<_, _> = sockets
            .iter()
            .enumerate()
            .rev()
            .map(|(position, socket)| (version::key(&socket.path), position))
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
    fn socket_of(
        &self,
        import: &str,
        item: &ComponentItem,
        sockets: &[Arc<SocketNode<P>>],
        by_key: &HashMap<Box<str>, usize>,
    ) -> Option<usize> {
        let mut sockets = sockets.iter();
        match item {
            ComponentItem::ComponentInstance(_) => by_key.get(&version::key(import)).copied(),
            ComponentItem::ComponentFunc(_) => sockets
                .position(|socket| *socket.path == *ROOT && socket.position(import).is_some()),
            ComponentItem::Resource(ty) => {
                let kind = self.kinds.of(self.reader.resource(*ty)?);
                sockets.position(|socket| *socket.path == *ROOT && socket.defines(kind))
            }
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => None,
        }
    }
}

/// How the functions that a plugin imports of a socket are linked.
#[derive(Clone, Debug)]
pub(crate) struct SocketLinks {
    /// The id of the socket, as text.
    pub(crate) socket: Arc<str>,
    /// How many with their own types.
    pub(crate) typed: usize,
    /// How many with dynamic values.
    pub(crate) dynamic: usize,
}

impl SocketLinks {
    fn none(socket: &Arc<str>) -> Self {
        Self {
            socket: Arc::clone(socket),
            typed: 0,
            dynamic: 0,
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
