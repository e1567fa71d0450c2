//! Types and signatures as the WIT parser has them, as values of ours.

use wit_parser::{Handle, Resolve, Type as Source, TypeDefKind, TypeId, TypeOwner};

use crate::path::ROOT;
use crate::wit::{Function, Labels, Record, ResourceName, Type, Variant};

/// What was parsed.
#[derive(Clone, Copy)]
pub(super) struct Parsed<'a> {
    resolve: &'a Resolve,
}

impl<'a> Parsed<'a> {
    pub(super) fn new(resolve: &'a Resolve) -> Self {
        Self { resolve }
    }

    pub(super) fn function(self, function: &wit_parser::Function) -> Function {
        let params = function.params.iter();
        Function {
            name: function.name.clone(),
            params: params
                .map(|param| (param.name.clone(), self.ty(&param.ty)))
                .collect(),
            result: function.result.as_ref().map(|ty| self.ty(ty)),
            is_async: function.kind.is_async(),
        }
    }

    fn ty(self, ty: &Source) -> Type {
        match ty {
            Source::Bool => Type::Bool,
            Source::U8 => Type::U8,
            Source::U16 => Type::U16,
            Source::U32 => Type::U32,
            Source::U64 => Type::U64,
            Source::S8 => Type::S8,
            Source::S16 => Type::S16,
            Source::S32 => Type::S32,
            Source::S64 => Type::S64,
            Source::F32 => Type::F32,
            Source::F64 => Type::F64,
            Source::Char => Type::Char,
            Source::String => Type::String,
            Source::ErrorContext => Type::ErrorContext,
            Source::Id(id) => self.defined(*id),
        }
    }

    fn defined(self, id: TypeId) -> Type {
        let Some(definition) = self.resolve.types.get(id) else {
            return Type::Tuple(Vec::new());
        };
        let name = definition.name.clone();
        let labels = |labels: Vec<String>| Labels {
            name: name.clone(),
            labels,
        };
        match &definition.kind {
            TypeDefKind::Record(record) => Type::Record(Record {
                fields: record
                    .fields
                    .iter()
                    .map(|field| (field.name.clone(), self.ty(&field.ty)))
                    .collect(),
                name,
            }),
            TypeDefKind::Variant(variant) => Type::Variant(Variant {
                cases: variant
                    .cases
                    .iter()
                    .map(|case| (case.name.clone(), case.ty.as_ref().map(|ty| self.ty(ty))))
                    .collect(),
                name,
            }),
            TypeDefKind::Enum(cases) => {
                let cases = cases.cases.iter().map(|case| case.name.clone());
                Type::Enum(labels(cases.collect()))
            }
            TypeDefKind::Flags(flags) => {
                let flags = flags.flags.iter().map(|flag| flag.name.clone());
                Type::Flags(labels(flags.collect()))
            }
            TypeDefKind::Handle(Handle::Own(id)) => Type::Own(self.resource(*id)),
            TypeDefKind::Handle(Handle::Borrow(id)) => Type::Borrow(self.resource(*id)),
            TypeDefKind::Tuple(tuple) => {
                Type::Tuple(tuple.types.iter().map(|ty| self.ty(ty)).collect())
            }
            TypeDefKind::Option(some) => Type::Option(Box::new(self.ty(some))),
            TypeDefKind::Result(result) => Type::Result {
                ok: self.payload(result.ok.as_ref()),
                err: self.payload(result.err.as_ref()),
            },
            TypeDefKind::List(element) => Type::List(Box::new(self.ty(element))),
            TypeDefKind::Map(key, value) => {
                Type::Map(Box::new(self.ty(key)), Box::new(self.ty(value)))
            }
            TypeDefKind::FixedLengthList(element, length) => {
                Type::FixedList(Box::new(self.ty(element)), *length)
            }
            TypeDefKind::Future(value) => Type::Future(self.payload(value.as_ref())),
            TypeDefKind::Stream(element) => Type::Stream(self.payload(element.as_ref())),
            TypeDefKind::Type(ty) => self.ty(ty),
            TypeDefKind::Resource => Type::Own(self.resource(id)),
            // Packages whose names are resolved have none.
            TypeDefKind::Unknown => Type::Tuple(Vec::new()),
        }
    }

    fn payload(self, ty: Option<&Source>) -> Option<Box<Type>> {
        ty.map(|ty| Box::new(self.ty(ty)))
    }

    /// Returns the name of a resource, where it is defined.
    fn resource(self, mut id: TypeId) -> ResourceName {
        let types = &self.resolve.types;
        while let Some(TypeDefKind::Type(Source::Id(next))) = types.get(id).map(|ty| &ty.kind) {
            id = *next;
        }
        let definition = types.get(id);
        let interface = match definition.map(|definition| &definition.owner) {
            Some(TypeOwner::Interface(id)) => self.resolve.id_of(*id),
            Some(TypeOwner::World(_) | TypeOwner::None) | None => None,
        };
        ResourceName {
            interface: interface.unwrap_or_else(|| ROOT.to_owned()),
            name: definition
                .and_then(|definition| definition.name.clone())
                .unwrap_or_default(),
        }
    }
}
