//! Finds the interfaces that plugins are connected to after they were loaded.

use std::collections::HashSet;
use std::rc::Rc;

use super::select::Selection;
use crate::analyze::Interface;
use crate::errors::Errors;
use crate::input::{Chosen, Input};

/// Finds the ids of the interfaces, and checks that every value of the option has an effect.
pub(super) fn late(
    input: &Input,
    selection: &Selection<'_>,
    generated: &[Rc<Interface>],
    errors: &mut Errors,
) -> HashSet<Rc<str>> {
    if let Some(Chosen::All(span)) = &input.late {
        if generated.is_empty() && selection.is_complete {
            errors.report(*span, "unused `late`: no interface is generated here");
        }
        return generated
            .iter()
            .map(|interface| Rc::clone(&interface.id))
            .collect();
    }
    let mut late = HashSet::new();
    for (interface, literal) in &selection.late {
        if generated.iter().any(|one| one.id == interface.id) {
            late.insert(Rc::clone(&interface.id));
        } else if selection.is_complete {
            let message = format!("unused `late`: `{}` is not generated here", interface.id);
            errors.report(literal.span(), message);
        }
    }
    late
}
