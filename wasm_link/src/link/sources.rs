//! Which socket each import of a component comes from. All other imports are the host's.

use std::sync::Arc;

use wasmtime::component::Component;
use wasmtime::component::types::{ComponentExtern, ComponentItem};

use super::error::LinkError;
use super::paths::Paths;
use super::wires::Wires;
use super::wiring::Wiring;
use super::worlds::Worlds;
use crate::describe::PluginData;
use crate::path::ROOT;
use crate::resource::Kinds;
use crate::socket::SocketNode;
use crate::wit::Reader;

/// What a plugin is connected to, by what its component imports.
pub(crate) struct Sources<'a, P: PluginData + 'static> {
    wiring: &'a Wiring<P>,
    wires: Wires,
    paths: Paths,
    worlds: Worlds,
}

/// What an import comes from.
pub(super) struct Source<'a, P: PluginData + 'static> {
    /// Its position among all that the plugin is connected to: the sockets, then the wires.
    pub(super) position: usize,
    pub(super) socket: &'a Arc<SocketNode<P>>,
    /// The function that is called, where it has another name than the import.
    pub(super) function: Option<&'a str>,
    /// Whether the import is linked by its name.
    pub(super) is_wired: bool,
}

impl<'a, P: PluginData + 'static> Sources<'a, P> {
    pub(crate) fn of(component: &Component, wiring: &'a Wiring<P>) -> Self {
        let wires = Wires::of(component, wiring);
        let ty = component.component_type();
        let functions = ty.imports(component.engine()).filter(|(name, item)| {
            matches!(item.ty, ComponentItem::ComponentFunc(_)) && wires.find(name).is_none()
        });
        let sockets = wiring.sockets.iter();
        Self {
            paths: Paths::of(sockets.map(|socket| (&*socket.id, &*socket.path))),
            worlds: Worlds::of(&wiring.sockets, functions.map(|(name, _)| name)),
            wires,
            wiring,
        }
    }

    /// Finds what an import comes from: what it is linked to, or else an interface by its path, or by that which its label
    /// implements, and what stands in the world itself by its name, among what the sockets with the path `$root` have.
    pub(super) fn find(
        &mut self,
        import: &str,
        item: &ComponentExtern<'_>,
        reader: &Reader,
        kinds: &Kinds,
    ) -> Option<Source<'a, P>> {
        if let Some(wire) = self.wires.find(import) {
            return self.wired(wire);
        }
        let position = match &item.ty {
            ComponentItem::ComponentInstance(_) => {
                self.paths.take(import, item.implements.unwrap_or(import))
            }
            ComponentItem::ComponentFunc(_) => self.worlds.find(import),
            ComponentItem::Resource(ty) => {
                let kind = kinds.of(reader.resource(*ty)?);
                let mut sockets = self.wiring.sockets.iter();
                sockets.position(|socket| *socket.path == *ROOT && socket.members().defines(kind))
            }
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => None,
        };
        let position = position?;
        Some(Source {
            position,
            socket: self.wiring.sockets.get(position)?,
            function: None,
            is_wired: false,
        })
    }

    fn wired(&self, position: usize) -> Option<Source<'a, P>> {
        let wire = self.wiring.wires.get(position)?;
        Some(Source {
            position: self.wiring.sockets.len() + position,
            socket: &wire.socket,
            function: wire.function.as_deref(),
            is_wired: true,
        })
    }

    /// Makes sure that each function that the world imports itself comes from one socket.
    ///
    /// # Errors
    /// Fails with the first that may come from several.
    pub(super) fn decided(&self) -> Result<(), LinkError> {
        self.worlds.finish(&self.wiring.sockets)
    }

    /// Makes sure that no socket is left out because another one has its path, when all imports were looked for.
    ///
    /// # Errors
    /// Fails with the first that is.
    pub(super) fn finish(&self) -> Result<(), LinkError> {
        self.paths.finish()
    }
}
