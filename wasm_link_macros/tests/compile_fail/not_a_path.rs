//! Something that is neither a path nor options.

wasm_link_macros::interface!(42);

fn main() {}
