//! WIT types and signatures as values: what an interface demands, what a component has, and what
//! the two differ in.
//!
//! Types are compared by structure, never by wasmtime's `==`, which does not hold for types of two
//! components.
//!
//! [`build`] makes them. Whatever of it is known for an interface that is written by hand goes into
//! [`InterfaceData::signatures`](crate::InterfaceData::signatures): plugins are then held against it before
//! they are started.

pub(crate) mod adapt;
mod budget;
pub mod build;
mod compare;
pub(crate) mod decode;
mod display;
mod evolution;
mod exported;
mod read;
mod support;

pub use adapt::{Change, Verdict};
pub use compare::Difference;
pub(crate) use compare::{DIFFERENCES, compare_functions, compare_params, compare_results};
pub use evolution::{CallEvolution, Evolution, EvolutionError, FunctionEvolution, Kept};
pub(crate) use exported::{Exported, exported, has_more_than_types};
pub(crate) use read::Reader;
pub(crate) use support::Handles;

/// An interface: its path and the signatures of its functions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Interface {
    /// The path, as `ns:pkg/name@version`.
    pub path: String,
    /// The functions, in the order of the WIT.
    pub functions: Vec<Function>,
}

/// The signature of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Function {
    /// The name, such as `get-value` or `[method]counter.increment`.
    pub name: String,
    /// The parameters, with their names.
    pub params: Vec<(String, Type)>,
    /// The type of the result, where there is one.
    pub result: Option<Type>,
    /// Whether it is an `async func`.
    pub is_async: bool,
}

/// A WIT type.
///
/// All variants are listed, so that whoever handles types can handle all of them: one that WIT gets new
/// comes with a wasmtime that has it, and so with a breaking release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `bool`
    Bool,
    /// `s8`
    S8,
    /// `u8`
    U8,
    /// `s16`
    S16,
    /// `u16`
    U16,
    /// `s32`
    S32,
    /// `u32`
    U32,
    /// `s64`
    S64,
    /// `u64`
    U64,
    /// `f32`
    F32,
    /// `f64`
    F64,
    /// `char`
    Char,
    /// `string`
    String,
    /// `list<T>`
    List(Box<Type>),
    /// `list<T, N>`
    FixedList(Box<Type>, u32),
    /// `map<K, V>`
    Map(Box<Type>, Box<Type>),
    /// `option<T>`
    Option(Box<Type>),
    /// `result<T, E>`, each of which may be absent.
    Result {
        /// The payload of `ok`.
        ok: Option<Box<Type>>,
        /// The payload of `err`.
        err: Option<Box<Type>>,
    },
    /// `tuple<…>`
    Tuple(Vec<Type>),
    /// `record`
    Record(Record),
    /// `variant`
    Variant(Variant),
    /// `enum`
    Enum(Labels),
    /// `flags`
    Flags(Labels),
    /// `own<R>`
    Own(ResourceName),
    /// `borrow<R>`
    Borrow(ResourceName),
    /// `stream<T>`
    Stream(Option<Box<Type>>),
    /// `future<T>`
    Future(Option<Box<Type>>),
    /// `error-context`
    ErrorContext,
}

/// A record type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The name, where it is known: a component's own types do not tell it.
    pub name: Option<String>,
    /// The fields, with their names.
    pub fields: Vec<(String, Type)>,
}

/// A variant type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// The name, where it is known: a component's own types do not tell it.
    pub name: Option<String>,
    /// The cases, with their names and payloads.
    pub cases: Vec<(String, Option<Type>)>,
}

/// An enum or flags type: labels only.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Labels {
    /// The name, where it is known: a component's own types do not tell it.
    pub name: Option<String>,
    /// The names of the cases or flags.
    pub labels: Vec<String>,
}

/// Names a resource: two components mean the same one when interface and name are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceName {
    /// The path of the interface that defines it.
    pub interface: String,
    /// Its name there.
    pub name: String,
}
