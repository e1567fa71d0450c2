//! WIT that names a type that does not exist.

wasm_link_macros::interface!({
    inline: "
        package a:b;
        interface c {
            f: func(value: valeu) -> u8;
        }
    ",
});

fn main() {}
