//! WIT whose every interface is behind a gate that is shut.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        @unstable(feature = first)
        interface one { f: func(); }
        @unstable(feature = second)
        interface two { f: func(); }
    ",
});
