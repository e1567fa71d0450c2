//! One interface under two names.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    interfaces: ["c", "a:b/c"],
    cardinality: { "c": Any, "a:b/c": AtMostOne },
});
