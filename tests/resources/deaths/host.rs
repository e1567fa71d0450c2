//! Host functions that fail or panic under a plugin.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::mortal::{Setting, dying};
use super::{DYING, NEIGHBOUR, cause, comes_back, dies, load, note, run};

#[test]
fn host_function_that_fails() {
    dies(
        &Setting::plain(),
        &dying("", r#"(func (export "die") call $fail)"#),
        "the host cannot do that: the disk is full",
    );
}

#[test]
fn host_function_that_panics() {
    let component = dying("", r#"(func (export "die") call $panic)"#);
    let head = load(&Setting::plain(), &component);
    assert_eq!(note(&head, DYING), Ok(1));
    assert_eq!(note(&head, NEIGHBOUR), Ok(1));
    let panic = catch_unwind(AssertUnwindSafe(|| run(&head, DYING, "die")));
    let panic = panic.unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"the host made a mistake"));
    let cause = cause(&head);
    assert_eq!(cause.summary(), "a host function panicked");
    assert_eq!(cause.to_string(), "a host function panicked");
    comes_back(&head);
}
