//! Finds the functions that cannot be called with dynamic values in Rust.

use std::collections::HashSet;

use super::site::Site;
use crate::analyze::{Definition, Function, Kind, Type};

/// Whether some type of a function is made of no `Val`: one that the application has in the place of a generated one need
/// not be, and a tuple of nothing is `()` in Rust, which says nothing of itself.
pub(super) fn lacks_vals(site: Site<'_>, function: &Function) -> bool {
    let mut search = Search {
        site,
        seen: HashSet::new(),
    };
    let parameters = function.parameters.iter().map(|parameter| &parameter.ty);
    parameters
        .chain(&function.result)
        .any(|ty| search.finds(ty))
}

struct Search<'a> {
    site: Site<'a>,
    /// What was looked at: types in few lines have many parts.
    seen: HashSet<*const Definition>,
}

impl Search<'_> {
    fn finds(&mut self, ty: &Type) -> bool {
        match ty {
            Type::List(item) | Type::FixedList(item, _) | Type::Option(item) => self.finds(item),
            Type::Map(key, value) => self.finds(key) || self.finds(value),
            Type::Result { ok, err } => ok.iter().chain(err).any(|ty| self.finds(ty)),
            Type::Tuple(items) => items.is_empty() || items.iter().any(|item| self.finds(item)),
            Type::Named(definition) => self.finds_in(definition.original()),
            Type::Primitive(_)
            | Type::String
            | Type::Own(_)
            | Type::Borrow(_)
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => false,
        }
    }

    fn finds_in(&mut self, definition: &Definition) -> bool {
        if !self.seen.insert(std::ptr::from_ref(definition)) {
            return false;
        }
        if self.site.is_given(definition) {
            return true;
        }
        match &definition.kind {
            Kind::Alias(ty) => self.finds(ty),
            Kind::Record(fields) => fields.iter().any(|field| self.finds(&field.ty)),
            Kind::Variant(cases) => {
                let mut payloads = cases.iter().filter_map(|case| case.ty.as_ref());
                payloads.any(|ty| self.finds(ty))
            }
            Kind::Enum(_) | Kind::Flags(_) | Kind::Resource => false,
        }
    }
}
