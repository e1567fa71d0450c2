//! Chains of calls: who waits for whom, on which thread, and how deep.

mod circles;
mod depth;
mod threads;

use std::sync::{Arc, OnceLock};

use wasm_link::{Linker, PluginData};

use crate::support::host::{HOST, LateHead, described, relaying};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, tree};

/// What is said where waiting could last forever.
const DEADLOCK: &str = "deadlock: the plugin is busy, and waiting for it could last forever";

/// A component whose `run` asks the host to `go-on`, and returns what comes of it. Its `get` just
/// answers.
fn going_on(plug: &str) -> Wat {
    relaying(Wat::new(), "go-on")
        .core(r#"(data (i32.const 64) "\48\00\00\00\06\00\00\00answer")"#)
        .function("get", "(result string)", "(result i32)", "i32.const 64")
        .export(&path(plug))
}

/// Loads two roots, `a` and `b`, of one plugin each, of the same name. `go_on` is the host's
/// function: it is told the tree and who calls.
fn pair(
    mut linker: Linker<Plugin>,
    plugins: [Plugin; 2],
    go_on: impl Fn(&Head, &str) -> String + Send + Sync + 'static,
) -> Head {
    let late: LateHead = Arc::new(OnceLock::new());
    let head = Arc::clone(&late);
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("go-on", move |store, (): ()| {
        let caller = store.data().id().unwrap();
        Ok((go_on(head.get().unwrap(), caller),))
    })
    .unwrap();
    let tree = tree("a", Interface::each(["a", "b"]), plugins).with_root("b".to_owned());
    let (head, errors) = tree.load(linker.engine(), &linker).unwrap();
    assert!(errors.is_empty());
    late.set(head.clone()).unwrap();
    head
}

/// The plugins of a pair that know nothing of each other.
fn strangers() -> [Plugin; 2] {
    ["a", "b"].map(|id| Plugin::new(id, id, going_on(id).text()))
}

/// Calls a plugin of a pair; errors are texts like others.
fn ask(head: &Head, id: &str, function: &str) -> String {
    described(call(head, &path(id), function, &[]))
}
