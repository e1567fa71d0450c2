//! What a component exports, looked up once.

use std::any::TypeId;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use foldhash::fast::RandomState;
use wasmtime::Engine;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, ComponentExportIndex, ResourceType};

use super::by_type::ByType;
use crate::describe::Adaptation;
use crate::error::DispatchError;
use crate::path;
use crate::path::ROOT;
use crate::resource::{Kind, Kinds};
use crate::text::quoted;
use crate::wit::adapt::Adapter;
use crate::wit::{Exported, Function, Handles, Interface, Reader, ResourceName, Type, exported};

/// Where a function stands among those of its component.
pub(crate) type FunctionIndex = usize;

/// The functions of an interface by their names.
type Functions = HashMap<Box<str>, FunctionIndex, RandomState>;

/// The functions that a component exports.
pub(crate) struct Exports {
    /// What becomes of callers who know them in another version.
    pub(crate) adaptation: Adaptation,
    interfaces: HashMap<Box<str>, Functions, RandomState>,
    /// The paths of interfaces by what those on one semver track have in common.
    tracks: HashMap<Box<str>, Vec<Box<str>>, RandomState>,
    functions: Vec<Export>,
    resources: Vec<ExportedResource>,
    /// By the type that describes an interface: where the component has its functions.
    described: ByType<Box<[Option<MemberFunction>]>>,
}

/// A resource that a component defines and exports.
pub(crate) struct ExportedResource {
    /// Where the component has it, if there is one.
    pub(crate) index: Option<ComponentExportIndex>,
    pub(crate) kind: Kind,
    interface: Box<str>,
}

/// One exported function.
pub(crate) struct Export {
    pub(crate) name: Box<str>,
    /// Where the component has it, if there is one.
    pub(crate) index: Option<ComponentExportIndex>,
    /// Its signature, or what in it cannot cross a plugin boundary.
    pub(crate) signature: Result<Arc<Function>, &'static str>,
    /// The types of parameters and results that were found to be its own.
    pub(super) checked: ByType<()>,
}

/// A socket's function, as a member has it.
#[derive(Clone)]
pub(crate) struct MemberFunction {
    pub(crate) index: FunctionIndex,
    /// Shared by all members that have it alike.
    pub(crate) signature: Arc<Function>,
    pub(crate) handles: Handles,
    /// How it is called, where the plugin has it in another version.
    pub(crate) adapted: Option<Arc<AdaptedFunction>>,
    /// Whether there are bytes to count in its arguments, and in its result.
    pub(super) has_bytes: (bool, bool),
}

/// A function that a plugin has in another version than its callers know.
pub(crate) struct AdaptedFunction {
    pub(crate) adapter: Adapter,
    /// As the plugin has it.
    pub(super) own: MemberFunction,
}

/// Tells whether a value of a type is a string or a list.
fn has_bytes(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::List(_))
}

impl MemberFunction {
    pub(crate) fn new(index: FunctionIndex, signature: Arc<Function>) -> Self {
        Self {
            index,
            handles: signature.handles(),
            adapted: None,
            has_bytes: (
                signature.params.iter().any(|(_, ty)| has_bytes(ty)),
                signature.result.as_ref().is_some_and(has_bytes),
            ),
            signature,
        }
    }

    /// Returns the function as callers know it, who have it with this `signature`.
    pub(crate) fn adapted(self, signature: Arc<Function>, adapter: Adapter) -> Self {
        let index = self.index;
        let own = AdaptedFunction { adapter, own: self };
        Self {
            adapted: Some(Arc::new(own)),
            ..Self::new(index, signature)
        }
    }
}

impl Exports {
    fn empty(adaptation: Adaptation) -> Self {
        Self {
            adaptation,
            interfaces: HashMap::default(),
            tracks: HashMap::default(),
            functions: Vec::new(),
            resources: Vec::new(),
            described: ByType::new(),
        }
    }

    /// Reads what `component` exports, as its binary says.
    pub(crate) fn read(
        component: &Component,
        engine: &Engine,
        reader: &mut Reader,
        kinds: &Kinds,
        adaptation: Adaptation,
    ) -> Self {
        let mut exports = Self::empty(adaptation);
        for Exported { path, name, item } in exported(&component.component_type(), engine) {
            match item {
                ComponentItem::ComponentFunc(ty) => {
                    let index = component.get_export_index(None, name);
                    exports.add(ROOT, name, index, reader.supported(name, &ty));
                }
                ComponentItem::ComponentInstance(instance) => {
                    exports.add_interface(path);
                    let within = component.get_export_index(None, name);
                    for (function, item) in instance.exports(engine) {
                        let index = component.get_export_index(within.as_ref(), function);
                        match item.ty {
                            ComponentItem::ComponentFunc(ty) => {
                                let signature = reader.supported(function, &ty);
                                exports.add(path, function, index, signature);
                            }
                            ComponentItem::Resource(ty) => {
                                exports.add_resource(path, ty, index, reader, kinds);
                            }
                            ComponentItem::CoreFunc(_)
                            | ComponentItem::Module(_)
                            | ComponentItem::Component(_)
                            | ComponentItem::ComponentInstance(_)
                            | ComponentItem::Type(_) => {}
                        }
                    }
                }
                ComponentItem::Resource(ty) => {
                    let index = component.get_export_index(None, name);
                    exports.add_resource(ROOT, ty, index, reader, kinds);
                }
                ComponentItem::CoreFunc(_)
                | ComponentItem::Module(_)
                | ComponentItem::Component(_)
                | ComponentItem::Type(_) => {}
            }
        }
        exports
    }

    fn add_resource(
        &mut self,
        interface: &str,
        ty: ResourceType,
        index: Option<ComponentExportIndex>,
        reader: &Reader,
        kinds: &Kinds,
    ) {
        let own = reader.own_resource(ty);
        // An interface that uses a resource of another shows it, too.
        let own = own.filter(|resource| resource.interface == interface);
        if let (Some(_), Some(own)) = (index, own) {
            self.resources.push(ExportedResource {
                index,
                kind: kinds.of(own),
                interface: interface.into(),
            });
        }
    }

    fn add(
        &mut self,
        interface: &str,
        name: &str,
        index: Option<ComponentExportIndex>,
        signature: Result<Function, &'static str>,
    ) {
        if index.is_some() {
            self.push(interface, name, index, signature);
        }
    }

    fn push(
        &mut self,
        interface: &str,
        name: &str,
        index: Option<ComponentExportIndex>,
        signature: Result<Function, &'static str>,
    ) {
        let next = self.functions.len();
        self.add_interface(interface).insert(name.into(), next);
        self.functions.push(Export {
            name: name.into(),
            index,
            signature: signature.map(Arc::new),
            checked: ByType::new(),
        });
    }

    /// Makes the exports of a plugin that is no component, and has all of an interface.
    pub(crate) fn of(
        interface: &Interface,
        resources: &[String],
        kinds: &Kinds,
        adaptation: Adaptation,
    ) -> Self {
        let mut exports = Self::empty(adaptation);
        let path = interface.path.as_str();
        exports.add_interface(path);
        for function in &interface.functions {
            let signature = match function.unsupported() {
                None => Ok(function.clone()),
                Some(what) => Err(what),
            };
            exports.push(path, &function.name, None, signature);
        }
        for name in resources {
            let resource = ResourceName {
                interface: path.to_owned(),
                name: name.clone(),
            };
            exports.resources.push(ExportedResource {
                index: None,
                kind: kinds.of(&resource),
                interface: path.into(),
            });
        }
        exports
    }

    fn add_interface(&mut self, path: &str) -> &mut Functions {
        match self.interfaces.entry(path.into()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(vacant) => {
                let track = self.tracks.entry(path::key(path)).or_default();
                track.push(path.into());
                vacant.insert(Functions::default())
            }
        }
    }

    /// Returns the path under which the component exports an interface, if it does.
    pub(crate) fn interface(&self, path: &str) -> Option<&str> {
        if let Some((exact, _)) = self.interfaces.get_key_value(path) {
            return Some(exact);
        }
        let track = self.tracks.get(&path::key(path))?;
        path::best_match(path, track.iter().map(|path| &**path))
    }

    /// Finds a function.
    ///
    /// # Errors
    /// Says whether the interface or the function is missing.
    pub(crate) fn find(&self, path: &str, name: &str) -> Result<FunctionIndex, DispatchError> {
        let functions = self
            .interface(path)
            .and_then(|path| self.interfaces.get(path))
            .ok_or_else(|| DispatchError::InvalidInterface(path.to_owned()))?;
        let function = functions.get(name).copied();
        function.ok_or_else(|| DispatchError::InvalidFunction(format!("{path}#{name}")))
    }

    pub(crate) fn get(&self, function: FunctionIndex) -> Option<&Export> {
        self.functions.get(function)
    }

    /// Returns the functions of an interface, in the order of the component.
    pub(crate) fn functions_of(
        &self,
        path: &str,
    ) -> impl Iterator<Item = (FunctionIndex, &Export)> {
        let functions = self
            .interface(path)
            .and_then(|path| self.interfaces.get(path));
        let mut indices: Vec<_> = functions
            .into_iter()
            .flat_map(HashMap::values)
            .copied()
            .collect();
        indices.sort_unstable();
        let functions = indices.into_iter();
        functions.filter_map(|index| Some((index, self.get(index)?)))
    }

    /// Returns the functions of the interface that the type `key` describes. `find` looks them up, once.
    pub(crate) fn described(
        &self,
        key: TypeId,
        find: impl FnOnce(&Self) -> Vec<Option<MemberFunction>>,
    ) -> &[Option<MemberFunction>] {
        if !self.described.has(key) {
            self.described.insert(key, find(self).into());
        }
        self.described.get(key).map_or(&[], |found| found)
    }

    /// Returns a function, if it can be called.
    pub(crate) fn function(&self, path: &str, name: &str) -> Option<MemberFunction> {
        let index = self.find(path, name).ok()?;
        let signature = self.get(index)?.signature.as_ref().ok()?;
        Some(MemberFunction::new(index, Arc::clone(signature)))
    }

    /// Lists the exported interfaces, for messages.
    pub(crate) fn listed(&self) -> String {
        let mut paths: Vec<_> = self.interfaces.keys().collect();
        paths.sort_unstable();
        match paths.len() {
            0 => "no interface".to_owned(),
            _ => quoted(paths),
        }
    }

    /// Returns the kinds of the resources that the component defines in an interface.
    pub(crate) fn resources_of(&self, path: &str) -> impl Iterator<Item = Kind> {
        let resources = self.resources.iter();
        let own = resources.filter(|resource| path::same_interface(&resource.interface, path));
        own.map(|resource| resource.kind)
    }

    pub(crate) fn resources(&self) -> impl Iterator<Item = &ExportedResource> {
        self.resources.iter()
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = &Export> {
        self.functions.iter()
    }
}
