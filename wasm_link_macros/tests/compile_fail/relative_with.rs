//! A path that depends on where it stands.

wasm_link_macros::interface!({
    inline: "package a:b; interface c { use d.{t}; f: func() -> t; } interface d { type t = u8; }",
    interfaces: ["c"],
    with: { "d": common::d },
});

fn main() {}
