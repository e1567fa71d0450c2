//! The end of a tree: each thing that somebody holds is destroyed once, and everything in an order
//! in which its owner is still there.

use std::thread;

use wasm_link::{Linker, Val};

use crate::support::probe::{HOLDER, Host, THINGS, holder, make, maker};
use crate::support::{Head, Interface, Plugin, call, load_with, run};

const NOTHING: [u32; 0] = [];

#[test]
fn things_that_the_host_holds_are_destroyed_with_the_tree() {
    let host = Host::default();
    let head = host.maker();
    let things = [make(&head, 5), make(&head, 6)];
    drop(head);
    assert_eq!(host.gone(), [5, 6]);
    drop(things);
    assert_eq!(host.gone(), NOTHING);
}

#[test]
fn things_that_plugins_hold_are_destroyed_with_the_tree() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    for thing in [5, 6] {
        let _ = call(&head, HOLDER, "hold", &[make(&head, thing)]);
    }
    let _kept = make(&head, 7);
    drop(head);
    assert_eq!(host.gone(), [7, 5, 6]);
}

#[test]
fn things_that_nobody_else_holds_go_with_their_owner_and_are_not_destroyed() {
    let host = Host::default();
    let head = host.maker();
    assert_eq!(
        call(&head, THINGS, "keep", &[make(&head, 5)]),
        Ok(Val::U32(5))
    );
    drop(head);
    assert_eq!(host.gone(), NOTHING);
}

#[test]
fn tree_can_end_on_another_thread() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let thing = make(&head, 6);
    let ended = thread::spawn(move || drop(head));
    ended.join().unwrap();
    assert_eq!(host.gone(), [6, 5]);
    drop(thing);
}

#[test]
fn tree_ends_with_its_last_head() {
    let host = Host::default();
    let head = host.maker();
    let other = head.clone();
    let thing = make(&head, 5);
    drop(head);
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(
        call(&other, THINGS, "look", &[thing.clone()]),
        Ok(Val::U32(5))
    );
    assert_eq!(other.release(&thing), Ok(()));
    assert_eq!(host.gone(), [5]);
    drop(other);
    assert_eq!(host.gone(), NOTHING);
}

#[test]
fn head_that_is_dropped_in_the_middle_of_a_call_leaves_the_tree_to_the_caller() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let inside = head.clone();
    host.during(move || drop(inside));
    assert_eq!(run(&head, HOLDER, "run", &[]), Ok(()));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(Val::U32(5)));
    drop(head);
    assert_eq!(host.gone(), [5]);
}

#[test]
fn another_tree_can_end_in_the_middle_of_a_call() {
    let (host, other) = (Host::default(), Host::default());
    let head = host.maker_and_holder("plain");
    let ending = other.maker_and_holder("plain");
    let _ = call(&ending, HOLDER, "hold", &[make(&ending, 5)]);
    host.during(move || drop(ending));
    assert_eq!(run(&head, HOLDER, "run", &[]), Ok(()));
    assert_eq!(other.gone(), [5]);
    assert_eq!(host.gone(), NOTHING);
}

#[test]
fn destructor_that_traps_at_the_end_takes_the_other_things_along() {
    let host = Host::default();
    let mut linker: Linker<Plugin> = host.linker();
    linker.allow_shadowing(true);
    let seen = host.clone();
    let mut api = linker.instance("test:host/api").unwrap();
    let noted = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let notes = std::sync::Arc::clone(&noted);
    api.func_wrap("gone", move |_, (thing,): (u32,)| {
        notes.lock().unwrap().push(thing);
        Err::<(), _>(wasm_link::wasmtime::Error::msg("no more destruction"))
    })
    .unwrap();
    let interfaces = [Interface::new(THINGS), Interface::new(HOLDER)];
    let head: Head = load_with(&linker, interfaces, [maker(), holder("plain")]);
    for thing in [5, 6] {
        let _ = call(&head, HOLDER, "hold", &[make(&head, thing)]);
    }
    let _kept = make(&head, 7);
    drop(head);
    assert_eq!(*noted.lock().unwrap(), [7]);
    assert_eq!(seen.gone(), NOTHING);
}

#[test]
fn tree_that_ends_after_its_owners_went_down_destroys_nothing() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let _kept = make(&head, 6);
    let _ = run(&head, THINGS, "crash", &[]);
    drop(head);
    assert_eq!(host.gone(), NOTHING);
}
