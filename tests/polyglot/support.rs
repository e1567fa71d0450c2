//! The guests, and trees of them.

mod described;

use std::collections::HashMap;
use std::env;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use wasm_link::{
    Component, Engine, FromVal, Linker, Native, PluginTree, PluginTreeHead, Socket, Val,
};

pub(crate) use described::{Interface, Plugin};

/// What providers export.
pub(crate) const TEXTS: &str = "demo:polyglot/texts@1.0.0";
/// What providers export, too.
pub(crate) const DOCUMENTS: &str = "demo:polyglot/documents@1.0.0";
/// What consumers export.
pub(crate) const READER: &str = "demo:polyglot/reader@1.0.0";

/// A loaded tree.
pub(crate) type Head = PluginTreeHead<Plugin>;

/// The languages that there are guests in.
pub(crate) fn languages() -> Vec<String> {
    let languages = env::var("WASM_LINK_TEST_LANGUAGES");
    let languages = languages.as_deref().unwrap_or("rust c");
    languages.split_whitespace().map(str::to_owned).collect()
}

/// What a provider of this language says of how many documents there are, when there are none.
pub(crate) fn no_documents(language: &str) -> Val {
    // Its tool calls no destructors: that all handles are given up is seen by their bound alone.
    let is_told = language != "python";
    Val::Option(is_told.then(|| Box::new(Val::U32(0))))
}

/// How many checks a consumer makes, whatever its language, of a provider in this one.
pub(crate) fn checks(language: &str) -> u32 {
    // All, or all but those of how many documents there are.
    let each = if language == "python" { 67 } else { 78 };
    each * iterations()
}

/// How many times everything is called: `WASM_LINK_TEST_ITERATIONS`, or a few times.
pub(crate) fn iterations() -> u32 {
    let iterations = env::var("WASM_LINK_TEST_ITERATIONS");
    iterations.map_or(50, |text| text.parse().unwrap())
}

/// The engine of all tests.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| wasm_link::engine().unwrap());
    &ENGINE
}

/// Returns a guest, such as `rust-provider`, compiled once for all tests: some take long.
pub(crate) fn guest(name: &str) -> Component {
    static COMPILED: LazyLock<Mutex<HashMap<String, Arc<OnceLock<Component>>>>> =
        LazyLock::new(Mutex::default);
    let slot = Arc::clone(COMPILED.lock().unwrap().entry(name.to_owned()).or_default());
    let compile = || {
        let file = built(name);
        Component::from_file(engine(), &file)
            .unwrap_or_else(|error| panic!("{}: {error:?}", file.display()))
    };
    slot.get_or_init(compile).clone()
}

fn built(name: &str) -> PathBuf {
    let folder = env::var_os("WASM_LINK_TEST_PLUGINS").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins")),
        PathBuf::from,
    );
    folder.join("polyglot").join(name).with_extension("wasm")
}

/// Loads plugins, and expects no errors. So many of the interfaces are roots, the first ones.
pub(crate) fn load(roots: usize, interfaces: Vec<Interface>, plugins: Vec<Plugin>) -> Head {
    load_offering(Vec::new(), roots, interfaces, plugins)
}

/// Loads plugins, offers Rust values to them, and expects no errors.
pub(crate) fn load_offering(
    offered: Vec<Native<Plugin>>,
    roots: usize,
    interfaces: Vec<Interface>,
    plugins: Vec<Plugin>,
) -> Head {
    let roots = interfaces.iter().take(roots);
    let mut roots: Vec<_> = roots.map(|interface| interface.id.clone()).collect();
    let first = roots.remove(0);
    let (tree, errors) = PluginTree::new(first, interfaces, plugins);
    let mut errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
    let tree = roots.into_iter().fold(tree, PluginTree::with_root);
    let tree = offered.into_iter().fold(tree, PluginTree::with_provided);
    let linker = Linker::new(engine());
    let loaded = tree.load(engine(), &linker);
    let (head, others) = loaded.unwrap_or_else(|(primary, others)| {
        let others: Vec<_> = others.iter().map(ToString::to_string).collect();
        panic!("{primary}, {others:?}")
    });
    errors.extend(others.iter().map(ToString::to_string));
    assert_eq!(errors, Vec::<String>::new());
    head
}

/// Dispatches to the one plugin of an interface.
pub(crate) fn call(
    head: &Head,
    path: &str,
    function: &str,
    arguments: &[Val],
) -> Result<Val, String> {
    match head.dispatch(path, function, true, arguments) {
        Socket::ExactlyOne(reply) => reply.map_err(|error| format!("{function}: {error:?}")),
        other => panic!("expected one reply, found {other:?}"),
    }
}

/// Has the reader check its provider, and returns how many checks passed, or which failed.
pub(crate) fn run(head: &Head) -> Result<u32, String> {
    let reply = call(head, READER, "run", &[Val::U32(iterations())])?;
    Result::from_val(reply).map_err(|error| error.to_string())?
}
