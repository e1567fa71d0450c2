//! What can go wrong with a handle, and how each plugin is told of it that asked to be.

use wasm_link::error::{ResourceCreationError, ResourceReceiveError};
use wasm_link::{DispatchError, Val};

use crate::support::probe::{HOLDER, Host, THINGS, holder, make, maker};
use crate::support::values::{case, err, ok, text};
use crate::support::{
    COUNTERS, Head, Interface, LANGUAGES, RELAY, TRAP, call, counters, live, load, load_with,
    make as make_counter, only, relay, run,
};

const NOTHING: [u32; 0] = [];
const FULL: &str = "resource creation error: the receiver holds as many resource handles as it may";

/// A maker, and a holder that may hold this many handles.
fn small_holder(host: &Host, handles: usize) -> Head {
    let interfaces = [Interface::new(THINGS), Interface::new(HOLDER)];
    let holder = holder("dispatch-error").holding_at_most(handles);
    load_with(&host.linker(), interfaces, [maker(), holder])
}

#[test]
fn errors_say_what_is_wrong() {
    let errors = [
        ResourceReceiveError::InvalidHandle,
        ResourceReceiveError::Stale,
        ResourceReceiveError::WrongResource,
        ResourceReceiveError::SeveralOwners,
        ResourceReceiveError::OwnerElsewhere,
        ResourceReceiveError::FannedOut,
        ResourceReceiveError::LentAndGiven,
    ];
    assert_eq!(
        errors.map(|error| error.to_string()),
        [
            "the handle does not belong to this tree, or was given up",
            "the plugin that owns the resource went down or was restarted since",
            "the handle is of another resource than the parameter takes",
            "the handles of the call belong to different plugins of the socket",
            "the plugin that owns the resource does not fill this socket",
            "a handle that is given away cannot go to several plugins: lend it",
            "the handle is given away, and lent or given away elsewhere",
        ]
    );
    let full = ResourceCreationError::ResourceTableFull;
    assert_eq!(
        full.to_string(),
        "the receiver holds as many resource handles as it may"
    );
}

#[test]
fn errors_can_be_told_apart_by_the_host() {
    let host = Host::default();
    let head = host.maker();
    let thing = make(&head, 5);
    assert_eq!(head.release(&thing), Ok(()));
    let refused = only(head.dispatch(THINGS, "take", true, &[thing]));
    assert!(matches!(
        refused,
        Err(DispatchError::ResourceReceiveError(
            ResourceReceiveError::InvalidHandle
        ))
    ));
}

#[test]
fn receiver_that_holds_as_many_handles_as_it_may_is_given_no_more() {
    let host = Host::default();
    let head = small_holder(&host, 3);
    for held in 1..=3 {
        let thing = make(&head, held);
        assert_eq!(call(&head, HOLDER, "hold", &[thing]), Ok(Val::U32(held)));
    }
    for thing in [4, 5] {
        let thing = make(&head, thing);
        assert_eq!(call(&head, HOLDER, "hold", &[thing]), Err(FULL.to_owned()));
    }
    // What was given away is given up, and the receiver goes on.
    assert_eq!(host.gone(), [4, 5]);
    assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
    assert_eq!(host.gone(), [3]);
    assert_eq!(
        call(&head, HOLDER, "hold", &[make(&head, 6)]),
        Ok(Val::U32(3))
    );
}

#[test]
fn receiver_that_holds_as_many_handles_as_it_may_is_lent_no_more() {
    let host = Host::default();
    let head = small_holder(&host, 3);
    for held in 1..=3 {
        let _ = call(&head, HOLDER, "hold", &[make(&head, held)]);
    }
    let thing = make(&head, 4);
    assert_eq!(
        call(&head, HOLDER, "look-at", &[thing.clone()]),
        Err(FULL.to_owned())
    );
    assert_eq!(host.gone(), NOTHING);
    // It is not down.
    assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
    assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(4)));
}

#[test]
fn receiver_with_too_little_room_for_a_loan_is_not_taken_down_by_it() {
    // A loan takes three places in the store: the handle, its lending, and what the plugin gets.
    for (places, looked) in [
        (3, Err(FULL.to_owned())),
        (4, Err(FULL.to_owned())),
        (6, Ok(ok(Val::U32(4)))),
    ] {
        let host = Host::default();
        let head = small_holder(&host, places);
        for held in 1..=2 {
            let _ = call(&head, HOLDER, "hold", &[make(&head, held)]);
        }
        let thing = make(&head, 4);
        let found = call(&head, HOLDER, "look-at", &[thing.clone()]);
        assert_eq!(found, looked, "{places} places");
        assert_eq!(host.gone(), NOTHING);
        assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
        assert_eq!(host.gone(), [2]);
        assert_eq!(call(&head, THINGS, "take", &[thing]), Ok(Val::U32(4)));
    }
}

#[test]
fn owner_that_holds_as_many_handles_as_it_may_takes_its_own_back() {
    for language in LANGUAGES {
        let head = load(
            [Interface::new(COUNTERS)],
            [counters(language).holding_at_most(2)],
        );
        let a = make_counter(&head, 5);
        let b = make_counter(&head, 6);
        let third = run(&head, COUNTERS, "give-own", &[Val::U32(7)]);
        let limit =
            "runtime exception: cannot allocate another handle: store handle limit exceeded";
        assert_eq!(third, Err(limit.to_owned()));
        let down = "the plugin `counters` is down since an earlier call: cannot allocate another \
                    handle: store handle limit exceeded";
        assert_eq!(
            call(&head, COUNTERS, "take-own", &[a]),
            Err(down.to_owned())
        );
        head.restart(&"counters".to_owned()).unwrap();
        assert_eq!(head.release(&b), Ok(()));
        let (a, b) = (make_counter(&head, 5), make_counter(&head, 6));
        for counter in [a, b] {
            assert!(call(&head, COUNTERS, "take-own", &[counter]).is_ok());
        }
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn plugin_whose_socket_returns_a_handle_that_it_has_no_room_for_is_told() {
    for language in LANGUAGES {
        let head = load(
            [Interface::new(COUNTERS), Interface::new(RELAY)],
            [counters(language), relay(language).holding_at_most(1)],
        );
        assert_eq!(
            call(&head, RELAY, "hold", &[make_counter(&head, 5)]),
            Ok(Val::U32(1))
        );
        assert_eq!(live(&head), 1);
        // It asked for no errors.
        let made = call(&head, RELAY, "make", &[Val::U32(6)]).map(|_| ());
        assert_eq!(
            made,
            Err(format!(
                "runtime exception: `[constructor]counter` of the plugin `counters` failed, called \
                 through the socket `{COUNTERS}`: {FULL}"
            ))
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn plugin_that_asked_for_errors_is_told_that_it_has_no_room() {
    let host = Host::default();
    let keeper = include_str!("support/keeper.wat");
    let keeper = crate::support::Plugin::text("keeper", "test:probe/keeper", keeper);
    let interfaces = [Interface::new(THINGS), Interface::new("test:probe/keeper")];
    let keeper = keeper.needing([THINGS]).holding_at_most(2);
    let head = load_with(&host.linker(), interfaces, [maker(), keeper]);
    let kept = |number| call(&head, "test:probe/keeper", "keep", &[Val::U32(number)]);
    assert_eq!(kept(5), Ok(text("kept")));
    assert_eq!(kept(6), Ok(text("kept")));
    assert_eq!(kept(7), Ok(text("resource-table-full")));
    assert_eq!(host.gone(), [7]);
    assert_eq!(kept(8), Ok(text("resource-table-full")));
    assert_eq!(host.gone(), [8]);
}

/// Has a holder, which asked for a `dispatch-error`, ask for the number of a thing.
fn told(prepare: impl FnOnce(&Host, &Head)) -> Result<Val, String> {
    let host = Host::default();
    let head = host.maker_and_holder("dispatch-error");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    prepare(&host, &head);
    call(&head, HOLDER, "peek", &[])
}

#[test]
fn stale_handle_arrives_as_an_invalid_one() {
    let told = told(|_, head| head.restart(&"maker".to_owned()).unwrap());
    let invalid = Val::Variant("invalid-resource-handle".to_owned(), None);
    assert_eq!(told, Ok(err(invalid)));
}

#[test]
fn owner_that_is_down_arrives_as_such() {
    let told = told(|_, head| {
        let crashed = run(head, THINGS, "crash", &[]);
        assert_eq!(crashed, Err(format!("runtime exception: {TRAP}")));
    });
    let down = format!("the plugin `maker` is down since an earlier call: {TRAP}");
    assert_eq!(told, Ok(err(case("plugin-down", text(&down)))));
}

#[test]
fn busy_owner_arrives_as_a_deadlock() {
    let host = Host::default();
    let head = host.maker_and_holder("dispatch-error");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    let inside = head.clone();
    let found = std::sync::Arc::new(std::sync::OnceLock::new());
    let noted = std::sync::Arc::clone(&found);
    host.during(move || {
        let _ = noted.set(call(&inside, HOLDER, "peek", &[]));
    });
    assert_eq!(run(&head, THINGS, "run", &[]), Ok(()));
    let deadlock = Val::Variant("deadlock".to_owned(), None);
    assert_eq!(found.get(), Some(&Ok(err(deadlock))));
}
