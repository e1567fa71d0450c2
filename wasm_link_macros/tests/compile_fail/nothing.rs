//! Nothing between the brackets.

wasm_link_macros::interface!();

fn main() {}
