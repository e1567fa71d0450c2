//! What was found in a component: the interfaces that it exports and imports.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::path::{World, world_of};

/// The interfaces of an application that a component exports and imports.
pub(crate) struct Inference {
    pub(super) exported: Exported,
    /// The ids of what it fills by itself.
    pub(super) plugs: Arc<[String]>,
    pub(super) imports: Vec<Import>,
    /// All paths that it exports.
    pub(super) exports: Vec<String>,
    /// The interfaces that it imports, where it is loaded for its plugs.
    pub(super) sockets: OnceLock<Arc<[String]>>,
}

/// The positions of the interfaces that a component exports.
#[derive(Clone, Default)]
pub(super) struct Exported {
    pub(super) plugs: Vec<usize>,
    /// What it exports that nothing tells apart.
    pub(super) alike: Option<(String, Vec<usize>)>,
}

impl Exported {
    /// Adds the interfaces that an export is of.
    pub(super) fn add(&mut self, export: &str, interfaces: Vec<usize>) {
        match *interfaces.as_slice() {
            [] => {}
            [one] => self.plugs.push(one),
            _ => {
                let alike = (export.to_owned(), interfaces);
                self.alike.get_or_insert(alike);
            }
        }
    }
}

/// Something that a component imports, with the positions of the interfaces that it may come from.
#[derive(Clone)]
pub(super) struct Import {
    pub(super) name: String,
    /// The path by which it finds a socket.
    pub(super) path: String,
    pub(super) candidates: Vec<usize>,
    /// Whether it is a function that the world imports itself.
    pub(super) is_of_world: bool,
}

/// Returns how many functions that a component imports itself each world has.
pub(super) fn counted(imports: &[Import]) -> HashMap<usize, usize> {
    let mut counts = HashMap::new();
    let imports = imports.iter().filter(|import| import.is_of_world);
    for world in imports.flat_map(|import| &import.candidates) {
        *counts.entry(*world).or_default() += 1;
    }
    counts
}

/// Returns the world that an import belongs to, or several where nothing tells them apart.
pub(super) fn of_world(import: &Import, counts: &HashMap<usize, usize>) -> Vec<usize> {
    let count = |world: usize| (world, counts.get(&world).copied().unwrap_or_default());
    match world_of(import.candidates.iter().copied().map(count)) {
        World::None => Vec::new(),
        World::One(world) => vec![world],
        World::Several(worlds) => worlds,
    }
}
