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
