//! Finds what is implemented in Rust, and which functions may fail there.

use std::collections::HashMap;
use std::rc::Rc;

use syn::LitStr;

use super::functions::{Choice, methods};
use super::select::Selection;
use crate::analyze::Interface;
use crate::errors::Errors;
use crate::input::{Chosen, Input};
use crate::nearest::listed;
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
        let choice = Choice {
            key: "fallible",
            interface,
            source: self.source,
        };
        let functions = choice.functions(chosen, self.errors);
        if let Some(found) = self.found.get_mut(&interface.id) {
            found.fallible = functions;
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
