//! An interface as a component exports it, with the names of its types.

use wasmtime::Engine;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use crate::path::{ROOT, best_match};
use crate::wit::{Function, Interface, Reader, Type};

/// A type, and the name under which the component exports it.
type Named = (Type, String);

impl Interface {
    /// Reads an interface that a component exports, by its path or one on the same semver track. The path `$root` stands
    /// for the functions that its world exports itself.
    ///
    /// Types have the names under which the interface shows them. Returns nothing where the component
    /// exports no such interface, or has a function in it whose types are too large to be read.
    #[must_use]
    pub fn of_component(component: &Component, engine: &Engine, path: &str) -> Option<Self> {
        let ty = component.component_type();
        let imports: Vec<_> = ty
            .imports(engine)
            .map(|(name, _)| name.to_owned())
            .collect();
        let imports = imports.iter().map(String::as_str).chain([ROOT]);
        let imports: Vec<_> = imports.collect();
        let reader = Reader::of(component, engine, &imports);
        let exports: Vec<_> = ty.exports(engine).collect();
        if path == ROOT {
            let items = exports.iter().map(|(name, item)| (*name, &item.ty));
            let functions = functions(reader, items)?;
            return (!functions.is_empty()).then(|| Self {
                path: ROOT.to_owned(),
                functions,
            });
        }
        let found = best_match(path, exports.iter().map(|(name, _)| *name))?;
        let mut exports = exports.iter();
        let (_, item) = exports.find(|(name, _)| *name == found)?;
        let ComponentItem::ComponentInstance(instance) = &item.ty else {
            return None;
        };
        let items: Vec<_> = instance.exports(engine).collect();
        let items = items.iter().map(|(name, item)| (*name, &item.ty));
        Some(Self {
            path: found.to_owned(),
            functions: functions(reader, items)?,
        })
    }
}

/// Reads the functions among some items, with the names that the types among them have.
fn functions<'a>(
    mut reader: Reader,
    items: impl Iterator<Item = (&'a str, &'a ComponentItem)>,
) -> Option<Vec<Function>> {
    let mut functions = Vec::new();
    let mut named: Vec<Named> = Vec::new();
    for (name, item) in items {
        match item {
            ComponentItem::ComponentFunc(ty) => functions.push(reader.described(name, ty)?),
            ComponentItem::Type(ty) => named.push((reader.shown(ty)?, name.to_owned())),
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::ComponentInstance(_)
            | ComponentItem::Resource(_) => {}
        }
    }
    for function in &mut functions {
        give_names(function, &named);
    }
    Some(functions)
}

fn give_names(function: &mut Function, named: &[Named]) {
    let params = function.params.iter_mut().map(|(_, ty)| ty);
    for ty in params.chain(&mut function.result) {
        give_name(ty, named);
    }
}

/// Names a type and all within it. What is known has no names yet, and so is found before what is
/// within gets one.
fn give_name(ty: &mut Type, named: &[Named]) {
    let mut known = named.iter();
    let found = known.find(|(known, _)| known == ty);
    let found = found.map(|(_, name)| name.clone());
    match ty {
        Type::List(part) | Type::FixedList(part, _) | Type::Option(part) => give_name(part, named),
        Type::Map(key, value) => {
            give_name(key, named);
            give_name(value, named);
        }
        Type::Result { ok, err } => {
            for part in ok.iter_mut().chain(err) {
                give_name(part, named);
            }
        }
        Type::Tuple(types) => {
            for ty in types {
                give_name(ty, named);
            }
        }
        Type::Record(record) => {
            for (_, ty) in &mut record.fields {
                give_name(ty, named);
            }
            record.name = found;
        }
        Type::Variant(variant) => {
            for (_, payload) in &mut variant.cases {
                if let Some(ty) = payload {
                    give_name(ty, named);
                }
            }
            variant.name = found;
        }
        Type::Enum(labels) | Type::Flags(labels) => labels.name = found,
        Type::Stream(part) | Type::Future(part) => {
            if let Some(part) = part {
                give_name(part, named);
            }
        }
        Type::Bool
        | Type::S8
        | Type::U8
        | Type::S16
        | Type::U16
        | Type::S32
        | Type::U32
        | Type::S64
        | Type::U64
        | Type::F32
        | Type::F64
        | Type::Char
        | Type::String
        | Type::Own(_)
        | Type::Borrow(_)
        | Type::ErrorContext => {}
    }
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;

    #[test]
    fn functions_of_a_world_are_those_of_the_path_root() -> wasmtime::Result<()> {
        let engine = Engine::default();
        let component = Component::new(
            &engine,
            r#"(component
                (import "token" (type $token (sub resource)))
                (type $level' (enum "low" "high"))
                (export $level "level" (type $level'))
                (core module $m
                    (func (export "run") (param i32))
                    (func (export "use") (param i32)))
                (core instance $i (instantiate $m))
                (func $run (param "at" $level) (canon lift (core func $i "run")))
                (export "run" (func $run))
                (func $use (param "it" (borrow $token)) (canon lift (core func $i "use")))
                (export "use" (func $use))
                (instance $api)
                (export "a:b/api" (instance $api)))"#,
        )?;
        let world = Interface::of_component(&component, &engine, ROOT);
        let functions = world.iter().flat_map(|world| &world.functions);
        let functions: Vec<_> = functions.map(ToString::to_string).collect();
        assert_eq!(
            functions,
            ["run: func(at: level)", "use: func(it: borrow<token>)"]
        );
        let nothing = Component::new(&engine, "(component)")?;
        assert_eq!(Interface::of_component(&nothing, &engine, ROOT), None);
        Ok(())
    }
}
