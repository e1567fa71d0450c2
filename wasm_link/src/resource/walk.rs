//! The handles of a dynamic value, where they are and replaced by others.

use wasmtime::component::{ResourceAny, Val};

/// Returns the handles of a value, in the order in which [`replaced`] replaces them.
pub(crate) fn handles(value: &Val) -> Vec<ResourceAny> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Val, found: &mut Vec<ResourceAny>) {
    match value {
        Val::Bool(_)
        | Val::S8(_)
        | Val::U8(_)
        | Val::S16(_)
        | Val::U16(_)
        | Val::S32(_)
        | Val::U32(_)
        | Val::S64(_)
        | Val::U64(_)
        | Val::Float32(_)
        | Val::Float64(_)
        | Val::Char(_)
        | Val::String(_)
        | Val::Enum(_)
        | Val::Flags(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_) => {}
        Val::List(items) | Val::FixedLengthList(items) | Val::Tuple(items) => {
            for item in items {
                collect(item, found);
            }
        }
        Val::Map(entries) => {
            for (key, value) in entries {
                collect(key, found);
                collect(value, found);
            }
        }
        Val::Record(fields) => {
            for (_, field) in fields {
                collect(field, found);
            }
        }
        Val::Variant(_, payload)
        | Val::Option(payload)
        | Val::Result(Ok(payload) | Err(payload)) => {
            if let Some(payload) = payload {
                collect(payload, found);
            }
        }
        Val::Resource(handle) => found.push(*handle),
    }
}

/// Shows each handle of a value to `visit`, in the order of [`handles`].
pub(crate) fn each_handle(value: &mut Val, visit: &mut dyn FnMut(&mut ResourceAny)) {
    match value {
        Val::Bool(_)
        | Val::S8(_)
        | Val::U8(_)
        | Val::S16(_)
        | Val::U16(_)
        | Val::S32(_)
        | Val::U32(_)
        | Val::S64(_)
        | Val::U64(_)
        | Val::Float32(_)
        | Val::Float64(_)
        | Val::Char(_)
        | Val::String(_)
        | Val::Enum(_)
        | Val::Flags(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_) => {}
        Val::List(items) | Val::FixedLengthList(items) | Val::Tuple(items) => {
            for item in items {
                each_handle(item, visit);
            }
        }
        Val::Map(entries) => {
            for (key, value) in entries {
                each_handle(key, visit);
                each_handle(value, visit);
            }
        }
        Val::Record(fields) => {
            for (_, field) in fields {
                each_handle(field, visit);
            }
        }
        Val::Variant(_, payload)
        | Val::Option(payload)
        | Val::Result(Ok(payload) | Err(payload)) => {
            if let Some(payload) = payload {
                each_handle(payload, visit);
            }
        }
        Val::Resource(handle) => visit(handle),
    }
}

/// Returns a value with its handles replaced by the next of `landed`.
pub(crate) fn replaced(value: &Val, landed: &mut impl Iterator<Item = ResourceAny>) -> Val {
    let mut all = |items: &[Val]| items.iter().map(|item| replaced(item, landed)).collect();
    match value {
        Val::List(items) => Val::List(all(items)),
        Val::FixedLengthList(items) => Val::FixedLengthList(all(items)),
        Val::Tuple(items) => Val::Tuple(all(items)),
        Val::Map(entries) => {
            let entries = entries.iter();
            let replaced_entries =
                entries.map(|(key, value)| (replaced(key, landed), replaced(value, landed)));
            Val::Map(replaced_entries.collect())
        }
        Val::Record(fields) => {
            let fields = fields.iter();
            let replaced_fields =
                fields.map(|(name, field)| (name.clone(), replaced(field, landed)));
            Val::Record(replaced_fields.collect())
        }
        Val::Variant(case, payload) => {
            Val::Variant(case.clone(), boxed(payload.as_deref(), landed))
        }
        Val::Option(payload) => Val::Option(boxed(payload.as_deref(), landed)),
        Val::Result(Ok(payload)) => Val::Result(Ok(boxed(payload.as_deref(), landed))),
        Val::Result(Err(payload)) => Val::Result(Err(boxed(payload.as_deref(), landed))),
        Val::Resource(handle) => Val::Resource(landed.next().unwrap_or(*handle)),
        Val::Bool(_)
        | Val::S8(_)
        | Val::U8(_)
        | Val::S16(_)
        | Val::U16(_)
        | Val::S32(_)
        | Val::U32(_)
        | Val::S64(_)
        | Val::U64(_)
        | Val::Float32(_)
        | Val::Float64(_)
        | Val::Char(_)
        | Val::String(_)
        | Val::Enum(_)
        | Val::Flags(_)
        | Val::Future(_)
        | Val::Stream(_)
        | Val::ErrorContext(_) => value.clone(),
    }
}

fn boxed(
    payload: Option<&Val>,
    landed: &mut impl Iterator<Item = ResourceAny>,
) -> Option<Box<Val>> {
    Some(Box::new(replaced(payload?, landed)))
}
