//! Finds the interfaces that the options name.
//!
//! A name is an interface of the main package, or a full name with or without its version.

use std::collections::HashMap;
use std::rc::Rc;

use syn::LitStr;

use crate::analyze::{Interface, Model, World};
use crate::errors::Errors;
use crate::input::{Cardinality, Entry, Input};
use crate::nearest::{listed, suggestion};

/// The interfaces that the options name.
pub(super) struct Selection<'a> {
    /// The interfaces to generate, before what they use.
    pub(super) roots: Vec<Rc<Interface>>,
    pub(super) cardinality: Vec<(Rc<Interface>, &'a Entry<Cardinality>)>,
    pub(super) with: Vec<(Rc<Interface>, &'a Entry<syn::Path>)>,
    /// Whether every name was found: else what seems unused may be so because of that.
    pub(super) is_complete: bool,
}

impl<'a> Selection<'a> {
    pub(super) fn of(input: &'a Input, model: &Model, errors: &mut Errors) -> Self {
        let mut finder = Finder {
            model,
            errors,
            missed: false,
        };
        let (worlds, names): (Vec<&LitStr>, Vec<&LitStr>) = input
            .interfaces
            .iter()
            .partition(|literal| world(model, &literal.value()).is_some());
        let mut roots: Vec<Rc<Interface>> = finder
            .each("interfaces", &names, |literal| literal)
            .into_iter()
            .map(|(interface, _)| interface)
            .collect();
        let worlds = worlds.iter();
        let worlds = worlds.filter_map(|literal| world(model, &literal.value()));
        roots.extend(worlds.flat_map(|world| world.interfaces.clone()));
        if input.interfaces.is_empty() {
            roots.extend(main(model).cloned());
        }
        if roots.is_empty() && input.interfaces.is_empty() {
            let worlds = model.worlds.iter().filter(|world| world.is_main);
            roots.extend(worlds.flat_map(|world| world.interfaces.clone()));
        }
        let cardinality = finder.each("cardinality", &input.cardinality, |entry| &entry.interface);
        let with = finder.each("with", &input.with, |entry| &entry.interface);
        Self {
            roots,
            cardinality,
            with,
            is_complete: !finder.missed,
        }
    }

    /// Returns the paths that stand for interfaces, by the interface's id.
    pub(super) fn given_paths(&self) -> HashMap<Rc<str>, syn::Path> {
        self.with
            .iter()
            .map(|(interface, entry)| (Rc::clone(&interface.id), entry.value.clone()))
            .collect()
    }
}

/// What finding a name needs.
struct Finder<'a> {
    model: &'a Model,
    errors: &'a mut Errors,
    missed: bool,
}

impl Finder<'_> {
    /// Finds the interface of each entry, and reports those that are unknown or stand twice.
    fn each<'e, T>(
        &mut self,
        key: &str,
        entries: &'e [T],
        literal: impl Fn(&T) -> &LitStr,
    ) -> Vec<(Rc<Interface>, &'e T)> {
        let mut found: Vec<(Rc<Interface>, &T)> = Vec::new();
        for entry in entries {
            let literal = literal(entry);
            match self.find(&literal.value()) {
                Ok(interface) if found.iter().any(|(other, _)| other.id == interface.id) => {
                    let message = format!("interface `{}` stands twice in `{key}`", interface.id);
                    self.errors.report(literal.span(), message);
                }
                Ok(interface) => found.push((interface, entry)),
                Err(message) => {
                    self.missed = true;
                    self.errors.report(literal.span(), message);
                }
            }
        }
        found
    }

    fn find(&self, name: &str) -> Result<Rc<Interface>, String> {
        let matches = |fits: &dyn Fn(&Interface) -> bool| -> Vec<&Rc<Interface>> {
            self.model
                .interfaces
                .iter()
                .filter(|interface| fits(interface))
                .collect()
        };
        let full = matches(&|interface| *interface.id == *name);
        let short = matches(&|interface| interface.is_main && interface.name.interface == name);
        let unversioned = matches(&|interface| interface.name.unversioned() == name);
        for found in [full, short, unversioned] {
            match found.as_slice() {
                [] => {}
                [interface] => return Ok(Rc::clone(interface)),
                several => {
                    return Err(format!(
                        "ambiguous interface `{name}`: name one of {}",
                        listed(several.iter().map(|interface| &*interface.id))
                    ));
                }
            }
        }
        Err(self.unknown(name))
    }

    fn unknown(&self, name: &str) -> String {
        let mut names: Vec<&str> = main(self.model)
            .map(|interface| interface.name.interface.as_str())
            .collect();
        names.extend(
            self.model
                .worlds
                .iter()
                .filter(|world| world.is_main)
                .map(|world| world.name.interface.as_str()),
        );
        names.extend(
            self.model
                .interfaces
                .iter()
                .filter(|interface| !interface.is_main && !interface.is_in_world)
                .map(|interface| &*interface.id),
        );
        let unversioned: Vec<String> = self
            .model
            .interfaces
            .iter()
            .map(|interface| interface.name.unversioned())
            .collect();
        let forms = names
            .iter()
            .copied()
            .chain(unversioned.iter().map(String::as_str));
        format!(
            "unknown interface `{name}`: expected one of {}{}",
            listed(names.iter().copied()),
            suggestion(name, forms)
        )
    }
}

fn main(model: &Model) -> impl Iterator<Item = &Rc<Interface>> {
    let interfaces = model.interfaces.iter();
    interfaces.filter(|interface| interface.is_main && !interface.is_in_world)
}

/// Finds a world that has something of its own.
fn world<'a>(model: &'a Model, name: &str) -> Option<&'a World> {
    model.worlds.iter().find(|world| {
        world.name.to_string() == name
            || world.is_main && world.name.interface == name
            || world.name.unversioned() == name
    })
}
