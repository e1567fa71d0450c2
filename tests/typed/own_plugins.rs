//! Typed handles of plugins that the application describes itself, without [`wasm_link::App`].

use std::convert::Infallible;

use wasm_link::describe::AnyInterface;
use wasm_link::{
    ByPlugin, Component, Engine, InterfaceData, Linker, PluginCtxView, PluginData, PluginTree,
    ResourceTable, TypedInterface,
};

use crate::wat::{self, ECHO, TOUCHY, TRAPPED};
use crate::wit::cardinality::{any, exactly_one};

/// A plugin that is known by a number.
struct Numbered {
    number: u32,
    plug: String,
    text: String,
    resources: ResourceTable,
}

impl Numbered {
    fn new<I: TypedInterface>(number: u32, text: String) -> Self {
        Self {
            number,
            plug: I::PATH.to_owned(),
            text,
            resources: ResourceTable::new(),
        }
    }
}

impl PluginCtxView for Numbered {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Numbered {
    type Id = u32;
    type InterfaceId = String;
    type Error = Infallible;
    type SocketIter<'a> = [&'a String; 0];

    fn id(&self) -> Result<&u32, Infallible> {
        Ok(&self.number)
    }

    fn plug(&self) -> Result<&String, Infallible> {
        Ok(&self.plug)
    }

    fn sockets(&self) -> Result<[&String; 0], Infallible> {
        Ok([])
    }

    fn component(&self, engine: &Engine) -> Result<Component, Infallible> {
        Ok(Component::new(engine, &self.text).unwrap())
    }
}

#[test]
fn handles_are_bound_to_plugins_of_any_type() {
    let interfaces = [
        AnyInterface::new(&any::Interface::default()).unwrap(),
        AnyInterface::new(&exactly_one::Interface::default()).unwrap(),
    ];
    let plugins = [
        Numbered::new::<any::Interface>(30, wat::of_cardinality("any", ECHO)),
        Numbered::new::<exactly_one::Interface>(1, wat::of_cardinality("exactly-one", ECHO)),
        Numbered::new::<any::Interface>(20, wat::of_cardinality("any", TOUCHY)),
    ];
    let (tree, errors) = PluginTree::new(any::Interface::PATH.to_owned(), interfaces, plugins);
    assert_eq!(errors.len(), 0);
    let tree = tree.with_root(exactly_one::Interface::PATH.to_owned());
    let engine = wasm_link::engine().unwrap();
    let loaded = tree.load(&engine, &Linker::new(&engine));
    let (head, errors) = loaded.unwrap_or_else(|(error, _)| panic!("{error}"));
    assert_eq!(errors.len(), 0);

    let one: exactly_one::Client<Numbered> = head.bind::<exactly_one::Interface>().unwrap();
    assert_eq!(one.echo_string("ä").unwrap(), "ä");
    let several: any::Client<Numbered> = head.bind::<any::Interface>().unwrap();
    let replies: ByPlugin<u32, Result<String, _>> = several.echo_string("!");
    let replies: Vec<_> = replies
        .into_iter()
        .map(|(id, reply)| (id, reply.map_err(|error| error.to_string())))
        .collect();
    assert_eq!(
        replies,
        [
            (30, Ok("!".to_owned())),
            (20, Err(format!("runtime exception: {TRAPPED}"))),
        ]
    );
    assert!(several.echo_string("a")[&20].is_err());
    head.restart(&20).unwrap();
    assert!(several.echo_string("a")[&20].is_ok());
}

/// A tree of one interface type needs no erasure.
#[test]
fn generated_interfaces_go_into_a_tree_as_they_are() {
    let id = "an id";
    let interface = exactly_one::Interface::default().with_id(id);
    assert_eq!(interface.id(), Ok(&id.to_owned()));
    let mut plugin =
        Numbered::new::<exactly_one::Interface>(1, wat::of_cardinality("exactly-one", ECHO));
    id.clone_into(&mut plugin.plug);
    let (tree, errors) = PluginTree::new(id.to_owned(), [interface], [plugin]);
    assert_eq!(errors.len(), 0);
    let engine = Engine::default();
    let loaded = tree.load(&engine, &Linker::new(&engine));
    let (head, errors) = loaded.unwrap_or_else(|(error, _)| panic!("{error}"));
    assert_eq!(errors.len(), 0);
    let one = head.bind::<exactly_one::Interface>().unwrap();
    assert_eq!(one.echo_string("ä").unwrap(), "ä");
}
