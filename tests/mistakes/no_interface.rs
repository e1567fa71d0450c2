//! WIT without an interface.

wasm_link::interface!({
    inline: "package a:b; world w {}",
});
