//! What a plugin is granted by name.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use wasm_link::wasi::Wasi;
use wasm_link::{App, IntoVal, Plugin, Val};

use crate::probe::probe;
use crate::support::{NO_ENTRY, NOT_PERMITTED, Probe, call, error, folder, granted, load, number};

fn read(text: &str) -> Val {
    let bytes: Vec<u8> = text.into();
    Val::Result(Ok(Some(Box::new(bytes.into_val()))))
}

#[test]
fn folder_that_is_granted_for_reading_cannot_be_changed_or_left() {
    let folder = folder("read-only");
    let app = granted(Wasi::new().dir_read_only(&folder, "/notes"));
    assert_eq!(number(&app, "folders"), 1);
    assert_eq!(
        call(&app, "read", &["note.txt".into_val()]),
        read("remember")
    );
    let other = call(&app, "read", &["other.txt".into_val()]);
    assert_eq!(other, error(NO_ENTRY));
    let outside = call(&app, "read", &["../read-only/note.txt".into_val()]);
    assert_eq!(outside, error(NOT_PERMITTED));
    let made = call(&app, "make", &["new".into_val()]);
    assert_eq!(made, error(NOT_PERMITTED));
    assert!(!folder.join("new").exists());
}

#[test]
fn folder_that_is_granted_for_writing_can_be_changed() {
    let folder = folder("read-write");
    let app = granted(Wasi::new().dir_read_write(&folder, "/notes"));
    assert_eq!(
        call(&app, "make", &["new".into_val()]),
        Val::Result(Ok(None))
    );
    assert!(folder.join("new").is_dir());
    let outside = call(&app, "make", &["../new".into_val()]);
    assert_eq!(outside, error(NOT_PERMITTED));
}

#[test]
fn folder_that_is_not_there_is_why_the_plugin_is_not_loaded() {
    let plugin = Plugin::from_bytes("probe", probe());
    let plugin = plugin.with_wasi(Wasi::new().dir_read_only("/nowhere/at/all", "/"));
    let report = App::new()
        .root::<Probe>()
        .plugin(plugin)
        .load()
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - plugin `probe`: failed to load component: the folder `/nowhere/at/all` cannot be granted \
         to the plugin: No such file or directory (os error 2)\n  \
           - lost with it: interface `test:wasi/probe`"
    );
}

#[test]
fn network_can_be_granted() {
    let app = granted(Wasi::new().network());
    assert_eq!(call(&app, "socket", &[]), Val::Result(Ok(None)));
}

#[test]
fn random_numbers_can_be_granted() {
    let app = granted(Wasi::new().random());
    let numbers = [(); 4].map(|()| number(&app, "random"));
    assert_ne!(numbers, [0; 4]);
}

#[test]
fn clocks_can_be_granted() {
    let app = granted(Wasi::new().clocks());
    let host = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs()
    };
    let (before, wall, after) = (host(), number(&app, "wall"), host());
    assert!((before..=after).contains(&wall), "{before} {wall} {after}");
    let begun = Instant::now();
    call(&app, "wait", &[20_000_000_u64.into_val()]);
    assert!(begun.elapsed() >= Duration::from_millis(20));
}

#[test]
fn what_one_plugin_is_granted_another_is_not() {
    let generous = granted(Wasi::new().env("A", "1").env("B", "2"));
    let Val::List(variables) = call(&generous, "environment", &[]) else {
        panic!("it returns a list");
    };
    assert_eq!(variables.len(), 2);
    let strict = granted(Wasi::new());
    assert_eq!(call(&strict, "environment", &[]), Val::List(Vec::new()));
}

/// The version of WASI that this wasmtime has.
const OFFERED: &str = "0.2.12";

/// What an import of WASI does is one thing, whether there may be one is another.
#[test]
fn imports_of_wasi_need_grants_where_grants_apply() {
    let app = |grants: &[&str]| {
        let plugin = Plugin::from_bytes("probe", probe()).grants(grants);
        load(App::new().wasi(Wasi::new()).plugin(plugin))
    };
    let granted = app(&["wasi:*"]);
    assert_eq!(granted.report().to_string(), "");
    assert_eq!(number(&granted, "random"), 0);
    let capabilities = granted.capabilities();
    assert_eq!(capabilities.reaching("wasi:sockets/*"), Ok(vec!["probe"]));
    assert_eq!(
        granted.outline().to_string(),
        "test:wasi/probe (exactly one, root)\n\
         └─ probe; host: wasi:cli/{environment, stderr, stdout}@0.2.0, \
         wasi:clocks/{monotonic-clock, wall-clock}@0.2.0, wasi:filesystem/{preopens, types}@0.2.0, \
         wasi:io/{error, poll, streams}@0.2.0, wasi:random/random@0.2.0, \
         wasi:sockets/{tcp-create-socket, tcp}@0.2.0\n"
    );
}

#[test]
fn import_of_wasi_that_is_not_granted_keeps_the_plugin_out() {
    let packages = [
        "wasi:cli",
        "wasi:io",
        "wasi:clocks",
        "wasi:filesystem/*",
        "wasi:random",
    ];
    let plugin = Plugin::from_bytes("probe", probe()).grants(packages);
    let report = App::new()
        .wasi(Wasi::new().network())
        .plugin(plugin)
        .root::<Probe>()
        .load()
        .map(|app| app.to_string())
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        format!(
            "the application cannot be loaded\n\
             - plugin `probe`: not granted: it imports `wasi:sockets/tcp-create-socket@0.2.0` (the host has \
             `wasi:sockets/tcp-create-socket@{OFFERED}`), `wasi:sockets/tcp@0.2.0` (the host has \
             `wasi:sockets/tcp@{OFFERED}`); allow that with \
             `.grants([\"wasi:sockets/tcp-create-socket@0.2.0\", \"wasi:sockets/tcp@0.2.0\"])` on the \
             plugin\n  - lost with it: interface `test:wasi/probe`"
        )
    );
}

/// All at once: that the host offers no WASI, how it can, and which grants the plugin needs then.
#[test]
fn import_of_wasi_that_is_neither_granted_nor_offered_says_both() {
    let plugin = Plugin::from_bytes(
        "p",
        r#"(component
        (import "wasi:random/random@0.2.0" (instance (export "get" (func))))
        (instance (export "test:wasi/probe")))"#,
    );
    let report = App::new()
        .deny_by_default()
        .plugin(plugin)
        .root::<Probe>()
        .load()
        .map(|app| app.to_string())
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "the application cannot be loaded\n\
         - plugin `p`: not granted: it imports `wasi:random/random@0.2.0` (the host does not have it); allow \
         that with `.grant(\"wasi:random/random@0.2.0\")` on the plugin; it imports `wasi:random@0.2.0` of \
         WASI, which the host does not offer: offer it with `App::wasi`, or with \
         `wasm_link::wasi::add_to_linker`, which deny all that is not granted by name\n  \
         - lost with it: interface `test:wasi/probe`"
    );
}
