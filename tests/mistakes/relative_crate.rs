//! A path to the runtime that would mean something else in each module.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    crate: self::wasm_link,
});
