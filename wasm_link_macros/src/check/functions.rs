//! Finds the functions that an option names.

use std::collections::HashSet;

use syn::LitStr;

use crate::analyze::{Function, Interface};
use crate::errors::Errors;
use crate::input::Chosen;
use crate::nearest::{listed, nearest, suggestion};
use crate::source::Source;

/// What an option chooses of the functions of an interface.
pub(super) struct Choice<'a> {
    /// The option.
    pub(super) key: &'a str,
    pub(super) interface: &'a Interface,
    pub(super) source: &'a Source,
}

impl Choice<'_> {
    /// Returns the numbers of the functions, and reports names that are wrong or stand twice.
    pub(super) fn functions(&self, chosen: &Chosen<LitStr>, errors: &mut Errors) -> HashSet<usize> {
        let Chosen::Some(names) = chosen else {
            return methods(self.interface).map(|(index, _)| index).collect();
        };
        let mut functions = HashSet::new();
        for literal in names {
            let name = literal.value();
            let function = |name: &str| methods(self.interface).find(|(_, one)| short(one) == name);
            if let Some((index, _)) = function(&name) {
                if !functions.insert(index) {
                    let message = format!("function `{name}` stands twice in `{}`", self.key);
                    errors.report(literal.span(), message);
                }
                continue;
            }
            if !self.source.lost.may_have(&name) {
                errors.report(literal.span(), unknown(self.interface, &name));
            }
            // One that is misspelt counts as the one that was probably meant.
            let names = methods(self.interface).map(|(_, function)| short(function));
            let meant = nearest(&name, names).and_then(function);
            functions.extend(meant.map(|(index, _)| index));
        }
        functions
    }
}

/// The functions that have a method, with their numbers.
pub(super) fn methods(interface: &Interface) -> impl Iterator<Item = (usize, &Function)> {
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
            "function `{name}` of `{}` has no method: async functions, and those with streams, futures or error contexts, have none",
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
