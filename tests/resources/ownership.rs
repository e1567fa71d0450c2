//! Whose a resource is, wherever its handle goes.

use wasm_link::Val;

use crate::support::probe::{HOLDER, Host, THINGS, make as make_thing};
use crate::support::values::{ok, some};
use crate::support::{
    APP, COUNTERS, Head, Interface, MAKERS, RELAY, app, call, counters, crash, live, load, make,
    pair, provider, relay, run,
};

/// What is said of a handle that is not there.
const INVALID: &str =
    "resource receive error: the handle does not belong to this tree, or was given up";

fn value(head: &Head, counter: &Val) -> Result<Val, String> {
    call(head, COUNTERS, "[method]counter.value", &[counter.clone()])
}

#[test]
fn owner_gets_its_own_original_back_from_the_host() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make(&head, 5);
        let by = [counter.clone(), Val::U32(2)];
        let incremented = call(&head, COUNTERS, "[method]counter.increment", &by);
        assert_eq!(incremented, Ok(Val::U32(7)));
        let echoed = call(&head, COUNTERS, "echo", &[counter]).unwrap();
        assert_eq!(value(&head, &echoed), Ok(Val::U32(7)));
        assert_eq!(live(&head), 1);
        assert_eq!(head.release(&echoed), Ok(()));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn owner_gets_its_own_original_back_through_a_third_party() {
    for language in MAKERS {
        let head = pair(language);
        let counter = make(&head, 5);
        let by = [counter.clone(), Val::U32(3)];
        assert_eq!(call(&head, RELAY, "bump", &by), Ok(Val::U32(8)));
        let returned = call(&head, RELAY, "return-to-owner", &[counter]).unwrap();
        assert_eq!(value(&head, &returned), Ok(Val::U32(8)));
        assert_eq!(live(&head), 1);
        assert_eq!(
            call(&head, COUNTERS, "take-own", &[returned]),
            Ok(Val::U32(8))
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handle_that_was_passed_on_does_not_depend_on_who_passed_it() {
    for language in MAKERS {
        let head = pair(language);
        let mut counter = call(&head, RELAY, "make", &[Val::U32(5)]).unwrap();
        for _ in 0..3 {
            counter = call(&head, RELAY, "forward", &[counter]).unwrap();
        }
        let crashed = run(&head, RELAY, "crash", &[]);
        let error = format!("runtime exception: {}", crash(language));
        assert_eq!(crashed, Err(error));
        assert_eq!(value(&head, &counter), Ok(Val::U32(5)));
        assert_eq!(live(&head), 1);
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn guests_of_either_language_use_the_counters_of_the_other() {
    for maker in MAKERS {
        for user in MAKERS {
            let head = load(
                [Interface::new(COUNTERS), Interface::new(RELAY)],
                [counters(maker), relay(user)],
            );
            let checks = call(&head, RELAY, "exercise", &[]);
            assert!(
                matches!(&checks, Ok(Val::Result(Ok(Some(_))))),
                "{maker}, {user}: {checks:?}"
            );
            assert_eq!(live(&head), 0, "{maker}, {user}");
        }
    }
}

#[test]
fn counters_pass_between_three_plugins_of_any_language() {
    for maker in MAKERS {
        for passer in MAKERS {
            for user in MAKERS {
                let head = load(
                    [COUNTERS, RELAY, APP].map(Interface::new),
                    [counters(maker), relay(passer), app(user)],
                );
                let checks = call(&head, APP, "run", &[]);
                let what = format!("{maker}, {passer}, {user}: {checks:?}");
                assert!(matches!(&checks, Ok(Val::Result(Ok(Some(_))))), "{what}");
                assert_eq!(
                    call(&head, APP, "pass", &[Val::U32(10)]),
                    Ok(Val::U32(10)),
                    "{what}"
                );
                assert_eq!(live(&head), 0, "{what}");
            }
        }
    }
}

#[test]
fn counters_that_a_plugin_makes_and_drops_leave_nothing() {
    for language in MAKERS {
        let head = pair(language);
        let sum = Val::U32((1..=100).sum());
        assert_eq!(call(&head, RELAY, "churn", &[Val::U32(100)]), Ok(sum));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handle_that_the_host_gave_away_is_gone() {
    for language in MAKERS {
        let head = pair(language);
        let counter = make(&head, 5);
        assert_eq!(
            call(&head, RELAY, "hold", &[counter.clone()]),
            Ok(Val::U32(1))
        );
        assert_eq!(value(&head, &counter), Err(INVALID.to_owned()));
        assert_eq!(
            call(&head, RELAY, "hold", &[counter.clone()]),
            Err(INVALID.to_owned())
        );
        let released = head.release(&counter).map_err(|error| error.to_string());
        let gone = "the handle does not belong to this tree, or was given up";
        assert_eq!(released, Err(gone.to_owned()));
        assert_eq!(call(&head, RELAY, "held", &[]), Ok(Val::U32(1)));
        assert_eq!(live(&head), 1);
    }
}

#[test]
fn handle_that_a_plugin_gave_away_is_gone() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make_thing(&head, 5);
    assert_eq!(call(&head, HOLDER, "hold", &[thing]), Ok(Val::U32(1)));
    assert_eq!(
        call(&head, HOLDER, "use-moved", &[]),
        Err("runtime exception: unknown handle index 1".to_owned())
    );
    assert_eq!(host.gone(), [5]);
}

#[test]
fn handle_that_was_lent_stays_where_it_was() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make_thing(&head, 5);
    for _ in 0..3 {
        assert_eq!(
            call(&head, HOLDER, "look-at", &[thing.clone()]),
            Ok(Val::U32(5))
        );
        assert_eq!(
            call(&head, THINGS, "look", &[thing.clone()]),
            Ok(Val::U32(5))
        );
    }
    assert_eq!(host.gone(), [] as [u32; 0]);
    assert_eq!(head.release(&thing), Ok(()));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn handle_that_a_plugin_held_comes_back_to_the_host() {
    for language in MAKERS {
        let head = pair(language);
        let _ = call(&head, RELAY, "hold", &[make(&head, 5)]);
        let let_go = call(&head, RELAY, "let-go", &[]).unwrap();
        let Val::Option(Some(counter)) = &let_go else {
            panic!("{let_go:?}");
        };
        assert_eq!(value(&head, counter), Ok(Val::U32(5)));
        assert_eq!(head.release(&let_go), Ok(()));
        assert_eq!(live(&head), 0);
        assert_eq!(call(&head, RELAY, "let-go", &[]), Ok(Val::Option(None)));
        // What is given in an option is taken out of it on the way.
        let in_option = some(make(&head, 6));
        assert_eq!(
            call(&head, COUNTERS, "take-option", &[in_option]),
            Ok(Val::U32(6))
        );
        let in_result = ok(make(&head, 7));
        assert_eq!(
            call(&head, COUNTERS, "take-result", &[in_result]),
            Ok(Val::U32(7))
        );
        assert_eq!(live(&head), 0);
    }
}
