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
mod sources;
pub(crate) mod typed;
mod wires;
mod wiring;
mod worlds;

use crate::link::error::{LinkError, Mismatch};
use crate::slot::links::SocketLinks;
use std::collections::HashSet;
use std::sync::Arc;

use foldhash::fast::RandomState;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, Linker, LinkerInstance};

use crate::describe::{Adaptation, MissingHostFunctions, PluginData};
use crate::resource::{Kinds, Proxies};
use crate::socket::SocketNode;
use crate::wit::{Change, Reader, Verdict};
pub(crate) use host_linker::HostLinker;
use import::Linking;
use provided::LinkingProvided;
pub(crate) use provided::ProvidedImport;
#[cfg(feature = "wit")]
pub(crate) use shape::fit_import;
use sources::Sources;
pub(crate) use wires::{Wires, check_links};
pub(crate) use wiring::{Wire, Wiring};

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
    /// Connects the imports that come from what `wiring` names, and says how. `linker` has what the host defines, and may
    /// have been used for a plugin of the same component and wiring before.
    ///
    /// # Errors
    /// Fails when an import fits no shape of its socket, when it may come from several, and when the host defines a
    /// socket as well.
    pub(crate) fn link(
        &mut self,
        linker: &mut Linker<P>,
        wiring: &Wiring<P>,
    ) -> Result<Box<[SocketLinks]>, LinkError> {
        let engine = linker.engine().clone();
        // What an earlier plugin like this one was linked with is replaced.
        linker.allow_shadowing(true);
        let mut links = wiring.unused();
        let mut sources = Sources::of(self.component, wiring);
        sources.decided()?;
        for (import, item) in self.component.component_type().imports(&engine) {
            let source = sources.find(import, &item, self.reader, self.kinds);
            let Some(source) = source else {
                continue;
            };
            let Some(links) = links.get_mut(source.position) else {
                continue;
            };
            // What was linked by name is meant, whatever the host has.
            if !source.is_wired && self.host.defines(import) {
                return Err(defined_twice(import, source.socket));
            }
            let mut linking = Linking {
                engine: &engine,
                reader: self.reader,
                kinds: self.kinds,
                proxies: self.proxies,
                socket: source.socket,
                renamed: source.function,
                instance: open(linker, import, &item.ty)?,
                links: SocketLinks::none(&source.socket.id),
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
            self.note(&source.socket.id, changes);
        }
        sources.finish()?;
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
                worst: Verdict::Same,
                instance: linker.instance(import).map_err(LinkError::Interface)?,
            };
            let (differences, verdict) = linking.link(ty)?;
            self.note(&from.value.name, changes);
            if !differences.is_empty() {
                mismatches.push(Mismatch {
                    path: from.value.name.to_string(),
                    differences,
                    verdict,
                });
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
}

/// Returns the imports of a component that come from what `wiring` names. All others are the host's.
pub(crate) fn connected<P: PluginData + 'static>(
    component: &Component,
    wiring: &Wiring<P>,
    reader: &Reader,
    kinds: &Kinds,
) -> HashSet<Box<str>, RandomState> {
    if wiring.is_empty() {
        return HashSet::default();
    }
    let mut sources = Sources::of(component, wiring);
    let ty = component.component_type();
    let imports = ty.imports(component.engine());
    let connected =
        imports.filter(|(name, item)| sources.find(name, item, reader, kinds).is_some());
    connected.map(|(name, _)| name.into()).collect()
}

/// Opens what an import is defined in.
fn open<'a, P: PluginData + 'static>(
    linker: &'a mut Linker<P>,
    import: &str,
    item: &ComponentItem,
) -> Result<LinkerInstance<'a, P>, LinkError> {
    match item {
        ComponentItem::ComponentInstance(_) => {
            linker.instance(import).map_err(LinkError::Interface)
        }
        _ => Ok(linker.root()),
    }
}

/// The error of an import that the host has, and plugins as well.
fn defined_twice<P: PluginData + 'static>(import: &str, socket: &SocketNode<P>) -> LinkError {
    LinkError::Interface(wasmtime::Error::msg(format!(
        "the host's linker defines `{import}` too, which is the socket `{}`: it can come from the \
         host or from plugins, not from both",
        socket.id
    )))
}
