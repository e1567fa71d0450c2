//! Every fixture, in a crate that allows no warning.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::compiler::assert_compiles;

#[test]
fn every_fixture_compiles_without_warnings() {
    compile("fixtures", "");
}

#[test]
fn every_fixture_compiles_without_warnings_where_it_is_implemented() {
    compile("implemented", "implement: true");
    compile("fallible", "implement: true, fallible: true");
}

/// Compiles all fixtures, with further options.
fn compile(name: &str, options: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/wit");
    let entries = fs::read_dir(&folder).expect("the folder can be read");
    let mut fixtures: Vec<_> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    fixtures.sort();
    let mut text = String::new();
    for (index, fixture) in fixtures.iter().enumerate() {
        let path = fixture.display();
        writeln!(
            text,
            "pub mod fixture_{index} {{\n    //! One of them.\n    \
             wasm_link::interface!({{ path: \"{path}\", {options} }});\n}}"
        )
        .expect("a string takes what is written");
    }
    assert_compiles(name, &text);
}

/// What is large is not borrowed part by part in so many words, and is all the same.
#[test]
fn large_parameters_are_passed() {
    assert_compiles(
        "large",
        r#"
wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            record point { x: u64, y: u64 }
            type large = tuple<string, result<list<u64, 200>, list<point, 100>>>;
            array: func(a: option<list<point, 100>>, b: option<tuple<list<u64, 200>>>);
            alias: func(a: large, b: list<large>, c: option<large>, d: list<point, 100>) -> large;
            long: func(a: option<list<u8, 20000>>, b: option<list<point, 100>>);
        }
    ",
    implement: true,
});

/// Calls with values of these types.
pub fn call(client: &c::Client, some: &str, array: &[u64; 200], points: &[c::Point; 100]) {
    client.array(Some(points), Some((array,))).ok();
    client.alias((some, Ok(array)), &[], Some((some, Err(points))), points).ok();
}
"#,
    );
}

/// The derives of wasmtime name `None`, `Some` and `Ok` as they are.
#[test]
fn resources_hide_nothing_that_derives_need() {
    assert_compiles(
        "resources",
        r#"
wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            resource none { constructor(); }
            resource some { constructor(); }
            resource ok { constructor(); }
            resource err { constructor(); }
            variant v { none, some(u8) }
            record r { v: v }
            enum e { ok }
            flags f { some }
            call: func(v: v, r: r, e: e, f: f, handles: tuple<none, some, ok, err>) -> result<tuple<v, r, e, f>>;
        }
    ",
    implement: true,
});

/// Is one of them.
pub type None = c::None_;
"#,
    );
}
