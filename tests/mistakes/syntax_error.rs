//! WIT that does not parse.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            f: func(value: u33 -> u8;
        }
    ",
});
