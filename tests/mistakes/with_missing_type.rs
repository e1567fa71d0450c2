//! A path at which the interface's type is not, and one at which no module is.

wasm_link::interface!({
    inline: "package a:b; interface c { use d.{t}; use e.{u}; f: func() -> t; } interface d { record t { x: u8 } } \
             interface e { record u { x: u8 } }",
    interfaces: ["c"],
    with: { "d": crate::d, "e": crate::e },
});

/// The types, without `T`.
pub mod d {}
