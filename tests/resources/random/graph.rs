//! The plugins that random programs drive: four makers of counters in two trees, and four relays.
//!
//! Components come with the names of their interfaces. To have several of them in one tree, each
//! under an interface of its own, the names are exchanged for others of the same length.

use std::sync::LazyLock;
use std::time::Duration;

use wasm_link::{Component, Linker, PluginTree, RestartPolicy};

use crate::support::{Head, Interface, LANGUAGES, Plugin, any_number, built, engine};

/// The makers of the first tree, each the only one of its interface. The ids are the paths.
pub(crate) const MAKERS: [&str; 2] = [
    "demo:counters/counters@1.0.0",
    "demo:counters/counter2@1.0.0",
];

/// The relays of the first tree, each the only one of its interface. The first two use the first
/// maker, the others the second.
pub(crate) const RELAYS: [&str; 4] = [
    "demo:counters/rela1@1.0.0",
    "demo:counters/rela2@1.0.0",
    "demo:counters/rela3@1.0.0",
    "demo:counters/rela4@1.0.0",
];

/// The ids of the makers of the second tree, which fill one interface together.
pub(crate) const TWINS: [&str; 2] = LANGUAGES;

/// What a random program drives.
pub(crate) struct Graph {
    /// Makers and relays, each the only one of its interface.
    pub(crate) single: Head,
    /// Two makers of one interface.
    pub(crate) twins: Head,
}

impl Graph {
    pub(crate) fn load() -> Self {
        let mut single = vec![
            Plugin::new(MAKERS[0], MAKERS[0], COMPILED.makers[0].clone()),
            reviving(Plugin::new(
                MAKERS[1],
                MAKERS[1],
                COMPILED.makers[1].clone(),
            )),
        ];
        for (at, component) in COMPILED.relays.iter().enumerate() {
            let relay = Plugin::new(RELAYS[at], RELAYS[at], component.clone());
            let relay = relay.needing([MAKERS[at / 2]]);
            single.push(if at == 1 { reviving(relay) } else { relay });
        }
        let twins = [0, 1].map(|at| Plugin::new(TWINS[at], MAKERS[0], COMPILED.twins[at].clone()));
        let paths = MAKERS.iter().chain(&RELAYS);
        Self {
            single: load(paths.map(|path| Interface::new(path)).collect(), single),
            twins: load(vec![any_number(MAKERS[0])], twins.into()),
        }
    }
}

/// Loads plugins, all of whose interfaces are roots, and expects no errors.
fn load(interfaces: Vec<Interface>, plugins: Vec<Plugin>) -> Head {
    let mut roots = interfaces.iter().map(|interface| interface.id.clone());
    let first = roots.next().unwrap();
    let roots: Vec<_> = roots.collect();
    let (tree, errors) = PluginTree::new(first, interfaces, plugins);
    assert!(errors.is_empty(), "{errors:?}");
    let tree = roots.into_iter().fold(tree, PluginTree::with_root);
    match tree.load(engine(), &Linker::new(engine())) {
        Ok((head, errors)) => {
            assert!(errors.is_empty(), "{errors:?}");
            head
        }
        Err((error, errors)) => panic!("{error}, and {errors:?}"),
    }
}

/// Components, compiled once under each name that they go by.
struct Compiled {
    makers: [Component; 2],
    relays: [Component; 4],
    twins: [Component; 2],
}

/// Both languages are on both sides of each boundary.
static COMPILED: LazyLock<Compiled> = LazyLock::new(|| Compiled {
    makers: [("rust-counters", 0), ("c-counters", 1)]
        .map(|(file, at)| compile(file, MAKERS[at], "")),
    relays: [0, 1, 2, 3].map(|at| {
        let file = format!("{}-relay", LANGUAGES[at % 2]);
        compile(&file, MAKERS[at / 2], RELAYS[at])
    }),
    twins: LANGUAGES.map(|language| compile(&format!("{language}-counters"), MAKERS[0], "")),
});

/// Compiles a guest whose interfaces go by these names.
fn compile(file: &str, maker: &str, relay: &str) -> Component {
    let mut bytes = std::fs::read(built(file)).unwrap();
    rename(&mut bytes, MAKERS[0], maker);
    if !relay.is_empty() {
        rename(&mut bytes, "demo:counters/relay@1.0.0", relay);
    }
    Component::new(engine(), bytes).unwrap()
}

/// Replaces a name by one of the same length, wherever it is.
fn rename(bytes: &mut [u8], from: &str, to: &str) {
    assert_eq!(from.len(), to.len());
    for at in 0..=bytes.len() - from.len() {
        let place = &mut bytes[at..at + from.len()];
        if place == from.as_bytes() {
            place.copy_from_slice(to.as_bytes());
        }
    }
}

/// Has a plugin started again with every call that finds it down.
fn reviving(plugin: Plugin) -> Plugin {
    plugin.restarted_by(RestartPolicy::OnNextCall {
        at_most: 1,
        within: Duration::ZERO,
    })
}
