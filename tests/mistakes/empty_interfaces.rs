//! A list of interfaces without any.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    interfaces: [],
});
