//! Handles of what is no resource, and a handle where none may be.

wasm_link::interface!({
    inline: "
        package a:b;
        interface c {
            type number = u8;
            resource file { constructor() -> u8; }
            f: func() -> own<number>;
            g: func() -> borrow<file>;
        }
    ",
});
