//! WIT that names a type that does not exist.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            f: func(value: valeu) -> u8;
        }
    ",
});
