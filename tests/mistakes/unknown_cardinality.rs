//! A cardinality that does not exist.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    cardinality: { "c": AtLeastTwo },
});
