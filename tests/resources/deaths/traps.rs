//! Traps of the plugin's own code.

use super::mortal::{Setting, dying, dying_of_resources};
use super::{DYING, NEIGHBOUR, dies, is_down_and_comes_back, load, note};
use crate::support::{TRAP, only};

fn dies_of(core: &str, expected: &str) {
    dies(&Setting::plain(), &dying("", core), expected);
}

#[test]
fn unreachable_code() {
    dies_of(r#"(func (export "die") unreachable)"#, TRAP);
}

#[test]
fn division_by_zero() {
    dies_of(
        r#"(func (export "die") (drop (i32.div_u (i32.const 1) (i32.const 0))))"#,
        "wasm trap: integer divide by zero",
    );
}

#[test]
fn memory_out_of_bounds() {
    dies_of(
        r#"(func (export "die") (drop (i32.load (i32.const 0x7fff0000))))"#,
        "memory fault at wasm address 0x7fff0000 in linear memory of size 0x10000: wasm trap: out \
         of bounds memory access",
    );
}

#[test]
fn table_out_of_bounds() {
    dies_of(
        r#"(table 1 funcref) (func (export "die") (call_indirect (i32.const 1)))"#,
        "wasm trap: undefined element: out of bounds table access",
    );
}

#[test]
fn infinite_recursion() {
    dies_of(
        r#"(func $die (export "die") call $die call $die)"#,
        "wasm trap: call stack exhausted",
    );
}

#[test]
fn destructor_that_traps_in_a_call() {
    let core = r#"(func (export "die") (call $drop (call $new (i32.const 1))))"#;
    dies(
        &Setting::plain(),
        &dying_of_resources("unreachable", core),
        TRAP,
    );
}

#[test]
fn handle_dropped_twice() {
    let core = r#"(func (export "die") (local $handle i32)
        (local.set $handle (call $new (i32.const 1)))
        (call $drop (local.get $handle))
        (call $drop (local.get $handle)))"#;
    dies(
        &Setting::plain(),
        &dying_of_resources("", core),
        "unknown handle index 1",
    );
}

#[test]
fn destructor_that_traps_when_the_host_releases() {
    let component = dying_of_resources(
        "unreachable",
        r#"(func (export "die") (result i32) (call $new (i32.const 1)))"#,
    );
    // The resource has a name, and `die` makes one.
    let component = component
        .replace(
            "(func $die  (canon",
            "(export $named \"thing\" (type $thing))\n(func $die (result (own $named)) (canon",
        )
        .replace(
            "(export \"die\" (func $die))",
            "(export \"thing\" (type $named)) (export \"die\" (func $die))",
        );
    let head = load(&Setting::plain(), &component);
    assert_eq!(note(&head, DYING), Ok(1));
    assert_eq!(note(&head, NEIGHBOUR), Ok(1));
    let thing = only(head.dispatch(DYING, "die", true, &[])).unwrap();
    // It is never the error of whoever drops.
    assert_eq!(head.release(&thing), Ok(()));
    is_down_and_comes_back(&head, TRAP);
}
