//! Trees that are deeper than a stack.

use wasm_link::Val;

use crate::support::interface::path;
use crate::support::{DEFAULT_STACK, Head, Interface, Plugin, Wat, attempt, call, load, watched};

const DEPTH: usize = 2_000;

fn id(index: usize) -> String {
    format!("n{index}")
}

#[test]
fn deep_chain_is_loaded_and_dropped_on_a_small_stack() {
    watched(DEFAULT_STACK, || {
        let interfaces = (0..DEPTH).map(|index| Interface::new(&id(index)));
        let plugins = (0..DEPTH).map(|index| {
            // Nothing is linked: components without a core module compile quickly.
            let component = format!(
                r#"(component (instance $i) (export "{}" (instance $i)))"#,
                path(&id(index))
            );
            let plugin = Plugin::new(&id(index), &id(index), component);
            match index + 1 {
                DEPTH => plugin,
                next => plugin.needing([id(next).as_str()]),
            }
        });
        let head = load(&id(0), interfaces, plugins);
        assert_eq!(head.plugin_ids().count(), DEPTH);
        drop(head);
    });
}

/// How many plugins are really linked to each other: each has to be compiled.
const LINKED: usize = 1_000;

/// A stack on which a drop that recurses through that many plugins would not end well, in bytes.
const TINY_STACK: usize = 64 << 10;

fn linked(index: usize) -> Plugin {
    let own = Wat::new();
    let (own, body) = match index + 1 {
        LINKED => (own, "i32.const 7"),
        next => {
            let next = path(&id(next));
            let own = own.import_function(&next, "get", "(result u32)", "(result i32)");
            (own, "call $get")
        }
    };
    let component = own
        .function("get", "(result u32)", "(result i32)", body)
        .export(&path(&id(index)))
        .text();
    let plugin = Plugin::new(&id(index), &id(index), component);
    match index + 1 {
        LINKED => plugin,
        next => plugin.needing([id(next).as_str()]),
    }
}

fn interfaces() -> impl DoubleEndedIterator<Item = Interface> {
    (0..LINKED).map(|index| Interface::new(&id(index)))
}

fn linked_chain() -> Head {
    load(&id(0), interfaces(), (0..LINKED).map(linked))
}

#[test]
fn deep_chain_of_links_is_dropped_on_a_tiny_stack() {
    let head = watched(DEFAULT_STACK, linked_chain);
    watched(TINY_STACK, move || drop(head));
}

#[test]
fn deep_chain_of_links_answers_where_there_is_stack() {
    let head = watched(DEFAULT_STACK, linked_chain);
    let answer = watched(1 << 30, move || call(&head, &path(&id(0)), "get", &[]));
    assert_eq!(answer, Ok(Val::U32(7)));
}

#[test]
fn deep_chain_below_a_root_that_fails_is_dropped_whatever_order_it_is_given_in() {
    for reversed in [false, true] {
        let error = watched(1 << 20, move || {
            let mut interfaces: Vec<_> = interfaces().collect();
            if reversed {
                interfaces.reverse();
            }
            let root = Plugin::broken(&id(0), &id(0)).needing([id(1).as_str()]);
            let plugins = [root].into_iter().chain((1..LINKED).map(linked));
            attempt(&id(0), interfaces, plugins).primary()
        });
        assert_eq!(error.as_deref(), Some(crate::support::plugin::BROKEN));
    }
}
