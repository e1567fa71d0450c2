//! Names that are used in dependencies, and are nowhere.

wasm_link::interface!("wit/unresolved");

/// What is right can be used.
pub fn use_it(at: &main::At) -> u8 {
    at.x
}
