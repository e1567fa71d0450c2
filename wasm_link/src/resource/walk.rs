//! The handles of a dynamic value, where they are.

use smallvec::SmallVec;
use wasmtime::component::{ResourceAny, Val};

/// Writes the one traversal of a value, for those that read it and for those that change it.
macro_rules! walk {
    ($(#[$docs:meta])* fn $each:ident(value: &$($mutable:ident)?)) => {
        $(#[$docs])*
        pub(crate) fn $each(
            value: &$($mutable)? Val,
            visit: &mut dyn FnMut(&$($mutable)? ResourceAny),
        ) {
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
                        $each(item, visit);
                    }
                }
                Val::Map(entries) => {
                    for (key, value) in entries {
                        $each(key, visit);
                        $each(value, visit);
                    }
                }
                Val::Record(fields) => {
                    for (_, field) in fields {
                        $each(field, visit);
                    }
                }
                Val::Variant(_, payload)
                | Val::Option(payload)
                | Val::Result(Ok(payload) | Err(payload)) => {
                    if let Some(payload) = payload {
                        $each(payload, visit);
                    }
                }
                Val::Resource(handle) => visit(handle),
            }
        }
    };
}

walk! {
    /// Shows each handle of a value to `visit`.
    fn each(value: &)
}

walk! {
    /// Shows each handle of a value to `visit`, which may exchange it, in the order of [`each`].
    fn each_handle(value: &mut)
}

/// Returns the handles of a value, in their order.
pub(crate) fn handles(value: &Val) -> SmallVec<[ResourceAny; 1]> {
    let mut found = SmallVec::new();
    each(value, &mut |handle| found.push(*handle));
    found
}
