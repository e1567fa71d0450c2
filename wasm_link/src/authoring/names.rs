//! Names for the types of an interface: those that they have, and others where they have none, or
//! where two would have the same.

use std::collections::HashSet;

use crate::path::same_interface;
use crate::wit::{Interface, ResourceName, Type};

/// The words that have to be marked where they are names.
const KEYWORDS: [&str; 41] = [
    "as",
    "async",
    "bool",
    "borrow",
    "char",
    "constructor",
    "enum",
    "error-context",
    "export",
    "f32",
    "f64",
    "flags",
    "from",
    "func",
    "future",
    "import",
    "include",
    "interface",
    "list",
    "map",
    "option",
    "own",
    "package",
    "record",
    "resource",
    "result",
    "s16",
    "s32",
    "s64",
    "s8",
    "static",
    "stream",
    "string",
    "tuple",
    "type",
    "u16",
    "u32",
    "u64",
    "u8",
    "use",
    "variant",
];

/// A name as it stands in WIT.
pub(super) fn identifier(name: &str) -> String {
    let is_keyword = KEYWORDS.contains(&name) || matches!(name, "with" | "world");
    format!("{}{name}", if is_keyword { "%" } else { "" })
}

/// A path, in its parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Path<'a> {
    /// As `ns:pkg`.
    pub(super) package: &'a str,
    pub(super) interface: &'a str,
    pub(super) version: Option<&'a str>,
}

impl<'a> Path<'a> {
    pub(super) fn parse(path: &'a str) -> Option<Self> {
        let (package, rest) = path.split_once('/')?;
        let (interface, version) = match rest.split_once('@') {
            Some((interface, version)) => (interface, Some(version)),
            None => (rest, None),
        };
        package.contains(':').then_some(Self {
            package,
            interface,
            version,
        })
    }

    /// The package with its version.
    pub(super) fn full_package(&self) -> String {
        match self.version {
            Some(version) => format!("{}@{version}", self.package),
            None => self.package.to_owned(),
        }
    }

    /// The path with its version.
    pub(super) fn full(&self) -> String {
        let version = self.version.map(|version| format!("@{version}"));
        format!(
            "{}/{}{}",
            self.package,
            identifier(self.interface),
            version.unwrap_or_default()
        )
    }
}

/// The names that an interface's types get.
pub(super) struct Names {
    taken: HashSet<String>,
    /// The types that need a definition, with their names, in the order in which they are met.
    pub(super) types: Vec<(Type, String)>,
    /// The resources that the interface defines.
    pub(super) own: Vec<String>,
    /// The resources of other interfaces, with the names that they get here.
    pub(super) foreign: Vec<(ResourceName, String)>,
}

impl Names {
    pub(super) fn of(interface: &Interface) -> Self {
        let mut names = Self {
            taken: HashSet::new(),
            types: Vec::new(),
            own: Vec::new(),
            foreign: Vec::new(),
        };
        for function in &interface.functions {
            match function.name.split_once(']') {
                Some((_, name)) => names.own(name.split('.').next().unwrap_or(name)),
                None => {
                    names.taken.insert(function.name.clone());
                }
            }
        }
        for function in &interface.functions {
            for (name, ty) in &function.params {
                names.meet(&interface.path, name, ty);
            }
            if let Some(result) = &function.result {
                names.meet(&interface.path, "reply", result);
            }
        }
        names
    }

    fn own(&mut self, resource: &str) {
        if !self.own.iter().any(|own| own == resource) {
            self.own.push(resource.to_owned());
            self.taken.insert(resource.to_owned());
        }
    }

    /// Gives a name that nothing has.
    pub(super) fn fresh(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2_usize;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}-n{number}");
            number += 1;
        }
        name
    }

    /// Names all that has to be defined of a type, what is within first. `place` names what has no
    /// name itself.
    fn meet(&mut self, path: &str, place: &str, ty: &Type) {
        for part in ty.parts() {
            self.meet(path, place, part);
        }
        let name = match ty {
            Type::Record(record) => record.name.as_deref(),
            Type::Variant(variant) => variant.name.as_deref(),
            Type::Enum(labels) | Type::Flags(labels) => labels.name.as_deref(),
            Type::Own(resource) | Type::Borrow(resource) => {
                if same_interface(&resource.interface, path) {
                    self.own(&resource.name);
                } else if self.foreign(resource).is_none() {
                    let name = self.fresh(&resource.name);
                    self.foreign.push((resource.clone(), name));
                }
                return;
            }
            _ => return,
        };
        if self.name(ty).is_none() {
            let name = self.fresh(name.unwrap_or(place));
            self.types.push((ty.clone(), name));
        }
    }

    /// Returns the name of a type that has a definition.
    pub(super) fn name(&self, ty: &Type) -> Option<&str> {
        let mut types = self.types.iter();
        types
            .find(|(known, _)| known == ty)
            .map(|(_, name)| &**name)
    }

    /// Returns the name that a resource of another interface has.
    pub(super) fn foreign(&self, resource: &ResourceName) -> Option<&str> {
        let mut foreign = self.foreign.iter();
        let found = foreign.find(|(known, _)| known == resource);
        found.map(|(_, name)| &**name)
    }
}
