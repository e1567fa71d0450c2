//! How many instructions work takes, which does not depend on what else the machine does: this program runs
//! itself within `valgrind --tool=callgrind`, which counts within [`counted`] only, and writes a file of what
//! it counted each time that this function ends.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{self, Command, Stdio};

use crate::outcome::Outcome;

/// Tells a process, by the environment, that it runs within valgrind.
const COUNTED: &str = "WASM_LINK_BENCH_COUNTED";

/// How callgrind names [`counted`].
const FUNCTION: &str = concat!(module_path!(), "::counted");

/// Runs `work`, of which each instruction is counted.
#[inline(never)]
pub(crate) fn counted(work: &mut dyn FnMut()) {
    work();
}

/// Tells whether this process is one that is counted.
pub(crate) fn is_counted_here() -> bool {
    env::var_os(COUNTED).is_some()
}

/// Runs this program within valgrind with these arguments. Returns what it printed, and the instructions of each
/// call of [`counted`].
pub(crate) fn count(arguments: &[String]) -> Outcome<(String, Vec<u64>)> {
    let folder = env::temp_dir().join(format!("wasm-link-counts-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let counts = count_into(&folder, arguments);
    fs::remove_dir_all(&folder)?;
    counts
}

fn count_into(folder: &Path, arguments: &[String]) -> Outcome<(String, Vec<u64>)> {
    let file = folder.join("counts");
    let output = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind"])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(format!("--toggle-collect={FUNCTION}"))
        .arg(format!("--dump-after={FUNCTION}"))
        .arg(env::current_exe()?)
        .args(arguments)
        .env(COUNTED, "1")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run valgrind: {error}"))?;
    if !output.status.success() {
        return Err(format!("the counted process failed: {}", output.status).into());
    }
    let mut counts = Vec::new();
    loop {
        // Callgrind numbers the files.
        let mut file = file.clone();
        file.add_extension((counts.len() + 1).to_string());
        if !file.exists() {
            break;
        }
        counts.push(total(&fs::read_to_string(file)?)?);
    }
    Ok((String::from_utf8(output.stdout)?, counts))
}

/// Reads the sum in what callgrind wrote.
fn total(text: &str) -> Outcome<u64> {
    let total = text.lines().find_map(|line| line.strip_prefix("totals:"));
    Ok(total.ok_or("callgrind wrote no sum")?.trim().parse()?)
}
