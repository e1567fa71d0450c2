//! Gates wherever they may stand, and one that is nowhere.

wasm_link::interface!({
    inline: "
        package a:b@1.0.0;
        interface c { f: func(); @unstable(feature = of-type) type t = u8; }
        @unstable(feature = of-world) world w { import c; }
        world x { export f: func(); @unstable(feature = of-include) include w; }
        world y { @unstable(feature = of-import) import g: func(); }
    ",
    features: ["of-type", "of-world", "of-include", "of-import", "of-nothing"],
});
