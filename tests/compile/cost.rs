//! What the compiler takes for generated code, beside what it takes for that of wasmtime's own `bindgen!`.
//!
//! Not a test: `cargo test -p tests --test compile -- --ignored --nocapture cost` prints a table.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::compiler::{Compiler, Scratch};
use crate::wasi::packages;

/// How often each is compiled; the fastest counts, since everything else on the machine only adds.
const RUNS: usize = 5;

/// What is compiled to which extent.
const EXTENTS: [(&str, &[&str]); 3] = [
    ("checked", &["--emit=metadata"]),
    ("debug", &["--emit=link"]),
    ("optimised", &["--emit=link", "-Copt-level=3"]),
];

#[test]
#[ignore = "prints numbers, and fails for no reason but a broken build"]
fn cost_of_wasi_beside_bindgen() {
    let wasi = packages("wasip2");
    let interfaces = wasi.stable_interfaces();
    let scratch = Scratch::new("cost");
    let folder = scratch.path();
    fs::create_dir_all(folder).expect("the folder can be made");
    let path = wasi.folder().display();
    let exports = format!("export {};", interfaces.join("; export "));
    write(
        &folder.join("ours.rs"),
        &format!("wasm_link::interface!({{ path: \"{path}\", interfaces: {interfaces:?} }});"),
    );
    write(
        &folder.join("bindgen.rs"),
        &format!(
            "wasmtime::component::bindgen!({{ path: \"{path}\", world: \"x:y/w\", \
             inline: \"package x:y; world w {{ {exports} }}\" }});"
        ),
    );

    let compiler = Compiler::new(folder);
    println!(
        "| {} interfaces of WASI 0.2, seconds | `bindgen!` | `interface!` | ratio |",
        interfaces.len()
    );
    println!("|---|---|---|---|");
    for (extent, arguments) in EXTENTS {
        let [bindgen, ours] =
            ["bindgen.rs", "ours.rs"].map(|file| fastest(&compiler, file, arguments).as_secs_f64());
        println!(
            "| {extent} | {bindgen:.2} | {ours:.2} | {:.2} |",
            ours / bindgen
        );
    }
}

fn write(file: &Path, invocation: &str) {
    let text = format!("//! All of WASI 0.2.\n\n{invocation}\n");
    fs::write(file, text).expect("the file can be written");
}

fn fastest(compiler: &Compiler, file: &str, arguments: &[&str]) -> Duration {
    let runs = (0..RUNS).map(|_| {
        let begin = Instant::now();
        let output = compiler.library(file, arguments);
        let took = begin.elapsed();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        took
    });
    runs.min().unwrap_or_default()
}
