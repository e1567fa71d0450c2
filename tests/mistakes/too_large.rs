//! WIT that is too large for the compiler, and flags that no component can have.

/// Types in types.
pub mod deep {
    wasm_link::interface!("wit/deep.wit");
}

/// A million parts in a few lines.
pub mod doubled {
    wasm_link::interface!("wit/doubled.wit");
}

/// More flags than 32: the rest is generated.
pub mod flags {
    wasm_link::interface!("wit/flags.wit");
    pub use self::settings::Right;
}
