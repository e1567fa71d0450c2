//! The model: interfaces, types and functions, with their WIT names and their Rust names.
//!
//! A reference to a named type holds the type, so that no later stage looks anything up by name.

use std::fmt;
use std::rc::Rc;

use proc_macro2::Ident;
use wit_parser::Stability;

use super::facts::{Carries, Facts};

/// The path of a world's own functions.
pub(super) const ROOT: &str = "$root";

/// Everything that was read.
#[derive(Debug)]
pub(crate) struct Model {
    /// Every interface: the named ones, dependencies first, and then those that stand in worlds.
    pub(crate) interfaces: Vec<Rc<Interface>>,
    pub(crate) worlds: Vec<World>,
}

/// A world, with what stands in it: inline interfaces, and the functions that it exports and imports itself.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) name: InterfaceName,
    /// Whether it belongs to the package that the invocation names.
    pub(crate) is_main: bool,
    pub(crate) interfaces: Vec<Rc<Interface>>,
}

/// One WIT interface.
#[derive(Debug)]
pub(crate) struct Interface {
    pub(crate) name: InterfaceName,
    /// `ns:pkg/name@version`, or for what stands in a world, its own name after that of the world.
    pub(crate) id: Rc<str>,
    /// What components call it.
    pub(crate) path: Rc<str>,
    /// Whether it stands in a world, and not in a package.
    pub(crate) is_in_world: bool,
    /// The interface that has the types of its world, where that is another.
    pub(crate) world: Option<Rc<str>>,
    /// Whether it belongs to the package that the invocation names.
    pub(crate) is_main: bool,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: Deprecated,
    pub(crate) types: Vec<Rc<Definition>>,
    pub(crate) functions: Vec<Function>,
}

/// The parts of an interface's full name.
#[derive(Clone, Debug)]
pub(crate) struct InterfaceName {
    pub(crate) namespace: String,
    pub(crate) package: String,
    pub(crate) version: Option<String>,
    pub(crate) interface: String,
}

impl Interface {
    /// Tells whether it is what a world has itself, which components call by the same path in all worlds.
    pub(crate) fn is_root(&self) -> bool {
        *self.path == *ROOT
    }
}

impl InterfaceName {
    /// Returns the full name without the version.
    pub(crate) fn unversioned(&self) -> String {
        format!("{}:{}/{}", self.namespace, self.package, self.interface)
    }
}

impl fmt::Display for InterfaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.unversioned())?;
        match &self.version {
            Some(version) => write!(f, "@{version}"),
            None => Ok(()),
        }
    }
}

/// The version since which an item is deprecated, if it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deprecated {
    pub(crate) since: Option<String>,
}

impl From<&Stability> for Deprecated {
    fn from(stability: &Stability) -> Self {
        let since = match stability {
            Stability::Unknown => None,
            Stability::Unstable { deprecated, .. } | Stability::Stable { deprecated, .. } => {
                deprecated.as_ref().map(ToString::to_string)
            }
        };
        Self { since }
    }
}

/// Returns the version that an item came with, where WIT says so and there are compatible versions without it.
pub(super) fn since(stability: &Stability) -> Option<String> {
    let Stability::Stable { since, .. } = stability else {
        return None;
    };
    let has_older = match (since.major, since.minor, since.patch) {
        (0, 0, _) => false,
        (0, _, patch) => patch > 0,
        (_, minor, patch) => minor > 0 || patch > 0,
    };
    has_older.then(|| since.to_string())
}

/// A type with a name.
#[derive(Debug)]
pub(crate) struct Definition {
    /// The id of the interface that it belongs to.
    pub(crate) home: Rc<str>,
    /// What components call that interface.
    pub(crate) path: Rc<str>,
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: Deprecated,
    pub(crate) kind: Kind,
    pub(crate) facts: Facts,
    /// The handles in its parts: each once, in their order.
    pub(crate) handles: Vec<Handle>,
}

impl Definition {
    /// Returns the definition that other names stand for.
    pub(crate) fn original(&self) -> &Self {
        match &self.kind {
            Kind::Alias(Type::Named(target)) => target.original(),
            _ => self,
        }
    }

    /// Whether there is a Rust type for it.
    pub(crate) fn has_rust_type(&self) -> bool {
        self.facts.carries < Carries::Channels
    }
}

/// A handle that stands in a type.
#[derive(Clone, Debug)]
pub(crate) struct Handle {
    pub(crate) resource: Rc<Definition>,
    /// Whether it is lent, and not given away.
    pub(crate) is_lent: bool,
}

impl PartialEq for Handle {
    /// Of two names of one resource the handles are the same.
    fn eq(&self, other: &Self) -> bool {
        let (resource, others) = (self.resource.original(), other.resource.original());
        self.is_lent == other.is_lent && std::ptr::eq(resource, others)
    }
}

/// What a named type is.
#[derive(Debug)]
pub(crate) enum Kind {
    Record(Vec<Field>),
    Variant(Vec<Case>),
    Enum(Vec<Label>),
    Flags(Vec<Label>),
    /// Another name for a type, of this interface or (by `use`) of another.
    Alias(Type),
    Resource,
}

/// A field of a record.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) ty: Type,
}

/// A case of a variant.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) ty: Option<Type>,
}

/// A case of an enum, or a flag.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) docs: Option<String>,
}

/// A function of an interface.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// Its name among the methods of its resource, or of the interface's client.
    pub(crate) method: Ident,
    /// The name of the client's method that tells whether plugins have it.
    pub(crate) probe: Ident,
    /// The version of the interface that it came with, where WIT says so.
    pub(crate) since: Option<String>,
    /// Its names in the trait of those who implement the interface.
    pub(crate) native: NativeNames,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: Deprecated,
    pub(crate) kind: FunctionKind,
    /// The resource that it belongs to.
    pub(crate) resource: Option<Rc<Definition>>,
    pub(crate) is_async: bool,
    /// Those that the caller gives: the handle that a method is called on is none.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) result: Option<Type>,
}

/// The names that a function has in the trait of those who implement its interface.
#[derive(Debug)]
pub(crate) struct NativeNames {
    pub(crate) method: Ident,
    /// Of the parameter that says who calls.
    pub(crate) caller: Ident,
    /// Of the parameter that a method is called on.
    pub(crate) receiver: Ident,
}

/// How a function belongs to a resource, if at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FunctionKind {
    Free,
    Method,
    Static,
    Constructor,
}

/// A parameter of a function.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}

/// A type wherever one can stand.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    Primitive(Primitive),
    String,
    List(Box<Type>),
    FixedList(Box<Type>, u32),
    Map(Box<Type>, Box<Type>),
    Option(Box<Type>),
    Result {
        ok: Option<Box<Type>>,
        err: Option<Box<Type>>,
    },
    Tuple(Vec<Type>),
    Named(Rc<Definition>),
    Own(Rc<Definition>),
    Borrow(Rc<Definition>),
    Stream(Option<Box<Type>>),
    Future(Option<Box<Type>>),
    ErrorContext,
    /// What the parser left open; it never does in a package whose names are resolved.
    Unresolved,
}

impl Type {
    /// Returns the type that an alias stands for, or the type itself.
    pub(crate) fn resolved(&self) -> &Self {
        match self {
            Self::Named(definition) => match &definition.kind {
                Kind::Alias(target) => target.resolved(),
                _ => self,
            },
            _ => self,
        }
    }
}

/// A type that is one number, truth value or character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Primitive {
    Bool,
    S8,
    U8,
    S16,
    U16,
    S32,
    U32,
    S64,
    U64,
    F32,
    F64,
    Char,
}
