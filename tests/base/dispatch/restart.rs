//! Restart: a new instance, with the plugin's data.

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use wasm_link::Val;
use wasm_link::error::RestartError;

use super::{TRAP, busybody, host};
use crate::support::host::{HOST, LateHead, procedure};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, load_with, no_host};

fn only() -> Head {
    let plugin = Plugin::new("p", "a", busybody("a"));
    load_with(&host(), "a", Interface::each(["a"]), [plugin])
}

fn explained(error: &RestartError) -> (String, Option<String>) {
    (error.to_string(), error.source().map(ToString::to_string))
}

#[test]
fn restart_keeps_the_data_and_renews_the_memory() {
    let head = only();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(2)));
    let _ = head.dispatch(&path("a"), "take-note", false, &[]);
    let _ = head.dispatch(&path("a"), "note-and-trap", false, &[]);
    assert_eq!(
        call(&head, &path("a"), "get-notes", &[]),
        Err(format!(
            "the plugin `p` is down since an earlier call: {TRAP}"
        ))
    );
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("a"), "get-notes", &[]), Ok(Val::U32(2)));
}

#[test]
fn plugin_that_is_well_can_be_restarted_too() {
    let head = only();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
}

#[test]
fn consumer_of_a_restarted_plugin_calls_its_new_instance() {
    let consumer = Wat::new()
        .import_function(&path("b"), "count", "(result u32)", "(result i32)")
        .function("get", "(result u32)", "(result i32)", "call $count")
        .export(&path("a"))
        .text();
    let plugins = [
        Plugin::new("pa", "a", consumer).needing(["b"]),
        Plugin::new("pb", "b", busybody("b")),
    ];
    let head = load_with(&host(), "a", Interface::each(["a", "b"]), plugins);
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(2)));
    head.restart(&"pb".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "get", &[]), Ok(Val::U32(1)));
}

#[test]
fn restart_of_an_unknown_plugin_is_an_error() {
    let error = only().restart(&"nobody".to_owned()).unwrap_err();
    let text = "the tree has no plugin `nobody`".to_owned();
    assert_eq!(explained(&error), (text, None));
}

#[test]
fn plugin_in_a_call_cannot_be_restarted_by_that_call() {
    let late: LateHead = Arc::new(OnceLock::new());
    let mut linker = no_host();
    let head = Arc::clone(&late);
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("restart-me", move |_, (): ()| {
        let error = head.get().unwrap().restart(&"p".to_owned()).unwrap_err();
        let (text, source) = explained(&error);
        Ok((format!("{text}: {}", source.unwrap()),))
    })
    .unwrap();
    let component = crate::support::host::relaying(Wat::new(), "restart-me")
        .export(&path("a"))
        .text();
    let plugin = Plugin::new("p", "a", component);
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    late.set(head.clone()).unwrap();
    let text = "the plugin `p` cannot be restarted: deadlock: the plugin is busy, and waiting for \
                it could last forever";
    let answer = Ok(Val::String(text.to_owned()));
    assert_eq!(call(&head, &path("a"), "run", &[]), answer);
    assert_eq!(call(&head, &path("a"), "run", &[]), answer);
}

#[test]
fn start_function_that_traps_on_restart_leaves_the_plugin_down_until_it_does_not() {
    let trouble = Arc::new(AtomicBool::new(false));
    let mut linker = no_host();
    let asked = Arc::clone(&trouble);
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("trouble", move |_, (): ()| {
        Ok((u32::from(asked.load(Ordering::SeqCst)),))
    })
    .unwrap();
    procedure(&mut linker, "note", |mut store| {
        store.data_mut().notes += 1;
        Ok(())
    });
    let mut host = linker.instance(HOST).unwrap();
    host.func_wrap("notes", |store, (): ()| Ok((store.data().notes,)))
        .unwrap();
    let items = "(export \"trouble\" (func (result u32))) (export \"note\" (func)) \
                 (export \"notes\" (func (result u32)))";
    let functions = [
        ("trouble", "(result i32)"),
        ("note", ""),
        ("notes", "(result i32)"),
    ];
    let component = Wat::new()
        .import(HOST, items, &functions)
        .core("(func $start call $note (if (call $trouble) (then unreachable))) (start $start)")
        .function("starts", "(result u32)", "(result i32)", "call $notes")
        .export(&path("a"))
        .text();
    let plugin = Plugin::new("p", "a", component);
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    assert_eq!(call(&head, &path("a"), "starts", &[]), Ok(Val::U32(1)));

    trouble.store(true, Ordering::SeqCst);
    for _ in 0..2 {
        let error = head.restart(&"p".to_owned()).unwrap_err();
        assert_eq!(
            explained(&error),
            (
                "the plugin `p` cannot be restarted".to_owned(),
                Some(format!("runtime exception: {TRAP}"))
            )
        );
    }
    assert_eq!(
        call(&head, &path("a"), "starts", &[]),
        Err(format!(
            "the plugin `p` is down since an earlier call: {TRAP}"
        ))
    );

    trouble.store(false, Ordering::SeqCst);
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "starts", &[]), Ok(Val::U32(4)));
}
