//! Finds what is implemented in Rust, and which functions may fail there.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use syn::LitStr;

use super::select::Selection;
use crate::analyze::{Function, Interface};
use crate::errors::Errors;
use crate::input::{Chosen, Input};
use crate::nearest::{listed, nearest, suggestion};
use crate::plan::Implemented;
use crate::source::Source;

/// Finds the interfaces that get a trait, by id, and checks that every value of the options has an effect.
pub(super) fn implemented(
    input: &Input,
    source: &Source,
    selection: &Selection<'_>,
    generated: &[Rc<Interface>],
    errors: &mut Errors,
) -> HashMap<Rc<str>, Implemented> {
    let mut natives = Natives {
        source,
        selection,
        generated,
        errors,
        found: HashMap::new(),
    };
    natives.implement(input);
    natives.fallible(input);
    natives.found
}

/// What is implemented so far.
struct Natives<'a> {
    source: &'a Source,
    selection: &'a Selection<'a>,
    generated: &'a [Rc<Interface>],
    errors: &'a mut Errors,
    found: HashMap<Rc<str>, Implemented>,
}

impl Natives<'_> {
    fn implement(&mut self, input: &Input) {
        match &input.implement {
            None => {}
            Some(Chosen::All(span)) => {
                for interface in able(self.generated) {
                    self.add(interface);
                }
                if self.found.is_empty() && self.selection.is_complete {
                    let message =
                        "unused `implement`: no interface that is generated here has functions";
                    self.errors.report(*span, message);
                }
            }
            Some(Chosen::Some(_)) => {
                for (interface, literal) in &self.selection.implement {
                    if able(self.generated).any(|one| one.id == interface.id) {
                        self.add(interface);
                    } else if self.selection.is_complete {
                        let able = able(self.generated);
                        let message = format!(
                            "unused `implement`: `{}` is none of the interfaces with functions that are generated \
                             here, which are {}",
                            interface.id,
                            listed(able.map(|interface| &*interface.id))
                        );
                        self.errors.report(literal.span(), message);
                    }
                }
            }
        }
    }

    fn add(&mut self, interface: &Interface) {
        let id = Rc::clone(&interface.id);
        self.found.insert(id, Implemented::default());
    }

    fn fallible(&mut self, input: &Input) {
        match &input.fallible {
            None => {}
            Some(Chosen::All(span)) => {
                for interface in self.generated {
                    if let Some(found) = self.found.get_mut(&interface.id) {
                        found.fallible = methods(interface).map(|(index, _)| index).collect();
                    }
                }
                if self.found.is_empty() && self.selection.is_complete {
                    let message = "unused `fallible`: no interface is implemented here: add `implement: true`";
                    self.errors.report(*span, message);
                }
            }
            Some(Chosen::Some(_)) => {
                for (interface, entry) in &self.selection.fallible {
                    if self.found.contains_key(&interface.id) {
                        self.fallible_functions(interface, &entry.value);
                    } else if self.selection.is_complete {
                        let message = format!(
                            "unused `fallible`: `{}` is not implemented here: name it in `implement` too",
                            interface.id
                        );
                        self.errors.report(entry.interface.span(), message);
                    }
                }
            }
        }
    }

    fn fallible_functions(&mut self, interface: &Interface, chosen: &Chosen<LitStr>) {
        let Some(found) = self.found.get_mut(&interface.id) else {
            return;
        };
        let Chosen::Some(names) = chosen else {
            found.fallible = methods(interface).map(|(index, _)| index).collect();
            return;
        };
        let mut seen = HashSet::new();
        for literal in names {
            let name = literal.value();
            let function = |name: &str| methods(interface).find(|(_, one)| short(one) == name);
            if let Some((index, _)) = function(&name) {
                if !seen.insert(index) {
                    let message = format!("function `{name}` stands twice in `fallible`");
                    self.errors.report(literal.span(), message);
                }
                found.fallible.insert(index);
                continue;
            }
            if !self.source.lost.may_have(&name) {
                self.errors
                    .report(literal.span(), unknown(interface, &name));
            }
            // One that is misspelt counts as the one that was probably meant.
            let names = methods(interface).map(|(_, function)| short(function));
            let meant = nearest(&name, names).and_then(function);
            found.fallible.extend(meant.map(|(index, _)| index));
        }
    }
}

/// The interfaces that can be implemented: those with functions, and with their own resources.
fn able(generated: &[Rc<Interface>]) -> impl Iterator<Item = &Rc<Interface>> {
    let is_generated = |id: &Rc<str>| generated.iter().any(|one| one.id == *id);
    generated.iter().filter(move |interface| {
        !interface.functions.is_empty() && interface.world.iter().all(is_generated)
    })
}

/// The functions that have a method, with their numbers.
fn methods(interface: &Interface) -> impl Iterator<Item = (usize, &Function)> {
    let functions = interface.functions.iter().enumerate();
    functions.filter(|(_, function)| function.has_method())
}

/// The name of a function as the WIT has it: `function`, `resource.function`, or for a constructor `resource`.
fn short(function: &Function) -> &str {
    let name = function.name.split_once(']');
    name.map_or(function.name.as_str(), |(_, short)| short)
}

fn unknown(interface: &Interface, name: &str) -> String {
    let mut functions = interface.functions.iter();
    if functions.any(|function| short(function) == name) {
        return format!(
            "function `{name}` of `{}` has no method in the trait, that could fail: async functions, and those with \
             streams, futures or error contexts, have none",
            interface.id
        );
    }
    let names = || methods(interface).map(|(_, function)| short(function));
    format!(
        "unknown function `{name}` of `{}`: expected one of {}{}",
        interface.id,
        listed(names()),
        suggestion(name, names())
    )
}
