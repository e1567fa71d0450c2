//! Finds the interfaces that the options name.
//!
//! A name is an interface of the main package, or a full name with or without its version.

use std::collections::HashMap;
use std::rc::Rc;

use syn::LitStr;

use crate::analyze::{Interface, Model};
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
        let mut roots: Vec<Rc<Interface>> = finder
            .each("interfaces", &input.interfaces, |literal| literal)
            .into_iter()
            .map(|(interface, _)| interface)
            .collect();
        if input.interfaces.is_empty() {
            roots.extend(main(model).cloned());
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
                .interfaces
                .iter()
                .filter(|interface| !interface.is_main)
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
    model
        .interfaces
        .iter()
        .filter(|interface| interface.is_main)
}
