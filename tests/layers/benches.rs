//! The layers of the benchmarks.

use std::path::Path;

use crate::arrows::Arrows;

/// The modules, from the bottom to the top.
const ORDER: [&str; 23] = [
    "goal",
    "outcome",
    "counting",
    "engine",
    "watch",
    "row",
    "timing",
    "table",
    "guests",
    "rust_worker",
    "bench",
    "by_hand",
    "untyped",
    "ours",
    "memory",
    "fan_out",
    "growth",
    "host",
    "limits",
    "links",
    "versions",
    "load",
    "main",
];

#[test]
fn each_module_of_the_benchmarks_uses_only_what_stands_below_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches");
    let wrong = Arrows::read(&folder, &[]).wrong(&ORDER);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
