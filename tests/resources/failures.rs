//! Calls with handles that do not reach the callee: what was given away is given up, not leaked.

use std::sync::{Arc, OnceLock};

use wasm_link::{ByPlugin, Val};

use crate::support::probe::{HOLDER, Host, THINGS, make, maker};
use crate::support::values::text;
use crate::support::{
    APP, COUNTERS, Interface, MAKERS, RELAY, TRAP, app, call, counters, crash, live, load,
    load_with, make as make_counter, pair, relay, run,
};

const NOTHING: [u32; 0] = [];

#[test]
fn thing_given_to_a_busy_plugin_is_given_up() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make(&head, 5);
    let (inside, seen) = (head.clone(), host.clone());
    let found = Arc::new(OnceLock::new());
    let noted = Arc::clone(&found);
    host.during(move || {
        let refused = call(&inside, HOLDER, "hold", &[thing]);
        let _ = noted.set((refused, seen.gone()));
    });
    assert_eq!(run(&head, HOLDER, "run", &[]), Ok(()));
    let busy = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(found.get(), Some(&(Err(busy.to_owned()), vec![5])));
}

#[test]
fn thing_given_to_its_busy_owner_is_destroyed_when_that_is_free() {
    let host = Host::default();
    let head = host.maker();
    let thing = make(&head, 5);
    let (inside, seen) = (head.clone(), host.clone());
    let found = Arc::new(OnceLock::new());
    let noted = Arc::clone(&found);
    host.during(move || {
        let refused = call(&inside, THINGS, "take", &[thing]);
        let _ = noted.set((refused, seen.gone_so_far()));
    });
    assert_eq!(run(&head, THINGS, "run", &[]), Ok(()));
    let busy = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(found.get(), Some(&(Err(busy.to_owned()), vec![])));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn thing_lent_to_a_busy_plugin_stays() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make(&head, 5);
    let (inside, lent) = (head.clone(), thing.clone());
    let found = Arc::new(OnceLock::new());
    let noted = Arc::clone(&found);
    host.during(move || {
        let _ = noted.set(call(&inside, HOLDER, "look-at", &[lent]));
    });
    assert_eq!(run(&head, HOLDER, "run", &[]), Ok(()));
    let busy = "deadlock: the plugin is busy, and waiting for it could last forever";
    assert_eq!(found.get(), Some(&Err(busy.to_owned())));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "look", &[thing]), Ok(Val::U32(5)));
}

#[test]
fn thing_given_to_a_plugin_that_is_down_is_given_up() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make(&head, 5);
    let _ = run(&head, HOLDER, "crash", &[]);
    assert_eq!(
        call(&head, HOLDER, "hold", &[thing.clone()]),
        Err(format!(
            "the plugin `holder` is down since an earlier call: {TRAP}"
        ))
    );
    assert_eq!(host.gone(), [5]);
    let gone = wasm_link::error::ResourceReceiveError::InvalidHandle;
    assert_eq!(head.release(&thing), Err(gone));
}

#[test]
fn counter_that_a_plugin_gives_to_one_that_is_down_is_given_up() {
    for language in MAKERS {
        let head = load(
            [COUNTERS, RELAY, APP].map(Interface::new),
            [counters(language), relay(language), app(language)],
        );
        let _ = run(&head, RELAY, "crash", &[]);
        let passed = call(&head, APP, "pass", &[Val::U32(1)]).unwrap_err();
        assert!(
            passed.ends_with(&format!(
                "called through the socket `{RELAY}`: the plugin `relay` is down since an earlier \
                 call: {}",
                crash(language)
            )),
            "{passed}"
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn counter_that_was_taken_before_a_trap_is_given_up() {
    for language in MAKERS {
        let head = pair(language);
        let counter = make_counter(&head, 5);
        let crashed = run(&head, RELAY, "crash-holding", &[counter]);
        let error = format!("runtime exception: {}", crash(language));
        assert_eq!(crashed, Err(error));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn call_that_does_not_fit_takes_nothing_from_the_host() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make(&head, 5);
    let too_many = call(&head, HOLDER, "hold", &[thing.clone(), thing.clone()]);
    let unfit = "runtime exception: expected 1 argument, found 2";
    assert_eq!(too_many, Err(unfit.to_owned()));
    let not_returned = call(
        &head,
        THINGS,
        "take-pair",
        &[thing.clone(), text("no thing")],
    );
    let unfit = "runtime exception: argument `b`: expected own handle, found string";
    assert_eq!(not_returned, Err(unfit.to_owned()));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(5)));
}

#[test]
fn thing_given_to_an_interface_that_nobody_fills_is_given_up() {
    let host = Host::default();
    let interfaces = [
        Interface::new(THINGS),
        Interface::new(HOLDER).holding(wasm_link::InterfaceCardinality::Any),
    ];
    let head = load_with(&host.linker(), interfaces, [maker()]);
    let thing = make(&head, 5);
    let replies = crate::support::replies(&head, HOLDER, "hold", &[thing.clone()]);
    assert_eq!(replies, wasm_link::Socket::Any(ByPlugin::new()));
    // Nobody says what the function is: the handle stays where it is.
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(5)));
}

#[test]
fn things_given_with_one_that_cannot_be_taken_stay() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let (thing, released) = (make(&head, 5), make(&head, 6));
    assert_eq!(head.release(&released), Ok(()));
    assert_eq!(host.gone(), [6]);
    let refused = call(&head, THINGS, "take-pair", &[thing.clone(), released]);
    let gone = "resource receive error: the handle does not belong to this tree, or was given up";
    assert_eq!(refused, Err(gone.to_owned()));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(5)));
}
