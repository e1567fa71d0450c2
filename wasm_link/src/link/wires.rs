//! Which import of a component each link of its plugin is of.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use super::wiring::{Wire, Wiring};
use crate::describe::{PluginData, resource_of};
use crate::error::InvalidLink;
use crate::path::best_match;
use crate::socket::SocketNode;
use crate::text::nearest;

/// The positions of links by the imports that they are of.
#[derive(Default)]
pub(crate) struct Wires {
    by_import: HashMap<Box<str>, usize, RandomState>,
}

impl Wires {
    /// Finds the imports. An interface is found as all are: by its very path, or else by the newest that will do.
    pub(crate) fn of<P: PluginData + 'static>(component: &Component, wiring: &Wiring<P>) -> Self {
        let mut wires = Self::default();
        if wiring.wires.is_empty() {
            return wires;
        }
        let ty = component.component_type();
        let imports = ty.imports(component.engine()).map(|(name, _)| name);
        let imports: Vec<_> = imports.collect();
        for (position, wire) in wiring.wires.iter().enumerate() {
            let Some(import) = best_match(&wire.import, imports.iter().copied()) else {
                continue;
            };
            // Who names the very import is heard before who names another version.
            if *import == *wire.import {
                wires.by_import.insert(import.into(), position);
            } else {
                wires.by_import.entry(import.into()).or_insert(position);
            }
        }
        wires
    }

    /// Finds the link of an import. The functions of a resource that a world imports itself are linked with it.
    pub(crate) fn find(&self, import: &str) -> Option<usize> {
        if self.by_import.is_empty() {
            return None;
        }
        let wire = self.by_import.get(import);
        let wire = wire.or_else(|| self.by_import.get(resource_of(import)?));
        wire.copied()
    }
}

/// Makes sure that each link is of something, and leads somewhere.
///
/// # Errors
/// Fails with the first that does not.
pub(crate) fn check_links<P: PluginData + 'static>(
    component: &Component,
    wiring: &Wiring<P>,
) -> Result<(), InvalidLink> {
    let mut wires = wiring.wires.iter();
    wires.try_for_each(|wire| check(component, wire))
}

fn check<P: PluginData + 'static>(
    component: &Component,
    wire: &Wire<P>,
) -> Result<(), InvalidLink> {
    let ty = component.component_type();
    let engine = component.engine();
    let names = ty.imports(engine).map(|(name, _)| name);
    let names: Vec<_> = names.collect();
    let import = wire.import.to_string();
    let Some(found) = best_match(&import, names.iter().copied()) else {
        let near = nearest(&import, names.iter().copied());
        return Err(InvalidLink::UnknownImport {
            nearest: near.map(str::to_owned),
            imports: names.into_iter().map(str::to_owned).collect(),
            import,
        });
    };
    let item = ty.imports(engine).find(|(name, _)| *name == found);
    let is_function =
        item.is_some_and(|(_, item)| matches!(item.ty, ComponentItem::ComponentFunc(_)));
    let function = match &wire.function {
        Some(function) if is_function => &**function,
        None if is_function => found,
        Some(function) => {
            return Err(InvalidLink::NotAFunction {
                import,
                function: function.to_string(),
            });
        }
        None => return Ok(()),
    };
    if has(&wire.socket, function) {
        return Ok(());
    }
    let near = nearest(function, wire.socket.function_names());
    Err(InvalidLink::UnknownFunction {
        import,
        interface: wire.socket.id.to_string(),
        function: function.to_owned(),
        nearest: near.map(str::to_owned),
    })
}

/// Tells whether a plugin of the socket has a function; where there is no plugin, whether the interface has it.
fn has<P: PluginData + 'static>(socket: &SocketNode<P>, function: &str) -> bool {
    let position = socket.position(function);
    let mut members = socket.members().list().iter();
    if members.len() == 0 {
        return position.is_some();
    }
    members.any(|member| member.function(position).is_some())
}
