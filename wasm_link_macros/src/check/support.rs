//! Refuses what the macro cannot generate.
//!
//! Only interfaces that will be generated are looked at: an unsupported one can be left out.

use std::rc::Rc;

use syn::LitStr;

use crate::analyze::{Definition, Function, FunctionKind, Interface, Kind, Type};
use crate::errors::Errors;
use crate::source::{Place, Source};

/// How many parts a tuple in a signature, or parameters a function, may have: wasmtime's typed calls
/// end there.
const MOST_PARTS: usize = 16;

/// How many parts a tuple may have within a type that derives traits: the standard library's impls
/// for tuples end there.
const MOST_DERIVED_PARTS: usize = 12;

/// How many items a list of fixed length may have: wasmtime passes such a list on the stack, at 16 bytes
/// or more for each item.
const MOST_ITEMS: u32 = 4096;

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
            MOST_DERIVED_PARTS,
        );
    }

    fn function(&mut self, interface: &Interface, function: &Function) {
        // The functions of a resource go with it.
        if function.kind != FunctionKind::Free {
            return;
        }
        let item = format!("function `{}`", function.name);
        if function.is_async {
            self.refuse(interface, &item, function.place, "async functions");
        }
        if function.parameters.len() > MOST_PARTS {
            self.refuse(
                interface,
                &item,
                function.place,
                "functions of more than 16 parameters",
            );
        }
        let parameters = function.parameters.iter().map(|parameter| &parameter.ty);
        let types: Vec<_> = parameters.chain(&function.result).collect();
        self.types(interface, &item, function.place, &types, MOST_PARTS);
    }

    /// Reports each kind of unsupported type once for the item.
    fn types(
        &mut self,
        interface: &Interface,
        item: &str,
        place: Place,
        types: &[&Type],
        most_parts: usize,
    ) {
        let mut found = Vec::new();
        for ty in types {
            unsupported(ty, most_parts, &mut found);
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
fn unsupported(ty: &Type, most_parts: usize, found: &mut Vec<String>) {
    let mut add = |problem: &str| {
        if !found.iter().any(|other| other == problem) {
            found.push(problem.to_owned());
        }
    };
    match ty {
        Type::Primitive(_) | Type::String | Type::Named(_) => {}
        Type::List(item) | Type::Option(item) => unsupported(item, most_parts, found),
        Type::Result { ok, err } => {
            for payload in ok.iter().chain(err) {
                unsupported(payload, most_parts, found);
            }
        }
        Type::Tuple(items) => {
            if items.len() > most_parts {
                add(&format!("tuples of more than {most_parts} parts"));
            }
            for item in items {
                unsupported(item, most_parts, found);
            }
        }
        Type::FixedList(item, length) => {
            if *length > MOST_ITEMS {
                add(&format!("lists of a fixed length above {MOST_ITEMS}"));
            }
            unsupported(item, most_parts, found);
        }
        // A key is a primitive or a string: WIT allows nothing else.
        Type::Map(_, value) => unsupported(value, most_parts, found),
        Type::Own(resource) | Type::Borrow(resource) => {
            add(&format!("handles of the resource `{}`", resource.name));
        }
        Type::Stream(item) | Type::Future(item) => {
            add(if matches!(ty, Type::Stream(_)) {
                "streams"
            } else {
                "futures"
            });
            if let Some(item) = item {
                unsupported(item, most_parts, found);
            }
        }
        Type::ErrorContext => add("error contexts"),
        Type::Unresolved => add("unresolved types"),
    }
}
