//! The interfaces that a component imports and exports, read from its binary without compiling it.
//!
//! An import of types alone is none: a component imports the types that its exports are made of, and
//! that does not make it depend on whoever implements their interface.

use std::collections::HashMap;

use wasmparser::component_types::{
    ComponentAnyTypeId, ComponentEntityType, ComponentItem as ReadItem,
};
use wasmparser::types::Types;
use wasmparser::{Parser, Payload, ValidPayload, Validator, WasmFeatures};
use wasmtime::Engine;
use wasmtime::component::Component;
use wasmtime::component::types::ComponentItem;

use crate::error::ComponentError;
use crate::load::Admitted;
use crate::wit::{self, Exported, exported};

/// The interfaces that a component imports and exports, by their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct InterfaceNames {
    pub(crate) imports: Vec<String>,
    pub(crate) exports: Vec<String>,
    /// The functions that the world imports itself, by their names.
    pub(crate) root_imports: Vec<String>,
    /// The functions that the world exports itself, by their names.
    pub(crate) root_exports: Vec<String>,
    /// The paths that labels implement, by the imports that have them.
    pub(crate) implemented: HashMap<String, String>,
}

impl InterfaceNames {
    /// Reads the names of a component.
    ///
    /// # Errors
    /// Fails when it is not valid.
    pub(crate) fn read(component: &Admitted<'_>) -> Result<Self, ComponentError> {
        let Named {
            imports,
            exports,
            types,
        } = read(component)?;
        let mut names = Self {
            imports,
            exports,
            ..Self::default()
        };
        names.keep_interfaces(&types);
        names.keep_labels(&types);
        Ok(names)
    }

    /// Returns the names of a component that is compiled: the same as [`read`](Self::read) finds in its binary.
    pub(crate) fn of_compiled(component: &Component, engine: &Engine) -> Self {
        let ty = component.component_type();
        let mut names = Self::default();
        for (name, item) in ty.imports(engine) {
            match &item.ty {
                ComponentItem::ComponentFunc(_) => names.root_imports.push(name.to_owned()),
                ComponentItem::ComponentInstance(instance) => {
                    if wit::has_more_than_types(instance, engine) {
                        names.imports.push(name.to_owned());
                        names.note_label(name, item.implements);
                    }
                }
                ComponentItem::CoreFunc(_)
                | ComponentItem::Module(_)
                | ComponentItem::Component(_)
                | ComponentItem::Type(_)
                | ComponentItem::Resource(_) => {}
            }
        }
        for Exported { path, name, item } in exported(&ty, engine) {
            match item {
                ComponentItem::ComponentFunc(_) => names.root_exports.push(name.to_owned()),
                ComponentItem::ComponentInstance(_) => names.exports.push(path.to_owned()),
                ComponentItem::CoreFunc(_)
                | ComponentItem::Module(_)
                | ComponentItem::Component(_)
                | ComponentItem::Type(_)
                | ComponentItem::Resource(_) => {}
            }
        }
        names
    }

    /// Returns the path by which an import finds a socket: its name, or what its label implements.
    pub(crate) fn path_of<'a>(&'a self, import: &'a str) -> &'a str {
        self.implemented.get(import).map_or(import, String::as_str)
    }

    fn note_label(&mut self, name: &str, implements: Option<&str>) {
        if let Some(path) = implements {
            self.implemented.insert(name.to_owned(), path.to_owned());
        }
    }

    /// Notes what labels implement, and names what is exported under a label by that path, if nothing else is that
    /// interface.
    fn keep_labels(&mut self, types: &Types) {
        for name in self.imports.clone() {
            let item = types.component_item_for_import(&name);
            self.note_label(&name, item.and_then(|item| item.implements.as_deref()));
        }
        let mut labels: HashMap<&str, Option<usize>> = HashMap::new();
        for (position, export) in self.exports.iter().enumerate() {
            let item = types.component_item_for_export(export);
            let Some(path) = item.and_then(|item| item.implements.as_deref()) else {
                continue;
            };
            let known = labels.entry(path);
            known
                .and_modify(|one| *one = None)
                .or_insert(Some(position));
        }
        for export in &self.exports {
            labels.remove(export.as_str());
        }
        for (path, position) in labels {
            if let Some(export) = position.and_then(|position| self.exports.get_mut(position)) {
                path.clone_into(export);
            }
        }
    }

    fn keep_interfaces(&mut self, types: &Types) {
        let is_function = |item: Option<&ReadItem>| {
            item.is_some_and(|item| matches!(item.ty, ComponentEntityType::Func(_)))
        };
        let functions = |names: &[String], find: &dyn Fn(&str) -> bool| {
            let functions = names.iter().filter(|name| find(name));
            functions.cloned().collect()
        };
        self.root_imports = functions(&self.imports, &|name| {
            is_function(types.component_item_for_import(name))
        });
        self.root_exports = functions(&self.exports, &|name| {
            is_function(types.component_item_for_export(name))
        });
        self.imports.retain(|name| {
            let item = types.component_item_for_import(name);
            item.is_some_and(|item| has_more_than_types(types, &item.ty))
        });
        self.exports.retain(|name| {
            let item = types.component_item_for_export(name);
            item.is_some_and(|item| matches!(item.ty, ComponentEntityType::Instance(_)))
        });
    }
}

/// The names of all that a component imports and exports, and the types behind them.
pub(super) struct Named {
    pub(super) imports: Vec<String>,
    pub(super) exports: Vec<String>,
    pub(super) types: Types,
}

/// Reads the names of a component.
///
/// # Errors
/// Fails when it is not valid.
pub(super) fn read(component: &Admitted<'_>) -> Result<Named, ComponentError> {
    let (mut imported, mut exported) = (Vec::new(), Vec::new());
    let mut depth = 0_usize;
    // Function bodies are not validated: compiling does that.
    let mut validator = Validator::new_with_features(WasmFeatures::all());
    for payload in Parser::new(0).parse_all(component.binary()) {
        let payload = payload.map_err(ComponentError::invalid)?;
        let valid = validator
            .payload(&payload)
            .map_err(ComponentError::invalid)?;
        match (payload, valid) {
            // What is nested has sections of its own, up to its own end.
            (Payload::ModuleSection { .. } | Payload::ComponentSection { .. }, _) => depth += 1,
            (Payload::ComponentImportSection(imports), _) if depth == 0 => {
                for import in imports {
                    let import = import.map_err(ComponentError::invalid)?;
                    imported.push(import.name.name.to_owned());
                }
            }
            (Payload::ComponentExportSection(exports), _) if depth == 0 => {
                for export in exports {
                    let export = export.map_err(ComponentError::invalid)?;
                    exported.push(export.name.name.to_owned());
                }
            }
            (_, ValidPayload::End(types)) if depth == 0 => {
                return Ok(Named {
                    imports: imported,
                    exports: exported,
                    types,
                });
            }
            (Payload::End(_), _) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Err(ComponentError::Empty)
}

/// Tells whether something is an instance with functions or resources.
fn has_more_than_types(types: &Types, ty: &ComponentEntityType) -> bool {
    let ComponentEntityType::Instance(instance) = ty else {
        return false;
    };
    types[*instance]
        .exports
        .values()
        .any(|item| match &item.ty {
            ComponentEntityType::Type { created, .. } => {
                matches!(created, ComponentAnyTypeId::Resource(_))
            }
            ComponentEntityType::Module(_)
            | ComponentEntityType::Func(_)
            | ComponentEntityType::Value(_)
            | ComponentEntityType::Instance(_)
            | ComponentEntityType::Component(_) => true,
        })
}

#[cfg(all(test, feature = "wat"))]
mod tests {
    use std::error::Error;

    use super::*;
    use crate::describe::LoadLimits;

    fn read(bytes: &[u8]) -> Result<InterfaceNames, ComponentError> {
        InterfaceNames::read(&Admitted::of(bytes, &LoadLimits::default())?)
    }

    #[test]
    fn names_of_nested_components_and_of_types_alone_are_not_taken() {
        let component = r#"(component
            (import "a:b/imported@1.0.0" (instance (export "f" (func))))
            (import "a:b/types" (instance (type $t (record (field "x" u8))) (export "t" (type (eq $t)))))
            (import "f" (func))
            (component $nested (import "a:b/nested" (instance (export "f" (func)))))
            (core module (func (export "g")))
            (instance $empty)
            (export "a:b/exported" (instance $empty))
        )"#;
        let names = read(component.as_bytes());
        assert_eq!(
            names.ok(),
            Some(InterfaceNames {
                imports: vec!["a:b/imported@1.0.0".to_owned()],
                exports: vec!["a:b/exported".to_owned()],
                root_imports: vec!["f".to_owned()],
                root_exports: Vec::new(),
                implemented: HashMap::new(),
            })
        );
    }

    #[cfg(feature = "cranelift")]
    #[test]
    fn the_same_names_are_found_in_what_is_compiled() {
        let components = [
            "(component)",
            r#"(component
                (import "a:b/imported@1.0.0" (instance (export "f" (func))))
                (import "a:b/types" (instance (type $t (record (field "x" u8))) (export "t" (type (eq $t)))))
                (import "a:b/made" (instance $made (export "r" (type (sub resource)))))
                (alias export $made "r" (type $r))
                (import "a:b/named" (instance (export "s" (type (eq $r)))))
                (import "f" (func))
                (import "t" (type (sub resource)))
                (import "m" (core module))
                (core module $m (func (export "g")))
                (core instance $i (instantiate $m))
                (func $g (canon lift (core func $i "g")))
                (instance $empty)
                (export "a:b/exported" (instance $empty))
                (export "g" (func $g)))"#,
            r#"(component
                (import "one" (implements "a:b/c") (instance (export "f" (func))))
                (import "types" (implements "a:b/d") (instance))
                (instance $empty)
                (export "two" (implements "a:b/c") (instance $empty))
                (export "three" (implements "a:b/twice") (instance $empty))
                (export "four" (implements "a:b/twice") (instance $empty))
                (export "five" (implements "a:b/itself") (instance $empty))
                (export "a:b/itself" (instance $empty)))"#,
        ];
        let engine = crate::engine().ok();
        let engine = engine.as_ref();
        for text in components {
            let component = engine.map(|engine| Component::new(engine, text));
            let component = component.and_then(Result::ok);
            let names = component.zip(engine);
            let names =
                names.map(|(component, engine)| InterfaceNames::of_compiled(&component, engine));
            assert_eq!(names, read(text.as_bytes()).ok(), "{text}");
        }
    }

    #[test]
    fn what_is_no_component_is_told_apart() {
        let error = |bytes: &[u8]| match read(bytes) {
            Ok(names) => format!("{names:?}"),
            Err(error) => error.to_string(),
        };
        assert!(error(b"(module)").starts_with("it is a core module"));
        assert_eq!(error(b"(component"), "it is not the text of a component");
        let error_of = read(b"(component\n  (funk))").err();
        let source = error_of.as_ref().and_then(Error::source);
        assert_eq!(
            source.map(ToString::to_string).as_deref(),
            Some("expected valid component field --> <anon>:2:4")
        );
        assert_eq!(
            error(b"\0asm\x0d\0\x01\0\x07\xff"),
            "it is not a valid component"
        );
    }
}
