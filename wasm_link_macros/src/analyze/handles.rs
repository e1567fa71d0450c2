//! Finds the handles that stand in types.
//!
//! Those of a named type are found once, from its parts' handles: asking is cheap at any depth.

use std::collections::HashSet;
use std::rc::Rc;

use super::model::{Definition, Handle, Kind, Type};

/// Finds the handles in the parts of a named type, each once.
pub(super) fn of_kind(kind: &Kind) -> Vec<Handle> {
    let mut found = Found::default();
    match kind {
        Kind::Record(fields) => fields.iter().for_each(|field| found.look_at(&field.ty)),
        Kind::Variant(cases) => {
            let payloads = cases.iter().filter_map(|case| case.ty.as_ref());
            payloads.for_each(|ty| found.look_at(ty));
        }
        Kind::Alias(ty) => found.look_at(ty),
        Kind::Enum(_) | Kind::Flags(_) | Kind::Resource => {}
    }
    found.handles
}

impl Type {
    /// Returns the handles in a type, each once.
    pub(crate) fn handles(&self) -> Vec<Handle> {
        let mut found = Found::default();
        found.look_at(self);
        found.handles
    }
}

/// The handles so far.
#[derive(Default)]
struct Found {
    handles: Vec<Handle>,
    seen: HashSet<(*const Definition, bool)>,
}

impl Found {
    fn look_at(&mut self, ty: &Type) {
        match ty {
            Type::Own(resource) => self.add(Handle {
                resource: Rc::clone(resource),
                is_lent: false,
            }),
            Type::Borrow(resource) => self.add(Handle {
                resource: Rc::clone(resource),
                is_lent: true,
            }),
            Type::List(item) | Type::FixedList(item, _) | Type::Option(item) => self.look_at(item),
            Type::Map(key, value) => {
                self.look_at(key);
                self.look_at(value);
            }
            Type::Result { ok, err } => ok.iter().chain(err).for_each(|ty| self.look_at(ty)),
            Type::Tuple(items) => items.iter().for_each(|ty| self.look_at(ty)),
            Type::Named(definition) => {
                for handle in &definition.handles {
                    self.add(handle.clone());
                }
            }
            Type::Primitive(_)
            | Type::String
            | Type::Stream(_)
            | Type::Future(_)
            | Type::ErrorContext
            | Type::Unresolved => {}
        }
    }

    fn add(&mut self, handle: Handle) {
        let resource: *const Definition = handle.resource.original();
        if self.seen.insert((resource, handle.is_lent)) {
            self.handles.push(handle);
        }
    }
}
