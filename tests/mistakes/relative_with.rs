//! A path that depends on where it stands.

wasm_link::interface!({
    inline: "package a:b; interface c { use d.{t}; f: func() -> t; } interface d { record t { x: u8 } }",
    interfaces: ["c"],
    with: { "d": common::d },
});

/// The types.
pub mod common {
    wasm_link::interface!("wit/types.wit");
    pub use types as d;
}
