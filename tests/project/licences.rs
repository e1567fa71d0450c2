//! What the published crates depend on is licensed as they can pass on.
//!
//! Known faults of dependencies are not looked for here: that needs a database of advisories of the day, which a
//! test without network does not have.

use std::collections::BTreeSet;

use crate::cargo;

/// What dependencies may say of their licence, word by word: another expression is read before it is added here.
const ALLOWED: [&str; 19] = [
    "(Apache-2.0 OR MIT) AND BSD-3-Clause",
    "(MIT OR Apache-2.0) AND Unicode-3.0",
    "Apache-2.0 / MIT",
    "Apache-2.0 AND ISC",
    "Apache-2.0 OR ISC OR MIT",
    "Apache-2.0 OR MIT",
    "Apache-2.0 WITH LLVM-exception",
    "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
    "BSD-2-Clause OR MIT OR Apache-2.0",
    "BSD-3-Clause",
    "BSD-3-Clause AND BSD-2-Clause",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT OR Apache-2.0",
    "MIT/Apache-2.0",
    "Unicode-3.0",
    "Unlicense OR MIT",
    "Zlib",
];

#[test]
fn dependencies_have_licences_that_are_allowed() {
    let tree = cargo(&[
        "tree",
        "--package=wasm_link",
        "--all-features",
        "--edges=normal,build",
        "--prefix=none",
        "--format={p}|{l}",
    ]);
    // What was shown before is marked.
    let packages: BTreeSet<_> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .collect();
    assert!(packages.len() > 50, "{packages:?}");
    let refused: Vec<_> = packages
        .into_iter()
        .filter(|package| {
            let (_, licence) = package.rsplit_once('|').unwrap();
            !ALLOWED.contains(&licence)
        })
        .collect();
    assert_eq!(refused, Vec::<&str>::new());
}
