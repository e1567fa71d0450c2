//! Neither a path nor WIT.

wasm_link::interface!({
    derives: [Hash],
});
