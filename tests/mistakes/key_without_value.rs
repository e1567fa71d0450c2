//! A key without a value, and one without a colon.

wasm_link::interface!({
    path: ,
    derives [Hash],
});
