//! Finds types that may have no dynamic form: what the user has in the place of a generated type, and the empty tuple,
//! which is Rust's for nothing.

use std::collections::HashSet;
use std::rc::Rc;

use super::site::Site;
use crate::analyze::{Definition, Function, Kind, Type};

/// Whether there may be types in the signature that no dynamic value becomes.
pub(super) fn is_typed_alone(site: Site<'_>, function: &Function) -> bool {
    let mut seen = HashSet::new();
    let parameters = function.parameters.iter().map(|parameter| &parameter.ty);
    let mut types = parameters.chain(&function.result);
    types.any(|ty| is_alone(site, ty, &mut seen))
}

/// Whether a type or a part of it is one of those. Named types that were seen before are not looked at again.
fn is_alone(site: Site<'_>, ty: &Type, seen: &mut HashSet<*const Definition>) -> bool {
    match ty {
        Type::List(item) | Type::FixedList(item, _) | Type::Option(item) => {
            is_alone(site, item, seen)
        }
        Type::Map(key, value) => is_alone(site, key, seen) || is_alone(site, value, seen),
        Type::Result { ok, err } => ok.iter().chain(err).any(|ty| is_alone(site, ty, seen)),
        Type::Tuple(items) => items.is_empty() || items.iter().any(|ty| is_alone(site, ty, seen)),
        Type::Named(definition) => {
            if !seen.insert(Rc::as_ptr(definition)) {
                return false;
            }
            match &definition.kind {
                _ if site.is_given(definition) => true,
                Kind::Record(fields) => fields.iter().any(|field| is_alone(site, &field.ty, seen)),
                Kind::Variant(cases) => {
                    let mut payloads = cases.iter().filter_map(|case| case.ty.as_ref());
                    payloads.any(|ty| is_alone(site, ty, seen))
                }
                Kind::Alias(ty) => is_alone(site, ty, seen),
                Kind::Enum(_) | Kind::Flags(_) | Kind::Resource => false,
            }
        }
        // Handles are what they are, of whatever resource.
        Type::Own(_)
        | Type::Borrow(_)
        | Type::Primitive(_)
        | Type::String
        | Type::Stream(_)
        | Type::Future(_)
        | Type::ErrorContext
        | Type::Unresolved => false,
    }
}
