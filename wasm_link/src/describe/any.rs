//! An interface of any declared type, so that interfaces of several macro invocations and
//! hand-written ones fit into one tree.

use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::PluginData;
use super::TypedLink;
use super::{FunctionData, InterfaceCardinality, InterfaceData, Lacking, Presence, ReturnKind};
use crate::wit;

/// An interface whose declared type is forgotten: what it said of itself, read once.
#[derive(Clone, Debug, PartialEq)]
pub struct AnyInterface {
    id: String,
    cardinality: InterfaceCardinality,
    path: String,
    functions: Vec<AnyFunction>,
    resources: Vec<String>,
    signatures: Option<wit::Interface>,
    lacking: Lacking,
    is_late: bool,
}

impl AnyInterface {
    /// Reads all that `interface` says of itself.
    ///
    /// # Errors
    /// Fails with the error of the first part of the description that cannot be read.
    pub fn new<I: InterfaceData>(interface: &I) -> Result<Self, I::Error> {
        Self::read(interface, AnyFunction::new)
    }

    /// Reads all that `interface` says of itself, and how plugins of the type `P` are linked with its types:
    /// without that they are linked with dynamic values.
    ///
    /// # Errors
    /// Fails with the error of the first part of the description that cannot be read.
    pub fn for_plugins<P: PluginData + 'static, I: InterfaceData>(
        interface: &I,
    ) -> Result<Self, I::Error> {
        Self::read(interface, AnyFunction::for_plugins::<P>)
    }

    fn read<I: InterfaceData>(
        interface: &I,
        function: impl Fn(&I::Function) -> AnyFunction,
    ) -> Result<Self, I::Error> {
        Ok(Self {
            id: interface.id()?.to_string(),
            cardinality: *interface.cardinality()?,
            path: interface.path()?,
            functions: interface.functions()?.into_iter().map(function).collect(),
            resources: interface.resources()?.into_iter().cloned().collect(),
            signatures: interface.signatures()?,
            lacking: interface.lacking(),
            is_late: interface.is_late(),
        })
    }
}

impl InterfaceData for AnyInterface {
    type Id = String;
    type Error = Infallible;
    type Function = AnyFunction;
    type FunctionIter<'a> = &'a [AnyFunction];
    type ResourceIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(&self.path)
    }

    fn functions(&self) -> Result<&[AnyFunction], Infallible> {
        Ok(&self.functions)
    }

    fn resources(&self) -> Result<&[String], Infallible> {
        Ok(&self.resources)
    }

    fn path(&self) -> Result<String, Infallible> {
        Ok(self.path.clone())
    }

    fn signatures(&self) -> Result<Option<wit::Interface>, Infallible> {
        Ok(self.signatures.clone())
    }

    fn lacking(&self) -> Lacking {
        self.lacking
    }

    fn is_late(&self) -> bool {
        self.is_late
    }
}

/// A function of an [`AnyInterface`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnyFunction {
    name: String,
    return_kind: ReturnKind,
    is_method: bool,
    presence: Presence,
    link: AnyLink,
}

/// A typed link, if there is one. Functions that are described alike are equal, whatever their links.
#[derive(Clone, Copy, Default)]
struct AnyLink(Option<TypedLink>);

impl PartialEq for AnyLink {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for AnyLink {}

impl Hash for AnyLink {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for AnyLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "typed" } else { "dynamic" })
    }
}

impl AnyFunction {
    fn new(function: &impl FunctionData) -> Self {
        Self {
            name: function.name().to_owned(),
            return_kind: function.return_kind(),
            is_method: function.is_method(),
            presence: function.presence(),
            link: AnyLink::default(),
        }
    }

    fn for_plugins<P: PluginData + 'static>(function: &impl FunctionData) -> Self {
        Self {
            link: AnyLink(function.typed_link::<P>()),
            ..Self::new(function)
        }
    }
}

impl FunctionData for AnyFunction {
    fn name(&self) -> &str {
        &self.name
    }

    fn return_kind(&self) -> ReturnKind {
        self.return_kind
    }

    fn is_method(&self) -> bool {
        self.is_method
    }

    fn presence(&self) -> Presence {
        self.presence.clone()
    }

    fn typed_link<P: PluginData + 'static>(&self) -> Option<TypedLink> {
        self.link.0
    }
}
