//! A key that stands twice.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    derives: [Hash],
    derives: [Eq],
});
