//! A plugin described by hand.

use std::fmt;

use wasm_link::{
    Component, Engine, Grants, Link, MissingHostFunctions, PluginCtxView, PluginData, ResourceTable,
};

use super::Wat;
use super::interface::{Unreadable, path};

/// A part of a plugin's description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PluginPart {
    Id,
    Plug,
    FurtherPlugs,
    Sockets,
    Component,
}

/// A plugin described by hand, whose component is text. It can count what the host tells it to.
pub(crate) struct Plugin {
    id: String,
    plug: String,
    further_plugs: Vec<String>,
    sockets: Vec<String>,
    links: Vec<(String, Link)>,
    component: String,
    granted: Grants,
    missing: MissingHostFunctions,
    unreadable: Option<PluginPart>,
    resources: ResourceTable,
    /// What the host's function `note` counted.
    pub(crate) notes: u32,
}

impl Plugin {
    /// A plugin with this component, binary or text.
    pub(crate) fn new(id: &str, plug: &str, component: impl Into<String>) -> Self {
        Self {
            id: id.to_owned(),
            plug: plug.to_owned(),
            further_plugs: Vec::new(),
            sockets: Vec::new(),
            links: Vec::new(),
            component: component.into(),
            granted: Grants::all(),
            missing: MissingHostFunctions::Refuse,
            unreadable: None,
            resources: ResourceTable::new(),
            notes: 0,
        }
    }

    /// A plugin whose component exports its plug, and has no functions.
    pub(crate) fn empty(id: &str, plug: &str) -> Self {
        let component = Wat::new().export(&path(plug)).text();
        Self::new(id, plug, component)
    }

    /// A plugin whose component does not come up.
    pub(crate) fn broken(id: &str, plug: &str) -> Self {
        let component = Wat::new()
            .core("(func $start unreachable) (start $start)")
            .export(&path(plug))
            .text();
        Self::new(id, plug, component)
    }

    /// Fills further sockets.
    pub(crate) fn filling<const N: usize>(mut self, plugs: [&str; N]) -> Self {
        self.further_plugs.extend(plugs.map(str::to_owned));
        self
    }

    pub(crate) fn needing<const N: usize>(mut self, sockets: [&str; N]) -> Self {
        self.sockets.extend(sockets.map(str::to_owned));
        self
    }

    /// Says where one import comes from.
    pub(crate) fn linked(mut self, import: &str, link: Link) -> Self {
        self.links.push((import.to_owned(), link));
        self
    }

    /// Says what the plugin may import of the host.
    pub(crate) fn granted(mut self, grants: Grants) -> Self {
        self.granted = grants;
        self
    }

    /// Says what becomes of it without functions of the host.
    pub(crate) fn lacking(mut self, missing: MissingHostFunctions) -> Self {
        self.missing = missing;
        self
    }

    /// Makes a part of the description unreadable.
    pub(crate) fn without(mut self, part: PluginPart) -> Self {
        self.unreadable = Some(part);
        self
    }

    fn read<T>(&self, part: PluginPart, value: T) -> Result<T, Unreadable> {
        if self.unreadable == Some(part) {
            return Err(Unreadable(format!("no {part:?} in the description")));
        }
        Ok(value)
    }
}

/// What says why a plugin of [`Plugin::broken`] does not come up.
pub(crate) const BROKEN: &str =
    "failed to load component: wasm trap: wasm `unreachable` instruction executed";

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
    type Error = Unreadable;
    type SocketIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Unreadable> {
        self.read(PluginPart::Id, &self.id)
    }

    fn plug(&self) -> Result<&String, Unreadable> {
        self.read(PluginPart::Plug, &self.plug)
    }

    fn further_plugs(&self) -> Result<Vec<String>, Unreadable> {
        self.read(PluginPart::FurtherPlugs, self.further_plugs.clone())
    }

    fn sockets(&self) -> Result<&[String], Unreadable> {
        self.read(PluginPart::Sockets, &self.sockets)
    }

    fn links(&self) -> Result<Vec<(String, Link)>, Unreadable> {
        Ok(self.links.clone())
    }

    fn component(&self, engine: &Engine) -> Result<Component, Unreadable> {
        self.read(PluginPart::Component, ())?;
        let component = Component::new(engine, &self.component);
        component.map_err(|error| Unreadable(format!("{error:?}")))
    }

    fn granted(&self) -> Grants {
        self.granted.clone()
    }

    fn missing_host_functions(&self) -> MissingHostFunctions {
        self.missing
    }
}
