//! Plugins that have a function in one version, and applications and plugins that call it in another.

use std::collections::BTreeMap;

use wasm_link::wit::Interface;
use wasm_link::{
    Adaptation, App, Component, Engine, InterfaceCardinality, LoadedApp, Plugin, Report,
};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

use crate::conformance::Described;
use crate::handwritten::Handwritten;

/// The path of the interface, in all versions.
pub(super) const PATH: &str = "test:versions/api";
/// The path of the interface of the plugin that depends on it.
pub(super) const FRONT: &str = "test:versions/front";

/// An interface of one function `f`, in WIT: its types, and what follows its name.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) types: String,
    pub(super) function: String,
}

impl Version {
    fn interface(&self, name: &str) -> String {
        let Self { types, function } = self;
        format!("interface {name} {{ {types} f: {function}; }}")
    }

    /// Builds a plugin whose core module has this for the function.
    pub(super) fn plugin(&self, core: &str) -> Vec<u8> {
        let wit = format!(
            "package test:versions; {} world w {{ export api; }}",
            self.interface("api")
        );
        component(&wit, &format!("(func (export \"{PATH}#f\") {core})"))
    }

    /// Builds a plugin that calls the function and returns what it gets: `core` has the type of the import, and that
    /// and the code of what is exported.
    pub(super) fn front(&self, import: &str, core: &str) -> Vec<u8> {
        let wit = format!(
            "package test:versions; {} {} world w {{ import api; export front; }}",
            self.interface("api"),
            self.interface("front")
        );
        let import = format!("(import \"{PATH}\" \"f\" (func $f {import}))");
        let export = format!("(func (export \"{FRONT}#f\") {core})");
        component(&wit, &format!("{import} {export}"))
    }
}

/// Builds a component of the world `w`, whose core module has these imports and functions.
pub(super) fn component(wit: &str, core: &str) -> Vec<u8> {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("versions.wit", wit);
    let package = package.unwrap_or_else(|error| panic!("{error:?}\n{wit}"));
    let world = resolve.select_world(&[package], Some("w")).unwrap();
    let (imports, exports) = match core.find("(func (export") {
        Some(at) => core.split_at(at),
        None => ("", core),
    };
    let module = format!(
        r#"(module
{imports}
(memory (export "memory") 4)
(global $top (mut i32) (i32.const 1024))
(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local $at i32)
    (local.set $at (i32.and (i32.add (global.get $top) (i32.const 15)) (i32.const -16)))
    (global.set $top (i32.add (local.get $at) (local.get 3)))
    (local.get $at))
{exports})"#
    );
    let mut module = wat::parse_str(&module).unwrap_or_else(|error| panic!("{error}\n{module}"));
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    let encoder = ComponentEncoder::default().validate(true).module(&module);
    encoder.unwrap().encode().unwrap()
}

/// Reads the interface that a component exports.
pub(super) fn interface(engine: &Engine, component: &[u8]) -> Interface {
    let component = Component::new(engine, component).unwrap();
    Interface::of_component(&component, engine, PATH).unwrap()
}

/// Loads an application that knows the interface as `known`, with a plugin that implements it otherwise.
pub(super) fn plugged(
    engine: &Engine,
    known: &Interface,
    plugin: Vec<u8>,
    adaptation: Adaptation,
) -> Result<LoadedApp, Report> {
    let app = App::new().engine(engine.clone()).adaptation(adaptation);
    app.root_with(&Described::new(known, InterfaceCardinality::ExactlyOne))
        .plugin(Plugin::from_bytes("plugin", plugin))
        .load()
}

/// Loads an application that does not know the types of the interface, with a plugin that implements it and another
/// that imports it otherwise.
pub(super) fn linked(
    engine: &Engine,
    front: Vec<u8>,
    plugin: Vec<u8>,
    adaptation: Adaptation,
) -> Result<LoadedApp, Report> {
    let app = App::new().engine(engine.clone()).adaptation(adaptation);
    app.root_with(&Handwritten::of(FRONT, &["f"]))
        .interface_with(&Handwritten::of(PATH, &["f"]))
        .plugin(Plugin::from_bytes("front", front))
        .plugin(Plugin::from_bytes("plugin", plugin))
        .load()
}

/// What becomes of a version, as the documentation says it: found by loading with each [`Adaptation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Same,
    Adapted,
    Partial,
    Refused,
}

impl Outcome {
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Adapted => "adapted",
            Self::Partial => "partial",
            Self::Refused => "refused",
        }
    }

    /// Loads with each adaptation, the strictest first, and returns the first with which that goes well.
    pub(super) fn of(
        load: impl Fn(Adaptation) -> Result<LoadedApp, Report>,
    ) -> (Self, Option<LoadedApp>) {
        let tries = BTreeMap::from([
            (Self::Same, Adaptation::Strict),
            (Self::Adapted, Adaptation::Lossless),
            (Self::Partial, Adaptation::Partial),
        ]);
        for (outcome, adaptation) in tries {
            if let Ok(app) = load(adaptation) {
                return (outcome, Some(app));
            }
        }
        (Self::Refused, None)
    }
}
