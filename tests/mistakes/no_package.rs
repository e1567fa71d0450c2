//! WIT without a package.

wasm_link::interface!({
    inline: "interface c { f: func(); }",
});
