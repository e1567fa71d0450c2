//! What the host holds by raw dispatch.

use std::sync::Mutex;
use std::thread;

use wasm_link::Val;
use wasm_link::error::ResourceReceiveError;

use crate::support::probe::{HOLDER, Host, THINGS, make};
use crate::support::values::{handles, list};
use crate::support::{
    COUNTERS, MAKERS, RELAY, call, live, make as make_counter, pair, provider, run,
};

const INVALID: &str =
    "resource receive error: the handle does not belong to this tree, or was given up";

#[test]
fn handle_is_released_once() {
    for language in MAKERS {
        let head = provider(language);
        let counter = make_counter(&head, 5);
        assert_eq!(head.release(&counter), Ok(()));
        assert_eq!(live(&head), 0);
        let again = head.release(&counter);
        assert_eq!(again, Err(ResourceReceiveError::InvalidHandle));
        let used = call(&head, COUNTERS, "lend-own", &[counter]);
        assert_eq!(used, Err(INVALID.to_owned()));
    }
}

#[test]
fn released_handle_never_reaches_a_new_object() {
    for language in MAKERS {
        let head = provider(language);
        let old = make_counter(&head, 5);
        assert_eq!(head.release(&old), Ok(()));
        let new = make_counter(&head, 6);
        let used = call(&head, COUNTERS, "lend-own", &[old.clone()]);
        assert_eq!(used, Err(INVALID.to_owned()));
        assert_eq!(head.release(&old), Err(ResourceReceiveError::InvalidHandle));
        assert_eq!(call(&head, COUNTERS, "take-own", &[new]), Ok(Val::U32(6)));
    }
}

#[test]
fn all_handles_of_a_value_are_released() {
    for language in MAKERS {
        let head = provider(language);
        let nested = call(&head, COUNTERS, "give-nested", &[Val::U32(5)]).unwrap();
        assert_eq!(live(&head), 6);
        assert_eq!(head.release(&nested), Ok(()));
        assert_eq!(live(&head), 0);
        assert_eq!(head.release(&Val::U32(5)), Ok(()));
    }
}

#[test]
fn handles_of_a_value_are_released_even_where_one_is_gone() {
    for language in MAKERS {
        let head = provider(language);
        let nested = call(&head, COUNTERS, "give-nested", &[Val::U32(5)]).unwrap();
        let third = &handles(&nested)[2];
        assert_eq!(head.release(third), Ok(()));
        assert_eq!(live(&head), 5);
        let released = head.release(&nested);
        assert_eq!(released, Err(ResourceReceiveError::InvalidHandle));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handles_of_a_value_can_be_used_apart_and_together() {
    for language in MAKERS {
        let head = provider(language);
        let nested = call(&head, COUNTERS, "give-nested", &[Val::U32(5)]).unwrap();
        let counters = handles(&nested);
        for (counter, start) in counters.iter().zip(5..) {
            let value = call(&head, COUNTERS, "lend-own", &[counter.clone()]);
            assert_eq!(value, Ok(Val::U32(start)));
        }
        let backwards: Vec<_> = counters.into_iter().rev().collect();
        let sum = call(&head, COUNTERS, "lend-list", &[Val::List(backwards)]);
        assert_eq!(sum, Ok(Val::U32(45)));
        assert_eq!(
            call(&head, COUNTERS, "take-nested", &[nested]),
            Ok(Val::U32(45))
        );
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handles_in_a_result_that_is_not_wanted_are_given_up() {
    for language in MAKERS {
        let head = pair(language);
        let start = [Val::U32(5)];
        assert_eq!(run(&head, COUNTERS, "give-own", &start), Ok(()));
        assert_eq!(run(&head, COUNTERS, "give-nested", &start), Ok(()));
        assert_eq!(run(&head, COUNTERS, "[constructor]counter", &start), Ok(()));
        assert_eq!(run(&head, RELAY, "make", &start), Ok(()));
        assert_eq!(live(&head), 0);
        // A handle that was given away and came back in such a result is given up, too.
        let counter = make_counter(&head, 5);
        assert_eq!(run(&head, RELAY, "forward", &[counter.clone()]), Ok(()));
        assert_eq!(live(&head), 0);
        assert_eq!(
            head.release(&counter),
            Err(ResourceReceiveError::InvalidHandle)
        );
    }
}

#[test]
fn constructors_methods_and_statics_are_functions_like_others() {
    for language in MAKERS {
        let head = provider(language);
        let new =
            |start| call(&head, COUNTERS, "[constructor]counter", &[Val::U32(start)]).unwrap();
        let (a, b) = (new(5), new(6));
        let merged = call(
            &head,
            COUNTERS,
            "[static]counter.merge",
            &[a.clone(), b.clone()],
        );
        let merged = merged.unwrap();
        assert_eq!(live(&head), 2);
        let value =
            |counter: &Val| call(&head, COUNTERS, "[method]counter.value", &[counter.clone()]);
        assert_eq!(value(&merged), Ok(Val::U32(11)));
        assert_eq!(value(&b), Ok(Val::U32(6)));
        assert_eq!(value(&a), Err(INVALID.to_owned()));
        assert_eq!(
            call(&head, COUNTERS, "[method]counter.value", &[Val::U32(5)]),
            Err("invalid argument list: the first argument of a method is the handle it is called on".to_owned())
        );
        let swapped = call(&head, COUNTERS, "swap", &[b, Val::U32(9)]).unwrap();
        assert_eq!(value(&swapped), Ok(Val::U32(9)));
        assert_eq!(head.release(&list([merged, swapped])), Ok(()));
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handles_of_another_tree_are_refused() {
    for language in MAKERS {
        let (head, other) = (provider(language), provider(language));
        let (own, foreign) = (make_counter(&head, 5), make_counter(&other, 6));
        for function in ["lend-own", "take-own", "[method]counter.value"] {
            let refused = call(&head, COUNTERS, function, &[foreign.clone()]);
            assert_eq!(refused, Err(INVALID.to_owned()));
        }
        assert_eq!(
            head.release(&foreign),
            Err(ResourceReceiveError::InvalidHandle)
        );
        assert_eq!((live(&head), live(&other)), (1, 1));
        assert_eq!(call(&head, COUNTERS, "take-own", &[own]), Ok(Val::U32(5)));
        drop(head);
        assert_eq!(
            call(&other, COUNTERS, "take-own", &[foreign]),
            Ok(Val::U32(6))
        );
    }
}

#[test]
fn handles_of_a_tree_that_ended_are_refused_by_the_next() {
    for language in MAKERS {
        let ended = provider(language);
        let old = make_counter(&ended, 5);
        drop(ended);
        let head = provider(language);
        let _new = make_counter(&head, 6);
        let refused = call(&head, COUNTERS, "lend-own", &[old.clone()]);
        assert_eq!(refused, Err(INVALID.to_owned()));
        assert_eq!(head.release(&old), Err(ResourceReceiveError::InvalidHandle));
        assert_eq!(live(&head), 1);
    }
}

#[test]
fn handles_can_be_made_used_and_released_on_any_thread() {
    for language in MAKERS {
        let head = pair(language);
        let sum = Mutex::new(0);
        thread::scope(|scope| {
            for thread in 0..4 {
                let (head, sum) = (&head, &sum);
                scope.spawn(move || {
                    for round in 0..25 {
                        let start = thread * 25 + round;
                        let counter = make_counter(head, start);
                        let counter = call(head, RELAY, "forward", &[counter]).unwrap();
                        let read = call(head, RELAY, "read", &[counter.clone()]);
                        assert_eq!(read, Ok(Val::U32(start)));
                        *sum.lock().unwrap() += start;
                        assert_eq!(head.release(&counter), Ok(()));
                    }
                });
            }
        });
        assert_eq!(sum.into_inner().unwrap(), 4950);
        assert_eq!(live(&head), 0);
    }
}

#[test]
fn handle_made_on_one_thread_is_good_on_another() {
    let host = Host::default();
    let head = host.maker_and_holder("plain");
    let thing = thread::scope(|scope| scope.spawn(|| make(&head, 5)).join().unwrap());
    assert_eq!(
        call(&head, HOLDER, "look-at", &[thing.clone()]),
        Ok(Val::U32(5))
    );
    let taken = thread::scope(|scope| {
        scope
            .spawn(|| call(&head, THINGS, "take", &[thing]))
            .join()
            .unwrap()
    });
    assert_eq!(taken, Ok(Val::U32(5)));
    assert_eq!(host.gone(), [5]);
}
