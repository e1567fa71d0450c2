//! How often components are read, and how long their bytes are kept.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{Component, Engine, Linker, PluginCtxView, PluginData, PluginTree, ResourceTable};

use crate::support::interface::{Unreadable, path};
use crate::support::{Interface, Wat, engine, texts};

/// A plugin that counts how often its component is read, and gives other bytes each time.
struct Counted {
    id: String,
    plug: String,
    readings: Arc<AtomicUsize>,
    released: Arc<AtomicUsize>,
    resources: ResourceTable,
}

impl Counted {
    fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            plug: "a".to_owned(),
            readings: Arc::default(),
            released: Arc::default(),
            resources: ResourceTable::new(),
        }
    }
}

impl PluginCtxView for Counted {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Counted {
    type Id = String;
    type InterfaceId = String;
    type Error = Unreadable;
    type SocketIter<'a> = [&'a String; 0];

    fn id(&self) -> Result<&String, Unreadable> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, Unreadable> {
        Ok(&self.plug)
    }

    fn sockets(&self) -> Result<[&String; 0], Unreadable> {
        Ok([])
    }

    fn component(&self, _: &Engine) -> Result<Component, Unreadable> {
        Err(Unreadable("the runtime is to compile the bytes".to_owned()))
    }

    fn wasm(&self) -> Option<io::Result<Cow<'_, [u8]>>> {
        let reading = self.readings.fetch_add(1, Relaxed);
        let component = Wat::new()
            .function(
                "get",
                "(result u32)",
                "(result i32)",
                &format!("i32.const {reading}"),
            )
            .export(&path("a"));
        Some(Ok(Cow::Owned(component.text().into_bytes())))
    }

    fn release_wasm(&mut self) {
        self.released.fetch_add(1, Relaxed);
    }
}

#[test]
fn component_is_read_once_and_its_bytes_are_released() {
    let plugins = ["x", "y", "z"].map(Counted::new);
    let counts = plugins.each_ref().map(|plugin| {
        let (readings, released) = (&plugin.readings, &plugin.released);
        (Arc::clone(readings), Arc::clone(released))
    });
    let interfaces = [Interface::new("a").holding(Any)];
    let (tree, errors) = PluginTree::new("a".to_owned(), interfaces, plugins);
    assert_eq!(texts(&errors), Vec::<String>::new());
    let (head, errors) = tree.load(engine(), &Linker::new(engine())).unwrap();
    assert_eq!(texts(&errors), Vec::<String>::new());
    assert_eq!(head.plugin_ids().count(), 3);
    let counts =
        counts.map(|(readings, released)| (readings.load(Relaxed), released.load(Relaxed)));
    assert_eq!(counts, [(1, 1); 3]);
}
