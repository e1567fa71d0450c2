//! A dependency with a folder `deps` of its own, and a file that is named without its folder.

wasm_link::interface!("wit/nested");

mod file {
    wasm_link::interface!("wit/alone/main.wit");
}
