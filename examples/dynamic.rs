//! The base alone: interfaces and plugins described by hand, calls with dynamic values.
//!
//! `cargo run --example dynamic`: what `interface!`, `App` and `Plugin` do for an application that
//! uses them, for one that keeps its plugins in a way of its own.

use std::convert::Infallible;
use std::env;
use std::error::Error;
use std::io;
use std::path::PathBuf;

use wasm_link::{
    Component, Engine, FunctionData, InterfaceCardinality, InterfaceData, Linker, PluginCtxView,
    PluginData, PluginTree, ResourceTable, ReturnKind, Socket, Val,
};

#[derive(Clone)]
struct Function {
    name: &'static str,
}

impl FunctionData for Function {
    fn name(&self) -> &str {
        self.name
    }
    fn return_kind(&self) -> ReturnKind {
        ReturnKind::AssumeNoResources
    }
    fn is_method(&self) -> bool {
        false
    }
}

struct Interface {
    id: &'static str,
    cardinality: InterfaceCardinality,
    path: &'static str,
    functions: Vec<Function>,
}

impl InterfaceData for Interface {
    type Id = &'static str;
    type Error = Infallible;
    type Function = Function;
    type FunctionIter<'a> = &'a [Function];
    type ResourceIter<'a> = &'a [String];

    fn id(&self) -> Result<&&'static str, Infallible> {
        Ok(&self.id)
    }
    fn cardinality(&self) -> Result<&InterfaceCardinality, Infallible> {
        Ok(&self.cardinality)
    }
    fn package_name(&self) -> Result<&str, Infallible> {
        Ok(self.path)
    }
    fn functions(&self) -> Result<&[Function], Infallible> {
        Ok(&self.functions)
    }
    fn resources(&self) -> Result<&[String], Infallible> {
        Ok(&[])
    }
}

struct Plugin {
    id: &'static str,
    plug: &'static str,
    sockets: Vec<&'static str>,
    resources: ResourceTable,
}

impl Plugin {
    fn new(id: &'static str, plug: &'static str, sockets: &[&'static str]) -> Self {
        Self {
            id,
            plug,
            sockets: sockets.to_vec(),
            resources: ResourceTable::new(),
        }
    }
}

impl PluginCtxView for Plugin {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Plugin {
    type Id = &'static str;
    type InterfaceId = &'static str;
    type Error = io::Error;
    type SocketIter<'a> = &'a [&'static str];

    fn id(&self) -> Result<&&'static str, Self::Error> {
        Ok(&self.id)
    }
    fn plug(&self) -> Result<&&'static str, Self::Error> {
        Ok(&self.plug)
    }
    fn sockets(&self) -> Result<&[&'static str], Self::Error> {
        Ok(&self.sockets)
    }
    fn component(&self, engine: &Engine) -> Result<Component, Self::Error> {
        let folder = env::args().nth(1);
        let folder = folder
            .unwrap_or(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins/text").into());
        let file = PathBuf::from(folder).join(self.id).with_extension("wasm");
        Component::from_file(engine, file).map_err(io::Error::other)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let interface = |id, path, function| Interface {
        id,
        cardinality: InterfaceCardinality::ExactlyOne,
        path,
        functions: vec![Function { name: function }],
    };
    let interfaces = [
        interface("editor", "demo:text/editor@1.0.0", "layout"),
        interface("statistics", "demo:text/statistics@1.0.0", "summarize"),
    ];
    let plugins = [
        Plugin::new("editor", "editor", &["statistics"]),
        Plugin::new("statistics", "statistics", &[]),
        Plugin::new("shout", "filter", &[]),
    ];

    let (tree, errors) = PluginTree::new("editor", interfaces, plugins);
    for error in errors {
        println!("left out: {error}");
    }
    let engine = Engine::default();
    let linker = Linker::new(&engine);
    let (head, errors) = tree
        .load(&engine, &linker)
        .map_err(|(error, _)| error.to_string())?;
    for error in errors {
        println!("not loaded: {error}");
    }
    println!("{head}");

    let arguments = [
        Val::String("no types, only values".to_owned()),
        Val::U32(12),
        Val::Enum("plain".to_owned()),
    ];
    match head.dispatch("demo:text/editor@1.0.0", "layout", true, &arguments) {
        Socket::ExactlyOne(page) => println!("{:#?}", page?),
        other => println!("unexpected: {other:?}"),
    }

    // A function that is called many times is looked up once.
    let layout = head.function("demo:text/editor@1.0.0", "layout")?;
    for frame in ["plain", "boxed"] {
        let [text, width, _] = &arguments;
        let arguments = [text.clone(), width.clone(), Val::Enum(frame.to_owned())];
        let mut results = [Val::Bool(false)];
        layout.call_into(&arguments, &mut results)?;
        println!("{frame}: {results:?}");
    }
    Ok(())
}
