//! What `interface!` says about mistakes, and where: one file for each message, each with all that the compiler
//! says about it.
//!
//! `BLESS=1 cargo test` rewrites what is expected; the diff is reviewed.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::{env, fs, thread};

use crate::compiler::Compiler;

/// The folder of the files, and of the WIT that they name.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/mistakes");

#[test]
fn every_mistake_is_reported_on_its_token_and_nothing_else_is() {
    let files = files();
    assert!(!files.is_empty(), "found no file in {FOLDER}");
    let compiler = Compiler::new(Path::new(FOLDER));
    let next = AtomicUsize::new(0);
    let (sender, differences) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let sender = sender.clone();
            let (compiler, files, next) = (&compiler, &files, &next);
            scope.spawn(move || {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    sender.send(difference(compiler, file)).ok();
                }
            });
        }
    });
    drop(sender);
    let differences: String = differences.iter().flatten().collect();
    assert!(
        differences.is_empty(),
        "not as blessed (`BLESS=1 cargo test` rewrites):\n{differences}"
    );
}

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let mut files: Vec<_> = paths.filter(is_rust).collect();
    files.sort();
    files
}

/// Compiles `file`, and returns what the compiler says if it is not what is expected.
fn difference(compiler: &Compiler, file: &Path) -> Option<String> {
    let said = said(compiler, file);
    let blessed = file.with_extension("stderr");
    if env::var_os("BLESS").is_some() {
        fs::write(&blessed, said).expect("the file can be written");
        return None;
    }
    let expected = fs::read_to_string(&blessed).unwrap_or_default();
    if said == expected {
        return None;
    }
    let mut difference = format!("=== {}\n", file.display());
    write!(difference, "--- expected\n{expected}--- found\n{said}").expect("memory can be written");
    Some(difference)
}

/// Returns what the compiler says about `file`, without the lines at the end that only count.
fn said(compiler: &Compiler, file: &Path) -> String {
    const COUNTING: [&str; 3] = [
        "error: aborting due to",
        "For more information about",
        "Some errors have detailed",
    ];
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let output = compiler.check(&name);
    assert!(!output.status.success(), "{name} compiles, and should not");
    let said = String::from_utf8_lossy(&output.stderr);
    let lines = said.lines();
    let lines = lines.filter(|line| !COUNTING.iter().any(|counting| line.starts_with(counting)));
    let said = lines.collect::<Vec<_>>().join("\n");
    format!("{}\n", said.trim_end())
}
