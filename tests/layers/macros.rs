//! The layers of the macro's crate.

use std::path::Path;

use crate::arrows::Arrows;

/// The modules, from the bottom to the top.
const ORDER: [&str; 9] = [
    "errors", "nearest", "naming", "input", "source", "analyze", "plan", "check", "expand",
];

#[test]
fn each_module_of_the_macro_uses_only_what_stands_below_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wasm_link_macros/src");
    let wrong = Arrows::read(&folder, &["quote", "quote_spanned"]).wrong(&ORDER);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
