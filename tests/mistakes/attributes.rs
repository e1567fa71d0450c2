//! Attributes in the wrong form, and a gate of the future.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        @since(version = 1.2.3)
        interface late { f: func(); }
        @unstable(gate = x)
        interface gated { f: func(); }
        @deprecated(version = 1.0.0)
        interface old { f: func(); }
    ",
});
