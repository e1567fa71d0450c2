//! Names and packages that are defined twice.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            type t = u8;
            type t = u16;
            f: func(x: u8, x: u8);
            f: func();
        }
        interface c {}
        package d:e { interface f { g: func(); } }
        package d:e { interface f { g: func(); } }
    ",
});
