//! WIT that uses a package that is not there.

wasm_link_macros::interface!({
    inline: "
        package a:b;
        interface c {
            use other:things/types.{thing};
        }
    ",
});

fn main() {}
