//! Every way in which a plugin can die: it is down with its cause, its neighbours go on, and a
//! restart brings it back with its data.

mod abi;
mod borrows;
mod host;
mod limits;
mod mortal;
mod policy;
mod starts;
mod traps;

use std::sync::Arc;

use wasm_link::error::DownCause;
use wasm_link::{DispatchError, PluginTree, PluginTreeHead, Val};

use crate::support::{Interface, only};
use mortal::{Mortal, Setting, linker};

/// The plugin that dies.
const DYING: &str = "test:dying/api";

/// A plugin that goes on.
const NEIGHBOUR: &str = "test:neighbour/api";

type Head = PluginTreeHead<Mortal>;

/// Loads a plugin that dies, beside one that is like it and does not.
fn load(setting: &Setting, component: &str) -> Head {
    let neighbour = component.replace(DYING, NEIGHBOUR);
    let plugins = [
        Mortal::new("dying", DYING, component, setting),
        Mortal::new("neighbour", NEIGHBOUR, &neighbour, setting).without_bounds(),
    ];
    let (tree, errors) = PluginTree::new(
        DYING.to_owned(),
        [Interface::new(DYING), Interface::new(NEIGHBOUR)],
        plugins,
    );
    assert!(errors.is_empty(), "{errors:?}");
    let tree = tree.with_root(NEIGHBOUR.to_owned());
    let linker = linker(&setting.engine);
    match tree.load(&setting.engine, &linker) {
        Ok((head, errors)) => {
            assert!(errors.is_empty(), "{errors:?}");
            head
        }
        Err((error, errors)) => panic!("{error}, and {errors:?}"),
    }
}

/// Calls a function and wants no result.
fn run(head: &Head, path: &str, function: &str) -> Result<Val, DispatchError> {
    only(head.dispatch(path, function, false, &[]))
}

/// Has a plugin's data changed, and returns what it is then, or why it is not.
fn note(head: &Head, path: &str) -> Result<u32, String> {
    match only(head.dispatch(path, "note", true, &[])) {
        Ok(Val::U32(notes)) => Ok(notes),
        Ok(other) => panic!("{other:?}"),
        Err(error) => Err(error.to_string()),
    }
}

/// Returns how often a plugin's store was prepared.
fn prepared(head: &Head, path: &str) -> u32 {
    match only(head.dispatch(path, "prepared", true, &[])) {
        Ok(Val::U32(times)) => times,
        other => panic!("{other:?}"),
    }
}

/// Makes sure that the plugin is down, and returns why.
fn cause(head: &Head) -> Arc<DownCause> {
    match run(head, DYING, "note") {
        Err(DispatchError::PluginDown { plugin, cause }) => {
            assert_eq!(&*plugin, "dying");
            cause
        }
        other => panic!("{other:?}"),
    }
}

/// Has a plugin die in a call: it fails with `expected`, and everything else is as it should be.
fn dies(setting: &Setting, component: &str, expected: &str) {
    let head = load(setting, component);
    assert_eq!(note(&head, DYING), Ok(1));
    assert_eq!(note(&head, NEIGHBOUR), Ok(1));
    let error = run(&head, DYING, "die").unwrap_err();
    assert_eq!(error.to_string(), format!("runtime exception: {expected}"));
    assert!(matches!(error, DispatchError::RuntimeException(_)));
    is_down_and_comes_back(&head, expected);
}

/// Like [`dies`], of what is found after the plugin's code has returned.
fn dies_after(setting: &Setting, component: &str, expected: &str) {
    let head = load(setting, component);
    assert_eq!(note(&head, DYING), Ok(1));
    assert_eq!(note(&head, NEIGHBOUR), Ok(1));
    let error = run(&head, DYING, "die").unwrap_err();
    assert_eq!(error.to_string(), format!("runtime exception: {expected}"));
    assert_eq!(cause(&head).summary(), expected);
    comes_back(&head);
}

/// Makes sure that a plugin is down, and comes back with its data, and that its neighbour does not
/// notice. Both had their data changed once.
fn is_down_and_comes_back(head: &Head, expected: &str) {
    let cause = cause(head);
    assert_eq!(cause.summary(), expected);
    let backtrace = cause.backtrace().to_string();
    assert!(backtrace.starts_with("wasm backtrace:"), "{backtrace}");
    comes_back(head);
}

fn comes_back(head: &Head) {
    assert_eq!(note(head, NEIGHBOUR), Ok(2));
    head.restart(&"dying".to_owned()).unwrap();
    assert_eq!(note(head, DYING), Ok(2));
    assert_eq!(prepared(head, DYING), 2);
    assert_eq!(
        (note(head, NEIGHBOUR), prepared(head, NEIGHBOUR)),
        (Ok(3), 1)
    );
}
