//! Handles whose owner went down or was restarted: a clear error, never another's object. And what
//! a plugin that goes down or is restarted gives up.

use std::time::Duration;

use wasm_link::error::ResourceReceiveError;
use wasm_link::{RestartPolicy, Val};

use crate::support::probe::{HOLDER, Host, THINGS, make, maker};
use crate::support::values::{err, ok, text};
use crate::support::{
    COUNTERS, Interface, MAKERS, NATIVE, RELAY, TRAP, call, counters, crash, live, load,
    make as make_counter, pair, relay, run,
};

const NOTHING: [u32; 0] = [];
const STALE: &str =
    "resource receive error: the plugin that owns the resource went down or was restarted since";

fn restart(head: &crate::support::Head, plugin: &str) {
    head.restart(&plugin.to_owned()).unwrap();
}

#[test]
fn handle_of_a_plugin_that_is_down_is_refused() {
    for language in MAKERS {
        let head = pair(language);
        let counter = make_counter(&head, 5);
        let _ = run(&head, COUNTERS, "crash", &[]);
        let down = format!(
            "the plugin `counters` is down since an earlier call: {}",
            crash(language)
        );
        assert_eq!(
            call(&head, COUNTERS, "lend-own", &[counter.clone()]),
            Err(down.clone())
        );
        // A relay that is lent it finds out when it uses it.
        let read = call(&head, RELAY, "read", &[counter]).unwrap_err();
        let told = match language {
            NATIVE => format!("it panicked: {down}"),
            _ => format!("called through the socket `{COUNTERS}`: {down}"),
        };
        assert!(read.ends_with(&told), "{read}");
    }
}

#[test]
fn handle_of_a_restarted_plugin_never_reaches_a_new_object() {
    for language in MAKERS {
        let head = pair(language);
        let old = make_counter(&head, 5);
        restart(&head, "counters");
        // The same as the old one in every number that the instance knows it by.
        let new = make_counter(&head, 6);
        for lent in ["lend-own", "[method]counter.value"] {
            let refused = call(&head, COUNTERS, lent, &[old.clone()]);
            assert_eq!(refused, Err(STALE.to_owned()));
        }
        let taken = call(&head, COUNTERS, "take-own", &[old.clone()]);
        assert_eq!(taken, Err(STALE.to_owned()));
        assert_eq!(head.release(&old), Err(ResourceReceiveError::InvalidHandle));
        assert_eq!(live(&head), 1);
        assert_eq!(call(&head, COUNTERS, "take-own", &[new]), Ok(Val::U32(6)));
    }
}

#[test]
fn stale_handle_can_be_released_and_destroys_nothing() {
    let host = Host::default();
    let head = host.maker();
    let old = make(&head, 5);
    restart(&head, "maker");
    let new = make(&head, 6);
    assert_eq!(head.release(&old), Ok(()));
    assert_eq!(head.release(&old), Err(ResourceReceiveError::InvalidHandle));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "take", &[new]), Ok(Val::U32(6)));
}

#[test]
fn handle_given_with_a_stale_one_is_given_up() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let old = make(&head, 5);
    restart(&head, "maker");
    let given = [make(&head, 6), old];
    let refused = call(&head, THINGS, "take-pair", &given);
    assert_eq!(refused, Err(STALE.to_owned()));
    assert_eq!(host.gone(), [6]);
    let [given, old] = given.map(|handle| head.release(&handle));
    assert_eq!(given, Err(ResourceReceiveError::InvalidHandle));
    assert_eq!(old, Err(ResourceReceiveError::InvalidHandle));
    assert_eq!(host.gone(), NOTHING);
}

#[test]
fn stale_proxy_is_an_error_for_the_plugin_that_uses_it() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(ok(Val::U32(5))));
    restart(&head, "maker");
    let new = make(&head, 6);
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(err(text(STALE))));
    assert_eq!(call(&head, HOLDER, "give-last", &[]), Ok(err(text(STALE))));
    assert_eq!(host.gone(), NOTHING);
    let _ = run(&head, THINGS, "crash", &[]);
    let _ = call(&head, HOLDER, "hold", &[new]);
    let down = format!("the plugin `maker` is down since an earlier call: {TRAP}");
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(err(text(&down))));
}

#[test]
fn stale_proxy_traps_the_plugin_that_asked_for_no_error() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    restart(&head, "maker");
    assert_eq!(
        call(&head, HOLDER, "peek", &[]),
        Err(format!(
            "runtime exception: `[method]thing.number` of the plugin `maker` failed, called through \
             the socket `{THINGS}`: {STALE}"
        ))
    );
}

#[test]
fn stale_proxy_can_be_dropped_and_destroys_nothing() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    restart(&head, "maker");
    let new = make(&head, 6);
    assert_eq!(run(&head, HOLDER, "drop-last", &[]), Ok(()));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "take", &[new]), Ok(Val::U32(6)));
}

#[test]
fn stale_handle_that_is_passed_on_stays_stale() {
    let host = Host::default();
    let head = host.maker_and_holder("string");
    let old = make(&head, 5);
    restart(&head, "maker");
    let _new = make(&head, 6);
    assert_eq!(
        call(&head, HOLDER, "look-at", &[old.clone()]),
        Ok(err(text(STALE)))
    );
    assert_eq!(call(&head, HOLDER, "hold", &[old]), Ok(Val::U32(1)));
    let back = call(&head, HOLDER, "let-go", &[]).unwrap();
    assert_eq!(call(&head, THINGS, "look", &[back]), Err(STALE.to_owned()));
}

#[test]
fn handle_is_stale_after_a_restart_by_policy() {
    let policy = RestartPolicy::OnNextCall {
        at_most: 9,
        within: Duration::from_hours(1),
    };
    for language in MAKERS {
        let head = load(
            [Interface::new(COUNTERS), Interface::new(RELAY)],
            [counters(language).restarted_by(policy), relay(language)],
        );
        let old = make_counter(&head, 5);
        let _ = run(&head, COUNTERS, "crash", &[]);
        assert_eq!(
            call(&head, COUNTERS, "lend-own", &[old]),
            Err(STALE.to_owned())
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn plugin_that_traps_gives_up_all_it_held() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    for thing in [5, 6, 7] {
        let _ = call(&head, HOLDER, "hold", &[make(&head, thing)]);
    }
    assert_eq!(host.gone(), NOTHING);
    let _ = run(&head, HOLDER, "crash", &[]);
    assert_eq!(host.gone(), [5, 6, 7]);
}

#[test]
fn plugin_that_is_restarted_gives_up_all_it_held() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    for thing in [5, 6, 7] {
        let _ = call(&head, HOLDER, "hold", &[make(&head, thing)]);
    }
    restart(&head, "holder");
    assert_eq!(host.gone(), [5, 6, 7]);
    assert_eq!(
        call(&head, HOLDER, "hold", &[make(&head, 8)]),
        Ok(Val::U32(1))
    );
    assert_eq!(call(&head, HOLDER, "peek", &[]), Ok(Val::U32(8)));
}

#[test]
fn guest_that_is_restarted_gives_up_all_it_held() {
    for language in MAKERS {
        let head = pair(language);
        for start in [5, 6, 7] {
            let _ = call(&head, RELAY, "hold", &[make_counter(&head, start)]);
        }
        assert_eq!(live(&head), 3);
        restart(&head, "relay");
        assert_eq!(live(&head), 0);
        assert_eq!(call(&head, RELAY, "held", &[]), Ok(Val::U32(0)));
    }
}

#[test]
fn thing_lent_to_a_plugin_that_traps_stays_where_it_was() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = make(&head, 5);
    restart(&head, "maker");
    let fresh = make(&head, 6);
    // It uses a stale handle, and traps; the other handle that the host holds is not touched.
    let lent = call(&head, HOLDER, "look-at", &[thing]);
    let stale = format!(
        "runtime exception: `[method]thing.number` of the plugin `maker` failed, called through the \
         socket `{THINGS}`: resource receive error: the plugin that owns the resource went down or was \
         restarted since"
    );
    assert_eq!(lent, Err(stale));
    assert_eq!(host.gone(), NOTHING);
    assert_eq!(call(&head, THINGS, "look", &[fresh]), Ok(Val::U32(6)));
}

#[test]
fn plugin_that_does_not_come_up_gives_up_what_it_got_while_it_started() {
    let host = Host::default();
    let starter = r#"(component
        (import "test:probe/things@1.0.0" (instance $things
            (export "thing" (type $thing (sub resource)))
            (export "make" (func (param "number" u32) (result (own $thing))))))
        (core func $make (canon lower (func $things "make")))
        (core module $main
            (import "" "make" (func $make (param i32) (result i32)))
            (func $start (drop (call $make (i32.const 5))) (drop (call $make (i32.const 6))) unreachable)
            (start $start))
        (core instance (instantiate $main (with "" (instance (export "make" (func $make))))))
        (instance $none)
        (export "test:probe/holder@1.0.0" (instance $none)))"#;
    let starter = crate::support::Plugin::text("starter", HOLDER, starter).needing([THINGS]);
    let interfaces = [
        Interface::new(THINGS),
        Interface::new(HOLDER).holding(wasm_link::InterfaceCardinality::Any),
    ];
    let errors = crate::support::attempt(&host.linker(), interfaces, [maker(), starter]);
    assert_eq!(
        errors.map(|_| ()).unwrap_err(),
        [format!(
            "plugin `starter` of `{HOLDER}`: failed to load component: {TRAP}"
        )]
    );
    assert_eq!(host.gone(), [5, 6]);
}
