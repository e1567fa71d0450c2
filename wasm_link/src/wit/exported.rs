//! What a component exports, and what its plugs know it as.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::types::{Component, ComponentInstance, ComponentItem};

use crate::path::ROOT;

/// Something that a component exports.
pub(crate) struct Exported<'a> {
    /// The path that a plug finds it under.
    pub(crate) path: &'a str,
    pub(crate) name: &'a str,
    pub(crate) item: ComponentItem,
}

/// Returns what a component exports. What has a label is found under the path that the label implements, if nothing else is
/// that interface: of several, labels alone tell which is which.
pub(crate) fn exported<'a>(
    component: &'a Component,
    engine: &'a Engine,
) -> impl Iterator<Item = Exported<'a>> {
    let exports = component.exports(engine);
    let mut implemented: HashMap<_, usize, RandomState> = HashMap::default();
    for path in exports.filter_map(|(_, item)| item.implements) {
        *implemented.entry(path).or_default() += 1;
    }
    component.exports(engine).map(move |(name, item)| {
        let alone = item.implements.filter(|path| {
            let is_one = implemented.get(path) == Some(&1);
            is_one && component.get_export(engine, path).is_none()
        });
        Exported {
            path: alone.unwrap_or_else(|| path_of(name, &item.ty)),
            name,
            item: item.ty,
        }
    })
}

/// Tells whether an instance has more than types, so that somebody has to be there for it.
pub(crate) fn has_more_than_types(instance: &ComponentInstance, engine: &Engine) -> bool {
    let mut items = instance.exports(engine);
    items.any(|(_, item)| !matches!(item.ty, ComponentItem::Type(_)))
}

/// Returns the path that an import or export of a component is found under.
pub(crate) fn path_of<'a>(name: &'a str, item: &ComponentItem) -> &'a str {
    match item {
        ComponentItem::ComponentInstance(_) => name,
        ComponentItem::ComponentFunc(_)
        | ComponentItem::CoreFunc(_)
        | ComponentItem::Module(_)
        | ComponentItem::Component(_)
        | ComponentItem::Type(_)
        | ComponentItem::Resource(_) => ROOT,
    }
}
