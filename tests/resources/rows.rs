//! Handles in the types that an engine has to be asked for, and handles of two kinds in one call.

use wasm_link::wasmtime::Config;
use wasm_link::{Component, Engine, InterfaceCardinality, Linker, Socket, Val};

use crate::support::probe::{Host, THINGS, make, maker};
use crate::support::{Head, Interface, Plugin, any, any_number, call, load_with, replies};

const BAGS: &str = "test:probe/bags";
const ROWS: &str = "test:probe/rows";

fn rows() -> Head {
    let mut config = Config::new();
    config.concurrency_support(false);
    config.wasm_component_model_map(true);
    config.wasm_component_model_fixed_length_lists(true);
    let engine = Engine::new(&config).unwrap();
    let component = Component::new(&engine, include_str!("support/rows.wat"));
    let plugin = Plugin::new("rows", ROWS, component.unwrap());
    load_with(&Linker::new(&engine), [Interface::new(ROWS)], [plugin])
}

/// Gives, lends and takes two things in this position.
fn passes(position: &str) {
    let head = rows();
    let live = || call(&head, ROWS, "live", &[]);
    let steps = |verb: &str| format!("{verb}-{position}");
    let held = [call(&head, ROWS, &steps("give"), &[]).unwrap()];
    assert_eq!(live(), Ok(Val::U32(2)));
    assert_eq!(call(&head, ROWS, &steps("lend"), &held), Ok(Val::U32(11)));
    assert_eq!(live(), Ok(Val::U32(2)));
    assert_eq!(call(&head, ROWS, &steps("take"), &held), Ok(Val::U32(11)));
    assert_eq!(live(), Ok(Val::U32(0)));
    let gone = "resource receive error: the handle does not belong to this tree, or was given up";
    let again = call(&head, ROWS, &steps("lend"), &held);
    assert_eq!(again, Err(gone.to_owned()));
}

#[test]
fn handles_pass_between_host_and_plugin_in_a_list_of_fixed_length() {
    passes("fixed");
}

#[test]
fn handles_pass_between_host_and_plugin_in_a_map() {
    passes("map");
}

#[test]
fn own_handle_tells_where_a_foreign_one_goes_that_is_given_with_it() {
    let host = Host::default();
    let bags = |id| {
        let plugin = Plugin::text(id, BAGS, include_str!("support/bags.wat"));
        plugin.needing([THINGS])
    };
    let interfaces = [
        Interface::new(THINGS),
        Interface::new(BAGS).holding(InterfaceCardinality::Any),
    ];
    let head = load_with(&host.linker(), interfaces, [maker(), bags("x"), bags("y")]);
    let Socket::Any(made) = head.dispatch(BAGS, "make-bag", true, &[]) else {
        panic!("the socket holds any number");
    };
    let made: Vec<_> = made.into_values().map(Result::unwrap).collect();
    let [x, y] = &made[..] else {
        panic!("{made:?}");
    };
    let thing = make(&head, 5);
    assert_eq!(
        replies(&head, BAGS, "compare", &[y.clone(), thing.clone()]),
        any([("y", Ok(Val::U32(7)))])
    );
    assert_eq!(
        replies(&head, BAGS, "put", &[y.clone(), thing]),
        any([("y", Ok(Val::U32(1)))])
    );
    assert_eq!(
        replies(&head, BAGS, "put", &[x.clone(), make(&head, 6)]),
        any([("x", Ok(Val::U32(1)))])
    );
    head.restart(&"x".to_owned()).unwrap();
    assert_eq!(host.gone(), [6]);
    // The bag is no more: nobody is called, and the thing is given up.
    let stale = "resource receive error: the plugin that owns the resource went down or was \
                 restarted since";
    assert_eq!(
        replies(&head, BAGS, "put", &[x.clone(), make(&head, 8)]),
        any([("x", Err(stale.to_owned()))])
    );
    assert_eq!(host.gone(), [8]);
    drop(head);
    assert_eq!(host.gone(), [5]);
}

#[test]
fn loan_to_several_plugins_goes_on_where_one_is_down() {
    use crate::support::{COUNTERS, MAKERS, RELAY, counters, crash, make, relay};

    for language in MAKERS {
        let relays = ["x", "y"].map(|id| relay(language).called(id));
        let [x, y] = relays;
        let interfaces = [Interface::new(COUNTERS), any_number(RELAY)];
        let head = crate::support::load(interfaces, [counters(language), x, y]);
        let counter = make(&head, 5);
        let _ = head.dispatch(RELAY, "crash", false, &[]);
        head.restart(&"y".to_owned()).unwrap();
        let down = crash(language);
        let down = format!("the plugin `x` is down since an earlier call: {down}");
        assert_eq!(
            replies(&head, RELAY, "read", &[counter]),
            any([("x", Err(down)), ("y", Ok(Val::U32(5)))])
        );
    }
}
