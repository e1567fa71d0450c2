//! A list of interfaces without any.

wasm_link_macros::interface!({
    inline: "package a:b; interface c { f: func(); }",
    interfaces: [],
});

fn main() {}
