//! WIT without an interface.

wasm_link_macros::interface!({
    inline: "package a:b; world w {}",
});

fn main() {}
