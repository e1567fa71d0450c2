//! Interfaces and plugins described by hand.

use std::convert::Infallible;
use std::fmt;

use wasm_link::wasmtime::{self, Store};
use wasm_link::{
    Component, Engine, FunctionData, InterfaceCardinality, InterfaceData, Native, PluginCtxView,
    PluginData, ResourceTable, RestartPolicy, ReturnKind,
};

use super::{engine, guest};

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

/// An interface described by hand. By default its id is its path, and one plugin fills it.
#[derive(Clone, Debug)]
pub(crate) struct Interface {
    pub(crate) id: String,
    path: String,
    cardinality: InterfaceCardinality,
}

impl Interface {
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
    Component(Component),
    Native(Native<Plugin>),
}

/// A plugin described by hand.
pub(crate) struct Plugin {
    id: String,
    plug: String,
    sockets: Vec<String>,
    body: Body,
    restart_policy: RestartPolicy,
    /// How many handles its store admits, where that is not wasmtime's default.
    handles: Option<usize>,
    /// The host's own resources.
    pub(crate) resources: ResourceTable,
}

impl Plugin {
    /// A plugin whose component is one of the guests of `counters`.
    pub(crate) fn guest(id: &str, plug: &str, component: &str) -> Self {
        Self::new(id, plug, guest(component))
    }

    /// A plugin whose component is text.
    pub(crate) fn text(id: &str, plug: &str, text: &str) -> Self {
        let component = Component::new(engine(), text);
        Self::new(
            id,
            plug,
            component.unwrap_or_else(|error| panic!("{error:?}")),
        )
    }

    /// A plugin with this component.
    pub(crate) fn new(id: &str, plug: &str, component: Component) -> Self {
        Self::of(id, plug, Body::Component(component))
    }

    /// A plugin that is a Rust value.
    pub(crate) fn native(id: &str, native: Native<Self>) -> Self {
        let plug = native.path().to_owned();
        Self::of(id, &plug, Body::Native(native))
    }

    fn of(id: &str, plug: &str, body: Body) -> Self {
        Self {
            id: id.to_owned(),
            plug: plug.to_owned(),
            sockets: Vec::new(),
            body,
            restart_policy: RestartPolicy::Never,
            handles: None,
            resources: ResourceTable::new(),
        }
    }

    pub(crate) fn called(mut self, id: &str) -> Self {
        id.clone_into(&mut self.id);
        self
    }

    pub(crate) fn plugged_into(mut self, plug: &str) -> Self {
        plug.clone_into(&mut self.plug);
        self
    }

    pub(crate) fn needing<const N: usize>(mut self, sockets: [&str; N]) -> Self {
        self.sockets = sockets.map(str::to_owned).into();
        self
    }

    pub(crate) fn restarted_by(mut self, policy: RestartPolicy) -> Self {
        self.restart_policy = policy;
        self
    }

    /// Bounds how many handles the plugin's store holds at a time.
    pub(crate) fn holding_at_most(mut self, handles: usize) -> Self {
        self.handles = Some(handles);
        self
    }
}

impl fmt::Debug for Plugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Plugin").field(&self.id).finish()
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
        Ok(&self.plug)
    }

    fn sockets(&self) -> Result<&[String], Infallible> {
        Ok(&self.sockets)
    }

    fn component(&self, _: &Engine) -> Result<Component, Infallible> {
        match &self.body {
            Body::Component(component) => Ok(component.clone()),
            Body::Native(native) => panic!("{native:?} is no component"),
        }
    }

    fn native(&self) -> Option<Native<Self>> {
        match &self.body {
            Body::Component(_) => None,
            Body::Native(native) => Some(native.clone()),
        }
    }

    fn restart_policy(&self) -> RestartPolicy {
        self.restart_policy
    }

    fn prepare(store: &mut Store<Self>) -> wasmtime::Result<()> {
        if let Some(handles) = store.data().handles {
            store.set_max_component_handles(handles);
        }
        Ok(())
    }
}
