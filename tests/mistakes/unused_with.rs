//! A path for an interface that nothing uses.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); } interface d { type t = u8; }",
    interfaces: ["c"],
    with: { "d": crate::d },
});
