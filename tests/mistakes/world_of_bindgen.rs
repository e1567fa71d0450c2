//! The two forms in which `bindgen!` is told of a world.

/// A key.
pub mod key {
    wasm_link::interface!({
        path: "wit/types.wit",
        world: "plugin",
    });
}

/// In front of the path.
pub mod in_front {
    wasm_link::interface!("plugin" in "wit/world.wit");
    pub use self::plugin::Interface;
}

/// What is meant is generated, and code that uses it is right.
pub mod meant {
    wasm_link::interface!({
        inline: "package a:b; world plugin { export run: func(); }",
        world: "plugin",
    });
    pub use self::plugin::Interface;
}
