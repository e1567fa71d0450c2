//! Where a call with handles goes: to their owner alone, whatever the cardinality, or to all.

use wasm_link::{InterfaceCardinality, Socket, Val};

use crate::support::probe::{HOLDER, Host, THINGS, holder, make, maker};
use crate::support::values::{err, list, text, tuple};
use crate::support::{
    COUNTERS, Head, Interface, MAKERS, Plugin, RELAY, any, any_number, call, counters, live, load,
    load_with, make as make_counter, relay, replies, run,
};

const NOTHING: [u32; 0] = [];
const SEVERAL_OWNERS: &str =
    "resource receive error: the handles of the call belong to different plugins of the socket";
const FANNED_OUT: &str =
    "resource receive error: a handle that is given away cannot go to several plugins: lend it";
const ELSEWHERE: &str =
    "resource receive error: the plugin that owns the resource does not fill this socket";
/// What asks several.
const FAN: &str = "test:probe/fan";

/// Two makers, `a` and `b`, of any number.
fn two_makers(host: &Host) -> Head {
    load_with(
        &host.linker(),
        [any_number(THINGS)],
        [maker().called("a"), maker().called("b")],
    )
}

/// Has each of the makers make the thing.
fn make_two(head: &Head, thing: u32) -> [Val; 2] {
    let made = head.dispatch(THINGS, "make", true, &[Val::U32(thing)]);
    let Socket::Any(made) = made else {
        panic!("{made:?}");
    };
    let made: Vec<_> = made.into_values().map(Result::unwrap).collect();
    made.try_into().unwrap()
}

#[test]
fn call_with_a_handle_goes_to_its_owner_alone() {
    let host = Host::default();
    let head = two_makers(&host);
    let [a, b] = make_two(&head, 5);
    for function in ["look", "[method]thing.number"] {
        let look = |thing: &Val| replies(&head, THINGS, function, &[thing.clone()]);
        assert_eq!(look(&a), any([("a", Ok(Val::U32(5)))]));
        assert_eq!(look(&b), any([("b", Ok(Val::U32(5)))]));
    }
    let taken = replies(&head, THINGS, "take", &[b]);
    assert_eq!(taken, any([("b", Ok(Val::U32(5)))]));
    assert_eq!(host.gone(), [5]);
    let looked = replies(&head, THINGS, "look", &[a]);
    assert_eq!(looked, any([("a", Ok(Val::U32(5)))]));
}

#[test]
fn call_with_a_handle_goes_to_its_owner_among_at_least_one() {
    let host = Host::default();
    let things = Interface::new(THINGS).holding(InterfaceCardinality::AtLeastOne);
    let plugins = [maker().called("a"), maker().called("b")];
    let head = load_with(&host.linker(), [things], plugins);
    let made = head.dispatch(THINGS, "make", true, &[Val::U32(5)]);
    let Socket::AtLeastOne(made) = made else {
        panic!("{made:?}");
    };
    let b = made.into_iter().next_back().unwrap().1.unwrap();
    let looked = replies(&head, THINGS, "look", &[b]);
    let expected = [("b".to_owned(), Ok(Val::U32(5)))];
    assert_eq!(looked, Socket::AtLeastOne(expected.into_iter().collect()));
}

#[test]
fn handles_of_two_owners_in_one_call_are_refused() {
    let host = Host::default();
    let head = two_makers(&host);
    let [a, b] = make_two(&head, 5);
    let refused = || Err(SEVERAL_OWNERS.to_owned());
    assert_eq!(
        replies(&head, THINGS, "look-pair", &[a.clone(), b.clone()]),
        any([("a", refused()), ("b", refused())])
    );
    assert_eq!(host.gone(), NOTHING);
    // What was given away is given up.
    assert_eq!(
        replies(&head, THINGS, "take-pair", &[a, b]),
        any([("a", refused()), ("b", refused())])
    );
    assert_eq!(host.gone(), [5, 5]);
}

#[test]
fn foreign_handle_that_is_given_to_several_plugins_is_refused_before_any_call() {
    for language in MAKERS {
        let head = load(
            [Interface::new(COUNTERS), any_number(RELAY)],
            [
                counters(language),
                relay(language).called("x"),
                relay(language).called("y"),
            ],
        );
        let refused = || Err(FANNED_OUT.to_owned());
        assert_eq!(
            replies(&head, RELAY, "hold", &[make_counter(&head, 5)]),
            any([("x", refused()), ("y", refused())])
        );
        assert_eq!(
            replies(&head, RELAY, "held", &[]),
            any([("x", Ok(Val::U32(0))), ("y", Ok(Val::U32(0)))])
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn foreign_handle_can_be_lent_to_several_plugins() {
    for language in MAKERS {
        let head = load(
            [Interface::new(COUNTERS), any_number(RELAY)],
            [
                counters(language),
                relay(language).called("x"),
                relay(language).called("y"),
            ],
        );
        let counter = make_counter(&head, 5);
        assert_eq!(
            replies(&head, RELAY, "read", &[counter.clone()]),
            any([("x", Ok(Val::U32(5))), ("y", Ok(Val::U32(5)))])
        );
        // One after the other, in the order of the plugins.
        assert_eq!(
            replies(&head, RELAY, "bump", &[counter.clone(), Val::U32(1)]),
            any([("x", Ok(Val::U32(6))), ("y", Ok(Val::U32(7)))])
        );
        assert_eq!(live(&head), 1);
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn foreign_handle_can_be_given_to_the_only_one_of_any_number() {
    for language in MAKERS {
        let head = load(
            [Interface::new(COUNTERS), any_number(RELAY)],
            [counters(language), relay(language)],
        );
        assert_eq!(
            replies(&head, RELAY, "hold", &[make_counter(&head, 5)]),
            any([("relay", Ok(Val::U32(1)))])
        );
        assert_eq!(live(&head), 1);
    }
}

/// Two makers, two holders, and a plugin that calls all of them.
fn fan(host: &Host) -> Head {
    let fan = Plugin::text("fan", FAN, include_str!("support/fan.wat"));
    load_with(
        &host.linker(),
        [any_number(THINGS), any_number(HOLDER), Interface::new(FAN)],
        [
            maker().called("a"),
            maker().called("b"),
            method_holder().called("x"),
            method_holder().called("y"),
            fan.needing([THINGS, HOLDER]),
        ],
    )
}

/// A holder that uses nothing but what it can of any number of makers.
fn method_holder() -> Plugin {
    Plugin::text("holder", HOLDER, include_str!("support/method_holder.wat")).needing([THINGS])
}

#[test]
fn call_of_a_plugin_with_a_handle_goes_to_its_owner_alone() {
    let host = Host::default();
    let head = fan(&host);
    assert_eq!(call(&head, FAN, "make", &[Val::U32(5)]), Ok(Val::U32(2)));
    for (place, owner) in [(0, "a"), (1, "b")] {
        let place = [Val::U32(place)];
        assert_eq!(call(&head, FAN, "number", &place), Ok(Val::U32(5)));
        let looked = list([tuple([text(owner), Val::U32(5)])]);
        assert_eq!(call(&head, FAN, "look", &place), Ok(looked));
    }
}

#[test]
fn handles_of_two_owners_in_one_call_of_a_plugin_are_refused() {
    let host = Host::default();
    let head = fan(&host);
    assert_eq!(call(&head, FAN, "make", &[Val::U32(5)]), Ok(Val::U32(2)));
    let refused = || err(text(SEVERAL_OWNERS));
    let both = || Ok(list([refused(), refused()]));
    assert_eq!(call(&head, FAN, "look-pair", &[]), both());
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, FAN, "take-pair", &[]), both());
    assert_eq!(host.gone(), [5, 5]);
}

#[test]
fn foreign_handle_of_a_plugin_is_lent_to_several_and_given_to_none() {
    let host = Host::default();
    let head = fan(&host);
    assert_eq!(call(&head, FAN, "make", &[Val::U32(5)]), Ok(Val::U32(2)));
    let place = [Val::U32(1)];
    let looked = [
        tuple([text("x"), Val::U32(5)]),
        tuple([text("y"), Val::U32(5)]),
    ];
    assert_eq!(call(&head, FAN, "look-at", &place), Ok(list(looked)));
    assert_eq!(host.gone(), NOTHING);
    let refused = || err(text(FANNED_OUT));
    assert_eq!(
        call(&head, FAN, "hold", &place),
        Ok(list([refused(), refused()]))
    );
    assert_eq!(host.gone(), [5]);
}

#[test]
fn handle_whose_owner_is_not_in_the_socket_is_refused() {
    let host = Host::default();
    let newer = Interface::new("test:probe/things@1.1.0").called("newer");
    let head = load_with(
        &host.linker(),
        [Interface::new(THINGS), newer, Interface::new(HOLDER)],
        [
            maker(),
            maker().called("newer").plugged_into("newer"),
            holder("string").needing(["newer"]),
        ],
    );
    let thing = make(&head, 5);
    assert_eq!(call(&head, HOLDER, "hold", &[thing]), Ok(Val::U32(1)));
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(err(text(ELSEWHERE))));
    assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
    assert_eq!(host.gone(), [5]);
}
