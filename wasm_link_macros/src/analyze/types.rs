//! Analyses types, named and anonymous.
//!
//! `Resolve::types` is sorted: a type comes after everything that it refers to, so one pass is enough.

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::Ident;
use wit_parser::{
    Docs, Handle, Resolve, Type as WitType, TypeDef, TypeDefKind, TypeId, TypeOwner, WorldId,
};

use super::facts::Facts;
use super::handles;
use super::model::{Case, Definition, Field, Kind, Label, Primitive, ROOT, Type};
use super::worlds::{Items, interface_ids, interface_paths};
use crate::naming::{Scope, Style};

/// Every type that was read.
#[derive(Debug, Default)]
pub(super) struct Types {
    analyzed: HashMap<TypeId, Type>,
}

impl Types {
    /// Analyses all types of `resolve`.
    pub(super) fn analyze(resolve: &Resolve, worlds: &[(WorldId, Items<'_>)]) -> Self {
        let homes = Homes::of(resolve, worlds);
        let mut types = Self::default();
        for (id, def) in &resolve.types {
            let ty = match (&def.name, homes.names.get(&id)) {
                (Some(name), Some(place)) => types.named(name, place, def),
                _ => types.anonymous(&def.kind),
            };
            types.analyzed.insert(id, ty);
        }
        types
    }

    /// Returns the definition of the named type `id`.
    pub(super) fn definition(&self, id: TypeId) -> Option<Rc<Definition>> {
        match self.analyzed.get(&id) {
            Some(Type::Named(definition)) => Some(Rc::clone(definition)),
            _ => None,
        }
    }

    /// Returns the analysed form of `ty`.
    pub(super) fn of(&self, ty: &WitType) -> Type {
        match ty {
            WitType::Bool => Type::Primitive(Primitive::Bool),
            WitType::S8 => Type::Primitive(Primitive::S8),
            WitType::U8 => Type::Primitive(Primitive::U8),
            WitType::S16 => Type::Primitive(Primitive::S16),
            WitType::U16 => Type::Primitive(Primitive::U16),
            WitType::S32 => Type::Primitive(Primitive::S32),
            WitType::U32 => Type::Primitive(Primitive::U32),
            WitType::S64 => Type::Primitive(Primitive::S64),
            WitType::U64 => Type::Primitive(Primitive::U64),
            WitType::F32 => Type::Primitive(Primitive::F32),
            WitType::F64 => Type::Primitive(Primitive::F64),
            WitType::Char => Type::Primitive(Primitive::Char),
            WitType::String => Type::String,
            WitType::ErrorContext => Type::ErrorContext,
            WitType::Id(id) => self.analyzed.get(id).cloned().unwrap_or(Type::Unresolved),
        }
    }

    fn named(&self, name: &str, place: &Place, def: &TypeDef) -> Type {
        let kind = self.kind(&def.kind);
        Type::Named(Rc::new(Definition {
            home: Rc::clone(&place.home),
            path: Rc::clone(&place.path),
            name: name.to_owned(),
            ident: place.ident.clone(),
            docs: def.docs.contents.clone(),
            deprecated: (&def.stability).into(),
            facts: Facts::of_kind(&kind),
            handles: handles::of_kind(&kind),
            kind,
        }))
    }

    fn kind(&self, kind: &TypeDefKind) -> Kind {
        match kind {
            TypeDefKind::Record(record) => Kind::Record(self.fields(record)),
            TypeDefKind::Variant(variant) => Kind::Variant(self.cases(variant)),
            TypeDefKind::Enum(enumeration) => Kind::Enum(labels(
                Style::Case,
                enumeration
                    .cases
                    .iter()
                    .map(|case| (&case.name, &case.docs)),
            )),
            TypeDefKind::Flags(flags) => Kind::Flags(labels(
                Style::Constant,
                flags.flags.iter().map(|flag| (&flag.name, &flag.docs)),
            )),
            TypeDefKind::Resource => Kind::Resource,
            TypeDefKind::Handle(_)
            | TypeDefKind::Tuple(_)
            | TypeDefKind::Option(_)
            | TypeDefKind::Result(_)
            | TypeDefKind::List(_)
            | TypeDefKind::Map(..)
            | TypeDefKind::FixedLengthList(..)
            | TypeDefKind::Future(_)
            | TypeDefKind::Stream(_)
            | TypeDefKind::Type(_)
            | TypeDefKind::Unknown => Kind::Alias(self.anonymous(kind)),
        }
    }

    fn anonymous(&self, kind: &TypeDefKind) -> Type {
        match kind {
            TypeDefKind::Handle(Handle::Own(id)) => {
                self.definition(*id).map_or(Type::Unresolved, Type::Own)
            }
            TypeDefKind::Handle(Handle::Borrow(id)) => {
                self.definition(*id).map_or(Type::Unresolved, Type::Borrow)
            }
            TypeDefKind::Tuple(tuple) => {
                Type::Tuple(tuple.types.iter().map(|ty| self.of(ty)).collect())
            }
            TypeDefKind::Option(item) => Type::Option(self.boxed(item)),
            TypeDefKind::Result(result) => Type::Result {
                ok: self.payload(result.ok.as_ref()),
                err: self.payload(result.err.as_ref()),
            },
            TypeDefKind::List(item) => Type::List(self.boxed(item)),
            TypeDefKind::Map(key, value) => Type::Map(self.boxed(key), self.boxed(value)),
            TypeDefKind::FixedLengthList(item, length) => {
                Type::FixedList(self.boxed(item), *length)
            }
            TypeDefKind::Future(item) => Type::Future(self.payload(item.as_ref())),
            TypeDefKind::Stream(item) => Type::Stream(self.payload(item.as_ref())),
            TypeDefKind::Type(ty) => self.of(ty),
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Resource
            | TypeDefKind::Unknown => Type::Unresolved,
        }
    }

    fn boxed(&self, ty: &WitType) -> Box<Type> {
        Box::new(self.of(ty))
    }

    fn payload(&self, ty: Option<&WitType>) -> Option<Box<Type>> {
        ty.map(|ty| self.boxed(ty))
    }

    fn fields(&self, record: &wit_parser::Record) -> Vec<Field> {
        let mut names = Scope::default();
        record
            .fields
            .iter()
            .map(|field| Field {
                name: field.name.clone(),
                ident: names.claim(&field.name, Style::Value),
                docs: field.docs.contents.clone(),
                ty: self.of(&field.ty),
            })
            .collect()
    }

    fn cases(&self, variant: &wit_parser::Variant) -> Vec<Case> {
        let mut names = Scope::default();
        variant
            .cases
            .iter()
            .map(|case| Case {
                name: case.name.clone(),
                ident: names.claim(&case.name, Style::Case),
                docs: case.docs.contents.clone(),
                ty: case.ty.as_ref().map(|ty| self.of(ty)),
            })
            .collect()
    }
}

fn labels<'a>(style: Style, labels: impl Iterator<Item = (&'a String, &'a Docs)>) -> Vec<Label> {
    let mut names = Scope::default();
    labels
        .map(|(name, docs)| Label {
            name: name.clone(),
            ident: names.claim(name, style),
            docs: docs.contents.clone(),
        })
        .collect()
}

/// Where each named type lives, and its Rust name there.
struct Homes {
    names: HashMap<TypeId, Place>,
}

/// Where a named type lives, and its Rust name there.
struct Place {
    home: Rc<str>,
    path: Rc<str>,
    ident: Ident,
}

impl Homes {
    fn of(resolve: &Resolve, worlds: &[(WorldId, Items<'_>)]) -> Self {
        let mut homes = Self {
            names: HashMap::new(),
        };
        let ids = interface_ids(resolve, worlds);
        let paths = interface_paths(&ids, worlds);
        for (id, interface) in &resolve.interfaces {
            if let (Some(home), Some(path)) = (ids.get(&id), paths.get(&id)) {
                let types = interface.types.values();
                homes.add(resolve, (home, path), TypeOwner::Interface(id), types);
            }
        }
        let root = Rc::from(ROOT);
        for (id, items) in worlds {
            let home = (&items.id, &root);
            homes.add(resolve, home, TypeOwner::World(*id), &items.types);
        }
        homes
    }

    fn add<'a>(
        &mut self,
        resolve: &Resolve,
        (home, path): (&Rc<str>, &Rc<str>),
        owner: TypeOwner,
        types: impl IntoIterator<Item = &'a TypeId>,
    ) {
        let mut scope = Scope::default();
        for id in types {
            let Some(def) = resolve.types.get(*id).filter(|def| def.owner == owner) else {
                continue;
            };
            if let Some(name) = &def.name {
                let style = match def.kind {
                    TypeDefKind::Resource => Style::Resource,
                    _ => Style::Type,
                };
                let ident = scope.claim(name, style);
                let place = Place {
                    home: Rc::clone(home),
                    path: Rc::clone(path),
                    ident,
                };
                self.names.insert(*id, place);
            }
        }
    }
}
