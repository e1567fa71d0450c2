//! Finds the interfaces that the chosen ones use.
//!
//! An interface reaches another only through `use`, which makes an alias: looking at aliases is enough. What a
//! world imports uses the world's types, and those come along with it.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::analyze::{Interface, Kind, Model, Type};

/// Returns `roots` and all that they use, dependencies first, without those whose types exist elsewhere.
pub(super) fn used(
    model: &Model,
    roots: &[Rc<Interface>],
    given: &HashMap<Rc<str>, syn::Path>,
) -> Vec<Rc<Interface>> {
    let mut reached: HashSet<&str> = HashSet::new();
    let mut open: Vec<&Rc<Interface>> = roots.iter().collect();
    while let Some(interface) = open.pop() {
        if given.contains_key(&interface.id) || !reached.insert(&interface.id) {
            continue;
        }
        let homes: HashSet<&str> = used_by(interface).collect();
        open.extend(
            model
                .interfaces
                .iter()
                .filter(|other| homes.contains(&*other.id)),
        );
    }
    model
        .interfaces
        .iter()
        .filter(|interface| reached.contains(&*interface.id))
        .cloned()
        .collect()
}

/// Returns the ids of the interfaces whose types `interface` uses.
fn used_by(interface: &Interface) -> impl Iterator<Item = &str> {
    interface
        .types
        .iter()
        .filter_map(|definition| match &definition.kind {
            Kind::Alias(Type::Named(target)) => Some(&*target.home),
            _ => None,
        })
        .chain(interface.world.as_deref())
}
