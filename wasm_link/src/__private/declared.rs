//! What `interface!` knows of an interface, as the traits of the runtime ask for it.
//!
//! All that is the same for every interface is written here, once: what is generated are the facts of one.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

use super::{Bound, Cardinality, TypedLink};
use crate::describe::{Lacking, Presence};
use crate::error::Failure;
use crate::host::{ImplementedBy, Origin, Sockets, native};
use crate::resource::Object;
use crate::wit::{self, decode};
use crate::{
    FunctionData, InterfaceCardinality, InterfaceData, Native, PluginData, ReturnKind,
    TypedInterface,
};

/// The facts of one interface, which a type without values stands for.
pub trait Declaration: Sized + 'static {
    /// The path of the interface, as `ns:pkg/name@version`.
    const PATH: &'static str;
    /// The id that it has by default: that of the world, for what a world has itself, and else the path.
    const ID: &'static str = Self::PATH;
    /// The cardinality that the client's methods answer in.
    type Cardinality: Cardinality;
    /// The functions, in the order of the WIT.
    const FUNCTIONS: &'static [DeclaredFunction<Self>];
    /// The names of the resources.
    const RESOURCES: &'static [&'static str];
    /// Whether plugins are connected to it after they were loaded.
    const IS_LATE: bool = false;
    /// The types and functions, in the words that `wit::decode` reads.
    const SIGNATURES: &'static [&'static str];
    /// What calls the interface through a loaded tree.
    type Client<P: PluginData + 'static>;

    /// Makes a client.
    fn client<P: PluginData + 'static>(bound: Bound<P, Self::Cardinality>) -> Self::Client<P>;

    /// Returns how plugins are called with the types of each function.
    fn links<P: PluginData + 'static>() -> &'static [TypedLink];
}

/// An interface of `interface!`, as applications declare it.
pub struct Declared<D: 'static> {
    id: String,
    cardinality: InterfaceCardinality,
    functions: Cow<'static, [DeclaredFunction<D>]>,
    resources: Vec<String>,
    lacking: Lacking,
    is_late: bool,
}

impl<D: Declaration> Declared<D> {
    /// Returns the interface under another id; its path stays the same.
    #[must_use]
    pub fn with_id(self, id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..self
        }
    }

    /// Returns the interface with another cardinality, for dispatch by name: a client answers in the
    /// shape of the cardinality that the macro was given, and binds to no other.
    #[must_use]
    pub fn with_cardinality(self, cardinality: InterfaceCardinality) -> Self {
        Self {
            cardinality,
            ..self
        }
    }

    /// Lets plugins lack the functions of these names, as WIT has them: a plugin that lacks one is loaded, and only a
    /// call of it fails. A name that the interface does not have lets nothing be lacking.
    ///
    /// The option `optional` of the macro does the same, and makes methods of the client that tell whether a plugin has
    /// the function.
    #[must_use]
    pub fn with_optional<T: AsRef<str>>(mut self, functions: impl IntoIterator<Item = T>) -> Self {
        for name in functions {
            let functions = self.functions.to_mut().iter_mut();
            for function in functions.filter(|function| function.name == name.as_ref()) {
                *function = function.optional();
            }
        }
        self
    }

    /// Lets plugins lack all functions, as [`with_optional`](Self::with_optional) does.
    #[must_use]
    pub fn with_all_optional(mut self) -> Self {
        for function in self.functions.to_mut() {
            *function = function.optional();
        }
        self
    }

    /// Has plugins connected to the interface after they were loaded, so that the plugins which fill it may depend on
    /// those, in a loop: see [`InterfaceData::is_late`]. The option `late` of the macro does the same.
    #[must_use]
    pub fn late(self) -> Self {
        Self {
            is_late: true,
            ..self
        }
    }

    /// Says what becomes of plugins that lack the function which all of them are called with.
    #[must_use]
    pub fn with_lacking(self, lacking: Lacking) -> Self {
        Self { lacking, ..self }
    }
}

impl<D: Declaration> Declared<D> {
    /// Makes a plugin of a Rust value that implements the interface: of a type with the trait `Implementation`, which
    /// the macro generated beside this one.
    pub fn native<P, T>(value: T) -> Native<P>
    where
        P: PluginData + 'static,
        D: ImplementedBy<P, T>,
        T: Send + Sync + 'static,
    {
        native::<P, Self>(D::functions(), Origin::Given(Arc::new(value)))
    }

    /// Makes a plugin of Rust values that implement the interface: `make` makes one when the plugin is loaded, and another
    /// each time that it is restarted. It is given the sockets of the plugin, which the value may call other plugins
    /// through.
    pub fn native_with<P, T>(
        make: impl Fn(&Sockets<P>) -> Result<T, Failure> + Send + Sync + 'static,
    ) -> Native<P>
    where
        P: PluginData + 'static,
        D: ImplementedBy<P, T>,
        T: Send + Sync + 'static,
    {
        let make = move |sockets: &Sockets<P>| Ok(Arc::new(make(sockets)?) as Object);
        native::<P, Self>(D::functions(), Origin::Made(Box::new(make)))
    }
}

impl<D: Declaration> Default for Declared<D> {
    fn default() -> Self {
        let resources = D::RESOURCES.iter();
        Self {
            id: D::ID.to_owned(),
            cardinality: D::Cardinality::VALUE,
            functions: Cow::Borrowed(D::FUNCTIONS),
            resources: resources.map(|&name| name.to_owned()).collect(),
            lacking: Lacking::default(),
            is_late: D::IS_LATE,
        }
    }
}

impl<D: Declaration> InterfaceData for Declared<D> {
    type Id = String;
    type Error = Infallible;
    type Function = DeclaredFunction<D>;
    type FunctionIter<'a> = &'a [DeclaredFunction<D>];
    type ResourceIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(D::PATH)
    }

    fn functions(&self) -> Result<&[DeclaredFunction<D>], Infallible> {
        Ok(&self.functions)
    }

    fn resources(&self) -> Result<&[String], Infallible> {
        Ok(&self.resources)
    }

    /// The path that is taken from a package's name by default is another, where the interface stands in a world.
    fn path(&self) -> Result<String, Infallible> {
        Ok(D::PATH.to_owned())
    }

    fn signatures(&self) -> Result<Option<wit::Interface>, Infallible> {
        // Written by the macro of the same version: what cannot be read would be a mistake in it, and is not known.
        Ok(decode::interface(D::PATH, D::SIGNATURES).ok())
    }

    fn lacking(&self) -> Lacking {
        self.lacking
    }

    fn is_late(&self) -> bool {
        self.is_late
    }
}

impl<D: Declaration> TypedInterface for Declared<D> {
    const PATH: &'static str = D::PATH;
    const ID: &'static str = D::ID;
    type Cardinality = D::Cardinality;
    type Client<P: PluginData + 'static> = D::Client<P>;

    fn client<P: PluginData + 'static>(bound: Bound<P, D::Cardinality>) -> D::Client<P> {
        D::client(bound)
    }

    fn links<P: PluginData + 'static>() -> &'static [TypedLink] {
        D::links::<P>()
    }
}

impl<D: Declaration> Clone for Declared<D> {
    fn clone(&self) -> Self {
        Self {
            id: self.id.clone(),
            cardinality: self.cardinality,
            functions: self.functions.clone(),
            resources: self.resources.clone(),
            lacking: self.lacking,
            is_late: self.is_late,
        }
    }
}

impl<D: Declaration> fmt::Debug for Declared<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interface")
            .field("id", &self.id)
            .field("cardinality", &self.cardinality)
            .finish_non_exhaustive()
    }
}

impl<D: Declaration> PartialEq for Declared<D> {
    fn eq(&self, other: &Self) -> bool {
        let presence = |one: &Self| {
            let functions = one.functions.iter();
            functions.map(FunctionData::presence).collect::<Vec<_>>()
        };
        self.id == other.id
            && self.cardinality == other.cardinality
            && self.lacking == other.lacking
            && self.is_late == other.is_late
            && presence(self) == presence(other)
    }
}

impl<D: Declaration> Eq for Declared<D> {}

/// A function of an interface of `interface!`.
pub struct DeclaredFunction<D> {
    index: usize,
    name: &'static str,
    return_kind: ReturnKind,
    is_method: bool,
    is_optional: bool,
    since: Option<&'static str>,
    declaration: PhantomData<fn() -> D>,
}

impl<D> DeclaredFunction<D> {
    /// The function at `index`, without a result.
    #[must_use]
    pub const fn void(index: usize, name: &'static str) -> Self {
        Self {
            index,
            name,
            return_kind: ReturnKind::Void,
            is_method: false,
            is_optional: false,
            since: None,
            declaration: PhantomData,
        }
    }

    /// The function at `index`, whose result has no handles.
    #[must_use]
    pub const fn data(index: usize, name: &'static str) -> Self {
        Self {
            return_kind: ReturnKind::AssumeNoResources,
            ..Self::void(index, name)
        }
    }

    /// The function at `index`, whose result may have handles.
    #[must_use]
    pub const fn carrying(index: usize, name: &'static str) -> Self {
        Self {
            return_kind: ReturnKind::MayContainResources,
            ..Self::void(index, name)
        }
    }

    /// The same function, as a method of a resource.
    #[must_use]
    pub const fn method(self) -> Self {
        Self {
            is_method: true,
            ..self
        }
    }

    /// The same function, which plugins may lack.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self {
            is_optional: true,
            ..self
        }
    }

    /// The same function, which plugins may lack whose version of the interface is older.
    #[must_use]
    pub const fn since(self, version: &'static str) -> Self {
        Self {
            since: Some(version),
            ..self
        }
    }
}

impl<D: Declaration> FunctionData for DeclaredFunction<D> {
    fn name(&self) -> &str {
        self.name
    }

    fn return_kind(&self) -> ReturnKind {
        self.return_kind
    }

    fn is_method(&self) -> bool {
        self.is_method
    }

    fn presence(&self) -> Presence {
        match self.since {
            _ if self.is_optional => Presence::Optional,
            Some(version) => Presence::Since(version.to_owned()),
            None => Presence::Required,
        }
    }

    fn typed_link<P: PluginData + 'static>(&self) -> Option<TypedLink> {
        let link = D::links::<P>().get(self.index).copied();
        link.filter(|link| link.is_typed())
    }
}

impl<D> Clone for DeclaredFunction<D> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<D> Copy for DeclaredFunction<D> {}

impl<D> fmt::Debug for DeclaredFunction<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Function")
            .field("name", &self.name)
            .field("return_kind", &self.return_kind)
            .field("is_method", &self.is_method)
            .finish_non_exhaustive()
    }
}

impl<D> PartialEq for DeclaredFunction<D> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<D> Eq for DeclaredFunction<D> {}

impl<D> Hash for DeclaredFunction<D> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
