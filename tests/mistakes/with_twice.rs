//! One interface that is given twice, and one that is given and generated.

wasm_link::interface!({
    inline: "package a:b; interface c { use d.{t}; f: func() -> t; } interface d { record t { x: u8 } }",
    interfaces: ["c"],
    with: { "d": crate::d, "a:b/d": crate::e },
});

/// The types.
pub mod d {
    wasm_link::interface!("wit/types.wit");
    pub use types::T;
}
