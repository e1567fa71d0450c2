//! Neither a path nor WIT.

wasm_link_macros::interface!({
    derives: [Hash],
});

fn main() {}
