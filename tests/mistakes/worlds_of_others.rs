//! Worlds that have nothing of their own, unnamed and named.

wasm_link::interface!({
    inline: "
        package a:b;
        world w { import d:e/f; export d:e/g; }
        package d:e { interface f { h: func(); } interface g { h: func(); } interface i { h: func(); } }
    ",
});

/// The same, named.
pub mod named {
    wasm_link::interface!({
        inline: "
            package a:b;
            world w { import d:e/f; export d:e/g; }
            package d:e { interface f { h: func(); } interface g { h: func(); } }
        ",
        interfaces: ["w", "d:e/f"],
    });
}
