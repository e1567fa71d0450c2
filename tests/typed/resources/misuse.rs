//! Handles where they do not belong.

use wasm_link::DispatchError;
use wasm_link::error::ResourceReceiveError;

use super::{Counting, LANGUAGES};

#[test]
fn a_handle_of_another_application_is_refused() {
    let here = Counting::load(LANGUAGES[0]);
    let there = Counting::load(LANGUAGES[1]);
    let foreign = there.counters.new_counter(1).unwrap();
    let refused = here.counters.lend_own(&foreign).unwrap_err();
    assert!(
        matches!(
            refused,
            DispatchError::ResourceReceiveError(ResourceReceiveError::InvalidHandle)
        ),
        "{refused}"
    );
    let own = here.counters.new_counter(2).unwrap();
    let refused = here.counters.counter_merge(own, &foreign).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "resource receive error: the handle does not belong to this tree, or was given up"
    );
    assert_eq!(foreign.value().unwrap(), 1);
    assert_eq!((here.live(), there.live()), (0, 1));
    drop(foreign);
    assert_eq!(there.live(), 0);
}

#[test]
fn a_destructor_that_traps_is_nobody_elses_error() {
    let counting = Counting::load(LANGUAGES[0]);
    let counter = counting.counters.new_counter(1).unwrap();
    counting.counters.spoil().unwrap();
    drop(counter);
    let down = counting.counters.live().unwrap_err();
    assert!(matches!(down, DispatchError::PluginDown { .. }), "{down}");
}
