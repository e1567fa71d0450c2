//! Finds what stands in worlds themselves: inline interfaces, functions and types.
//!
//! Components have a world's own functions under the path `$root`, and an inline interface under its bare name.
//! What is exported and what is imported are interfaces of their own: no plugin has to implement both.

use std::collections::HashMap;
use std::rc::Rc;

use wit_parser::{
    Function as WitFunction, InterfaceId, Resolve, TypeId, World as WitWorld, WorldId, WorldItem,
    WorldKey,
};

/// What stands in one world.
pub(super) struct Items<'a> {
    /// Unique among interfaces and worlds.
    pub(super) id: Rc<str>,
    pub(super) world: &'a WitWorld,
    pub(super) types: Vec<TypeId>,
    pub(super) exported: Vec<&'a WitFunction>,
    pub(super) imported: Vec<&'a WitFunction>,
    /// The inline interfaces, with their names.
    pub(super) inline: Vec<(InterfaceId, String)>,
}

/// Finds the items of all worlds.
pub(super) fn items(resolve: &Resolve) -> Vec<(WorldId, Items<'_>)> {
    let worlds = resolve.worlds.iter();
    worlds
        .filter_map(|(id, world)| Some((id, of_world(resolve, world)?)))
        .collect()
}

fn of_world<'a>(resolve: &'a Resolve, world: &'a WitWorld) -> Option<Items<'a>> {
    let package = resolve.packages.get(world.package?)?;
    let mut items = Items {
        id: package.name.interface_id(&world.name).into(),
        world,
        types: Vec::new(),
        exported: Vec::new(),
        imported: Vec::new(),
        inline: Vec::new(),
    };
    let exports = world.exports.iter().map(|item| (item, true));
    let imports = world.imports.iter().map(|item| (item, false));
    for ((key, item), is_export) in exports.chain(imports) {
        match (key, item) {
            (WorldKey::Name(name), WorldItem::Interface { id, .. }) => {
                let is_inline = |id| resolve.interfaces.get(id).is_some_and(|i| i.name.is_none());
                if is_inline(*id) {
                    items.inline.push((*id, name.clone()));
                }
            }
            (_, WorldItem::Function(function)) if is_export => items.exported.push(function),
            (_, WorldItem::Function(function)) => items.imported.push(function),
            (_, WorldItem::Type { id, .. }) => items.types.push(*id),
            (WorldKey::Interface(_), WorldItem::Interface { .. }) => {}
        }
    }
    Some(items)
}

/// Returns the id of every interface; that of an inline one names its world.
pub(super) fn interface_ids(
    resolve: &Resolve,
    worlds: &[(WorldId, Items<'_>)],
) -> HashMap<InterfaceId, Rc<str>> {
    let named = resolve.interfaces.iter();
    let mut ids: HashMap<InterfaceId, Rc<str>> = named
        .filter_map(|(id, _)| Some((id, resolve.id_of(id)?.into())))
        .collect();
    for (_, items) in worlds {
        let mut seen: Vec<&str> = Vec::new();
        for (id, name) in &items.inline {
            // A world may import and export inline interfaces of the same name.
            let again = if seen.contains(&name.as_str()) {
                "#import"
            } else {
                ""
            };
            seen.push(name);
            ids.entry(*id)
                .or_insert_with(|| format!("{}#{name}{again}", items.id).into());
        }
    }
    ids
}

/// Returns what components call each interface: its id, or the bare name of one that stands in a world.
pub(super) fn interface_paths(
    ids: &HashMap<InterfaceId, Rc<str>>,
    worlds: &[(WorldId, Items<'_>)],
) -> HashMap<InterfaceId, Rc<str>> {
    let mut paths = ids.clone();
    for (id, name) in worlds.iter().flat_map(|(_, items)| &items.inline) {
        paths.insert(*id, name.as_str().into());
    }
    paths
}
