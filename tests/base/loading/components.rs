//! Components that cannot be loaded.

use std::borrow::Cow;
use std::io;

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{
    Component, Engine, Linker, LoadError, PluginCtxView, PluginData, PluginTree, ResourceTable,
};

use crate::support::interface::{Unreadable, path};
use crate::support::plugin::BROKEN;
use crate::support::{Interface, Plugin, Wat, attempt, engine, texts};

/// A plugin that leaves it to the runtime to compile its component.
struct Bytes {
    id: String,
    plug: String,
    read: Result<&'static [u8], io::ErrorKind>,
    resources: ResourceTable,
}

impl Bytes {
    fn new(id: &str, plug: &str, bytes: Result<&'static [u8], io::ErrorKind>) -> Self {
        Self {
            id: id.to_owned(),
            plug: plug.to_owned(),
            read: bytes,
            resources: ResourceTable::new(),
        }
    }
}

impl PluginCtxView for Bytes {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Bytes {
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
        let bytes = self.read.map(Cow::Borrowed);
        Some(bytes.map_err(|kind| io::Error::new(kind, "the disk is gone")))
    }
}

fn errors_of(plugins: impl IntoIterator<Item = Bytes>) -> Vec<LoadError<Interface, Bytes>> {
    let interfaces = [Interface::new("a").holding(Any)];
    let (tree, errors) = PluginTree::new("a".to_owned(), interfaces, plugins);
    assert_eq!(texts(&errors), Vec::<String>::new());
    let (_, errors) = tree.load(engine(), &Linker::new(engine())).unwrap();
    errors
}

#[test]
fn bytes_that_cannot_be_read_are_an_error() {
    let errors = errors_of([
        Bytes::new("good", "a", Ok(b"(component)")),
        Bytes::new("bad", "a", Err(io::ErrorKind::TimedOut)),
    ]);
    assert_eq!(
        texts(&errors),
        ["plugin `bad` of `a`: failed to read wasm: the disk is gone"]
    );
    assert!(matches!(
        errors[0].cause(),
        LoadError::FailedToReadWasm(error) if error.kind() == io::ErrorKind::TimedOut
    ));
}

#[test]
fn bytes_that_are_no_component_are_an_error() {
    let errors = errors_of([
        Bytes::new("text", "a", Ok(b"(component (nonsense))")),
        Bytes::new("module", "a", Ok(b"\0asm\x01\0\0\0")),
        Bytes::new("nothing", "a", Ok(b"")),
    ]);
    let texts = texts(&errors);
    assert_eq!(texts.len(), 3);
    for (text, (id, why)) in texts.iter().zip([
        ("text", "nonsense"),
        (
            "module",
            "attempted to parse a wasm module with a component parser",
        ),
        ("nothing", "expected at least one module field"),
    ]) {
        let start = format!("plugin `{id}` of `a`: failed to load component: ");
        assert!(text.starts_with(&start), "{text}");
        assert!(text.contains(why), "{text}");
    }
    assert!(matches!(
        errors[0].cause(),
        LoadError::FailedToLoadComponent(_)
    ));
}

#[test]
fn start_function_that_traps_is_an_error() {
    let attempt = attempt("a", Interface::each(["a"]), [Plugin::broken("p", "a")]);
    assert_eq!(attempt.primary().unwrap(), BROKEN);
}

#[test]
fn missing_import_is_an_error() {
    let component = Wat::new()
        .import_function("test:gone/api", "f", "", "")
        .export(&path("a"))
        .text();
    let plugins = [Plugin::new("p", "a", component)];
    let attempt = attempt("a", Interface::each(["a"]), plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "failed to load component: component imports instance `test:gone/api`, but a matching \
         implementation was not found in the linker: instance export `f` has the wrong type: \
         function implementation is missing"
    );
}

#[test]
fn import_of_an_interface_that_was_not_asked_for_is_missing() {
    let component = Wat::new()
        .import_function(&path("b"), "f", "", "")
        .export(&path("a"))
        .text();
    let plugins = [Plugin::new("p", "a", component), Plugin::empty("pb", "b")];
    let attempt = attempt("a", Interface::each(["a", "b"]), plugins);
    assert_eq!(
        attempt.primary().unwrap(),
        "failed to load component: component imports instance `test:b/api`, but a matching \
         implementation was not found in the linker: instance export `f` has the wrong type: \
         function implementation is missing"
    );
}

#[test]
fn component_that_does_not_export_its_plug_loads_and_says_so_when_called() {
    let component = Wat::new().export("test:other/api").text();
    let head = crate::support::load(
        "a",
        Interface::each(["a"]),
        [Plugin::new("p", "a", component)],
    );
    assert_eq!(
        crate::support::call(&head, &path("a"), "f", &[]),
        Err("invalid interface: no plugin of a root exports `test:a/api`".to_owned())
    );
}
