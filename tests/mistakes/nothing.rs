//! Nothing between the brackets.

wasm_link::interface!();
