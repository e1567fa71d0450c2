//! A file that is not text.

wasm_link::interface!("wit/encoded/deps/types.wasm");
