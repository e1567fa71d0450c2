//! A cardinality for an interface that is not generated.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); } interface d { f: func(); }",
    interfaces: ["c"],
    cardinality: { "d": Any },
});
