//! Worlds whose own functions are behind gates that are shut.

mod world {
    wasm_link::interface!({
        inline: "package a:b@1.0.0; @unstable(feature = w) world x { export f: func(); }",
    });
}

mod item {
    wasm_link::interface!({
        inline: "package a:b; world x { @unstable(feature = f) import y: interface { f: func(); } }",
    });
}

mod named {
    wasm_link::interface!({
        inline: "package a:b; interface i { f: func(); } @unstable(feature = w) world x { export f: func(); }",
        interfaces: ["i", "x"],
    });
}
