//! Handles that are lent, or used more than once, while somebody gives them away or up.

use std::sync::{Arc, OnceLock};

use wasm_link::Val;
use wasm_link::error::ResourceReceiveError;

use crate::support::probe::{HOLDER, Host, THINGS, make};
use crate::support::values::{err, ok, text, tuple};
use crate::support::{COUNTERS, MAKERS, Reply, call, live, make as make_counter, provider, run};

const NOTHING: [u32; 0] = [];
/// What is said where a handle is given away and used beside that.
const TWICE: &str =
    "resource receive error: the handle is given away, and lent or given away elsewhere";

#[test]
fn host_may_lend_a_handle_twice_in_one_call() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make_counter(&head, 5);
        let twice = tuple([counter.clone(), Val::U32(1), counter.clone()]);
        assert_eq!(
            call(&head, COUNTERS, "lend-tuple", &[twice]),
            Ok(Val::U32(11))
        );
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn host_cannot_give_a_handle_twice_in_one_call() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make_counter(&head, 5);
        let twice = tuple([counter.clone(), Val::U32(1), counter.clone()]);
        let refused = call(&head, COUNTERS, "take-tuple", &[twice]);
        assert_eq!(refused, Err(TWICE.to_owned()));
        // It was not taken.
        assert_eq!(
            call(&head, COUNTERS, "take-own", &[counter]),
            Ok(Val::U32(5))
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn host_cannot_give_and_lend_a_handle_in_one_call() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make_counter(&head, 5);
        let both = [counter.clone(), counter.clone()];
        let refused = call(&head, COUNTERS, "[static]counter.merge", &both);
        assert_eq!(refused.map(|_| ()), Err(TWICE.to_owned()));
        assert_eq!(
            call(&head, COUNTERS, "take-own", &[counter]),
            Ok(Val::U32(5))
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn plugin_may_lend_a_handle_twice_in_one_call() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    assert_eq!(call(&head, HOLDER, "lend-twice", &[]), Ok(Val::U32(10)));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(Val::U32(5)));
}

#[test]
fn plugin_that_gives_a_handle_twice_or_lends_it_too_traps() {
    for (function, text) in [
        ("give-twice", "unknown handle index 1"),
        ("give-and-lend", "unknown handle index 1"),
    ] {
        let host = Host::default();
        let head = host.maker_and_holder("plain");
        let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
        assert_eq!(
            call(&head, HOLDER, function, &[]),
            Err(format!("runtime exception: {text}"))
        );
        // Not leaked, and the owner has nothing to do with it.
        assert_eq!(host.gone(), [5]);
        assert_eq!(
            call(&head, THINGS, "take", &[make(&head, 6)]),
            Ok(Val::U32(6))
        );
    }
}

/// Lends a thing to the holder, does something with it before the holder uses it, and returns what
/// that came to and what the holder then returned.
fn lent_while<T: Send + Sync + 'static>(
    host: &Host,
    head: &crate::support::Head,
    thing: &Val,
    work: impl FnOnce(&crate::support::Head, &Val) -> T + Send + 'static,
) -> (T, Reply) {
    let found = Arc::new(OnceLock::new());
    let (noted, inside, used) = (Arc::clone(&found), head.clone(), thing.clone());
    host.during(move || {
        let _ = noted.set(work(&inside, &used));
    });
    let looked = call(head, HOLDER, "run-and-look-at", &[thing.clone()]);
    (
        Arc::into_inner(found).unwrap().into_inner().unwrap(),
        looked,
    )
}

#[test]
fn handle_that_the_host_releases_while_it_is_lent_is_good_until_the_loan_ends() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let thing = make(&head, 5);
    let seen = host.clone();
    let (released, looked) = lent_while(&host, &head, &thing, move |head, thing| {
        (head.release(thing), seen.gone_so_far())
    });
    assert_eq!(released, (Ok(()), vec![]));
    assert_eq!(looked, Ok(ok(Val::U32(5))));
    assert_eq!(host.gone(), [5]);
    assert_eq!(
        head.release(&thing),
        Err(ResourceReceiveError::InvalidHandle)
    );
    // Nobody is down because of it.
    assert_eq!(
        call(&head, THINGS, "take", &[make(&head, 6)]),
        Ok(Val::U32(6))
    );
}

#[test]
fn handle_that_the_host_gives_back_while_it_is_lent_is_refused() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let thing = make(&head, 5);
    let (taken, looked) = lent_while(&host, &head, &thing, |head, thing| {
        call(head, THINGS, "take", &[thing.clone()])
    });
    assert_eq!(taken, Err(TWICE.to_owned()));
    assert_eq!(looked, Ok(ok(Val::U32(5))));
    // It was not taken.
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(5)));
    // Nobody is down because of it.
    assert_eq!(
        call(&head, THINGS, "take", &[make(&head, 6)]),
        Ok(Val::U32(6))
    );
}

#[test]
fn handle_whose_owner_is_restarted_while_it_is_lent_is_stale() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let thing = make(&head, 5);
    let (restarted, looked) = lent_while(&host, &head, &thing, |head, _| {
        head.restart(&"maker".to_owned()).is_ok()
    });
    assert!(restarted);
    let stale = "resource receive error: the plugin that owns the resource went down or was \
                 restarted since";
    assert_eq!(looked, Ok(err(text(stale))));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(run(&head, HOLDER, "run", &[]), Ok(()));
}
