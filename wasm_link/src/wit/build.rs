//! Builders of signatures, for interfaces that are written by hand: one call per WIT construct.
//!
//! # Examples
//! ```
//! use wasm_link::wit::{Type, build};
//!
//! // record summary { words: u32, longest: string }
//! let summary = build::record("summary", vec![("words", Type::U32), ("longest", Type::String)]);
//! let function = build::function("summarize", vec![("text", Type::String)], Some(summary));
//! assert_eq!(function.to_string(), "summarize: func(text: string) -> summary");
//!
//! let interface = build::interface("demo:text/statistics@1.0.0", vec![function]);
//! assert_eq!(interface.functions.len(), 1);
//! ```

use super::{Function, Interface, Labels, Record, ResourceName, Type, Variant};

/// An interface.
#[must_use]
pub fn interface(path: &str, functions: Vec<Function>) -> Interface {
    Interface {
        path: path.to_owned(),
        functions,
    }
}

/// A function.
#[must_use]
pub fn function(name: &str, params: Vec<(&str, Type)>, result: Option<Type>) -> Function {
    Function {
        name: name.to_owned(),
        params: named(params),
        result,
        is_async: false,
    }
}

/// An `async func`.
#[must_use]
pub fn async_function(name: &str, params: Vec<(&str, Type)>, result: Option<Type>) -> Function {
    Function {
        is_async: true,
        ..function(name, params, result)
    }
}

/// `stream<T>`
#[must_use]
pub fn stream(element: Option<Type>) -> Type {
    Type::Stream(element.map(Box::new))
}

/// `future<T>`
#[must_use]
pub fn future(value: Option<Type>) -> Type {
    Type::Future(value.map(Box::new))
}

/// `list<T>`
#[must_use]
pub fn list(element: Type) -> Type {
    Type::List(Box::new(element))
}

/// `list<T, N>`
#[must_use]
pub fn fixed_list(element: Type, length: u32) -> Type {
    Type::FixedList(Box::new(element), length)
}

/// `map<K, V>`
#[must_use]
pub fn map(key: Type, value: Type) -> Type {
    Type::Map(Box::new(key), Box::new(value))
}

/// `option<T>`
#[must_use]
pub fn option(some: Type) -> Type {
    Type::Option(Box::new(some))
}

/// `result<T, E>`
#[must_use]
pub fn result(ok: Option<Type>, err: Option<Type>) -> Type {
    Type::Result {
        ok: ok.map(Box::new),
        err: err.map(Box::new),
    }
}

/// `tuple<…>`
#[must_use]
pub fn tuple(types: Vec<Type>) -> Type {
    Type::Tuple(types)
}

/// `record`
#[must_use]
pub fn record(name: &str, fields: Vec<(&str, Type)>) -> Type {
    Type::Record(Record {
        name: Some(name.to_owned()),
        fields: named(fields),
    })
}

/// `variant`
#[must_use]
pub fn variant(name: &str, cases: Vec<(&str, Option<Type>)>) -> Type {
    Type::Variant(Variant {
        name: Some(name.to_owned()),
        cases: named(cases),
    })
}

/// `enum`
#[must_use]
pub fn enumeration(name: &str, cases: &[&str]) -> Type {
    Type::Enum(labels(name, cases))
}

/// `flags`
#[must_use]
pub fn flags(name: &str, flags: &[&str]) -> Type {
    Type::Flags(labels(name, flags))
}

/// `own<R>`, of the resource of this name in the interface of this path
#[must_use]
pub fn own(interface: &str, name: &str) -> Type {
    Type::Own(resource(interface, name))
}

/// `borrow<R>`, of the resource of this name in the interface of this path
#[must_use]
pub fn borrow(interface: &str, name: &str) -> Type {
    Type::Borrow(resource(interface, name))
}

fn resource(interface: &str, name: &str) -> ResourceName {
    ResourceName {
        interface: interface.to_owned(),
        name: name.to_owned(),
    }
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
