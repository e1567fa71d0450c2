//! Handles of others that a plugin does not give back, or gives back twice.

use std::sync::{Arc, Mutex, OnceLock};

use wasm_link::Val;
use wasm_link::error::ResourceReceiveError;

use crate::support::{self, COUNTERS, Head, Interface, Plugin, call, live, make};

const KEEPER: &str = "test:keeper/api";

/// Loads a plugin whose `run` is lent a counter, beside the maker.
fn load(body: &str) -> Head {
    let keeper = format!(
        r#"(component
(import "{COUNTERS}" (instance $counters (export "counter" (type (sub resource)))))
(alias export $counters "counter" (type $counter))
(core func $drop (canon resource.drop $counter))
(core module $main
    (import "host" "drop" (func $drop (param i32)))
    (func (export "run") (param i32) {body}))
(core instance $main (instantiate $main (with "host" (instance (export "drop" (func $drop))))))
(func $run (param "c" (borrow $counter)) (canon lift (core func $main "run")))
(instance $api (export "run" (func $run)))
(export "{KEEPER}" (instance $api)))"#
    );
    let keeper = Plugin::text("keeper", KEEPER, &keeper).needing([COUNTERS]);
    let interfaces = [Interface::new(COUNTERS), Interface::new(KEEPER)];
    support::load(interfaces, [support::counters("rust"), keeper])
}

fn dies(body: &str, expected: &str) {
    let head = load(body);
    let counter = make(&head, 3);
    let lent = std::slice::from_ref(&counter);
    let died = support::run(&head, KEEPER, "run", lent);
    assert_eq!(died, Err(format!("runtime exception: {expected}")));
    let again = support::run(&head, KEEPER, "run", lent);
    let down = format!("the plugin `keeper` is down since an earlier call: {expected}");
    assert_eq!(again, Err(down));
    // What was lent is where it was.
    assert_eq!(call(&head, COUNTERS, "lend-own", lent), Ok(Val::U32(3)));
    assert_eq!(live(&head), 1);
    head.restart(&"keeper".to_owned()).unwrap();
    assert_eq!(head.release(&counter), Ok(()));
    assert_eq!(live(&head), 0);
}

#[test]
fn loan_that_is_not_given_back() {
    dies("", "borrow handles still remain at the end of the call");
}

#[test]
fn loan_that_is_given_back_twice() {
    dies(
        "(call $drop (local.get 0)) (call $drop (local.get 0))",
        "unknown handle index 1",
    );
}

#[test]
fn loan_that_is_given_back() {
    let head = load("(call $drop (local.get 0))");
    let counter = make(&head, 3);
    for _ in 0..3 {
        let lent = std::slice::from_ref(&counter);
        assert_eq!(support::run(&head, KEEPER, "run", lent), Ok(()));
    }
    assert_eq!(head.release(&counter), Ok(()));
    assert_eq!(live(&head), 0);
}

/// Loads a plugin whose `run` is lent a counter, asks the host what to do `now`, and then returns
/// the counter's value, beside the maker. The host does what it is told here with the tree.
fn asking(now: impl Fn(&Head) + Send + Sync + 'static) -> Head {
    let late = Arc::new(OnceLock::<Head>::new());
    let head = Arc::clone(&late);
    let mut linker = support::no_host();
    let mut host = linker.instance("test:host/api").unwrap();
    host.func_wrap("now", move |_, (): ()| {
        now(head.get().unwrap());
        Ok(())
    })
    .unwrap();
    let asking = format!(
        r#"(component
(import "test:host/api" (instance $host (export "now" (func))))
(import "{COUNTERS}" (instance $counters
    (export "counter" (type $counter (sub resource)))
    (export "[method]counter.value" (func (param "self" (borrow $counter)) (result u32)))))
(alias export $counters "counter" (type $counter))
(core func $now (canon lower (func $host "now")))
(core func $value (canon lower (func $counters "[method]counter.value")))
(core func $drop (canon resource.drop $counter))
(core module $main
    (import "host" "now" (func $now))
    (import "host" "value" (func $value (param i32) (result i32)))
    (import "host" "drop" (func $drop (param i32)))
    (func (export "run") (param i32) (result i32)
        call $now
        (call $value (local.get 0))
        (call $drop (local.get 0))))
(core instance $main (instantiate $main (with "host" (instance
    (export "now" (func $now)) (export "value" (func $value)) (export "drop" (func $drop))))))
(func $run (param "c" (borrow $counter)) (result u32) (canon lift (core func $main "run")))
(instance $api (export "run" (func $run)))
(export "{KEEPER}" (instance $api)))"#
    );
    let asking = Plugin::text("keeper", KEEPER, &asking).needing([COUNTERS]);
    let interfaces = [Interface::new(COUNTERS), Interface::new(KEEPER)];
    let loaded = support::load_with(&linker, interfaces, [support::counters("rust"), asking]);
    late.set(loaded.clone()).unwrap();
    loaded
}

#[test]
fn handle_that_the_host_gives_up_while_it_is_lent_lives_as_long_as_the_loan() {
    let lent = Arc::new(Mutex::new(None));
    let given_up = Arc::clone(&lent);
    let head = asking(move |head| {
        let counter: Val = given_up.lock().unwrap().take().unwrap();
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(live(head), 1);
    });
    for _ in 0..3 {
        let counter = make(&head, 3);
        *lent.lock().unwrap() = Some(counter.clone());
        let read = call(&head, KEEPER, "run", std::slice::from_ref(&counter));
        assert_eq!(read, Ok(Val::U32(3)));
        assert_eq!(live(&head), 0);
        let unknown = ResourceReceiveError::InvalidHandle;
        assert_eq!(head.release(&counter), Err(unknown));
    }
}

#[test]
fn handle_is_not_given_away_while_it_is_lent() {
    let lent = Arc::new(Mutex::new(None));
    let given = Arc::clone(&lent);
    let head = asking(move |head| {
        let counter: Val = given.lock().unwrap().clone().unwrap();
        let taken = call(head, COUNTERS, "take-own", &[counter]);
        let refused = ResourceReceiveError::LentAndGiven;
        assert_eq!(taken, Err(format!("resource receive error: {refused}")));
    });
    let counter = make(&head, 3);
    *lent.lock().unwrap() = Some(counter.clone());
    let read = call(&head, KEEPER, "run", std::slice::from_ref(&counter));
    assert_eq!(read, Ok(Val::U32(3)));
    assert_eq!(
        call(&head, COUNTERS, "take-own", &[counter]),
        Ok(Val::U32(3))
    );
    assert_eq!(live(&head), 0);
}

#[test]
fn panic_of_the_host_leaves_nothing_that_was_held() {
    let panicking = Arc::new(Mutex::new(false));
    let asked = Arc::clone(&panicking);
    let head = asking(move |_| {
        let panics = std::mem::take(&mut *asked.lock().unwrap());
        assert!(!panics, "the host made a mistake");
    });
    let counter = make(&head, 3);
    *panicking.lock().unwrap() = true;
    let lent = std::slice::from_ref(&counter);
    let run = std::panic::AssertUnwindSafe(|| call(&head, KEEPER, "run", lent));
    std::panic::catch_unwind(run).unwrap_err();
    // The loan ended with the call, however it ended.
    assert_eq!(
        call(&head, COUNTERS, "take-own", &[counter]),
        Ok(Val::U32(3))
    );
    assert_eq!(live(&head), 0);
}
