//! A folder that has other files.

wasm_link::interface!("wit/several/empty");
