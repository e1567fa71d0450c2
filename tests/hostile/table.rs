//! `docs/hostile.md`: what comes of each attack.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use crate::attack::{Attack, Kind};
use crate::child::Ended;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/hostile.md");

const HEAD: &str = "# Attacks, and what comes of them

What the default `App` makes of plugins, files and WIT that are made to bring it down. Written by the test `hostile`,
which plays each attack in a process of its own with bounded memory and time, and calls a neighbour of the attacker
afterwards: `BLESS=1 cargo test --workspace --test hostile`. Names of files are those of the test.
";

/// The longest outcome that the table shows, in characters.
const LONGEST: usize = 400;

/// How attacks ended.
pub(crate) struct Found {
    pub(crate) outcomes: Vec<(&'static Attack, Ended)>,
    /// Whether all were played.
    pub(crate) is_whole: bool,
}

/// Compares what was found with what is documented, or documents it.
pub(crate) fn hold_against(kinds: &[Kind], found: &Found) {
    let mut rows = HashMap::new();
    let mut failures = String::new();
    for (attack, ended) in &found.outcomes {
        let name = attack.name;
        match ended {
            Ended::Well(outcome) => {
                let known = rows.insert(name, row(name, outcome));
                assert_eq!(known, None, "two attacks have one name");
            }
            Ended::Badly { how, written } => {
                let _ = writeln!(failures, "=== {name}: {how}\n{written}");
            }
        }
    }
    assert!(failures.is_empty(), "attacks succeeded:\n{failures}");
    let documented = fs::read_to_string(FILE).unwrap_or_default();
    if found.is_whole {
        let text = text(kinds, &rows);
        if env::var_os("BLESS").is_some() {
            fs::write(Path::new(FILE), &text).unwrap();
        } else {
            assert!(
                documented == text,
                "docs/hostile.md is stale: write it with `BLESS=1`; it is to be\n{text}"
            );
        }
        return;
    }
    let is_known = |row: &&String| documented.lines().any(|line| line == *row);
    let stale: Vec<_> = rows
        .values()
        .filter(|row| !is_known(row))
        .cloned()
        .collect();
    assert!(stale.is_empty(), "not as documented:\n{}", stale.join("\n"));
}

fn text(kinds: &[Kind], rows: &HashMap<&str, String>) -> String {
    let mut text = HEAD.to_owned();
    for kind in kinds {
        let _ = write!(
            text,
            "\n## {}\n\n| attack | outcome |\n|---|---|\n",
            kind.title
        );
        for attack in kind.attacks {
            let row = rows.get(attack.name).map_or("", |row| row);
            let _ = writeln!(text, "{row}");
        }
    }
    text
}

/// Returns the row of an attack, in one line.
fn row(name: &str, outcome: &str) -> String {
    let mut shown: String = outcome.chars().take(LONGEST).collect();
    if shown.len() < outcome.len() {
        shown.push_str(" …");
    }
    let shown = shown.replace('|', "\\|").replace(['\r', '\n'], " ");
    format!("| {name} | {} |", shown.replace("  ", " "))
}
