//! Which parameter wasmtime means: it says what it found there, and not where.

use crate::wit::{Labels, Type};

/// Returns the parameter of a function that differs from the host's, if only one can be what wasmtime says. `within` are
/// the fields and cases that it went through, `expected` and `found` are its words.
pub(super) fn suspect<'a>(
    params: &'a [(String, Type)],
    within: &[String],
    expected: &str,
    found: &str,
) -> Option<&'a str> {
    let mut suspects = params.iter().filter(|(_, ty)| {
        let has_all = within.iter().all(|part| has(ty, &|ty| is_within(ty, part)));
        has_all && has(ty, &|ty| is_found(ty, expected, found))
    });
    let (name, _) = suspects.next()?;
    suspects.next().is_none().then_some(name)
}

/// Tells whether a type, or one of those that it is made of, passes a test.
fn has(ty: &Type, test: &impl Fn(&Type) -> bool) -> bool {
    test(ty) || ty.parts().any(|part| has(part, test))
}

/// Tells whether a type has the field or case that wasmtime went through.
fn is_within(ty: &Type, part: &str) -> bool {
    match (ty, part.split_once(' ')) {
        (Type::Record(record), Some(("field", name))) => {
            record.fields.iter().any(|(field, _)| field == name)
        }
        (Type::Variant(variant), Some(("case", name))) => {
            variant.cases.iter().any(|(case, _)| case == name)
        }
        _ => false,
    }
}

/// Tells whether a type is what wasmtime found: of this kind, of so many parts, or with a part of this name.
fn is_found(ty: &Type, expected: &str, found: &str) -> bool {
    if let Some(found) = found
        .strip_prefix('`')
        .and_then(|found| found.strip_suffix('`'))
    {
        return kind(ty) == found;
    }
    let is_named = |name: &String| name == found;
    let counted: Option<usize> = found
        .split_once(' ')
        .and_then(|(count, _)| count.parse().ok());
    let labels = |labels: &Labels| match counted {
        Some(count) => labels.labels.len() == count,
        None => labels.labels.iter().any(is_named),
    };
    match ty {
        Type::Enum(cases) if expected.starts_with("enum") => labels(cases),
        Type::Flags(flags) if expected.starts_with("flag") => labels(flags),
        Type::Record(record) if expected.starts_with("record") => match counted {
            Some(count) => record.fields.len() == count,
            None => record.fields.iter().any(|(name, _)| is_named(name)),
        },
        Type::Variant(variant) if expected.starts_with("variant") => match counted {
            Some(count) => variant.cases.len() == count,
            None => variant.cases.iter().any(|(name, _)| is_named(name)),
        },
        Type::Tuple(types) => found == format!("{}-tuple", types.len()),
        _ => false,
    }
}

/// Returns what wasmtime calls a type.
fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::FixedList(..) => "list<_, N>",
        Type::Own(_) => "owned resource",
        Type::Borrow(_) => "borrowed resource",
        _ => ty.keyword(),
    }
}
