//! Components that cannot be loaded.

use std::borrow::Cow;
use std::io;

use wasm_link::InterfaceCardinality::Any;
use wasm_link::{
    Component, Engine, Linker, LoadError, PluginCtxView, PluginData, PluginTree, ResourceTable,
};

use crate::support::interface::{Unreadable, path};
use crate::support::plugin::BROKEN;
use crate::support::{Interface, Plugin, Wat, attempt, attempt_with, engine, texts};

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
        ("text", "it is not the text of a component: expected"),
        ("module", "it is a core module, not a component"),
        ("nothing", "it is empty"),
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
        "failed to load component: it imports `test:gone/api`, which nobody offers"
    );
}

/// Loads a component that imports `name`, with a host that has some interfaces.
fn lacking(name: &str) -> String {
    let mut linker = Linker::new(engine());
    for offered in [
        "acme:log/log@1.4.2",
        "acme:clock/clock",
        "acme:store/store@0.3.1",
    ] {
        let mut instance = linker.instance(offered).unwrap();
        instance.func_wrap("f", |_, (): ()| Ok(())).unwrap();
    }
    let component = Wat::new()
        .import_function(name, "f", "", "")
        .export(&path("a"));
    let plugins = [Plugin::new("p", "a", component.text())];
    let attempt = attempt_with(&linker, "a", Interface::each(["a"]), plugins);
    match attempt.primary() {
        Some(error) => error.replace("failed to load component: ", ""),
        None => "loaded".to_owned(),
    }
}

#[test]
fn missing_import_is_an_error_with_what_may_have_been_meant() {
    for (import, expected) in [
        ("acme:log/log@1.2.0", "loaded"),
        ("acme:store/store@0.3.0", "loaded"),
        (
            "acme:log/log@2.0.0",
            "it imports `acme:log/log@2.0.0`, which nobody offers: the host has `acme:log/log@1.4.2`, a \
             version that is not compatible",
        ),
        (
            "acme:store/store",
            "it imports `acme:store/store`, which nobody offers: the host has `acme:store/store@0.3.1`, \
             a version that is not compatible",
        ),
        (
            "acme:clock/clocks",
            "it imports `acme:clock/clocks`, which nobody offers: the host has `acme:clock/clock`",
        ),
        (
            "acme:other/thing",
            "it imports `acme:other/thing`, which nobody offers",
        ),
    ] {
        assert_eq!(lacking(import), expected);
    }
}

#[test]
fn many_missing_imports_are_counted() {
    let component = (0..30).fold(Wat::new(), |component, number| {
        component.import(
            &format!("acme:many/i{number}"),
            r#"(export "f" (func))"#,
            &[],
        )
    });
    let plugins = [Plugin::new("p", "a", component.export(&path("a")).text())];
    let error = attempt("a", Interface::each(["a"]), plugins)
        .primary()
        .unwrap();
    assert_eq!(error.matches("which nobody offers").count(), 8);
    assert!(
        error.ends_with("; 22 more of its imports are offered by nobody"),
        "{error}"
    );
}

#[test]
fn import_of_an_interface_that_was_not_asked_for_is_missing() {
    let component = Wat::new()
        .import_function(&path("b"), "f", "", "")
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("p", "a", component),
        Plugin::empty("q", "a").needing(["b"]),
        Plugin::empty("pb", "b"),
    ];
    let interfaces = [Interface::new("a").holding(Any), Interface::new("b")];
    let attempt = attempt("a", interfaces, plugins);
    assert_eq!(
        attempt.others(),
        [
            "plugin `p` of `a`: failed to load component: it imports `test:b/api`, which is the interface \
             `b` of the application: name that among the plugin's sockets"
        ]
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
