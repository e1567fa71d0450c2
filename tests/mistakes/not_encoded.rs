//! Dependencies that are binary, and no packages.

wasm_link::interface!("wit/encoded");
