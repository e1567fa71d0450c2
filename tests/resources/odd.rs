//! Odd circumstances: a host function that panics, plugins that have a function differently.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use wasm_link::error::ResourceReceiveError;
use wasm_link::{Socket, Val};

use crate::support::probe::{HOLDER, Host, THINGS, greedy_maker, make, maker};
use crate::support::{any, any_number, call, load_with, replies, run};

const BUSY: &str = "deadlock: the plugin is busy, and waiting for it could last forever";
const NOTHING: [u32; 0] = [];

#[test]
fn plugin_whose_host_function_panicked_gives_up_all_it_held() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    host.during(|| panic!("as the test wants it"));
    let panicked = catch_unwind(AssertUnwindSafe(|| run(&head, HOLDER, "run", &[])));
    assert!(panicked.is_err());
    let down = "the plugin `holder` is down since an earlier call: a host function panicked";
    assert_eq!(call(&head, HOLDER, "peek", &[]), Err(down.to_owned()));
    assert_eq!(host.gone(), [5]);
}

#[test]
fn destructor_of_what_a_panicked_plugin_held_finds_that_plugin_busy() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let _ = call(&head, HOLDER, "hold", &[make(&head, 5)]);
    host.during(|| panic!("as the test wants it"));
    let (sender, found) = mpsc::channel();
    let inside = head.clone();
    host.at_destruction(move || {
        let _ = sender.send(run(&inside, HOLDER, "run", &[]));
    });
    // On a thread of its own: it would wait for itself forever.
    let panicking = thread::spawn(move || run(&head, HOLDER, "run", &[]));
    let found = found.recv_timeout(Duration::from_secs(20));
    assert_eq!(found, Ok(Err(BUSY.to_owned())));
    assert!(panicking.join().is_err());
}

#[test]
fn handle_goes_to_its_owner_as_the_owner_wants_it() {
    let host = Host::default();
    let head = load_with(
        &host.linker(),
        [any_number(THINGS)],
        [maker().called("a"), greedy_maker().called("b")],
    );
    let made = head.dispatch(THINGS, "make", true, &[Val::U32(5)]);
    let Socket::Any(made) = made else {
        panic!("{made:?}");
    };
    let made: Vec<_> = made.into_values().map(Result::unwrap).collect();
    // `a` is lent it, and `b`, whose function takes it, is given it.
    let looked = replies(&head, THINGS, "look", &[made[0].clone()]);
    assert_eq!(looked, any([("a", Ok(Val::U32(5)))]));
    assert_eq!(host.gone(), NOTHING);
    let looked = replies(&head, THINGS, "look", &[made[1].clone()]);
    assert_eq!(looked, any([("b", Ok(Val::U32(5)))]));
    assert_eq!(host.gone(), [5]);
    let again = head.release(&made[1]);
    assert_eq!(again, Err(ResourceReceiveError::InvalidHandle));
    let made = replies(&head, THINGS, "make", &[Val::U32(6)]);
    let Socket::Any(made) = made else {
        panic!("{made:?}");
    };
    assert!(made.values().all(Result::is_ok), "{made:?}");
}
