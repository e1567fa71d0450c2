//! Finds the functions that plugins may lack.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::functions::{Choice, methods};
use super::select::Selection;
use crate::analyze::Interface;
use crate::errors::Errors;
use crate::input::{Chosen, Input};
use crate::source::Source;

/// Finds the numbers of the functions that plugins may lack, by the id of their interface, and checks that every value of
/// the option has an effect.
pub(super) fn optional(
    input: &Input,
    source: &Source,
    selection: &Selection<'_>,
    generated: &[Rc<Interface>],
    errors: &mut Errors,
) -> HashMap<Rc<str>, HashSet<usize>> {
    let mut found = HashMap::new();
    match &input.optional {
        None => {}
        Some(Chosen::All(span)) => {
            for interface in generated {
                let all: HashSet<_> = methods(interface).map(|(index, _)| index).collect();
                if !all.is_empty() {
                    found.insert(Rc::clone(&interface.id), all);
                }
            }
            if found.is_empty() && selection.is_complete {
                let message =
                    "unused `optional`: no interface that is generated here has functions";
                errors.report(*span, message);
            }
        }
        Some(Chosen::Some(_)) => {
            for (interface, entry) in &selection.optional {
                if generated.iter().any(|one| one.id == interface.id) {
                    let choice = Choice {
                        key: "optional",
                        interface,
                        source,
                    };
                    let functions = choice.functions(&entry.value, errors);
                    found.insert(Rc::clone(&interface.id), functions);
                } else if selection.is_complete {
                    let message = format!(
                        "unused `optional`: `{}` is not generated here",
                        interface.id
                    );
                    errors.report(entry.interface.span(), message);
                }
            }
        }
    }
    found
}
