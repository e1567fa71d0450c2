//! A key without a value, and one without a colon.

wasm_link_macros::interface!({
    path: ,
    derives [Hash],
});

fn main() {}
