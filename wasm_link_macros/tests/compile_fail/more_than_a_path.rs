//! Options beside a path instead of in braces.

wasm_link_macros::interface!("wit", derives: [Hash]);

fn main() {}
