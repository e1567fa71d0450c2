//! Chains that are deeper than the stack of their thread: an error, never an abort.

use wasm_link::{DispatchError, Socket, Val};

use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, engine, load, no_host, tree, watched};

/// A stack for a few plugins, in bytes.
const SMALL_STACK: usize = 3 << 20;

/// A stack for all of them, in bytes.
const LARGE_STACK: usize = 64 << 20;

/// What says that there was not enough stack.
const TOO_DEEP: &str = "the call chain is too deep: a plugin may take 786432 bytes of stack, and \
                        this thread has ";

/// What wasmtime says when a plugin took all of the stack that it may take.
const EXHAUSTED: &str = "wasm trap: call stack exhausted";

fn id(index: usize) -> String {
    format!("n{index}")
}

/// A chain of plugins, each of which calls the next from `depth` calls within itself; the last one
/// answers.
fn chain(plugins: usize, depth: usize) -> Head {
    let plugin = |index: usize| {
        let next = path(&id(index + 1));
        let (wat, bottom) = if index + 1 == plugins {
            (Wat::new(), "i32.const 7")
        } else {
            let wat = Wat::new().import_function(&next, "get", "(result u32)", "(result i32)");
            (wat, "call $get")
        };
        let component = wat
            .core(&format!(
                "(func $dig (param $left i32) (result i32)
                    (if (result i32) (local.get $left)
                        (then (i32.sub
                            (i32.add
                                (call $dig (i32.sub (local.get $left) (i32.const 1)))
                                (local.get $left))
                            (local.get $left)))
                        (else {bottom})))"
            ))
            .function(
                "get",
                "(result u32)",
                "(result i32)",
                &format!("(call $dig (i32.const {depth}))"),
            )
            .export(&path(&id(index)))
            .text();
        let plugin = Plugin::new(&id(index), &id(index), component);
        if index + 1 == plugins {
            plugin
        } else {
            plugin.needing([id(index + 1).as_str()])
        }
    };
    let interfaces = (0..plugins).map(|index| Interface::new(&id(index)));
    load(&id(0), interfaces, (0..plugins).map(plugin))
}

fn get(head: &Head) -> Result<Val, String> {
    call(head, &path(&id(0)), "get", &[])
}

#[test]
fn long_chain_answers_where_there_is_stack() {
    let head = chain(64, 0);
    let calling = head.clone();
    let answer = watched(LARGE_STACK, move || get(&calling));
    assert_eq!(answer, Ok(Val::U32(7)));

    // What a thread has by default.
    let answer = watched(2 << 20, move || get(&head));
    let too_deep = answer.as_ref().is_err_and(|error| error.contains(TOO_DEEP));
    assert!(answer == Ok(Val::U32(7)) || too_deep, "{answer:?}");
}

#[test]
fn chain_that_is_too_deep_for_its_thread_is_an_error() {
    // Each takes some 70 KiB.
    let head = chain(100, 4_000);
    let calling = head.clone();
    let answer = watched(LARGE_STACK, move || get(&calling));
    assert_eq!(answer, Ok(Val::U32(7)));

    let error = watched(SMALL_STACK, move || get(&head)).unwrap_err();
    assert!(error.contains(TOO_DEEP), "{error}");
}

/// How many calls within itself take a plugin through most of its own stack.
const DEEP: usize = 28_000;

#[test]
fn plugins_that_take_most_of_their_stack_are_stopped_before_the_thread_has_none_left() {
    // More would be too much for each plugin by itself.
    let head = chain(1, DEEP * 5 / 4);
    let error = watched(SMALL_STACK, move || get(&head)).unwrap_err();
    assert_eq!(error, format!("runtime exception: {EXHAUSTED}"));

    let head = chain(16, DEEP);
    let error = watched(SMALL_STACK, move || get(&head)).unwrap_err();
    assert!(error.contains(TOO_DEEP), "{error}");

    let head = chain(16, DEEP);
    let answer = watched(LARGE_STACK, move || get(&head));
    assert_eq!(answer, Ok(Val::U32(7)));
}

#[test]
fn plugin_that_takes_all_of_its_stack_traps() {
    for stack in [SMALL_STACK, LARGE_STACK] {
        let head = chain(1, 1_000_000);
        assert_eq!(
            watched(stack, move || get(&head)),
            Err(format!("runtime exception: {EXHAUSTED}"))
        );
    }
}

#[test]
fn thread_without_stack_for_one_plugin_is_told_so_and_the_plugin_lives() {
    let component = Wat::new()
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path(&id(0)))
        .text();
    let plugin = Plugin::new("p", &id(0), component);
    let head = watched(LARGE_STACK, move || {
        // What the tree is told is kept free, whatever the engine really grants.
        let tree = tree(&id(0), [Interface::new(&id(0))], [plugin]);
        let loaded = tree.with_max_wasm_stack(4 << 20).load(engine(), &no_host());
        loaded.unwrap().0
    });
    let calling = head.clone();
    watched(SMALL_STACK, move || {
        let reply = calling.dispatch(&path(&id(0)), "get", true, &[]);
        let Socket::ExactlyOne(Err(error)) = reply else {
            panic!("{reply:?}");
        };
        let DispatchError::StackExhausted { needed, left } = error else {
            panic!("{error}");
        };
        assert_eq!(needed, (4 << 20) + (256 << 10));
        assert!(left < SMALL_STACK, "{left}");
        assert_eq!(
            error.to_string(),
            format!(
                "the call chain is too deep: a plugin may take {needed} bytes of stack, and this \
                 thread has {left} left"
            )
        );
    });
    assert_eq!(watched(LARGE_STACK, move || get(&head)), Ok(Val::U32(7)));
}
