//! Trees of plugins that make, use and pass on resources, and what is asked of them.

pub(crate) mod plugin;
pub(crate) mod probe;
pub(crate) mod values;

use std::collections::HashMap;
use std::env;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex};

use wasm_link::{
    Component, DispatchError, Engine, InterfaceCardinality, Linker, Native, PluginTree,
    PluginTreeHead, Socket, Val,
};

pub(crate) use plugin::{Interface, Plugin};

use crate::in_rust;

/// Where counters are made.
pub(crate) const COUNTERS: &str = "demo:counters/counters@1.0.0";
/// A third party.
pub(crate) const RELAY: &str = "demo:counters/relay@1.0.0";
/// A second consumer, on top of both.
pub(crate) const APP: &str = "demo:counters/app@1.0.0";

/// The languages that there are guests in.
pub(crate) const LANGUAGES: [&str; 2] = ["rust", "c"];

/// Those, and what the application makes itself: Rust values.
pub(crate) const MAKERS: [&str; 3] = ["rust", "c", NATIVE];

/// The language of what is no guest.
pub(crate) const NATIVE: &str = "native";

/// What a plugin says that was stopped by `abort`, or `unreachable`.
pub(crate) const TRAP: &str = "wasm trap: wasm `unreachable` instruction executed";

/// What a plugin in this language says that was told to crash.
pub(crate) fn crash(language: &str) -> &'static str {
    match language {
        NATIVE => "it panicked: it was told to",
        _ => TRAP,
    }
}

/// A loaded tree.
pub(crate) type Head = PluginTreeHead<Plugin>;

type Tree = PluginTree<Interface, Plugin>;

/// What one plugin replied, with the error as text.
pub(crate) type Reply = Result<Val, String>;

/// What a dispatch returns, with errors as text, so that it can be compared as a whole.
pub(crate) type Replies = Socket<Reply, String>;

/// The engine of all tests that are not about engines.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| wasm_link::engine().unwrap());
    &ENGINE
}

/// Returns the path of a built component of the guests of `counters`.
pub(crate) fn built(name: &str) -> PathBuf {
    let folder = env::var_os("WASM_LINK_TEST_PLUGINS").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins")),
        PathBuf::from,
    );
    folder.join("counters").join(name).with_extension("wasm")
}

/// Returns a guest, such as `rust-counters`, compiled once for all tests.
pub(crate) fn guest(name: &str) -> Component {
    static COMPILED: LazyLock<Mutex<HashMap<String, Component>>> = LazyLock::new(Mutex::default);
    let mut compiled = COMPILED.lock().unwrap();
    if let Some(component) = compiled.get(name) {
        return component.clone();
    }
    let component = Component::from_file(engine(), built(name)).unwrap();
    compiled.insert(name.to_owned(), component.clone());
    component
}

/// A linker without host functions.
pub(crate) fn no_host() -> Linker<Plugin> {
    Linker::new(engine())
}

/// Loads plugins, all of whose interfaces are roots, and expects no errors.
pub(crate) fn load(
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Head {
    load_with(&no_host(), interfaces, plugins)
}

/// Loads plugins, all of whose interfaces are roots, with functions of the host, and expects no
/// errors.
pub(crate) fn load_with(
    linker: &Linker<Plugin>,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Head {
    attempt(linker, interfaces, plugins).unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// Loads plugins, all of whose interfaces are roots, offers a Rust value to them, and expects no errors.
pub(crate) fn load_offering(
    native: Native<Plugin>,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Head {
    let loaded = attempt_with(&no_host(), interfaces, plugins, |tree| {
        tree.with_provided(native)
    });
    loaded.unwrap_or_else(|errors| panic!("{errors:?}"))
}

/// Loads plugins, all of whose interfaces are roots, and returns all errors as text.
pub(crate) fn attempt(
    linker: &Linker<Plugin>,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Result<Head, Vec<String>> {
    attempt_with(linker, interfaces, plugins, |tree| tree)
}

fn attempt_with(
    linker: &Linker<Plugin>,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
    changed: impl FnOnce(Tree) -> Tree,
) -> Result<Head, Vec<String>> {
    let interfaces: Vec<_> = interfaces.into_iter().collect();
    let mut roots = interfaces.iter().map(|interface| interface.id.clone());
    let first = roots.next().unwrap();
    let roots: Vec<_> = roots.collect();
    let (tree, errors) = PluginTree::new(first, interfaces, plugins);
    let mut errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
    let tree = changed(roots.into_iter().fold(tree, PluginTree::with_root));
    match tree.load(linker.engine(), linker) {
        Ok((head, others)) => {
            errors.extend(others.iter().map(ToString::to_string));
            if errors.is_empty() {
                Ok(head)
            } else {
                Err(errors)
            }
        }
        Err((primary, others)) => {
            errors.push(primary.to_string());
            errors.extend(others.iter().map(ToString::to_string));
            Err(errors)
        }
    }
}

/// A provider of counters, alone.
pub(crate) fn provider(language: &str) -> Head {
    load([Interface::new(COUNTERS)], [counters(language)])
}

/// A provider of counters and a relay on top of it.
pub(crate) fn pair(language: &str) -> Head {
    load(
        [Interface::new(COUNTERS), Interface::new(RELAY)],
        [counters(language), relay(language)],
    )
}

/// What makes counters; its id is `counters`.
pub(crate) fn counters(language: &str) -> Plugin {
    if language == NATIVE {
        return Plugin::native("counters", in_rust::counters());
    }
    Plugin::guest("counters", COUNTERS, &format!("{language}-counters"))
}

/// What passes counters on; its id is `relay`.
pub(crate) fn relay(language: &str) -> Plugin {
    let relay = if language == NATIVE {
        Plugin::native("relay", in_rust::relay())
    } else {
        Plugin::guest("relay", RELAY, &format!("{language}-relay"))
    };
    relay.needing([COUNTERS])
}

/// The guest on top of both; its id is `app`. There is none that is a Rust value: one of a guest stands for it.
pub(crate) fn app(language: &str) -> Plugin {
    let language = if language == NATIVE { "rust" } else { language };
    Plugin::guest("app", APP, &format!("{language}-app")).needing([COUNTERS, RELAY])
}

/// Dispatches and asks for the result.
pub(crate) fn replies(head: &Head, path: &str, function: &str, arguments: &[Val]) -> Replies {
    let replies = head.dispatch(path, function, true, arguments);
    replies.map(|reply| reply.map_err(|error| error.to_string()))
}

/// Dispatches to the one plugin of a root, and asks for the result.
pub(crate) fn call(head: &Head, path: &str, function: &str, arguments: &[Val]) -> Reply {
    only(replies(head, path, function, arguments))
}

/// Dispatches to the one plugin of a root, and does not ask for the result.
pub(crate) fn run(
    head: &Head,
    path: &str,
    function: &str,
    arguments: &[Val],
) -> Result<(), String> {
    let reply: Result<Val, DispatchError> = only(head.dispatch(path, function, false, arguments));
    let reply = reply.map_err(|error| error.to_string())?;
    assert_eq!(reply, Val::Tuple(Vec::new()));
    Ok(())
}

/// Returns the reply of the one plugin.
pub(crate) fn only<T: std::fmt::Debug>(replies: Socket<T, String>) -> T {
    match replies {
        Socket::ExactlyOne(reply) => reply,
        other => panic!("expected one reply, found {other:?}"),
    }
}

/// Puts replies by plugin into the map of any number.
pub(crate) fn any<T, const N: usize>(replies: [(&str, T); N]) -> Socket<T, String> {
    let replies = replies.map(|(id, reply)| (id.to_owned(), reply));
    Socket::Any(replies.into_iter().collect())
}

/// Returns how many counters there are.
pub(crate) fn live(head: &Head) -> u32 {
    match call(head, COUNTERS, "live", &[]) {
        Ok(Val::U32(live)) => live,
        other => panic!("{other:?}"),
    }
}

/// Has a counter made, and returns its handle.
pub(crate) fn make(head: &Head, start: u32) -> Val {
    call(head, COUNTERS, "give-own", &[Val::U32(start)]).unwrap()
}

/// Returns what a socket of this cardinality is called in a test.
pub(crate) fn any_number(path: &str) -> Interface {
    Interface::new(path).holding(InterfaceCardinality::Any)
}
