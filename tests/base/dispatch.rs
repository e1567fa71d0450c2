//! Dispatch from the host to plugins.

mod failures;
mod fan_out;
mod misfits;
mod panics;
mod restart;
mod roots;
mod status;
mod told_apart;
mod values;
mod versions;

use wasm_link::Linker;

use crate::support::host::{HOST, procedure};
use crate::support::interface::path;
use crate::support::{Plugin, Wat, no_host};

/// A component that can do what tests of failures need: answer, count, note, trap, and ask the host
/// for trouble.
fn busybody(plug: &str) -> String {
    let item = |name: &str, ty: &str| format!("(export \"{name}\" (func {ty}))");
    let items = [
        item("note", ""),
        item("notes", "(result u32)"),
        item("fail", ""),
        item("panic", ""),
    ];
    Wat::new()
        .import(
            HOST,
            &items.concat(),
            &[
                ("note", ""),
                ("notes", "(result i32)"),
                ("fail", ""),
                ("panic", ""),
            ],
        )
        .core("(global $n (mut i32) (i32.const 0))")
        .function(
            "count",
            "(result u32)",
            "(result i32)",
            "(global.set $n (i32.add (global.get $n) (i32.const 1))) global.get $n",
        )
        .function("take-note", "", "", "call $note")
        .function("get-notes", "(result u32)", "(result i32)", "call $notes")
        .function("note-and-trap", "", "", "call $note unreachable")
        .function("trap", "(result u32)", "(result i32)", "unreachable")
        .function("ask-for-failure", "", "", "call $fail")
        .function("ask-for-panic", "", "", "call $panic")
        .export(&path(plug))
        .text()
}

/// The host that a [`busybody`] needs.
fn host() -> Linker<Plugin> {
    let mut linker = no_host();
    procedure(&mut linker, "note", |mut store| {
        store.data_mut().notes += 1;
        Ok(())
    });
    procedure(&mut linker, "fail", |_| {
        Err(wasm_link::wasmtime::Error::msg("the host said no"))
    });
    procedure(&mut linker, "panic", |_| panic!("the host made a mistake"));
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("notes", |store, (): ()| Ok((store.data().notes,)))
        .unwrap();
    linker
}

/// What is said of a trap.
const TRAP: &str = "wasm trap: wasm `unreachable` instruction executed";
