//! Errors in a package and in one that it depends on.

wasm_link::interface!("wit/several");
