//! Refuses what the macro cannot generate.
//!
//! Only interfaces that will be generated are looked at: an unsupported one can be left out.

use std::rc::Rc;

use syn::LitStr;

use crate::analyze::{Definition, Function, FunctionKind, Interface, Kind, Type};
use crate::errors::Errors;
use crate::source::{Place, Source};

/// How large the Rust types can be that stand for types of WIT.
#[derive(Clone, Copy)]
struct Limits {
    /// How many parts a tuple, or parameters a function, may have.
    parts: usize,
    /// How many items a list of fixed length may have.
    items: u32,
}

impl Limits {
    /// In signatures. Wasmtime's typed calls end at 16 parts, and pass a list of fixed length on the
    /// stack, at 16 bytes or more for each item.
    const CALLED: Self = Self {
        parts: 16,
        items: 4096,
    };
    /// Within a type that derives traits: the standard library's impls for tuples end at 12 parts.
    const DERIVED: Self = Self {
        parts: 12,
        ..Self::CALLED
    };
    /// Of what is only described.
    const NONE: Self = Self {
        parts: usize::MAX,
        items: u32::MAX,
    };
}

/// Reports everything in `interfaces` that cannot be generated, on `literal`.
pub(super) fn check(
    interfaces: &[Rc<Interface>],
    source: &Source,
    literal: &LitStr,
    errors: &mut Errors,
) {
    let mut support = Support {
        source,
        literal,
        errors,
    };
    for interface in interfaces {
        for definition in &interface.types {
            support.definition(interface, definition);
        }
        for function in &interface.functions {
            support.function(interface, function);
        }
    }
}

/// What every check needs.
struct Support<'a> {
    source: &'a Source,
    literal: &'a LitStr,
    errors: &'a mut Errors,
}

impl Support<'_> {
    fn definition(&mut self, interface: &Interface, definition: &Definition) {
        let item = format!("type `{}`", definition.name);
        let mut parts: Vec<&Type> = Vec::new();
        match &definition.kind {
            Kind::Record(fields) => parts.extend(fields.iter().map(|field| &field.ty)),
            Kind::Variant(cases) => parts.extend(cases.iter().filter_map(|case| case.ty.as_ref())),
            Kind::Alias(ty) => parts.push(ty),
            Kind::Enum(_) | Kind::Flags(_) => {}
            Kind::Resource => {
                let item = format!("resource `{}`", definition.name);
                self.refuse(interface, &item, definition.place, "resources");
            }
        }
        self.types(
            interface,
            &item,
            definition.place,
            &parts,
            if definition.is_typed() {
                Limits::DERIVED
            } else {
                Limits::NONE
            },
        );
    }

    fn function(&mut self, interface: &Interface, function: &Function) {
        // The functions of a resource go with it.
        if function.kind != FunctionKind::Free {
            return;
        }
        let item = format!("function `{}`", function.name);
        let limits = if function.is_typed() {
            Limits::CALLED
        } else {
            Limits::NONE
        };
        if function.parameters.len() > limits.parts {
            self.refuse(
                interface,
                &item,
                function.place,
                "functions of more than 16 parameters",
            );
        }
        let parameters = function.parameters.iter().map(|parameter| &parameter.ty);
        let types: Vec<_> = parameters.chain(&function.result).collect();
        self.types(interface, &item, function.place, &types, limits);
    }

    /// Reports each kind of unsupported type once for the item.
    fn types(
        &mut self,
        interface: &Interface,
        item: &str,
        place: Place,
        types: &[&Type],
        limits: Limits,
    ) {
        let mut found = Vec::new();
        for ty in types {
            unsupported(ty, limits, &mut found);
        }
        for problem in found {
            self.refuse(interface, item, place, &problem);
        }
    }

    fn refuse(&mut self, interface: &Interface, item: &str, place: Place, problem: &str) {
        let message = format!(
            "{problem} are not supported yet: found in the {item} of `{}` ({}); leave `{}` out with `interfaces: […]`",
            interface.id,
            self.source.locate(place),
            interface.name.interface
        );
        self.errors.report(self.literal.span(), message);
    }
}

/// Adds what is unsupported in `ty` to `found`. Named types are checked where they are defined.
fn unsupported(ty: &Type, limits: Limits, found: &mut Vec<String>) {
    let mut add = |problem: &str| {
        if !found.iter().any(|other| other == problem) {
            found.push(problem.to_owned());
        }
    };
    match ty {
        Type::Primitive(_) | Type::String | Type::Named(_) | Type::ErrorContext => {}
        Type::List(item) | Type::Option(item) => unsupported(item, limits, found),
        Type::Result { ok, err } => {
            for payload in ok.iter().chain(err) {
                unsupported(payload, limits, found);
            }
        }
        Type::Tuple(items) => {
            if items.len() > limits.parts {
                add(&format!("tuples of more than {} parts", limits.parts));
            }
            for item in items {
                unsupported(item, limits, found);
            }
        }
        Type::FixedList(item, length) => {
            if *length > limits.items {
                add(&format!("lists of a fixed length above {}", limits.items));
            }
            unsupported(item, limits, found);
        }
        // A key is a primitive or a string: WIT allows nothing else.
        Type::Map(_, value) => unsupported(value, limits, found),
        Type::Own(resource) | Type::Borrow(resource) => {
            add(&format!("handles of the resource `{}`", resource.name));
        }
        Type::Stream(item) | Type::Future(item) => {
            if let Some(item) = item {
                unsupported(item, limits, found);
            }
        }
        Type::Unresolved => add("unresolved types"),
    }
}
