//! Options beside a path instead of in braces.

wasm_link::interface!("wit/types.wit", derives: [Hash]);
