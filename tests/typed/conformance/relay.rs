//! A plugin that imports interfaces in a shape, and exports them again with what it gets.

use std::collections::BTreeMap;
use std::fmt::Write;

use wasm_link::InterfaceCardinality;
use wasm_link::authoring::SocketShape;
use wasm_link::wit::Interface;
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};
use wit_parser::abi::{AbiVariant, WasmType};
use wit_parser::{Function, Resolve, WorldId, WorldItem, WorldKey};

use super::relayed;

/// Where results are put: the memory below is for nothing else.
const RESULT: &str = "(i32.const 16)";

/// What the imports are called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// As the interfaces are.
    Paths,
    /// Each has a label, and says what it implements.
    Labels,
}

/// Returns the label of an interface.
pub(super) fn label(position: usize) -> String {
    format!("label{position}")
}

/// Builds the component.
pub(super) fn component(
    interfaces: &[Interface],
    cardinality: InterfaceCardinality,
    shape: SocketShape,
    called: Called,
) -> Vec<u8> {
    let text = document(interfaces, cardinality, shape, called);
    let mut resolve = Resolve::default();
    let package = resolve.push_str("relay.wit", &text);
    let package = package.unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    let world = resolve.select_world(&[package], Some("relay")).unwrap();
    let mut module = wat::parse_str(core_module(&resolve, world)).unwrap();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8).unwrap();
    let mut encoder = ComponentEncoder::default().validate(true);
    encoder = encoder.module(&module).unwrap();
    encoder.encode().unwrap()
}

/// Writes the WIT of the plugin: the sockets, and what it makes of them.
fn document(
    interfaces: &[Interface],
    cardinality: InterfaceCardinality,
    shape: SocketShape,
    called: Called,
) -> String {
    let mut packages: BTreeMap<String, String> = BTreeMap::new();
    let mut world = String::new();
    for (position, interface) in interfaces.iter().enumerate() {
        let import = match called {
            Called::Paths => "import".to_owned(),
            Called::Labels => format!("import {}:", label(position)),
        };
        let mut again = interface.clone();
        again.path = relayed(&interface.path);
        for (word, interface) in [(import.as_str(), interface), ("export", &again)] {
            let text = interface.socket_wit(cardinality, shape).unwrap();
            let (header, body) = text.split_once('\n').unwrap();
            let (body, errors) = match body.split_once("\npackage ") {
                Some((body, errors)) => (body, Some(errors)),
                None => (body, None),
            };
            let package = header.trim_end_matches(';').to_owned();
            packages.entry(package).or_default().push_str(body);
            if let Some((header, body)) = errors.and_then(|errors| errors.split_once(" {\n")) {
                let body = body.trim_end().trim_end_matches('}');
                packages.insert(format!("package {header}"), body.to_owned());
            }
            let _ = writeln!(world, "  {word} {};", marked(&interface.path));
        }
    }
    let mut text = format!("package test:conformance;\nworld relay {{\n{world}}}\n");
    for (package, body) in packages {
        let _ = writeln!(text, "{package} {{\n{body}}}");
    }
    text
}

/// A path, in which the interface may be named like a keyword.
fn marked(path: &str) -> String {
    path.replace('/', "/%")
}

/// Writes a core module that passes on what each exported function gets, and returns what comes back.
fn core_module(resolve: &Resolve, world: WorldId) -> String {
    let mut imports = String::new();
    let mut exports = String::new();
    let world = resolve.worlds.get(world).unwrap();
    for (key, item) in &world.imports {
        let WorldItem::Interface { id, .. } = item else {
            continue;
        };
        let path = resolve.name_world_key(key);
        for (name, function) in &resolve.interfaces.get(*id).unwrap().functions {
            let shown = format!("{path}#{name}");
            let import = signature(resolve, AbiVariant::GuestImport, function);
            let _ = writeln!(
                imports,
                "(import \"{path}\" \"{name}\" (func $\"{shown}\" {import}))"
            );
        }
    }
    for (key, item) in &world.exports {
        let (WorldKey::Interface(_), WorldItem::Interface { id, .. }) = (key, item) else {
            continue;
        };
        let path = resolve.name_world_key(key);
        let source = resolve.interfaces.get(*id).unwrap();
        for (name, function) in &source.functions {
            let export = signature(resolve, AbiVariant::GuestExport, function);
            let called = socket_of(resolve, world, &path);
            let body = body(resolve, function, &format!("{called}#{name}"));
            let _ = writeln!(exports, "(func (export \"{path}#{name}\") {export} {body})");
        }
    }
    format!(
        r#"(module
{imports}
(memory (export "memory") 64)
(global $top (mut i32) (i32.const 1024))
(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local $at i32)
    (local.set $at (i32.and (i32.add (global.get $top) (i32.const 15)) (i32.const -16)))
    (if (i32.gt_u (i32.add (local.get $at) (local.get 3)) (i32.const 4194304))
        (then (local.set $at (i32.const 1024))))
    (global.set $top (i32.add (local.get $at) (local.get 3)))
    (local.get $at))
{exports})"#
    )
}

/// Finds the import that an export is made of.
fn socket_of(resolve: &Resolve, world: &wit_parser::World, exported: &str) -> String {
    let interfaces = world.imports.iter().filter_map(|(key, item)| match item {
        WorldItem::Interface { id, .. } => Some((key, *id)),
        _ => None,
    });
    let mut found = interfaces.filter(|(_, id)| {
        let path = resolve.id_of(*id);
        path.is_some_and(|path| relayed(&path) == exported)
    });
    // One that only has types for others has no label.
    let label = found
        .clone()
        .find(|(key, _)| matches!(key, WorldKey::Name(_)));
    let found = label.or_else(|| found.next());
    let found = found.map(|(key, _)| resolve.name_world_key(key));
    found.unwrap_or_else(|| panic!("nothing to relay for {exported}"))
}

fn signature(resolve: &Resolve, side: AbiVariant, function: &Function) -> String {
    let signature = resolve.wasm_signature(side, function);
    let listed = |keyword: &str, types: &[WasmType]| {
        let types: Vec<_> = types.iter().map(|ty| core_type(*ty)).collect();
        if types.is_empty() {
            return String::new();
        }
        format!("({keyword} {})", types.join(" "))
    };
    let params = listed("param", &signature.params);
    format!("{params} {}", listed("result", &signature.results))
}

fn core_type(ty: WasmType) -> &'static str {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => "i32",
        WasmType::I64 | WasmType::PointerOrI64 => "i64",
        WasmType::F32 => "f32",
        WasmType::F64 => "f64",
    }
}

/// Calls the import with the parameters. What it returns in memory is returned as it lies there.
fn body(resolve: &Resolve, function: &Function, called: &str) -> String {
    let import = resolve.wasm_signature(AbiVariant::GuestImport, function);
    let export = resolve.wasm_signature(AbiVariant::GuestExport, function);
    let mut body = String::new();
    for index in 0..export.params.len() {
        let _ = write!(body, "(local.get {index}) ");
    }
    if import.retptr {
        let _ = write!(body, "{RESULT} (call $\"{called}\") {RESULT}");
    } else {
        let _ = write!(body, "(call $\"{called}\")");
    }
    body
}
