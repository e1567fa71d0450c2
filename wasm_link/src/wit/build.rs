//! Builders of signatures, for tests: one call per WIT construct.

use super::{Function, Labels, Record, Type, Variant};

/// A function.
pub(crate) fn function(name: &str, params: Vec<(&str, Type)>, result: Option<Type>) -> Function {
    Function {
        name: name.to_owned(),
        params: named(params),
        result,
        is_async: false,
    }
}

/// An `async func`.
pub(crate) fn async_function(
    name: &str,
    params: Vec<(&str, Type)>,
    result: Option<Type>,
) -> Function {
    Function {
        is_async: true,
        ..function(name, params, result)
    }
}

/// `list<T>`
pub(crate) fn list(element: Type) -> Type {
    Type::List(Box::new(element))
}

/// `option<T>`
pub(crate) fn option(some: Type) -> Type {
    Type::Option(Box::new(some))
}

/// `result<T, E>`
pub(crate) fn result(ok: Option<Type>, err: Option<Type>) -> Type {
    Type::Result {
        ok: ok.map(Box::new),
        err: err.map(Box::new),
    }
}

/// `tuple<…>`
pub(crate) fn tuple(types: Vec<Type>) -> Type {
    Type::Tuple(types)
}

/// `record`
pub(crate) fn record(name: &str, fields: Vec<(&str, Type)>) -> Type {
    Type::Record(Record {
        name: Some(name.to_owned()),
        fields: named(fields),
    })
}

/// `variant`
pub(crate) fn variant(name: &str, cases: Vec<(&str, Option<Type>)>) -> Type {
    Type::Variant(Variant {
        name: Some(name.to_owned()),
        cases: named(cases),
    })
}

/// `enum`
pub(crate) fn enumeration(name: &str, cases: &[&str]) -> Type {
    Type::Enum(labels(name, cases))
}

fn named<T>(items: Vec<(&str, T)>) -> Vec<(String, T)> {
    items
        .into_iter()
        .map(|(name, item)| (name.to_owned(), item))
        .collect()
}

fn labels(name: &str, labels: &[&str]) -> Labels {
    Labels {
        name: Some(name.to_owned()),
        labels: labels.iter().map(|&label| label.to_owned()).collect(),
    }
}
