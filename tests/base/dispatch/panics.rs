//! Host functions that panic: the panic is the caller's, and what it went through is down.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use wasm_link::{Chain, Val};

use super::{busybody, host};
use crate::support::host::{HOST, procedure};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, load_with, no_host};

fn panic_of<T>(work: impl FnOnce() -> T) -> String {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(_) => panic!("it did not panic"),
        Err(payload) => payload
            .downcast_ref::<&str>()
            .map_or_else(|| "(no text)".to_owned(), ToString::to_string),
    }
}

fn down(plugin: &str) -> Result<Val, String> {
    Err(format!(
        "the plugin `{plugin}` is down since an earlier call: a host function panicked"
    ))
}

#[test]
fn panic_reaches_the_caller_and_the_plugin_is_down_until_it_is_restarted() {
    let plugin = Plugin::new("p", "a", busybody("a"));
    let head = load_with(&host(), "a", Interface::each(["a"]), [plugin]);
    let _ = head.dispatch(&path("a"), "take-note", false, &[]);
    let panic = panic_of(|| head.dispatch(&path("a"), "ask-for-panic", false, &[]));
    assert_eq!(panic, "the host made a mistake");
    assert_eq!(call(&head, &path("a"), "count", &[]), down("p"));
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("a"), "get-notes", &[]), Ok(Val::U32(1)));
}

#[test]
fn plugin_can_be_restarted_right_after_a_panic() {
    let plugin = Plugin::new("p", "a", busybody("a"));
    let head = load_with(&host(), "a", Interface::each(["a"]), [plugin]);
    panic_of(|| head.dispatch(&path("a"), "ask-for-panic", false, &[]));
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!(call(&head, &path("a"), "count", &[]), Ok(Val::U32(1)));
}

/// A tree of three roots: `front` calls `back`, and `apart` is by itself.
fn front_and_back() -> Head {
    let front = Wat::new()
        .import_function(&path("back"), "ask-for-panic", "", "")
        .function("relay", "", "", "call $ask-for-panic")
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("front"))
        .text();
    let plugins = [
        Plugin::new("front", "front", front).needing(["back"]),
        Plugin::new("back", "back", busybody("back")),
        Plugin::new("apart", "apart", busybody("apart")),
    ];
    let interfaces = Interface::each(["front", "back", "apart"]);
    let tree = crate::support::tree("front", interfaces, plugins)
        .with_root("back".to_owned())
        .with_root("apart".to_owned());
    let linker = host();
    let (head, errors) = tree.load(linker.engine(), &linker).unwrap();
    assert!(errors.is_empty());
    head
}

#[test]
fn panic_takes_down_all_that_it_went_through_and_nothing_else() {
    let head = front_and_back();
    let panic = panic_of(|| head.dispatch(&path("front"), "relay", false, &[]));
    assert_eq!(panic, "the host made a mistake");
    // The thread holds nothing any more.
    let elsewhere = thread::spawn(|| format!("{:?}", Chain::current()));
    assert_eq!(format!("{:?}", Chain::current()), elsewhere.join().unwrap());
    assert_eq!(call(&head, &path("apart"), "count", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("front"), "get", &[]), down("front"));
    assert_eq!(call(&head, &path("back"), "count", &[]), down("back"));
    for id in ["back", "front"] {
        head.restart(&id.to_owned()).unwrap();
    }
    assert_eq!(call(&head, &path("front"), "get", &[]), Ok(Val::U32(7)));
    assert_eq!(call(&head, &path("back"), "count", &[]), Ok(Val::U32(1)));
    assert_eq!(call(&head, &path("apart"), "count", &[]), Ok(Val::U32(2)));
}

#[test]
fn panic_while_a_plugin_is_restarted_loses_its_data_and_says_so() {
    let mut linker = no_host();
    procedure(&mut linker, "begin", |mut store| {
        store.data_mut().notes += 1;
        assert!(store.data().notes < 2, "again?");
        Ok(())
    });
    let component = Wat::new()
        .import_function(HOST, "begin", "", "")
        .core("(start $begin)")
        .function("get", "(result u32)", "(result i32)", "i32.const 7")
        .export(&path("a"))
        .text();
    let plugin = Plugin::new("p", "a", component);
    let head = load_with(&linker, "a", Interface::each(["a"]), [plugin]);
    panic_of(|| head.restart(&"p".to_owned()));
    assert_eq!(call(&head, &path("a"), "get", &[]), down("p"));
    let error = head.restart(&"p".to_owned()).unwrap_err();
    assert_eq!(error.to_string(), "the plugin `p` cannot be restarted");
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "runtime exception: the plugin's data was lost to an earlier panic"
    );
}
