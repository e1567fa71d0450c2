//! A path where nothing is.

wasm_link_macros::interface!("wit/no-such-file.wit");

fn main() {}
