//! What the compiler takes for generated code, beside what it takes for that of wasmtime's own `bindgen!`.
//!
//! Run by name, since what else a machine does counts as well:
//! `cargo test -p tests --test compile -- --ignored --nocapture cost` prints a table, and fails if it takes too long.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::compiler::{Compiler, Scratch};
use crate::wasi::packages;

/// How often each is compiled, in turns; the fastest counts, since everything else on the machine only adds.
const RUNS: usize = 5;

/// What is compiled to which extent, and how many times the time of `bindgen!` it may take.
const EXTENTS: [(&str, &[&str], f64); 3] = [
    ("checked", &["--emit=metadata"], 1.3),
    ("debug", &["--emit=link"], 1.3),
    ("optimised", &["--emit=link", "-Copt-level=3"], 1.5),
];

#[test]
#[ignore = "measures time: run it by name, on a machine that does nothing else"]
fn cost_of_wasi_beside_bindgen() {
    let wasi = packages("wasip2");
    let interfaces = wasi.stable_interfaces();
    let scratch = Scratch::new("cost");
    let folder = scratch.path();
    fs::create_dir_all(folder).expect("the folder can be made");
    let path = wasi.folder().display();
    let exports = format!("export {};", interfaces.join("; export "));
    for (file, option) in [("ours.rs", ""), ("implemented.rs", "implement: true,")] {
        write(
            &folder.join(file),
            &format!(
                "wasm_link::interface!({{ path: \"{path}\", {option} interfaces: {interfaces:?} }});"
            ),
        );
    }
    write(
        &folder.join("bindgen.rs"),
        &format!(
            "wasmtime::component::bindgen!({{ path: \"{path}\", world: \"x:y/w\", \
             inline: \"package x:y; world w {{ {exports} }}\" }});"
        ),
    );

    let compiler = Compiler::new(folder);
    println!(
        "| {} interfaces of WASI 0.2, seconds | `bindgen!` | `interface!` | ratio | at most | with `implement` |",
        interfaces.len()
    );
    println!("|---|---|---|---|---|---|");
    let mut slow = Vec::new();
    for (extent, arguments, limit) in EXTENTS {
        let files = ["bindgen.rs", "ours.rs", "implemented.rs"];
        let [bindgen, ours, implemented] = fastest(&compiler, files, arguments);
        let ratio = ours / bindgen;
        println!(
            "| {extent} | {bindgen:.2} | {ours:.2} | {ratio:.2} | {limit} | {implemented:.2} |"
        );
        if ratio > limit {
            slow.push(extent);
        }
    }
    assert!(slow.is_empty(), "takes too long: {slow:?}");
}

fn write(file: &Path, invocation: &str) {
    let text = format!("//! All of WASI 0.2.\n\n{invocation}\n");
    fs::write(file, text).expect("the file can be written");
}

/// Compiles the files in turns, and returns the seconds of the fastest run of each.
fn fastest(compiler: &Compiler, files: [&str; 3], arguments: &[&str]) -> [f64; 3] {
    let mut fastest = [Duration::MAX; 3];
    for _ in 0..RUNS {
        for (file, fastest) in files.iter().zip(&mut fastest) {
            let begin = Instant::now();
            let output = compiler.library(file, arguments);
            *fastest = begin.elapsed().min(*fastest);
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}");
        }
    }
    fastest.map(|fastest| fastest.as_secs_f64())
}
