//! Kinds of resources are never confused: neither two of one interface, nor two of one name.

use std::fmt::Write;

use wasm_link::Val;

use crate::support::{Head, Interface, Plugin, call, load};

const ONE: &str = "test:kinds/one";
const TWO: &str = "test:kinds/two";
const MIXER: &str = "test:kinds/mixer";
const WRONG: &str =
    "resource receive error: the handle is of another resource than the parameter takes";

/// A plugin that makes, looks at and takes each of the resources, which are numbers.
fn maker(path: &str, resources: &[&str]) -> Plugin {
    let mut text = String::new();
    for name in resources {
        let _ = write!(
            text,
            r#"(type $own-{name} (resource (rep i32)))
            (export ${name} "{name}" (type $own-{name}))
            (core func $new-{name} (canon resource.new ${name}))
            (core func $rep-{name} (canon resource.rep ${name}))
            (core module $main-{name}
                (import "" "rep" (func $rep (param i32) (result i32)))
                (func (export "look") (param i32) (result i32) (local.get 0))
                (func (export "take") (param i32) (result i32) (call $rep (local.get 0))))
            (core instance $main-{name} (instantiate $main-{name} (with "" (instance
                (export "rep" (func $rep-{name}))))))
            (func (export "make-{name}") (param "number" u32) (result (own ${name}))
                (canon lift (core func $new-{name})))
            (func (export "look-{name}") (param "r" (borrow ${name})) (result u32)
                (canon lift (core func $main-{name} "look")))
            (func (export "take-{name}") (param "r" (own ${name})) (result u32)
                (canon lift (core func $main-{name} "take")))
            "#
        );
    }
    let text = format!(
        "(component (component $inner {text}) (instance $inner (instantiate $inner)) \
         (export \"{path}\" (instance $inner)))"
    );
    Plugin::text(path, path, &text)
}

/// A plugin that passes what it is lent to the wrong function, or to the right one.
fn mixer() -> Plugin {
    let text = r#"(component
        (import "test:kinds/one" (instance $one
            (export "left" (type $left (sub resource)))
            (export "right" (type $right (sub resource)))
            (export "look-left" (func (param "r" (borrow $left)) (result u32)))
            (export "look-right" (func (param "r" (borrow $right)) (result u32)))))
        (import "test:kinds/two" (instance $two
            (export "left" (type $left (sub resource)))
            (export "look-left" (func (param "r" (borrow $left)) (result u32)))))
        (alias export $one "left" (type $left))
        (core func $left (canon lower (func $one "look-left")))
        (core func $right (canon lower (func $one "look-right")))
        (core func $other (canon lower (func $two "look-left")))
        (core func $drop (canon resource.drop $left))
        (core module $main
            (import "" "left" (func $left (param i32) (result i32)))
            (import "" "right" (func $right (param i32) (result i32)))
            (import "" "other" (func $other (param i32) (result i32)))
            (import "" "drop" (func $drop (param i32)))
            (func (export "left") (param i32) (result i32)
                (call $left (local.get 0)) (call $drop (local.get 0)))
            (func (export "right") (param i32) (result i32) (call $right (local.get 0)))
            (func (export "other") (param i32) (result i32) (call $other (local.get 0))))
        (core instance $main (instantiate $main (with "" (instance
            (export "left" (func $left)) (export "right" (func $right))
            (export "other" (func $other)) (export "drop" (func $drop))))))
        (func $as-left (param "r" (borrow $left)) (result u32) (canon lift (core func $main "left")))
        (func $as-right (param "r" (borrow $left)) (result u32) (canon lift (core func $main "right")))
        (func $as-other (param "r" (borrow $left)) (result u32) (canon lift (core func $main "other")))
        (instance $mixer (export "left" (type $left))
            (export "as-left" (func $as-left)) (export "as-right" (func $as-right))
            (export "as-other" (func $as-other)))
        (export "test:kinds/mixer" (instance $mixer)))"#;
    Plugin::text(MIXER, MIXER, text).needing([ONE, TWO])
}

fn makers() -> Head {
    load(
        [ONE, TWO, MIXER].map(Interface::new),
        [
            maker(ONE, &["left", "right"]),
            maker(TWO, &["left"]),
            mixer(),
        ],
    )
}

fn make(head: &Head, path: &str, resource: &str) -> Val {
    let made = call(head, path, &format!("make-{resource}"), &[Val::U32(5)]);
    made.unwrap()
}

#[test]
fn resource_of_the_same_interface_is_not_taken_for_another() {
    let head = makers();
    let left = make(&head, ONE, "left");
    for function in ["look-right", "take-right"] {
        let refused = call(&head, ONE, function, &[left.clone()]);
        assert_eq!(refused, Err(WRONG.to_owned()));
    }
    // It was not taken.
    assert_eq!(call(&head, ONE, "take-left", &[left]), Ok(Val::U32(5)));
}

#[test]
fn resource_of_the_same_name_is_not_taken_for_another() {
    let head = makers();
    let (one, two) = (make(&head, ONE, "left"), make(&head, TWO, "left"));
    for (path, resource) in [(TWO, &one), (ONE, &two)] {
        for function in ["look-left", "take-left"] {
            let refused = call(&head, path, function, &[resource.clone()]);
            assert_eq!(refused, Err(WRONG.to_owned()));
        }
    }
    assert_eq!(call(&head, ONE, "take-left", &[one]), Ok(Val::U32(5)));
    assert_eq!(call(&head, TWO, "take-left", &[two]), Ok(Val::U32(5)));
}

#[test]
fn third_party_is_given_the_resource_that_it_asked_for() {
    let head = makers();
    let left = make(&head, ONE, "left");
    assert_eq!(call(&head, MIXER, "as-left", &[left]), Ok(Val::U32(5)));
    for wrong in [make(&head, ONE, "right"), make(&head, TWO, "left")] {
        let refused = call(&head, MIXER, "as-left", &[wrong]);
        assert_eq!(refused, Err(WRONG.to_owned()));
    }
}

#[test]
fn plugin_that_confuses_resources_traps() {
    for function in ["as-right", "as-other"] {
        let head = makers();
        let left = make(&head, ONE, "left");
        assert_eq!(
            call(&head, MIXER, function, &[left.clone()]),
            Err(
                "runtime exception: handle index 1 used with the wrong type, expected \
                 guest-defined resource but found a different guest-defined resource"
                    .to_owned()
            )
        );
        assert_eq!(call(&head, ONE, "take-left", &[left]), Ok(Val::U32(5)));
    }
}
