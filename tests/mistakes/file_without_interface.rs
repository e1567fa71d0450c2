//! A file with nothing to generate.

wasm_link::interface!("wit/no-interface.wit");
