//! Keys that do not exist.

wasm_link_macros::interface!({
    inline: "package a:b; interface c { f: func(); }",
    derive: [Hash],
    feature_gates: ["x"],
});

fn main() {}
