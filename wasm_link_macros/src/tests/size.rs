//! How much is generated: what is written once in the runtime is not written for each function.

use std::error::Error;
use std::fs;

use super::snapshots::snapshots;

/// How many lines there may be for each WIT function, in all snapshots together: types, documentation and all.
const LINES: usize = 90;

#[test]
fn generated_code_stays_small() -> Result<(), Box<dyn Error>> {
    let (mut lines, mut functions) = (0, 0);
    for entry in fs::read_dir(snapshots())? {
        let text = fs::read_to_string(entry?.path())?;
        lines += text.lines().count();
        functions += text.lines().filter(|line| is_signature(line)).count();
    }
    println!("{lines} lines for {functions} functions");
    assert!(
        functions > 0 && lines <= LINES * functions,
        "{lines} lines for {functions} functions"
    );
    Ok(())
}

/// Whether a line has the signature of a function, as the runtime decodes it.
fn is_signature(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("\"func ") || line.starts_with("\"async ")
}
