//! Chains that come back to a plugin that they hold.

use std::thread;

use wasm_link::{Chain, Linker};

use super::{DEADLOCK, ask, going_on, pair, strangers};
use crate::support::interface::path;
use crate::support::{DEFAULT_STACK, Plugin, Wat, no_host, watched};

#[test]
fn plugin_that_is_called_by_its_own_call_is_a_deadlock() {
    // Without support for concurrent calls, wasmtime itself does not guard against it.
    for engine in [
        crate::support::engine().clone(),
        wasm_link::engine().unwrap(),
    ] {
        let linker = Linker::new(&engine);
        let head = pair(linker, strangers(), |head, caller| ask(head, caller, "get"));
        assert_eq!(ask(&head, "a", "run"), DEADLOCK);
        assert_eq!(ask(&head, "a", "get"), "answer");
        assert_eq!(ask(&head, "a", "run"), DEADLOCK);
    }
}

#[test]
fn plugin_that_is_free_is_called_through_the_host() {
    for engine in [
        crate::support::engine().clone(),
        wasm_link::engine().unwrap(),
    ] {
        let head = pair(Linker::new(&engine), strangers(), |head, caller| {
            let other = if caller == "a" { "b" } else { "a" };
            format!("{caller} got the {}", ask(head, other, "get"))
        });
        assert_eq!(ask(&head, "a", "run"), "a got the answer");
        assert_eq!(ask(&head, "b", "run"), "b got the answer");
    }
}

#[test]
fn circle_through_the_host_is_a_deadlock_where_it_closes() {
    // `a` depends on `b`; `b` calls `a` through the host, which the graph does not know of.
    let item = r#"(export "run" (func (result (result string (error string)))))"#;
    let a = Wat::new()
        .import(&path("b"), item, &[("run", "(param i32)")])
        .function(
            "relay",
            "(result (result string (error string)))",
            "(result i32)",
            "(call $run (i32.const 16)) i32.const 16",
        )
        .core(r#"(data (i32.const 64) "\48\00\00\00\06\00\00\00answer")"#)
        .function("get", "(result string)", "(result i32)", "i32.const 64")
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("a", "a", a).needing(["b"]),
        Plugin::new("b", "b", going_on("b").text()),
    ];
    let head = pair(no_host(), plugins, |head, caller| match caller {
        "b" => format!("{} | {}", ask(head, "a", "get"), ask(head, "a", "relay")),
        other => other.to_owned(),
    });
    assert_eq!(
        ask(&head, "a", "relay"),
        format!(
            "Result(Ok(Some(String({:?}))))",
            format!("{DEADLOCK} | {DEADLOCK}")
        )
    );
    // Entered at `b`, `a` is free: it is `a` that closes the circle, and it was told so.
    assert_eq!(
        ask(&head, "b", "run"),
        format!("answer | Result(Err(Some(String({DEADLOCK:?}))))")
    );
}

#[test]
fn chain_that_goes_on_on_another_thread_knows_what_it_holds() {
    let answers = watched(DEFAULT_STACK, || {
        let head = pair(no_host(), strangers(), |head, caller| {
            let other = if caller == "a" { "b" } else { "a" };
            let chain = Chain::current();
            thread::scope(|scope| {
                let there = scope.spawn(|| {
                    chain.run(|| {
                        format!("{} | {}", ask(head, caller, "get"), ask(head, other, "get"))
                    })
                });
                there.join().unwrap()
            })
        });
        [ask(&head, "a", "run"), ask(&head, "b", "run")]
    });
    let expected = format!("{DEADLOCK} | answer");
    assert_eq!(answers, [expected.clone(), expected]);
}

#[test]
fn thread_is_in_its_own_chain_again_after_it_was_in_another() {
    let head = pair(no_host(), strangers(), |head, caller| {
        let chain = Chain::current();
        thread::scope(|scope| {
            let there = scope.spawn(|| {
                let inside = chain.run(|| ask(head, caller, "get"));
                format!("{inside} | {:?}", Chain::current())
            });
            there.join().unwrap()
        })
    });
    let nothing = format!("{:?}", Chain::current());
    assert_eq!(ask(&head, "a", "run"), format!("{DEADLOCK} | {nothing}"));
    assert_eq!(format!("{:?}", Chain::current()), nothing);
}
