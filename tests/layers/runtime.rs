//! The layers of the runtime's crate.

use std::path::Path;

use crate::arrows::Arrows;

/// The modules, from the bottom to the top: ARCHITECTURE.md says what each is for.
const ORDER: [&str; 22] = [
    "text",
    "path",
    "wit",
    "describe",
    "value",
    "error",
    "oci",
    "outline",
    "audit",
    "authoring",
    "resource",
    "slot",
    "wasi",
    "socket",
    "plan",
    "link",
    "tree",
    "host",
    "head",
    "load",
    "app",
    "__private",
];

#[test]
fn each_module_of_the_runtime_uses_only_what_stands_below_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wasm_link/src");
    let wrong = Arrows::read(&folder, &[]).wrong(&ORDER);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
