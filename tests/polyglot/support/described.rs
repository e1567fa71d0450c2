//! Interfaces and plugins described by hand: components are compiled once for all trees.

use std::convert::Infallible;

use wasm_link::wasmtime::{self, Store};
use wasm_link::{
    Component, Engine, FunctionData, InterfaceCardinality, InterfaceData, Native, PluginCtxView,
    PluginData, ResourceTable, ReturnKind,
};

use super::{READER, guest};

/// How many handles a plugin may hold at a time: some more than are needed at once, and far fewer than
/// there would be if some were not given up.
const HANDLES: usize = 24;

/// Guests that hold ever more handles.
const KEEPERS: [&str; 3] = ["go-provider", "js-provider", "python-provider"];

/// A function of an interface that declares none.
#[derive(Clone, Debug)]
pub(crate) enum Function {}

impl FunctionData for Function {
    fn name(&self) -> &str {
        match *self {}
    }

    fn return_kind(&self) -> ReturnKind {
        match *self {}
    }

    fn is_method(&self) -> bool {
        match *self {}
    }
}

/// An interface that is known by its path alone.
#[derive(Clone, Debug)]
pub(crate) struct Interface {
    pub(crate) id: String,
    path: String,
    cardinality: InterfaceCardinality,
}

impl Interface {
    /// An interface that one plugin fills. Its id is its path.
    pub(crate) fn new(path: &str) -> Self {
        Self {
            id: path.to_owned(),
            path: path.to_owned(),
            cardinality: InterfaceCardinality::ExactlyOne,
        }
    }

    pub(crate) fn called(mut self, id: &str) -> Self {
        id.clone_into(&mut self.id);
        self
    }

    pub(crate) fn holding(mut self, cardinality: InterfaceCardinality) -> Self {
        self.cardinality = cardinality;
        self
    }
}

impl InterfaceData for Interface {
    type Id = String;
    type Error = Infallible;
    type Function = Function;
    type FunctionIter<'a> = &'a [Function];
    type ResourceIter<'a> = std::iter::Empty<&'a String>;

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }

    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(&self.path)
    }

    fn functions(&self) -> Result<&[Function], Infallible> {
        Ok(&[])
    }

    fn resources(&self) -> Result<Self::ResourceIter<'_>, Infallible> {
        Ok(std::iter::empty())
    }
}

/// What a plugin is made of.
enum Body {
    Guest(Component),
    Native(Native<Plugin>),
}

/// A plugin that is one of the guests, or a Rust value.
pub(crate) struct Plugin {
    id: String,
    plugs: Vec<String>,
    sockets: Vec<String>,
    body: Body,
    resources: ResourceTable,
}

impl Plugin {
    /// The provider in this language, for these plugs.
    pub(crate) fn provider(language: &str, plugs: [impl Into<String>; 2]) -> Self {
        Self::new(
            &format!("{language}-provider"),
            plugs.map(Into::into).into(),
            Vec::new(),
        )
    }

    /// A provider that is a Rust value, for its one plug.
    pub(crate) fn native(id: &str, native: Native<Self>) -> Self {
        Self {
            id: id.to_owned(),
            plugs: vec![native.path().to_owned()],
            sockets: Vec::new(),
            body: Body::Native(native),
            resources: ResourceTable::new(),
        }
    }

    /// A consumer, such as `rust-cautious`, with these sockets.
    pub(crate) fn reader<const N: usize>(guest: &str, sockets: [impl Into<String>; N]) -> Self {
        Self::new(
            guest,
            vec![READER.to_owned()],
            sockets.map(Into::into).into(),
        )
    }

    /// A guest, under its own name.
    fn new(name: &str, plugs: Vec<String>, sockets: Vec<String>) -> Self {
        Self {
            id: name.to_owned(),
            plugs,
            sockets,
            body: Body::Guest(guest(name)),
            resources: ResourceTable::new(),
        }
    }
}

impl PluginCtxView for Plugin {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Plugin {
    type Id = String;
    type InterfaceId = String;
    type Error = Infallible;
    type SocketIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, Infallible> {
        Ok(self.plugs.first().unwrap())
    }

    fn further_plugs(&self) -> Result<Vec<String>, Infallible> {
        Ok(self.plugs.iter().skip(1).cloned().collect())
    }

    fn sockets(&self) -> Result<&[String], Infallible> {
        Ok(&self.sockets)
    }

    fn component(&self, _: &Engine) -> Result<Component, Infallible> {
        match &self.body {
            Body::Guest(component) => Ok(component.clone()),
            Body::Native(native) => panic!("{native:?} is no component"),
        }
    }

    fn native(&self) -> Option<Native<Self>> {
        match &self.body {
            Body::Guest(_) => None,
            Body::Native(native) => Some(native.clone()),
        }
    }

    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        // The tools of some languages keep each handle that is given back to the one who made it.
        if !KEEPERS.contains(&store.data().id.as_str()) {
            store.set_max_component_handles(HANDLES);
        }
        Ok(())
    }
}
