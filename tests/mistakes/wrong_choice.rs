//! What is neither `true` nor names.

/// Options of all kinds.
pub mod first {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); }",
        implement: false,
        fallible: [],
    });
}

/// And more.
pub mod second {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); }",
        implement: [],
        fallible: {},
    });
}

/// And more.
pub mod third {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); }",
        implement: "c",
        fallible: { "c": "f" },
    });
}

/// And more.
pub mod fourth {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); }",
        implement: ["c", "d", f],
        fallible: { "c": [f], "d": false, "c": [] },
    });
}

/// What is right is there.
pub use fourth::c::Implementation;
