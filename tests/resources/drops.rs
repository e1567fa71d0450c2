//! Giving up: the destructor runs at once where the owner is free, else when it is.

use std::sync::{Arc, OnceLock};

use crate::support::probe::{HOLDER, Host, THINGS, holder, make, maker};
use crate::support::{
    COUNTERS, Head, Interface, MAKERS, NATIVE, RELAY, TRAP, call, load_with, pair, run,
};
use crate::support::{live, make as make_counter, provider};
use wasm_link::Val;

const NOTHING: [u32; 0] = [];

/// The tree, for work of the host in the middle of a call to it.
pub(crate) fn late(head: Head) -> Arc<OnceLock<Head>> {
    let late = Arc::new(OnceLock::new());
    assert!(late.set(head).is_ok());
    late
}

#[test]
fn thing_that_the_host_releases_is_destroyed_at_once() {
    let host = Host::default();
    let head = host.maker();
    let thing = make(&head, 5);
    assert_eq!(
        call(&head, THINGS, "look", &[thing.clone()]),
        Ok(Val::U32(5))
    );
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(head.release(&thing), Ok(()));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn thing_that_a_plugin_drops_is_destroyed_at_once() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    assert_eq!(
        call(&head, HOLDER, "hold", &[make(&head, 5)]),
        Ok(Val::U32(1))
    );
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(Val::U32(5)));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn things_that_are_given_up_while_their_owner_is_busy_are_destroyed_when_it_is_free() {
    let host = Host::default();
    let head = host.maker();
    let things = Val::List(vec![make(&head, 5), make(&head, 6)]);
    let (inside, seen) = (head.clone(), host.clone());
    let in_the_call = Arc::new(OnceLock::new());
    let noted = Arc::clone(&in_the_call);
    host.during(move || {
        let released = inside.release(&things);
        let _ = noted.set((released, seen.gone_so_far()));
    });
    assert_eq!(run(&head, THINGS, "run", &[]), Ok(()));
    assert_eq!(in_the_call.get(), Some(&(Ok(()), vec![])));
    assert_eq!(host.gone(), [5, 6]);
}

#[test]
fn thing_that_a_plugin_drops_while_its_owner_is_busy_is_destroyed_when_that_is_free() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let (inside, seen) = (head.clone(), host.clone());
    let in_the_call = Arc::new(OnceLock::new());
    let noted = Arc::clone(&in_the_call);
    // From the maker into the holder: against the order of the tree, but the holder is free.
    host.during(move || {
        let dropped = run(&inside, HOLDER, "drop-last", &[]);
        let _ = noted.set((dropped, seen.gone_so_far()));
    });
    assert_eq!(run(&head, THINGS, "run", &[]), Ok(()));
    assert_eq!(in_the_call.get(), Some(&(Ok(()), vec![])));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn thing_given_up_in_a_call_of_its_owner_that_traps_goes_with_the_instance() {
    let host = Host::default();
    let head = host.maker();
    let thing = make(&head, 5);
    let inside = head.clone();
    host.during(move || assert_eq!(inside.release(&thing), Ok(())));
    let crashed = run(&head, THINGS, "run-and-crash", &[]);
    assert_eq!(crashed, Err(format!("runtime exception: {TRAP}")));
    assert_eq!(host.gone(), NOTHING);
    // The next instance begins with nothing to destroy.
    head.restart(&"maker".to_owned()).unwrap();
    let thing = make(&head, 6);
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(6)));
}

#[test]
fn destructor_may_give_up_other_things_of_its_owner() {
    let host = Host::default();
    let head = host.maker();
    let (first, second) = (make(&head, 5), make(&head, 6));
    let inside = head.clone();
    host.at_destruction(move || assert_eq!(inside.release(&second), Ok(())));
    assert_eq!(head.release(&first), Ok(()));
    assert_eq!(host.gone(), [5, 6]);
}

#[test]
fn destructor_that_leads_back_to_its_owner_finds_it_busy() {
    let host = Host::default();
    let head = host.maker();
    let thing = make(&head, 5);
    let inside = head.clone();
    let found = Arc::new(OnceLock::new());
    let noted = Arc::clone(&found);
    host.at_destruction(move || {
        let _ = noted.set(call(&inside, THINGS, "make", &[Val::U32(1)]).map(|_| ()));
    });
    assert_eq!(head.release(&thing), Ok(()));
    let busy = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(found.get(), Some(&Err(busy.to_owned())));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn destructor_of_what_a_crashed_plugin_held_finds_that_plugin_busy() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let inside = head.clone();
    let found = Arc::new(OnceLock::new());
    let noted = Arc::clone(&found);
    host.at_destruction(move || {
        let _ = noted.set(run(&inside, HOLDER, "run", &[]));
    });
    let crashed = run(&head, HOLDER, "crash", &[]);
    assert_eq!(crashed, Err(format!("runtime exception: {TRAP}")));
    let busy = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(found.get(), Some(&Err(busy.to_owned())));
}

/// What a plugin in this language says whose counters were spoiled.
fn spoiled(language: &str) -> &'static str {
    match language {
        NATIVE => "it panicked while a resource was dropped: the counters are spoiled",
        _ => TRAP,
    }
}

#[test]
fn destructor_that_traps_takes_its_owner_down_and_is_not_the_dropping_plugins_error() {
    for language in MAKERS {
        let head = pair(language);
        let _ = call(&head, RELAY, "hold", &[make_counter(&head, 5)]);
        let _ = call(&head, RELAY, "hold", &[make_counter(&head, 6)]);
        assert_eq!(run(&head, COUNTERS, "spoil", &[]), Ok(()));
        assert_eq!(run(&head, RELAY, "drop-all", &[]), Ok(()));
        assert_eq!(call(&head, RELAY, "held", &[]), Ok(Val::U32(0)));
        assert_eq!(
            call(&head, COUNTERS, "live", &[]),
            Err(format!(
                "the plugin `counters` is down since an earlier call: {}",
                spoiled(language)
            ))
        );
        head.restart(&"counters".to_owned()).unwrap();
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn destructor_that_traps_is_not_the_hosts_error() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make_counter(&head, 5);
        assert_eq!(run(&head, COUNTERS, "spoil", &[]), Ok(()));
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(
            call(&head, COUNTERS, "live", &[]),
            Err(format!(
                "the plugin `counters` is down since an earlier call: {}",
                spoiled(language)
            ))
        );
    }
}

#[test]
fn destructor_that_traps_after_a_call_is_not_the_callers_error() {
    let host = Host::default();
    let mut linker = host.linker();
    linker.allow_shadowing(true);
    let mut api = linker.instance("test:host/api").unwrap();
    api.func_wrap(
        "gone",
        |_, (_,): (u32,)| -> wasm_link::wasmtime::Result<()> {
            Err(wasm_link::wasmtime::Error::msg("no more destruction"))
        },
    )
    .unwrap();
    let interfaces = [Interface::new(THINGS), Interface::new(HOLDER)];
    let head = load_with(&linker, interfaces, [maker(), holder("plain")]);
    let thing = make(&head, 5);
    let inside = late(head.clone());
    host.during(move || assert_eq!(inside.get().map(|head| head.release(&thing)), Some(Ok(()))));
    assert_eq!(run(&head, THINGS, "run", &[]), Ok(()));
    assert_eq!(
        call(&head, THINGS, "make", &[Val::U32(1)]).map(|_| ()),
        Err("the plugin `maker` is down since an earlier call: no more destruction".to_owned())
    );
}
