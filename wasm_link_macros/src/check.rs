//! Checks the options against the WIT, and the WIT against what the macro supports.
//!
//! All errors are found before any is shown; what passes is a plan whose expansion cannot fail.

mod functions;
mod implemented;
mod late;
mod optional;
mod options;
mod reach;
mod select;

use std::collections::HashMap;
use std::rc::Rc;

use crate::analyze::Model;
use crate::errors::Errors;
use crate::input::{Cardinality, Input};
use crate::plan::{Plan, Planned, modules};
use crate::source::Source;
use options::Options;
use select::Selection;

/// Checks everything, and plans to generate what is right.
pub(crate) fn check(
    input: &Input,
    source: &Source,
    model: &Model,
    files: Vec<String>,
    errors: &mut Errors,
) -> Plan {
    let selection = Selection::of(input, source, model, errors);
    let given = selection.given_paths();
    let interfaces = reach::used(model, &selection.roots, &given);
    Options {
        input,
        source,
        model,
        selection: &selection,
        generated: &interfaces,
    }
    .check(errors);

    let cardinality: HashMap<_, _> = selection
        .cardinality
        .iter()
        .map(|(interface, entry)| (Rc::clone(&interface.id), entry.value))
        .collect();
    let mut implemented = implemented::implemented(input, source, &selection, &interfaces, errors);
    let mut optional = optional::optional(input, source, &selection, &interfaces, errors);
    let late = late::late(input, &selection, &interfaces, errors);
    let planned = modules(&interfaces)
        .into_iter()
        .zip(interfaces)
        .map(|(module, interface)| Planned {
            cardinality: cardinality
                .get(&interface.id)
                .copied()
                .unwrap_or(Cardinality::ExactlyOne),
            implemented: implemented.remove(&interface.id),
            is_late: late.contains(&interface.id),
            optional: optional.remove(&interface.id).unwrap_or_default(),
            interface,
            module,
        });
    let mut plan = Plan::of(planned.collect());
    plan.given = given;
    plan.derives.clone_from(&input.derives);
    plan.files = files;
    plan.wit.clone_from(&source.wit);
    plan.runtime.clone_from(&input.runtime);
    plan
}
