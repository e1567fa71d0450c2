//! What a component imports and exports, for tools: read from its binary, without compiling it.

use wasmparser::component_types::{ComponentAnyTypeId, ComponentEntityType, ComponentItem as Item};
use wasmparser::types::Types;

use super::names::{self, Named};
use crate::describe::LoadLimits;
use crate::error::ComponentError;
use crate::load::Admitted;

/// What a component imports and exports: what an application has to offer to it, and what it gets of it.
///
/// It is read from the component's binary, and nothing is compiled: so an engine is not needed, and a component may be
/// looked at that no engine would take. Function bodies are not looked at.
///
/// # Examples
/// ```
/// use wasm_link::LoadLimits;
/// use wasm_link::app::{ComponentItems, ItemKind};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text/editor.wasm");
/// let items = ComponentItems::read(&std::fs::read(file)?, &LoadLimits::default())?;
///
/// let depends_on: Vec<_> = items.needed().map(|import| import.name.as_str()).collect();
/// assert_eq!(depends_on, ["demo:text/statistics@1.0.0"]);
/// for export in &items.exports {
///     if let ItemKind::Interface(interface) = &export.kind {
///         println!("{} has {:?}", export.name, interface.functions);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ComponentItems {
    /// What it imports, in its order.
    pub imports: Vec<ComponentItem>,
    /// What it exports, in its order.
    pub exports: Vec<ComponentItem>,
}

/// Something that a component imports or exports.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ComponentItem {
    /// The name: for an interface usually its path, `ns:pkg/name@version`, otherwise a name of the world.
    pub name: String,
    /// The path of the interface, where it is imported or exported under a name of the world instead
    /// (`(implements "ns:pkg/name@version")`).
    pub implements: Option<String>,
    /// What it is.
    pub kind: ItemKind,
}

/// What a component imports or exports under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ItemKind {
    /// An interface.
    Interface(InterfaceItems),
    /// A function of the world itself.
    Function,
    /// A resource of the world itself.
    Resource,
    /// Another type of the world itself.
    Type,
    /// A core module.
    Module,
    /// A component.
    Component,
    /// A value.
    Value,
}

/// What an interface has, each in the order of the component.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InterfaceItems {
    /// The names of functions, such as `get-value` or `[method]counter.increment`.
    pub functions: Vec<String>,
    /// The names of resources, of its own and of others that it shows.
    pub resources: Vec<String>,
    /// The names of other types.
    pub types: Vec<String>,
}

impl ComponentItems {
    /// Reads a component's bytes: binary, or text with the feature `wat`.
    ///
    /// # Errors
    /// Fails when they are no component, or not a valid one, or when it has more of something than `limits` admit.
    pub fn read(component: &[u8], limits: &LoadLimits) -> Result<Self, ComponentError> {
        let Named {
            imports,
            exports,
            types,
        } = names::read(&Admitted::of(component, limits)?)?;
        let imports = imports.into_iter().filter_map(|name| {
            let item = types.component_item_for_import(&name)?;
            Some(ComponentItem::of(name, item, &types))
        });
        let exports = exports.into_iter().filter_map(|name| {
            let item = types.component_item_for_export(&name)?;
            Some(ComponentItem::of(name, item, &types))
        });
        Ok(Self {
            imports: imports.collect(),
            exports: exports.collect(),
        })
    }

    /// Returns the imports that somebody has to offer: all but types and interfaces of types alone.
    pub fn needed(&self) -> impl Iterator<Item = &ComponentItem> {
        let imports = self.imports.iter();
        imports.filter(|import| match &import.kind {
            ItemKind::Interface(interface) => {
                !interface.functions.is_empty() || !interface.resources.is_empty()
            }
            ItemKind::Type => false,
            ItemKind::Function
            | ItemKind::Resource
            | ItemKind::Module
            | ItemKind::Component
            | ItemKind::Value => true,
        })
    }
}

impl ComponentItem {
    fn of(name: String, item: &Item, types: &Types) -> Self {
        Self {
            name,
            implements: item.implements.clone(),
            kind: kind(&item.ty, types),
        }
    }

    /// Returns the path of the interface that it is, be it under that path or under another name; nothing if it is none.
    #[must_use]
    pub fn interface(&self) -> Option<&str> {
        match self.kind {
            ItemKind::Interface(_) => Some(self.implements.as_deref().unwrap_or(&self.name)),
            _ => None,
        }
    }
}

fn kind(ty: &ComponentEntityType, types: &Types) -> ItemKind {
    match ty {
        ComponentEntityType::Instance(instance) => {
            let mut interface = InterfaceItems::default();
            for (name, item) in &types[*instance].exports {
                let names = match kind(&item.ty, types) {
                    ItemKind::Function => &mut interface.functions,
                    ItemKind::Resource => &mut interface.resources,
                    ItemKind::Type => &mut interface.types,
                    ItemKind::Interface(_)
                    | ItemKind::Module
                    | ItemKind::Component
                    | ItemKind::Value => continue,
                };
                names.push(name.clone());
            }
            ItemKind::Interface(interface)
        }
        ComponentEntityType::Func(_) => ItemKind::Function,
        ComponentEntityType::Type {
            created: ComponentAnyTypeId::Resource(_),
            ..
        } => ItemKind::Resource,
        ComponentEntityType::Type { .. } => ItemKind::Type,
        ComponentEntityType::Module(_) => ItemKind::Module,
        ComponentEntityType::Component(_) => ItemKind::Component,
        ComponentEntityType::Value(_) => ItemKind::Value,
    }
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use super::*;

    fn read(component: &str) -> Result<ComponentItems, ComponentError> {
        ComponentItems::read(component.as_bytes(), &LoadLimits::default())
    }

    fn strings(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    fn item(name: &str, implements: Option<&str>, kind: ItemKind) -> ComponentItem {
        ComponentItem {
            name: name.to_owned(),
            implements: implements.map(str::to_owned),
            kind,
        }
    }

    #[test]
    fn all_that_a_component_imports_and_exports_is_told_with_what_it_is()
    -> Result<(), ComponentError> {
        let items = read(
            r#"(component
                (import "a:b/types" (instance $types
                    (export "thing" (type (sub resource)))
                    (type $point (record (field "x" u8)))
                    (export "point" (type (eq $point)))))
                (alias export $types "thing" (type $thing))
                (import "a:b/points" (instance
                    (type $point (record (field "x" u8)))
                    (export "point" (type (eq $point)))))
                (import "primary" (implements "a:b/store@1.2.0") (instance
                    (export "thing" (type $t (eq $thing)))
                    (export "get" (func (param "of" (borrow $t)) (result string)))))
                (import "tick" (func))
                (type $n u32) (import "number" (type (eq $n)))
                (import "code" (core module))
                (component $nested (import "a:b/nested" (instance (export "f" (func)))))
                (core module $m (func (export "run")))
                (core instance $i (instantiate $m))
                (func $run (canon lift (core func $i "run")))
                (export "run" (func $run))
                (instance $api (export "run" (func $run)))
                (export "a:b/api@2.0.0" (instance $api)))"#,
        )?;
        let interface = |functions: &[&str], resources: &[&str], types: &[&str]| {
            ItemKind::Interface(InterfaceItems {
                functions: strings(functions),
                resources: strings(resources),
                types: strings(types),
            })
        };
        assert_eq!(
            items,
            ComponentItems {
                imports: vec![
                    item("a:b/types", None, interface(&[], &["thing"], &["point"])),
                    item("a:b/points", None, interface(&[], &[], &["point"])),
                    item(
                        "primary",
                        Some("a:b/store@1.2.0"),
                        interface(&["get"], &["thing"], &[])
                    ),
                    item("tick", None, ItemKind::Function),
                    item("number", None, ItemKind::Type),
                    item("code", None, ItemKind::Module),
                ],
                exports: vec![
                    item("run", None, ItemKind::Function),
                    item("a:b/api@2.0.0", None, interface(&["run"], &[], &[])),
                ],
            }
        );
        let needed: Vec<_> = items.needed().map(|import| &*import.name).collect();
        assert_eq!(needed, ["a:b/types", "primary", "tick", "code"]);
        let interfaces = items.needed().filter_map(ComponentItem::interface);
        assert_eq!(
            interfaces.collect::<Vec<_>>(),
            ["a:b/types", "a:b/store@1.2.0"]
        );
        Ok(())
    }

    #[test]
    fn limits_hold_for_what_is_read_as_for_what_is_loaded() {
        let limits = LoadLimits::default().with_component_bytes(8);
        let read = ComponentItems::read(b"(component)", &limits);
        let error = read.err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some("it is too large"));
        let error = self::read("(module)").err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.starts_with("it is a core module")));
    }
}
