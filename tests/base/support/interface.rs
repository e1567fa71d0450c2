//! An interface described by hand.

use std::fmt;

use wasm_link::{FunctionData, InterfaceCardinality, InterfaceData, ReturnKind};

/// A function of which only the name is known.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    name: String,
    kind: ReturnKind,
}

impl FunctionData for Function {
    fn name(&self) -> &str {
        &self.name
    }

    fn return_kind(&self) -> ReturnKind {
        self.kind
    }

    fn is_method(&self) -> bool {
        false
    }
}

/// A part of an interface's description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InterfacePart {
    Id,
    Cardinality,
    PackageName,
    Functions,
}

/// Says that a part of a description cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable(pub(crate) String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

/// An interface described by hand. The interface `x` has the path `test:x/api`, has to be filled by
/// exactly one plugin, and declares no functions.
#[derive(Clone, Debug)]
pub(crate) struct Interface {
    id: String,
    package_name: String,
    cardinality: InterfaceCardinality,
    functions: Vec<Function>,
    unreadable: Option<InterfacePart>,
}

/// The path that an interface has by default.
pub(crate) fn path(id: &str) -> String {
    format!("test:{id}/api")
}

impl Interface {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            package_name: path(id),
            cardinality: InterfaceCardinality::ExactlyOne,
            functions: Vec::new(),
            unreadable: None,
        }
    }

    /// An interface for each id, all alike.
    pub(crate) fn each<const N: usize>(ids: [&str; N]) -> [Self; N] {
        ids.map(Self::new)
    }

    pub(crate) fn package_named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.package_name);
        self
    }

    pub(crate) fn holding(mut self, cardinality: InterfaceCardinality) -> Self {
        self.cardinality = cardinality;
        self
    }

    pub(crate) fn declaring(mut self, name: &str) -> Self {
        self.functions.push(Function {
            name: name.to_owned(),
            kind: ReturnKind::AssumeNoResources,
        });
        self
    }

    /// Makes a part of the description unreadable.
    pub(crate) fn without(mut self, part: InterfacePart) -> Self {
        self.unreadable = Some(part);
        self
    }

    fn read<T>(&self, part: InterfacePart, value: T) -> Result<T, Unreadable> {
        if self.unreadable == Some(part) {
            return Err(Unreadable(format!("no {part:?} in the description")));
        }
        Ok(value)
    }
}

impl InterfaceData for Interface {
    type Id = String;
    type Error = Unreadable;
    type Function = Function;
    type FunctionIter<'a> = &'a [Function];
    type ResourceIter<'a> = std::iter::Empty<&'a String>;

    fn id(&self) -> Result<&String, Unreadable> {
        self.read(InterfacePart::Id, &self.id)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Unreadable> {
        self.read(InterfacePart::Cardinality, &self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Unreadable> {
        self.read(InterfacePart::PackageName, &self.package_name)
    }

    fn functions(&self) -> Result<&[Function], Unreadable> {
        self.read(InterfacePart::Functions, &self.functions)
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Unreadable> {
        Ok(std::iter::empty())
    }
}
