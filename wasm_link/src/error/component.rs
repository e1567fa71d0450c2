//! What keeps bytes from being compiled as a component.

use std::error::Error;
use std::io;

use super::load_limit::LoadLimitHit;

/// Why bytes are not compiled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ComponentError {
    /// The bytes are a core module.
    #[error(
        "it is a core module, not a component: build it for `wasm32-wasip2`, or make a component \
         of it with `wasm-tools component new`"
    )]
    CoreModule,
    /// The bytes are something else altogether.
    #[error("{what}")]
    SomethingElse {
        /// What they are, and what to do about it.
        what: &'static str,
    },
    /// The bytes are no WebAssembly, or damaged.
    #[error("it is not a valid component")]
    Invalid(#[source] Box<dyn Error + Send + Sync>),
    /// The text is not that of a component.
    #[cfg(feature = "wat")]
    #[error("it is not the text of a component")]
    Text(#[source] Box<dyn Error + Send + Sync>),
    /// There are no bytes, or they end before the component does.
    #[error("it is empty")]
    Empty,
    /// The component has more of something than is admitted.
    #[error("it is too large")]
    TooLarge(#[source] LoadLimitHit),
    /// The compiled component is of another wasmtime.
    #[error(
        "it was compiled by wasmtime {found}, and this application has wasmtime {expected}: compile it again, with \
         `wasm_link::precompile` of the version of `wasm_link` that the application has"
    )]
    OtherVersion {
        /// The version that the application has.
        expected: String,
        /// The version that compiled it.
        found: String,
    },
    /// The compiled component is for another engine, or another machine.
    #[error(
        "it was compiled for another engine than the application has: {difference}. Compile it again, with \
         `wasm_link::precompile` and an engine of the same settings, for a machine of the same kind"
    )]
    OtherEngine {
        /// What the engines differ in, in wasmtime's words.
        difference: String,
    },
    /// The bytes are no compiled component.
    #[error("{what}")]
    NotCompiled {
        /// What they are, and what to do about it.
        what: &'static str,
    },
    /// The file of a compiled component cannot be read.
    #[error("it cannot be read")]
    Unreadable(#[source] io::Error),
}

impl ComponentError {
    pub(crate) fn invalid(error: wasmparser::BinaryReaderError) -> Self {
        Self::Invalid(error.into())
    }

    /// Keeps what is wrong with a text, and where. What stands there, which is shown below that, may be a
    /// line of any length.
    #[cfg(feature = "wat")]
    pub(crate) fn text(error: &wat::Error) -> Self {
        let text = error.to_string();
        let parts: Vec<_> = text.lines().take(2).map(str::trim).collect();
        Self::Text(parts.join(" ").into())
    }
}
