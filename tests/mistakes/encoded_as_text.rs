//! A dependency in a form that is not read.

wasm_link::interface!("wit/encoded-text");
