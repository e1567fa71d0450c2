//! Descriptions written by hand, and the short way from components to a loaded tree.

pub(crate) mod host;
pub(crate) mod interface;
pub(crate) mod plugin;
pub(crate) mod wat;

use std::fmt::Display;
use std::sync::LazyLock;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use wasm_link::{
    Engine, InterfaceCardinality, Linker, LoadError, PluginTree, PluginTreeHead, Socket, Val,
};

pub(crate) use interface::{Interface, InterfacePart};
pub(crate) use plugin::{Plugin, PluginPart};
pub(crate) use wat::Wat;

/// A loaded tree of hand-written plugins.
pub(crate) type Head = PluginTreeHead<Plugin>;

/// What a dispatch returns, with errors as text, so that it can be compared as a whole.
pub(crate) type Replies = Socket<Result<Val, String>, String>;

/// The engine of all tests that are not about engines.
pub(crate) fn engine() -> &'static Engine {
    static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::default);
    &ENGINE
}

/// A linker without host functions.
pub(crate) fn no_host() -> Linker<Plugin> {
    Linker::new(engine())
}

/// Groups what is known to be without errors.
pub(crate) fn tree(
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> PluginTree<Interface, Plugin> {
    let (tree, errors) = PluginTree::new(root.to_owned(), interfaces, plugins);
    assert_eq!(texts(&errors), Vec::<String>::new());
    tree
}

/// Loads what is known to be without errors.
pub(crate) fn load(
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Head {
    load_with(&no_host(), root, interfaces, plugins)
}

/// Loads what is known to be without errors, with functions of the host.
pub(crate) fn load_with(
    linker: &Linker<Plugin>,
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Head {
    let loaded = tree(root, interfaces, plugins).load(linker.engine(), linker);
    let (head, errors) = loaded.unwrap_or_else(|(error, errors)| {
        panic!("{error}, and {:?}", texts(&errors));
    });
    assert_eq!(texts(&errors), Vec::<String>::new());
    head
}

/// What came of loading a tree that may have errors.
pub(crate) struct Attempt {
    pub(crate) head: Result<Head, LoadError<Interface, Plugin>>,
    pub(crate) errors: Vec<LoadError<Interface, Plugin>>,
}

impl Attempt {
    /// Returns the primary error as text.
    pub(crate) fn primary(&self) -> Option<String> {
        self.head.as_ref().err().map(ToString::to_string)
    }

    /// Returns the other errors as text.
    pub(crate) fn others(&self) -> Vec<String> {
        texts(&self.errors)
    }

    /// Returns the tree, which must have been loaded.
    pub(crate) fn head(self) -> Head {
        self.head.unwrap_or_else(|error| panic!("{error}"))
    }
}

/// Loads what may have errors.
pub(crate) fn attempt(
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Attempt {
    attempt_with(&no_host(), root, interfaces, plugins)
}

/// Loads what may have errors, with functions of the host.
pub(crate) fn attempt_with(
    linker: &Linker<Plugin>,
    root: &str,
    interfaces: impl IntoIterator<Item = Interface>,
    plugins: impl IntoIterator<Item = Plugin>,
) -> Attempt {
    match tree(root, interfaces, plugins).load(linker.engine(), linker) {
        Ok((head, errors)) => Attempt {
            head: Ok(head),
            errors,
        },
        Err((error, errors)) => Attempt {
            head: Err(error),
            errors,
        },
    }
}

/// Returns what things say of themselves.
pub(crate) fn texts(things: &[impl Display]) -> Vec<String> {
    things.iter().map(ToString::to_string).collect()
}

/// Dispatches and asks for the result.
pub(crate) fn replies(head: &Head, path: &str, function: &str, arguments: &[Val]) -> Replies {
    let replies = head.dispatch(path, function, true, arguments);
    replies.map(|reply| reply.map_err(|error| error.to_string()))
}

/// Dispatches to the one plugin of a root, and asks for the result.
pub(crate) fn call(
    head: &Head,
    path: &str,
    function: &str,
    arguments: &[Val],
) -> Result<Val, String> {
    match replies(head, path, function, arguments) {
        Socket::ExactlyOne(reply) => reply,
        other => panic!("expected one reply, found {other:?}"),
    }
}

/// Puts replies by plugin into the map of a cardinality that has one.
pub(crate) fn by_plugin<const N: usize>(
    cardinality: InterfaceCardinality,
    replies: [(&str, Result<Val, String>); N],
) -> Replies {
    let replies = replies.map(|(id, reply)| (id.to_owned(), reply));
    match cardinality {
        InterfaceCardinality::AtLeastOne => Socket::AtLeastOne(replies.into_iter().collect()),
        InterfaceCardinality::Any => Socket::Any(replies.into_iter().collect()),
        other => panic!("{other} has no map"),
    }
}

/// How long a test may take that would hang if it failed.
pub(crate) const PATIENCE: Duration = Duration::from_mins(2);

/// Runs `work` on a thread of its own, with a stack of this many bytes, and gives up waiting when it
/// hangs.
///
/// The stack is not the thread's own: that may be the larger one of a thread that ended before.
pub(crate) fn watched<T: Send + 'static>(
    stack: usize,
    work: impl FnOnce() -> T + Send + 'static,
) -> T {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::spawn(move || sender.send(stacker::grow(stack, work)));
    let result = receiver.recv_timeout(PATIENCE);
    match result {
        Ok(value) => value,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it hangs"),
        Err(mpsc::RecvTimeoutError::Disconnected) => match worker.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(sent) => panic!("nothing was sent: {:?}", sent.is_ok()),
        },
    }
}

/// The stack of a thread that Rust makes by default, in bytes.
pub(crate) const DEFAULT_STACK: usize = 2 << 20;
