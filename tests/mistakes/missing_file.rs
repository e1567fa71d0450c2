//! A path where nothing is.

wasm_link::interface!("wit/no-such-file.wit");
