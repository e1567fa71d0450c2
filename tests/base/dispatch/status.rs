//! How a plugin is, and its data, while the tree is loaded.

use std::sync::Arc;
use std::sync::Barrier;
use std::thread;

use wasm_link::PluginState;

use crate::support::host::{HOST, procedure};
use crate::support::interface::path;
use crate::support::{Head, Interface, Plugin, Wat, call, load_with, no_host, replies};

/// What a plugin does, as text.
fn state(head: &Head) -> String {
    match head.status(&"p".to_owned()).unwrap().state {
        PluginState::Idle => "idle".to_owned(),
        PluginState::Busy => "busy".to_owned(),
        PluginState::Down(cause) => format!("down: {}", cause.summary()),
        other => format!("{other:?}"),
    }
}

/// A plugin that asks the host to `wait`, or traps.
fn waiting(wait: impl Fn() + Send + Sync + 'static) -> Head {
    let mut linker = no_host();
    procedure(&mut linker, "wait", move |_| {
        wait();
        Ok(())
    });
    let component = Wat::new()
        .import_function(HOST, "wait", "", "")
        .function("run", "", "", "call $wait")
        .function("trap", "", "", "unreachable")
        .export(&path("a"))
        .text();
    load_with(
        &linker,
        "a",
        [Interface::new("a")],
        [Plugin::new("p", "a", component)],
    )
}

#[test]
fn status_tells_what_a_plugin_does_without_waiting_for_it() {
    let meeting = Arc::new(Barrier::new(2));
    let inside = Arc::clone(&meeting);
    let head = waiting(move || {
        inside.wait();
        inside.wait();
    });
    assert_eq!(state(&head), "idle");
    thread::scope(|scope| {
        scope.spawn(|| replies(&head, &path("a"), "run", &[]));
        meeting.wait();
        assert_eq!(state(&head), "busy");
        meeting.wait();
    });
    call(&head, &path("a"), "trap", &[]).unwrap_err();
    assert!(
        state(&head).starts_with("down: wasm trap"),
        "{}",
        state(&head)
    );
    let counted = |head: &Head| {
        let status = head.status(&"p".to_owned()).unwrap();
        (status.generation, status.calls)
    };
    assert_eq!(counted(&head), (1, 2));
    head.restart(&"p".to_owned()).unwrap();
    assert_eq!((state(&head), counted(&head)), ("idle".to_owned(), (2, 2)));
    assert!(head.status(&"q".to_owned()).is_none());
}

#[test]
fn data_of_a_plugin_is_reached_be_it_down_or_not() {
    let head = waiting(|| ());
    let id = "p".to_owned();
    let count = || {
        head.with_data(&id, |plugin| {
            plugin.notes += 1;
            plugin.notes
        })
    };
    assert_eq!(count().unwrap(), 1);
    call(&head, &path("a"), "trap", &[]).unwrap_err();
    assert_eq!(count().unwrap(), 2);
    let unknown = head.with_data(&"q".to_owned(), |_| ()).unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "unknown plugin: there is no plugin `q` to call"
    );
}
