//! Implementations of the generated trait, as applications write them.

use crate::compiler::assert_compiles;

#[test]
fn names_that_clash_are_told_apart() {
    assert_compiles(
        "implemented_names",
        r#"
wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            resource p { constructor(caller: u8, this: u8); get: func(p: u8, caller: u8) -> u8; t: static func() -> p; }
            resource t { constructor(); t: func(t: borrow<t>); }
            resource caller { self: func(caller: borrow<caller>) -> own<caller>; }
            record implementation { p: p, t: t }
            record pair { p: p, t: borrow<t>, first: implementation }
            p-get: func();
            of: func(pair: pair) -> implementation;
            new-p: func(mine: own<p>, lent: borrow<p>);
        }
        interface d { record native { x: u8 } wire: func(native: native) -> native; }
    ",
    implement: true,
});

use wasm_link::{Caller, Lent, Own};

/// Implements both.
#[derive(Debug)]
pub struct Both;

impl c::link::Implementation for Both {
    type P = u8;
    type T = u16;
    type Caller = String;

    fn new_p(&self, _caller: &mut Caller<'_>, _: u8, _: u8) -> u8 { 0 }
    fn p_get_(&self, _: &mut Caller<'_>, receiver: &u8, p: u8, caller: u8) -> u8 { receiver + p + caller }
    fn p_t(&self, _: &mut Caller<'_>) -> Own<c::P, u8> { Own::new(0) }
    fn new_t(&self, _: &mut Caller<'_>) -> u16 { 0 }
    fn t_t(&self, _: &mut Caller<'_>, _: &u16, _: Lent<c::T, u16>) {}
    fn caller_self(&self, _: &mut Caller<'_>, this: &String, _: Lent<c::Caller, String>) -> Own<c::Caller, String> {
        this.clone().into()
    }
    fn p_get(&self, _: &mut Caller<'_>) {}
    fn of_(
        &self,
        _: &mut Caller<'_>,
        pair: c::native::Pair<Own<c::P, u8>, Lent<c::T, u16>, Own<c::T, u16>>,
    ) -> c::native::Implementation<Own<c::P, u8>, Own<c::T, u16>> {
        pair.first
    }
    fn new_p_(&self, _: &mut Caller<'_>, _: Own<c::P, u8>, _: Lent<c::P, u8>) {}
}

impl d::Implementation for Both {
    fn wire(&self, _: &mut Caller<'_>, native: d::Native) -> d::Native { native }
}

/// Declares both.
#[must_use]
pub fn natives() -> [wasm_link::Native<wasm_link::Plugin>; 2] {
    [c::Interface::native(Both), d::Interface::native(Both)]
}
"#,
    );
}

#[test]
fn methods_that_may_fail_return_a_result() {
    assert_compiles(
        "implemented_fallible",
        r#"
wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            resource r { constructor(x: u8) -> result<r, string>; get: func() -> u8; }
            f: func() -> result<u8, string>;
            g: func();
            h: func() -> u8;
        }
        interface d { f: func(); }
    ",
    implement: true,
    fallible: { "c": ["r", "r.get", "f", "g"], "a:b/d": true },
});

use wasm_link::{Caller, Failure};

/// Implements both.
#[derive(Debug)]
pub struct Both;

impl c::Implementation for Both {
    type R = u8;

    fn new_r(&self, _: &mut Caller<'_>, x: u8) -> Result<Result<u8, String>, Failure> {
        Ok(x.checked_add(1).ok_or_else(|| "too large".to_owned()))
    }
    fn r_get(&self, _: &mut Caller<'_>, r: &u8) -> Result<u8, Failure> { Ok(*r) }
    fn f(&self, _: &mut Caller<'_>) -> Result<Result<u8, String>, Failure> { Err("no".into()) }
    fn g(&self, _: &mut Caller<'_>) -> Result<(), Failure> { Ok(()) }
    fn h(&self, _: &mut Caller<'_>) -> u8 { 0 }
}

impl d::Implementation for Both {
    fn f(&self, _: &mut Caller<'_>) -> Result<(), Failure> { Err("no".into()) }
}
"#,
    );
}

#[test]
fn what_nobody_uses_is_no_warning() {
    assert_compiles(
        "implemented_private",
        r#"
mod private {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface c {
                resource r { constructor(); }
                record pair { left: r, right: borrow<r> }
                variant choice { none, one(r) }
                f: func(pair: pair) -> choice;
            }
        ",
        implement: true,
    });
}
"#,
    );
}

#[test]
fn types_of_other_interfaces_and_invocations_are_taken() {
    assert_compiles(
        "implemented_with",
        r#"
/// One.
pub mod first {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface types {
                resource r { get: func() -> u8; }
                record data { x: u8 }
                record pair { left: borrow<r>, right: data }
                record owned { r: r }
            }
        ",
        implement: true,
    });
}

/// Another.
pub mod second {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface types {
                resource r { get: func() -> u8; }
                record data { x: u8 }
                record pair { left: borrow<r>, right: data }
                record owned { r: r }
            }
            interface c {
                use types.{r, data, pair as two, owned};
                resource s;
                record mix { two: two, owned: owned, s: s, r: borrow<r> }
                f: func(mix: mix, two: two, other: borrow<r>, data: list<data>) -> tuple<owned, r, s>;
            }
        ",
        interfaces: ["c"],
        with: { "types": crate::first::types },
        implement: true,
    });
}

use first::types;
use second::c;
use wasm_link::{Caller, LentHandle, Own};

/// Implements it.
#[derive(Debug)]
pub struct C;

impl c::Implementation for C {
    type S = String;

    fn f(
        &self,
        _: &mut Caller<'_>,
        mix: c::native::Mix<Own<c::S, String>>,
        two: types::native::Pair<LentHandle<types::R>>,
        other: LentHandle<types::R>,
        data: Vec<types::Data>,
    ) -> (types::Owned, types::R, Own<c::S, String>) {
        let _: (LentHandle<types::R>, types::native::Pair<LentHandle<types::R>>) = (mix.r, mix.two);
        let _: Option<u8> = two.left.get().or_else(|_| other.get()).ok();
        drop(data);
        loop { std::thread::park() }
    }
}
"#,
    );
}

#[test]
fn what_worlds_import_is_about_their_own_resources() {
    assert_compiles(
        "implemented_worlds",
        r#"
wasm_link::interface!({
    inline: "
        package a:b;
        world w {
            resource r { constructor(); get: func() -> u8; }
            resource bare;
            record pair { r: r, bare: borrow<bare> }
            import f: func(r: borrow<r>, pair: pair) -> r;
            export g: func(x: u8);
        }
    ",
    implement: true,
});

use wasm_link::{Caller, Lent, Own};

/// Offers what the world imports.
#[derive(Debug)]
pub struct Imports;

impl w_imports::Implementation for Imports {
    type R = u8;
    type Bare = u16;

    fn new_r(&self, _: &mut Caller<'_>) -> u8 { 0 }
    fn r_get(&self, _: &mut Caller<'_>, r: &u8) -> u8 { *r }
    fn f(
        &self,
        _: &mut Caller<'_>,
        _: Lent<w::R, u8>,
        pair: w::native::Pair<Own<w::R, u8>, Lent<w::Bare, u16>>,
    ) -> Own<w::R, u8> {
        pair.r
    }
}
"#,
    );
}

#[test]
fn the_example_of_the_documentation_compiles() {
    let documentation = include_str!("../../wasm_link_macros/src/lib.rs");
    let lines: Vec<_> = documentation
        .lines()
        .map(|line| line.strip_prefix("///").unwrap_or_default())
        .skip_while(|line| !line.contains("# Implementations in Rust"))
        .skip_while(|line| !line.contains("```ignore"))
        .skip(1)
        .take_while(|line| !line.contains("```"))
        .collect();
    assert!(!lines.is_empty(), "the example is there");
    assert_compiles(
        "implemented_documentation",
        &format!(
            r#"
wasm_link::interface!({{
    inline: "
        package a:b;
        interface counters {{
            resource counter {{
                constructor(start: u32);
                increment: func(by: u32) -> u32;
                merge: static func(a: counter, b: borrow<counter>) -> counter;
            }}
        }}
    ",
    implement: true,
}});
use std::sync::atomic::{{AtomicU32, Ordering::Relaxed}};
{}
/// Uses it.
#[must_use]
pub fn native() -> wasm_link::Native<wasm_link::Plugin> {{
    counters::Interface::native(Counters)
}}
"#,
            lines.join("\n")
        ),
    );
}
