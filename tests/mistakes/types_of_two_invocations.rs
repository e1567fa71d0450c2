//! Two invocations that share an interface: each has its types, and `with` is what makes them the same.

/// One of them.
pub mod first {
    wasm_link::interface!({
        inline: "package a:b; interface types { record point { x: u8 } } interface first { use types.{point}; f: func() -> point; }",
        interfaces: ["first"],
    });
}

/// The other.
pub mod second {
    wasm_link::interface!({
        inline: "package a:b; interface types { record point { x: u8 } } interface second { use types.{point}; g: func(p: point); }",
        interfaces: ["second"],
    });
}

/// What was made for one is no value of the other.
pub fn pass(from: &first::first::Client, to: &second::second::Client) {
    if let Ok(point) = from.f() {
        to.g(point).ok();
    }
}
