//! Keys that do not exist.

wasm_link::interface!({
    inline: "package a:b; interface c { f: func(); }",
    derive: [Hash],
    feature_gates: ["x"],
});
