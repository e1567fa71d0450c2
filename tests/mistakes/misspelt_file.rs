//! A path that is nearly right.

wasm_link::interface!("wit/sintax.wit");
