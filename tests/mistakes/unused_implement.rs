//! Interfaces to implement that cannot be, and functions that may not fail.

/// None has functions.
pub mod no_functions {
    wasm_link::interface!({
        inline: "package a:b; interface c { type t = u8; }",
        implement: true,
    });
}

/// One has no functions, one is not generated.
pub mod not_able {
    wasm_link::interface!({
        inline: "
            package a:b;
            interface types { type t = u8; }
            interface c { use types.{t}; f: func() -> t; }
            interface d { f: func(); }
        ",
        interfaces: ["c"],
        implement: ["c", "types", "d"],
    });
}

/// Nothing is implemented.
pub mod not_implemented {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); }",
        fallible: true,
    });
}

/// Another is implemented.
pub mod other_implemented {
    wasm_link::interface!({
        inline: "package a:b; interface c { f: func(); } interface d { f: func(); }",
        implement: ["c"],
        fallible: { "c": true, "d": ["f"] },
    });
}
