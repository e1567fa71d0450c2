//! What the macro does not support yet.

wasm_link_macros::interface!({
    inline: "
        package a:b;
        interface c {
            resource file {
                constructor(name: string);
                read: func() -> list<u8>;
            }
            type files = stream<own<file>>;
            open: func(name: string) -> result<file, string>;
            later: async func(file: borrow<file>);
            long: func() -> list<u8, 5000>;
            many: func(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8, i: u8, j: u8, k: u8, l: u8, m: u8, n: u8, o: u8, p: u8, q: u8);
            wide: func() -> tuple<u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8>;
        }
    ",
});

fn main() {}
