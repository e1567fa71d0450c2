//! The plugins that random programs drive: four makers of counters in two trees, and four relays.
//!
//! Components come with the names of their interfaces. To have several of them in one tree, each
//! under an interface of its own, the names are exchanged for others of the same length.

use std::convert::Infallible;
use std::env;
use std::fmt;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

use wasm_link::{
    Component, Engine, Linker, PluginCtxView, PluginData, PluginTree, PluginTreeHead,
    ResourceTable, RestartPolicy,
};

use crate::support::{Interface, LANGUAGES, any_number, engine};

/// A loaded tree.
pub(crate) type Head = PluginTreeHead<Member>;

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
            Member::new(MAKERS[0], MAKERS[0], COMPILED.makers[0].clone()),
            Member::new(MAKERS[1], MAKERS[1], COMPILED.makers[1].clone()).reviving(),
        ];
        for (at, component) in COMPILED.relays.iter().enumerate() {
            let relay = Member::new(RELAYS[at], RELAYS[at], component.clone());
            let relay = relay.needing(MAKERS[at / 2]);
            single.push(if at == 1 { relay.reviving() } else { relay });
        }
        let twins = [0, 1].map(|at| Member::new(TWINS[at], MAKERS[0], COMPILED.twins[at].clone()));
        let paths = MAKERS.iter().chain(&RELAYS);
        Self {
            single: load(paths.map(|path| Interface::new(path)).collect(), single),
            twins: load(vec![any_number(MAKERS[0])], twins.into()),
        }
    }
}

/// Loads plugins, all of whose interfaces are roots, and expects no errors.
fn load(interfaces: Vec<Interface>, plugins: Vec<Member>) -> Head {
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
    let folder = env::var_os("WASM_LINK_TEST_PLUGINS").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/plugins")),
        PathBuf::from,
    );
    let file = folder.join("counters").join(file).with_extension("wasm");
    let mut bytes = std::fs::read(file).unwrap();
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

/// A plugin that was compiled before.
pub(crate) struct Member {
    id: String,
    plug: String,
    sockets: Vec<String>,
    component: Component,
    policy: RestartPolicy,
    resources: ResourceTable,
}

impl Member {
    fn new(id: &str, plug: &str, component: Component) -> Self {
        Self {
            id: id.to_owned(),
            plug: plug.to_owned(),
            sockets: Vec::new(),
            component,
            policy: RestartPolicy::Never,
            resources: ResourceTable::new(),
        }
    }

    fn needing(mut self, socket: &str) -> Self {
        self.sockets.push(socket.to_owned());
        self
    }

    /// Has the plugin started again with every call that finds it down.
    fn reviving(mut self) -> Self {
        self.policy = RestartPolicy::OnNextCall {
            at_most: 1,
            within: Duration::ZERO,
        };
        self
    }
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Member").field(&self.id).finish()
    }
}

impl PluginCtxView for Member {
    fn resource_table(&mut self) -> &mut ResourceTable {
        &mut self.resources
    }
}

impl PluginData for Member {
    type Id = String;
    type InterfaceId = String;
    type Error = Infallible;
    type SocketIter<'a> = &'a [String];

    fn id(&self) -> Result<&String, Infallible> {
        Ok(&self.id)
    }

    fn plug(&self) -> Result<&String, Infallible> {
        Ok(&self.plug)
    }

    fn sockets(&self) -> Result<&[String], Infallible> {
        Ok(&self.sockets)
    }

    fn component(&self, _: &Engine) -> Result<Component, Infallible> {
        Ok(self.component.clone())
    }

    fn restart_policy(&self) -> RestartPolicy {
        self.policy
    }
}
