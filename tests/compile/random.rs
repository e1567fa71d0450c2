//! Random interfaces: each compiles without a warning, and random values come back from its types unharmed.
//!
//! They are the same ones every time, unless `WASM_LINK_TEST_INTERFACES` says how many, and `WASM_LINK_TEST_SEED`
//! which; a failure tells the seed.

mod names;
mod rng;
mod wit;

use std::fmt::Write as _;
use std::process::Command;
use std::{env, fs};

use crate::compiler::{Compiler, Scratch};
use rng::Rng;
use wit::{Checked, Package};

/// The program around what is generated.
const PROGRAM: &str = include_str!("random/program.rs");
/// The seed that found the last mistake.
const SEED: u64 = 6_855_826_368_293_395_377;

const RNG: &str = include_str!("random/rng.rs");

#[test]
fn values_come_back_from_the_types_of_random_interfaces() {
    let interfaces = number("WASM_LINK_TEST_INTERFACES").unwrap_or(30);
    let seed = number("WASM_LINK_TEST_SEED").unwrap_or(SEED);
    println!("WASM_LINK_TEST_SEED={seed} WASM_LINK_TEST_INTERFACES={interfaces}");
    let scratch = Scratch::new("random");
    let folder = scratch.path();
    fs::create_dir_all(folder).expect("the folder can be made");
    let mut rng = Rng::new(seed);
    let package = Package::random(&mut rng, interfaces);
    fs::write(folder.join("random.wit"), &package.text).expect("the file can be written");
    fs::write(folder.join("main.rs"), program(seed, &package.checked))
        .expect("the file can be written");

    let program = folder.join("program");
    let built = Compiler::new(folder).build("main.rs", &program);
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(
        built.status.success(),
        "seed {seed}: {said}\n{}",
        package.text
    );
    let ran = Command::new(&program)
        .output()
        .expect("the program can be run");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(
        ran.status.success(),
        "seed {seed}: {said}\n{}",
        package.text
    );
    println!("{}", String::from_utf8_lossy(&ran.stdout).trim_end());
}

fn number(variable: &str) -> Option<u64> {
    let value = env::var(variable).ok()?;
    Some(value.parse().expect("the variable is a number"))
}

/// Writes the program that checks all types.
fn program(seed: u64, checked: &[Checked]) -> String {
    let mut checks = String::new();
    for Checked {
        module,
        rust,
        function,
    } in checked
    {
        writeln!(
            checks,
            "    checker.check::<{module}::link::Interface, {module}::{rust}>({function:?});"
        )
        .expect("memory can be written");
    }
    format!(
        "{PROGRAM}\nmod rng {{\n{RNG}\n}}\n\n\
         fn check_all(checker: &mut Checker) {{\n{checks}}}\n\nconst SEED: u64 = {seed};\n"
    )
}
