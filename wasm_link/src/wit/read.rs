//! A component's own types, read into the model.
//!
//! A component is hostile input: a few bytes can describe a type of a million parts, and there may
//! be many of them. So a reader has a budget for all that it reads.

use std::collections::HashSet;

use wasmtime::Engine;
use wasmtime::component::types::{self, ComponentFunc, ComponentItem};
use wasmtime::component::{Component, ResourceType};

use crate::path;

use super::budget::{Budget, Unreadable};
use super::exported::{Exported, exported, path_of};
use super::{Function, Labels, Record, ResourceName, Type, Variant};

/// How many resources of one component are told apart.
const RESOURCES: usize = 10_000;

/// Who defines what a component shows.
#[derive(Clone, Copy)]
struct Origin {
    is_a_plugins: bool,
    is_own: bool,
}

/// Reads types of one component.
pub(crate) struct Reader {
    /// The resources of the component: the first interface that shows one is the one that defines
    /// it.
    resources: Vec<Resource>,
    budget: Budget,
}

struct Resource {
    ty: ResourceType,
    name: ResourceName,
    /// Whether it is defined by a plugin, and not by the host.
    is_a_plugins: bool,
    /// Whether the component itself defines it.
    is_own: bool,
}

impl Reader {
    /// Makes a reader that knows the resources of `component`. Those that it imports from `sockets`
    /// or exports are plugins', all others are the host's.
    pub(crate) fn of(component: &Component, engine: &Engine, sockets: &[&str]) -> Self {
        Self::linked(component, engine, sockets, |_| None)
    }

    /// Makes a reader that knows the resources of `component`. Those that it imports from `sockets`, or from the
    /// interface whose path `linked` returns for an import, and those that it exports, are plugins', all others are the
    /// host's.
    pub(crate) fn linked<'a>(
        component: &Component,
        engine: &Engine,
        sockets: &[&str],
        linked: impl Fn(&str) -> Option<&'a str>,
    ) -> Self {
        let mut reader = Self {
            resources: Vec::new(),
            budget: Budget::new(),
        };
        let ty = component.component_type();
        let sockets: HashSet<_> = sockets.iter().map(|path| path::key(path)).collect();
        for (import, item) in ty.imports(engine) {
            let linked = linked(import);
            let path = match linked {
                Some(path) => path,
                None => item.implements.unwrap_or_else(|| path_of(import, &item.ty)),
            };
            let is_of_socket = !sockets.is_empty() && sockets.contains(&path::key(path));
            let origin = Origin {
                is_a_plugins: linked.is_some() || is_of_socket,
                is_own: false,
            };
            reader.meet(engine, path, import, &item.ty, origin);
        }
        let own = Origin {
            is_a_plugins: true,
            is_own: true,
        };
        for Exported { path, name, item } in exported(&ty, engine) {
            reader.meet(engine, path, name, &item, own);
        }
        reader
    }

    /// Notes the resources that an import or export of this path shows: those of an interface, or one that stands
    /// in the world itself.
    fn meet(
        &mut self,
        engine: &Engine,
        path: &str,
        name: &str,
        item: &ComponentItem,
        origin: Origin,
    ) {
        match item {
            ComponentItem::Resource(ty) => self.note(*ty, path, name, origin),
            ComponentItem::ComponentInstance(instance) => {
                for (resource, item) in instance.exports(engine) {
                    if let ComponentItem::Resource(ty) = item.ty {
                        self.note(ty, path, resource, origin);
                    }
                }
            }
            ComponentItem::ComponentFunc(_)
            | ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => {}
        }
    }

    fn note(&mut self, ty: ResourceType, interface: &str, name: &str, origin: Origin) {
        let is_known = self.find(ty).is_some();
        if is_known || self.resources.len() >= RESOURCES {
            return;
        }
        self.resources.push(Resource {
            ty,
            name: ResourceName {
                interface: interface.to_owned(),
                name: name.to_owned(),
            },
            is_a_plugins: origin.is_a_plugins,
            is_own: origin.is_own,
        });
    }

    fn find(&self, ty: ResourceType) -> Option<&Resource> {
        self.resources.iter().find(|known| known.ty == ty)
    }

    /// Returns the name of a resource that a plugin defines.
    pub(crate) fn resource(&self, ty: ResourceType) -> Option<&ResourceName> {
        let known = self.find(ty)?;
        known.is_a_plugins.then_some(&known.name)
    }

    /// Returns the name of a resource that the component itself defines. One that it only passes on is
    /// another plugin's, also where both have the same name: in a component that decorates an interface.
    pub(crate) fn own_resource(&self, ty: ResourceType) -> Option<&ResourceName> {
        let known = self.find(ty)?;
        known.is_own.then_some(&known.name)
    }

    /// Reads the signature of a function, all of which can cross a plugin boundary.
    ///
    /// # Errors
    /// Says what in it cannot.
    pub(crate) fn supported(
        &mut self,
        name: &str,
        function: &ComponentFunc,
    ) -> Result<Function, &'static str> {
        let signature = self
            .function(name, function)
            .map_err(|unreadable| match unreadable {
                Unreadable::TooLarge => "a type of more than 1,000,000 parts",
                Unreadable::TooLong => "a type with names of more than 4 MiB",
                Unreadable::Foreign => "a resource that no plugin defines",
            })?;
        match signature.unsupported() {
            Some(what) => Err(what),
            None => Ok(signature),
        }
    }

    /// Reads the signature of a function, whatever can cross of it.
    pub(crate) fn described(&mut self, name: &str, function: &ComponentFunc) -> Option<Function> {
        self.function(name, function).ok()
    }

    /// Reads a type that a component shows.
    #[cfg(feature = "wit")]
    pub(crate) fn shown(&mut self, ty: &types::Type) -> Option<Type> {
        self.read(ty).ok()
    }

    fn function(&mut self, name: &str, function: &ComponentFunc) -> Result<Function, Unreadable> {
        let params = function
            .params()
            .map(|(name, ty)| Ok((self.budget.name(name)?, self.read(&ty)?)))
            .collect::<Result<_, _>>()?;
        let result = function.results().next();
        Ok(Function {
            name: self.budget.name(name)?,
            params,
            result: self.optional(result)?.map(|result| *result),
            is_async: function.async_(),
        })
    }

    fn read(&mut self, ty: &types::Type) -> Result<Type, Unreadable> {
        self.budget.parts(1)?;
        Ok(match ty {
            types::Type::Bool => Type::Bool,
            types::Type::S8 => Type::S8,
            types::Type::U8 => Type::U8,
            types::Type::S16 => Type::S16,
            types::Type::U16 => Type::U16,
            types::Type::S32 => Type::S32,
            types::Type::U32 => Type::U32,
            types::Type::S64 => Type::S64,
            types::Type::U64 => Type::U64,
            types::Type::Float32 => Type::F32,
            types::Type::Float64 => Type::F64,
            types::Type::Char => Type::Char,
            types::Type::String => Type::String,
            types::Type::List(list) => Type::List(self.boxed(&list.ty())?),
            types::Type::FixedLengthList(list) => {
                Type::FixedList(self.boxed(&list.ty())?, list.len())
            }
            types::Type::Map(map) => Type::Map(self.boxed(&map.key())?, self.boxed(&map.value())?),
            types::Type::Option(option) => Type::Option(self.boxed(&option.ty())?),
            types::Type::Result(result) => Type::Result {
                ok: self.optional(result.ok())?,
                err: self.optional(result.err())?,
            },
            types::Type::Tuple(tuple) => {
                let types = tuple.types().map(|ty| self.read(&ty));
                Type::Tuple(types.collect::<Result<_, _>>()?)
            }
            types::Type::Record(record) => Type::Record(self.record(record)?),
            types::Type::Variant(variant) => Type::Variant(self.variant(variant)?),
            types::Type::Enum(cases) => Type::Enum(self.labels(cases.names())?),
            types::Type::Flags(flags) => Type::Flags(self.labels(flags.names())?),
            types::Type::Own(resource) => Type::Own(self.handle(*resource)?),
            types::Type::Borrow(resource) => Type::Borrow(self.handle(*resource)?),
            types::Type::Stream(stream) => Type::Stream(self.optional(stream.ty())?),
            types::Type::Future(future) => Type::Future(self.optional(future.ty())?),
            types::Type::ErrorContext => Type::ErrorContext,
        })
    }

    fn record(&mut self, record: &types::Record) -> Result<Record, Unreadable> {
        let fields = record
            .fields()
            .map(|field| Ok((self.budget.name(field.name)?, self.read(&field.ty)?)));
        Ok(Record {
            name: None,
            fields: fields.collect::<Result<_, _>>()?,
        })
    }

    fn variant(&mut self, variant: &types::Variant) -> Result<Variant, Unreadable> {
        let cases = variant.cases().map(|case| {
            let payload = self.optional(case.ty)?;
            Ok((
                self.budget.name(case.name)?,
                payload.map(|payload| *payload),
            ))
        });
        Ok(Variant {
            name: None,
            cases: cases.collect::<Result<_, _>>()?,
        })
    }

    fn labels<'a>(
        &mut self,
        labels: impl ExactSizeIterator<Item = &'a str>,
    ) -> Result<Labels, Unreadable> {
        self.budget.parts(labels.len())?;
        let labels = labels.map(|label| self.budget.name(label));
        Ok(Labels {
            name: None,
            labels: labels.collect::<Result<_, _>>()?,
        })
    }

    fn handle(&mut self, ty: ResourceType) -> Result<ResourceName, Unreadable> {
        let mut resources = self.resources.iter();
        let known = resources.find(|known| known.ty == ty && known.is_a_plugins);
        let ResourceName { interface, name } = &known.ok_or(Unreadable::Foreign)?.name;
        Ok(ResourceName {
            interface: self.budget.name(interface)?,
            name: self.budget.name(name)?,
        })
    }

    fn boxed(&mut self, ty: &types::Type) -> Result<Box<Type>, Unreadable> {
        self.read(ty).map(Box::new)
    }

    fn optional(&mut self, ty: Option<types::Type>) -> Result<Option<Box<Type>>, Unreadable> {
        ty.map(|ty| self.boxed(&ty)).transpose()
    }
}
