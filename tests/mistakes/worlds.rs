//! Mistakes in worlds.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c { f: func(); }
        world empty { include full; }
        world twice { import c; import c; export x: func(); export x: func(); }
        world self-included { include self-included; }
    ",
});
