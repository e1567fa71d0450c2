//! An interface behind a gate that is shut.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        interface plain { f: func(); }
        @unstable(feature = new)
        interface gated { f: func(); }
    ",
    interfaces: ["plain", "gated"],
    cardinality: { "a:b/gated": Any },
});
