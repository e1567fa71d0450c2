//! What is used is behind a gate that is shut.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        interface c { use d:e/f@1.0.0.{t}; g: func() -> t; }
        package d:e@1.0.0 { @unstable(feature = new) interface f { type t = u8; } }
    ",
});
